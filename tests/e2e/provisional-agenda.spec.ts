import { join, resolve } from 'node:path'
import mammoth from 'mammoth'
import { closeImports, exportPack, importFiles, openText, writeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const sample = (name: string): string => resolve(import.meta.dirname, '../../resources/sample', name)

test('a provisional agenda becomes a meeting, and the meeting a pack for the delegation and one for others', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sample('sample-provisional-agenda.docx'), sample('sample-resolution.docx')])
  await closeImports(page)
  await app.chooseFromMenu('show-meetings')
  await page.getByRole('button', { name: 'From a provisional agenda…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Item 4 (b) — Follow-up register' })).toBeVisible()
  await expect(dialog).toContainText('14')
  await dialog.getByLabel('Title').fill('Sample Conference')
  await dialog.getByRole('button', { name: 'Create the meeting' }).click()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Sample Conference')
  await expect(page.getByRole('button', { name: /Third session/ })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Agenda' }).getByRole('row')).not.toHaveCount(0)

  await openText(page, 'Follow-up to the sample political declaration')
  await writeNote(page, 'body/6', 'Our fallback is a report in one year.')
  for (const subject of ['paragraph', 'note']) {
    if (subject === 'paragraph') await page.keyboard.press('m')
    else await page.getByRole('button', { name: /^Add the note to a meeting: Our fallback/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await app.chooseFromMenu('show-meetings')
  await page.getByRole('button', { name: 'Sample Conference' }).first().click()
  await page.getByRole('button', { name: 'Briefing pack' }).click()

  const own = join(app.folder, 'internal.docx')
  await exportPack(app, own)
  const words = async (path: string) => (await mammoth.extractRawText({ path })).value
  expect(await words(own)).toContain('Our fallback is a report in one year.')
  await page.getByRole('button', { name: 'Dismiss' }).first().click()

  await page.getByText('Shareable', { exact: true }).click()
  await expect(page.locator('.preview-kicker')).toContainText('SHAREABLE')
  await expect(page.locator('.pack-preview')).not.toContainText('Our fallback')
  const others = join(app.folder, 'shareable.docx')
  await exportPack(app, others)
  expect(await words(others)).toContain('SAMPLE/COSP/RES/2/3, para. 6')
  expect(await words(others)).not.toContain('fallback')
})
