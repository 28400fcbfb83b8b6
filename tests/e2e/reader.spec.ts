import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { closeImports, importFiles, openText, paragraph, selectWords, typeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const sampleFile = (name: string) => resolve(import.meta.dirname, '../../resources/sample', name)
const lit = (page: Page, light: string) => page.evaluate((name) => [...(CSS.highlights.get(`note-${name}`) ?? [])].map(String), light)

test('a text is noted, filtered, linked and walked through by keys alone', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sampleFile('sample-resolution.docx'), sampleFile('sample-political-declaration.docx')])
  await closeImports(page)
  await openText(page, 'Follow-up')

  const words = await paragraph(page, 'body/1').locator('[data-words]').innerText()
  // The first word is in italics.
  const [, , , first = '', second = ''] = words.split(' ')
  await selectWords(page, 'body/1', `${first} ${second}`)
  await page.keyboard.press('2')
  await typeNote(page, 'Ask for more.')
  await expect(page.locator('.note-card .note-kind')).toHaveText('Ask')
  expect(await lit(page, 'ask')).toEqual([`${first} ${second}`])

  await page.keyboard.press('j')
  await page.keyboard.press('t')
  await expect(page.getByLabel('Tags')).toBeFocused()
  await page.keyboard.type('second')
  await page.keyboard.press('Escape')
  await expect(page.locator('.note-card')).toHaveCount(2)
  // That of the paragraph itself, then the one before.
  await page.keyboard.press('[')
  await expect(page.locator('.note-card').nth(1)).toBeFocused()
  await page.keyboard.press('[')
  await expect(page.locator('.note-card').first()).toBeFocused()
  expect(await lit(page, 'here')).toEqual([`${first} ${second}`])
  await page.keyboard.press('3')
  await expect(page.locator('.note-card .note-kind').first()).toHaveText('Red line')
  expect(await lit(page, 'ask')).toEqual([])
  expect(await lit(page, 'red-line')).toEqual([`${first} ${second}`])

  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByLabel('Words in notes')).toBeFocused()
  await page.keyboard.type('more')
  await expect(page.locator('.note-card')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.note-card')).toHaveCount(2)

  await page.keyboard.press('l')
  // Both titles speak of the declaration; only its own says this.
  await page.getByLabel('Text to link to').fill('keeping the promises')
  await expect(page.locator('.link-target li')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.locator('.reader-bar h1', { hasText: 'keeping the promises' }).waitFor()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('para 2')
  await page.getByRole('menuitem', { name: /^Go to paragraph 2/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.para[aria-current]')).toHaveAttribute('data-paragraph', /\/2$/)
  await page.locator('.para[aria-current]').focus()
  await page.keyboard.press('Enter')
  const relation = page.getByLabel(/^How this place stands to/)
  await expect(relation.locator('option:checked')).toHaveText('is built on by')
  await relation.focus()
  await page.keyboard.press('ArrowDown')
  await expect(relation.locator('option:checked')).toHaveText('is repeated in')
  await page.locator('.para[aria-current]').focus()
  await page.keyboard.press('Control+z')
  await expect(relation.locator('option:checked')).toHaveText('is built on by')
  await page.keyboard.press('Control+z')
  await expect(relation).toHaveCount(0)
})

test('two texts scroll together', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sampleFile('sample-political-declaration.docx'), sampleFile('sample-political-declaration.pdf'), sampleFile('sample-resolution.docx')])
  await closeImports(page)
  await openText(page, 'declaration')
  await page.getByLabel('Side by side…').selectOption({ index: 1 })
  await page.getByRole('region', { name: 'The text beside it' }).waitFor()
  const [main, beside] = [page.locator('.reader .reader-scroll'), page.locator('.facing .reader-scroll')]
  await main.hover()
  for (let turn = 0; turn < 40; turn++) await page.mouse.wheel(0, 400)
  const toEnd = (pane: typeof main) => pane.evaluate(({ scrollTop, scrollHeight, clientHeight }) => Math.round(scrollHeight - clientHeight - scrollTop))
  await expect.poll(() => toEnd(main)).toBeLessThan(4)
  await expect.poll(() => beside.evaluate(({ scrollTop, scrollHeight, clientHeight }) => scrollTop / Math.max(1, scrollHeight - clientHeight))).toBeGreaterThan(0.5)
})
