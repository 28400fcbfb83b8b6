import { resolve } from 'node:path'
import { addToNewMeeting, closeImports, exportPack, importFiles, openText, paragraph, selectWords, writeNote } from '../../tests/e2e/delegate.ts'
import type { RunningApp } from '../../tests/e2e/running-app.ts'

/** Where the pictures and the pack are left. */
export const demoFolder = resolve(import.meta.dirname, '../../demo')
export const packPath = resolve(demoFolder, 'briefing-pack.docx')

const sampleResolution = resolve(import.meta.dirname, '../../resources/sample/sample-resolution.pdf')
const meeting = 'Sample intersessional meeting on the follow-up'
const item = { label: '4', title: 'Follow-up to the sample political declaration' }

export interface DemoStep {
  /** What happens, as the end of the sentence “Now …”. */
  readonly title: string
  /** The name of its picture, without number and ending. */
  readonly picture: string
  readonly work: (app: RunningApp) => Promise<void>
}

/** The main job, in the order in which a delegate does it. Each step finds the app where the one before left it. */
export const steps: readonly DemoStep[] = [
  {
    title: 'the app opens with its library',
    picture: 'library',
    work: async ({ page }) => page.getByText('Your library is empty').waitFor(),
  },
  {
    title: 'the sample resolution is imported from its PDF',
    picture: 'import',
    work: async (app) => {
      await importFiles(app, [sampleResolution])
      await app.page.locator('.import-line.read').waitFor()
    },
  },
  {
    title: 'the resolution is opened',
    picture: 'reader',
    work: async ({ page }) => {
      await closeImports(page)
      await openText(page, 'Follow-up')
    },
  },
  {
    title: 'notes are written on operative paragraph 3, and on some of its words',
    picture: 'notes',
    work: async ({ page }) => {
      await writeNote(page, 'body/3', 'Ask for the dates now: the register must be read before the meeting, not after.', ['follow-up', 'dates'])
      await selectWords(page, 'body/3', 'within existing resources')
      await page.keyboard.press('n')
      await page.getByLabel('Note', { exact: true }).fill('Not a reason to leave out interpretation.')
      await page.keyboard.press('Escape')
      await page.locator('.note-card').nth(1).waitFor()
    },
  },
  {
    title: 'paragraph and note are put under an agenda item of a meeting',
    picture: 'meeting',
    work: async ({ page }) => {
      await paragraph(page, 'body/3').focus()
      await addToNewMeeting(page, meeting, item)
      await page.getByRole('button', { name: /^Add the note to a meeting: Ask for/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: 'Add', exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
      await page.getByRole('button', { name: meeting }).first().click()
      await page.getByRole('button', { name: 'Briefing pack' }).waitFor()
    },
  },
  {
    title: 'the briefing pack is exported as a Word file',
    picture: 'pack',
    work: async (app) => {
      await app.page.getByRole('button', { name: 'Briefing pack' }).click()
      await exportPack(app, packPath)
    },
  },
]
