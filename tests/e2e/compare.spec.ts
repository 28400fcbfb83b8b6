import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settleByRule } from '../fixtures/comparison/settle-changes.ts'
import { closeImports, importFiles, importLine, openText, paragraph } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const front = (symbol: string) => [symbol, 'Sample resolution on registers of owners', 'The Sample Conference,', 'Recalling its earlier sample resolution on transparency,']
const register = 'Requests the sample secretariat to keep a [public] register of the owners of companies and trusts;'
const report = 'Invites States to report each year on the sample assets that they have returned, and on the time that it took;'
const training = 'Encourages the training of investigators, prosecutors and judges in the tracing of sample funds;'
const review = 'Decides to hold a review of the implementation of the present sample text at its third session;'
const media = 'Underlines the part that journalists and civil society have in the prevention of sample corruption;'

const numbered = (texts: readonly string[]) => texts.map((text, index) => `${index + 1}. ${text}`)
const draft = numbered([register, report, training, review])
const revised = numbered([register.replace('[public]', 'central'), training, media, review, report])

test('a draft and its revision are compared, walked and written to Word with tracked changes', async ({ app }) => {
  const { page } = app
  await writeFile(join(app.folder, 'draft.txt'), [...front('SAMPLE/L.7'), ...draft].join('\n\n'))
  await writeFile(join(app.folder, 'revised.txt'), [...front('SAMPLE/L.7/Rev.1'), ...revised].join('\n\n'))
  await importFiles(app, [join(app.folder, 'draft.txt'), join(app.folder, 'revised.txt')])
  await expect(importLine(page, 'revised.txt')).toContainText('SAMPLE/L.7/Rev.1')
  await closeImports(page)

  await openText(page, 'Sample resolution on registers of owners')
  await paragraph(page, 'body/1').click({ position: { x: 12, y: 12 } })
  await page.keyboard.press('Control+5')
  const current = page.locator('.compare-row[aria-current=true]')
  await expect(current).toHaveAttribute('aria-label', 'Changed, 1')
  await expect(current.locator('del').first()).toContainText('[public]')
  await expect(current.locator('ins').first()).toContainText('central')
  await expect(page.getByRole('heading', { name: 'Open brackets 1 → 0' })).toBeVisible()

  await page.keyboard.press('j')
  await expect(current).toHaveAttribute('aria-label', 'Inserted, 3')
  await page.keyboard.press('j')
  await expect(current).toHaveAttribute('aria-label', 'Moved from 2, 2 → 5')
  await page.keyboard.press('g')
  await expect(current).toHaveAttribute('aria-label', 'Moved to 5, 2')
  await expect(current).toBeFocused()

  const file = join(app.folder, 'changes.docx')
  await app.chooseSavePath(file)
  await page.getByRole('button', { name: /^Word with tracked changes/ }).click()
  await expect(page.getByText('Saved: changes.docx')).toBeVisible()
  const bytes = new Uint8Array(await readFile(file))
  const printed = (texts: readonly string[]) => texts.map((text) => text.replace('. ', '\t'))
  expect((await settleByRule(bytes, 'accepted')).slice(-revised.length)).toEqual(printed(revised))
  expect((await settleByRule(bytes, 'rejected')).slice(-draft.length)).toEqual(printed(draft))

  // The app's own reading of the file, all changes accepted, finds the revision in it.
  await importFiles(app, [file])
  await expect(importLine(page, 'changes.docx')).toContainText('The same words as SAMPLE/L.7/Rev.1')
  await closeImports(page)

  await page.keyboard.press('o')
  await expect(page.locator('[data-paragraph="body/2"][aria-current]')).toContainText('Invites States to report')
})

test('the pair and the layout are remembered when the app starts again', async ({ app }) => {
  const { page } = app
  await writeFile(join(app.folder, 'draft.txt'), [...front('SAMPLE/L.7'), ...draft].join('\n\n'))
  await writeFile(join(app.folder, 'revised.txt'), [...front('SAMPLE/L.7/Rev.1'), ...revised].join('\n\n'))
  await importFiles(app, [join(app.folder, 'draft.txt'), join(app.folder, 'revised.txt')])
  await closeImports(page)
  await page.getByRole('navigation').getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('button', { name: 'Exchange the two texts' }).click()
  await page.getByText('Inline').click()
  await expect(page.locator('.compare-head')).toContainText(/deleted SAMPLE\/L\.7\/Rev\.1/)
  await app.relaunch()
  await app.page.keyboard.press('Control+5')
  await expect(app.page.locator('.compare-head')).toContainText(/deleted SAMPLE\/L\.7\/Rev\.1/)
})
