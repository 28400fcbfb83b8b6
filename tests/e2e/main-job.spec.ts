import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import mammoth from 'mammoth'
import { addToNewMeeting, closeImports, exportPack, importFiles, openText, paragraph, selectWords, writeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const declaration = resolve(import.meta.dirname, '../../../shared/corpus/un-text/A_RES_S-32_1.txt')

test('a note on paragraph 85 of the political declaration reaches the Word file with its words and citation', async ({ app }) => {
  test.skip(!existsSync(declaration), 'the declaration is not beside the project: ../shared/corpus is absent')
  const { page } = app
  await importFiles(app, [declaration])
  await closeImports(page)
  await openText(page, 'Our common commitment')

  await writeNote(page, 'annex/85', 'Ask for a timetable of the follow-up.', ['follow-up'])
  await selectWords(page, 'annex/85', 'follow up')
  await page.keyboard.press('n')
  await page.getByLabel('Note', { exact: true }).fill('These two words are our hook.')
  await page.keyboard.press('Escape')
  await expect(page.locator('.note-card')).toHaveCount(2)
  const lit = await page.evaluate(() => [...(CSS.highlights.get('note-comment') ?? [])].map(String))
  expect(lit).toEqual(['follow up'])

  const words = (await paragraph(page, 'annex/85').locator('[data-words]').textContent()) ?? ''
  expect(words).toMatch(/^We .*\.$/)
  await addToNewMeeting(page, 'Sample intersessional meeting', { label: '4', title: 'Follow-up' })
  await page.getByRole('button', { name: /^Add the note to a meeting: Ask for/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
  await page.getByRole('button', { name: /Sample intersessional meeting/ }).first().click()
  await page.getByRole('button', { name: 'Briefing pack' }).click()
  const preview = page.getByRole('region', { name: 'Preview of the pack' })
  await expect(preview).toContainText('A/RES/S-32/1, para. 85')

  const path = join(app.folder, 'pack.docx')
  await exportPack(app, path)
  const { value: text } = await mammoth.extractRawText({ path })
  for (const expected of [words, 'A/RES/S-32/1, para. 85', 'Ask for a timetable of the follow-up.', 'Item 4 — Follow-up']) {
    expect(text).toContain(expected)
  }
})
