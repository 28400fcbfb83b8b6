import { addToNewMeeting, openText, paragraph, writeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'
import { lookOver } from './look-over.ts'

test('axe finds nothing on any screen, light or dark, and nothing is cut off at 900 × 600', async ({ app }) => {
  const { page } = app
  // Colours are judged as they stand, not on their way from light to dark.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const screens: Record<string, () => Promise<void>> = {
    'empty library': () => page.getByText('Your library is empty').waitFor(),
    library: async () => {
      await page.getByRole('button', { name: 'Add three sample texts' }).click()
      await page.locator('.library-table tbody tr').nth(2).waitFor()
    },
    'no text open': async () => {
      await page.getByRole('navigation').getByRole('button', { name: 'Reader' }).click()
      await page.getByText('No text is open').waitFor()
    },
    'no meeting': async () => {
      await page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
      await page.getByText('No meeting yet').waitFor()
    },
    reader: async () => {
      await openText(page, 'Follow-up')
      await writeNote(page, 'body/1', 'A note on a sample paragraph.', ['sample tag'])
    },
    'notes filtered and listed': async () => {
      await page.keyboard.press('o')
      await page.locator('.with-list').waitFor()
      await page.keyboard.press('/')
      await page.getByLabel('Words in notes').waitFor()
    },
    'two texts side by side': async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('o')
      await page.getByLabel('Side by side…').selectOption({ index: 1 })
      await page.getByRole('region', { name: 'The text beside it' }).waitFor()
    },
    'a link being made': async () => {
      await page.getByRole('button', { name: 'Close the text beside' }).click()
      await paragraph(page, 'body/1').focus()
      await page.keyboard.press('l')
      await page.getByLabel('Text to link to').waitFor()
    },
    'command palette': async () => {
      await page.keyboard.press('Escape')
      await page.getByLabel('Text to link to').waitFor({ state: 'detached' })
      await page.keyboard.press('Control+k')
      await page.getByRole('menuitem', { name: /^Write a note/ }).first().waitFor()
    },
    'note being written': async () => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Edit the note/ }).click()
      await page.getByLabel('Note', { exact: true }).waitFor()
    },
    'shortcut sheet': async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
      await page.getByRole('dialog').waitFor()
    },
    'add to meeting': async () => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await paragraph(page, 'body/1').focus()
      await page.keyboard.press('m')
      await page.getByRole('dialog').waitFor()
    },
    'a meeting': async () => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await addToNewMeeting(page, 'Sample meeting', { label: '1', title: 'Opening' })
      await page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
      await page.getByRole('button', { name: /Sample meeting/ }).first().click()
      await page.getByRole('button', { name: 'Briefing pack' }).waitFor()
    },
    pack: async () => {
      await page.getByRole('button', { name: 'Briefing pack' }).click()
      await page.getByRole('button', { name: /^Export Word/ }).waitFor()
    },
    'notes of the library': async () => {
      await page.getByRole('navigation').getByRole('button', { name: /^Notes/ }).click()
      await page.getByRole('treeitem', { name: /sample tag/ }).click()
      await page.getByLabel('What it means').waitFor()
    },
    bin: async () => {
      await page.locator('.note-row-open').focus()
      await page.keyboard.press('Delete')
      await page.getByRole('navigation').getByRole('button', { name: /^Bin/ }).click()
      await page.getByRole('button', { name: 'Empty the bin' }).waitFor()
    },
    'nothing chosen to compare': async () => {
      await page.keyboard.press('Control+5')
      await page.getByText('Choose the two texts').waitFor()
    },
    'a comparison': async () => {
      await page.getByLabel('Before', { exact: true }).selectOption({ index: 1 })
      await page.getByLabel('After', { exact: true }).selectOption({ index: 2 })
      await page.locator('.compare-row').nth(3).waitFor()
      await page.getByRole('button', { name: 'Next change' }).click()
      await page.locator('.compare-row[aria-current]').waitFor()
    },
    'a comparison inline': async () => {
      await page.getByText('Inline').click()
      await page.locator('.compare-panes.inline').waitFor()
    },
  }
  const found: Record<string, readonly string[]> = {}
  for (const [name, open] of Object.entries(screens)) {
    await open()
    Object.assign(found, await lookOver(app, name))
  }
  expect(found).toEqual({})
})
