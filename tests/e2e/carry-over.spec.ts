import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { closeImports, importFiles, importLine, openText, paragraph, selectWords, writeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'
import { draftPage, objectOf, revisedIds, revisionPage } from './sample-revision.ts'

/** Paragraphs of the draft without a note. */
const bare = new Set([3, 9, 14, 33, 36])
const noted = Array.from({ length: 45 }, (_, index) => index + 1).filter((number) => !bare.has(number))

/** Notes on even paragraphs stand on words, the others on the whole paragraph; the first five are written by hand. */
const isOnWords = (number: number) => number % 2 === 0
const byHand = noted.slice(0, 5)
const title = 'Sample draft resolution'

/** The words of a note on the second half of the paragraph that is split. */
const wordsOf = (number: number) => (number === 30 ? 'paying officials in any form' : objectOf(number))

/**
 * Puts the further notes straight into the library, as forty of them by hand would take minutes; the app reads them when
 * it is started again.
 */
async function putNotes(page: Page): Promise<void> {
  const wanted = noted.filter((number) => !byHand.includes(number)).map((number) => ({ number, words: isOnWords(number) ? wordsOf(number) : null }))
  await page.evaluate(async (notes) => {
    type Block = { readonly editionId: string; readonly paragraphs: readonly { readonly id: string; readonly hash: string; readonly text: string }[] }
    const db: IDBDatabase = await new Promise((settle) => {
      const request = indexedDB.open('library')
      request.addEventListener('success', () => settle(request.result))
    })
    const transaction = db.transaction(['texts', 'notes'], 'readwrite')
    const [block]: readonly Block[] = await new Promise((settle) => {
      const request = transaction.objectStore('texts').getAll()
      request.addEventListener('success', () => settle(request.result as Block[]))
    })
    for (const { number, words } of notes) {
      const on = block?.paragraphs.find(({ id }) => id === `body/${number}`)
      if (!on) throw new Error(`No paragraph ${number}`)
      const start = words === null ? 0 : on.text.indexOf(words)
      const end = start + (words?.length ?? 0)
      if (start < 0) throw new Error(`No such words: ${words}`)
      const moment = new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString()
      transaction.objectStore('notes').put({
        id: `note-${number}`,
        anchor: {
          editionId: block?.editionId,
          paragraphId: on.id,
          paragraphHash: on.hash,
          span: words === null ? null : { start, end, exact: words, prefix: on.text.slice(Math.max(0, start - 32), start), suffix: on.text.slice(end, end + 32) },
        },
        also: [],
        kind: number % 5 === 0 ? 'ask' : 'comment',
        body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: `Note on paragraph ${number}.` }] }] },
        tags: [],
        audience: 'internal',
        author: '',
        createdAt: moment,
        updatedAt: moment,
      })
    }
    await new Promise((settle) => transaction.addEventListener('complete', settle))
    db.close()
  }, wanted)
}

interface FoundPlacement {
  /** The paragraph of the draft that the note was written on. */
  readonly number: number
  readonly status: string
  /** Where it stands; null while it waits. */
  readonly paragraphId: string | null
  readonly words: string | null
  readonly suggested: string | null
}

/** What the library holds of the notes that were carried over. */
const placements = (page: Page): Promise<readonly FoundPlacement[]> =>
  page.evaluate(async () => {
    type Anchor = { readonly paragraphId: string; readonly span: { readonly exact: string } | null }
    type Row = { readonly noteId: string; readonly status: string; readonly anchor: Anchor | null; readonly suggestions: readonly { readonly anchor: Anchor }[] }
    const db: IDBDatabase = await new Promise((settle) => {
      const request = indexedDB.open('library')
      request.addEventListener('success', () => settle(request.result))
    })
    const all = <T>(table: string): Promise<readonly T[]> =>
      new Promise((settle) => {
        const request = db.transaction(table).objectStore(table).getAll()
        request.addEventListener('success', () => settle(request.result as T[]))
      })
    const notes = new Map((await all<{ readonly id: string; readonly anchor: Anchor }>('notes')).map(({ id, anchor }) => [id, anchor]))
    const rows = await all<Row>('placements')
    db.close()
    return rows.map(({ noteId, status, anchor, suggestions }) => ({
      number: Number(notes.get(noteId)?.paragraphId.slice('body/'.length)),
      status,
      paragraphId: anchor?.paragraphId ?? null,
      words: anchor?.span?.exact ?? null,
      suggested: suggestions[0]?.anchor.paragraphId ?? null,
    }))
  })

const expectNoViolations = async (page: Page) => {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(found).toEqual([])
}

test('forty notes on a draft come along to its revision: none is lost, none is wrong, the rest wait with the right suggestion', async ({ app }) => {
  test.setTimeout(180_000)
  const [draft, revised] = [join(app.folder, 'draft.html'), join(app.folder, 'revised.html')]
  await writeFile(draft, draftPage())
  await writeFile(revised, revisionPage())
  await importFiles(app, [draft])
  await closeImports(app.page)
  await openText(app.page, title)
  for (const number of byHand) {
    if (isOnWords(number)) {
      await paragraph(app.page, `body/${number}`).click({ position: { x: 12, y: 12 } })
      await selectWords(app.page, `body/${number}`, wordsOf(number))
      await app.page.keyboard.press('n')
      await app.page.getByLabel('Note', { exact: true }).fill(`Note on paragraph ${number}.`)
      await app.page.keyboard.press('Escape')
      await app.page.locator('.note-card .note-body', { hasText: `paragraph ${number}.` }).waitFor()
    } else await writeNote(app.page, `body/${number}`, `Note on paragraph ${number}.`)
  }
  await putNotes(app.page)
  await app.relaunch()

  const { page } = app
  await importFiles(app, [revised])
  await expect(importLine(page, 'revised.html')).toContainText(/of 40 notes were carried over\./)
  const found = await placements(page)
  expect(found.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(noted)
  const waiting = found.filter(({ paragraphId }) => paragraphId === null)
  const wrong = found.filter(({ number, paragraphId }) => paragraphId !== null && !revisedIds(number).includes(paragraphId))
  expect(wrong).toEqual([])
  expect(waiting.filter(({ number, suggested }) => !revisedIds(number).includes(suggested ?? ''))).toEqual([])
  expect(found.length - waiting.length).toBeGreaterThanOrEqual(38)
  const [, secondPart] = revisedIds(30)
  expect(found.find(({ number }) => number === 30)).toMatchObject({ paragraphId: secondPart, words: 'paying officials in any form' })
  test.info().annotations.push({ type: 'figures', description: `${found.length - waiting.length} of ${found.length} placed, ${waiting.length} wait` })

  await importLine(page, 'revised.html').getByRole('button', { name: /^See the report/ }).click()
  await expect(page.getByRole('heading', { name: 'Notes carried over to SAMPLE/COSP/9/L.4/Rev.1' })).toBeVisible()
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    await expectNoViolations(page)
  }
  const review = page.locator('[data-outcome=review]')
  await expect(review).toHaveText(`${waiting.length}Needs review`)
  await expect(page.locator('.carry-side ins').first()).toContainText('inserted')
  const listed = page.locator('[data-carried]')
  for (let left = waiting.length; left > 0; left--) {
    await expect(review).toHaveText(`${left}Needs review`)
    await expect(listed).toHaveCount(left)
    await expect(page.locator('[data-carried][aria-current]')).toBeFocused()
    await page.keyboard.press('a')
  }
  await expect(review).toHaveText('0Needs review')
  await page.keyboard.press('Control+z')
  await expect(review).toHaveText('1Needs review')
  await expect(page.locator('[data-carried][aria-current]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(review).toHaveText('0Needs review')
  await expect(page.getByRole('button', { name: 'By hand' })).toHaveText(`${waiting.length}By hand`)
  expect((await placements(page)).filter(({ number, paragraphId }) => !revisedIds(number).includes(paragraphId ?? ''))).toEqual([])

  // The library has its own copy: what becomes of the files is nothing to it.
  const before = await placements(page)
  await importFiles(app, [revised])
  await expect(importLine(page, 'revised.html').last()).toContainText('Already in your library')
  await closeImports(page)
  await rename(revised, join(app.folder, 'renamed.html'))
  await importFiles(app, [join(app.folder, 'renamed.html')])
  await expect(importLine(page, 'renamed.html')).toContainText('Already in your library')
  await closeImports(page)
  await rm(join(app.folder, 'renamed.html'))
  await rm(draft)
  await app.relaunch()
  expect(await placements(app.page)).toEqual(before)

  // An edit on one edition is an edit on the other.
  await openText(app.page, title)
  const [placed] = revisedIds(13)
  await expect(app.page.getByLabel('Edition', { exact: true })).toContainText('Rev.1')
  const onEdition = async (name: string) => {
    const label = await app.page.getByLabel('Edition', { exact: true }).locator('option').evaluateAll((all, wanted) => all.map((one) => one.textContent ?? '').find((one) => one.startsWith(`${wanted} `)), name)
    await app.page.getByLabel('Edition', { exact: true }).selectOption({ label: label ?? '' })
  }
  await onEdition('SAMPLE/COSP/9/L.4/Rev.1')
  await paragraph(app.page, placed ?? '').scrollIntoViewIfNeeded()
  const card = app.page.locator(`.note-card[data-beside="${placed}"]`)
  await expect(card).toContainText('Note on paragraph 13.')
  await card.focus()
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('textbox', { name: 'Note', exact: true }).fill('Seen on the revision.')
  await app.page.keyboard.press('Escape')
  await onEdition('SAMPLE/COSP/9/L.4')
  await paragraph(app.page, 'body/13').scrollIntoViewIfNeeded()
  await expect(app.page.locator(`.note-card[data-beside="body/13"]`)).toContainText('Seen on the revision.')
})

test('a text without a symbol is named a new edition by hand, its notes come along, and undo parts them again', async ({ app }) => {
  const { page } = app
  const [draft, other] = [join(app.folder, 'draft.html'), join(app.folder, 'leaked.html')]
  await writeFile(draft, draftPage())
  await writeFile(other, revisionPage(null).replace(title, 'Chair’s sample text'))
  // Imported before there is a note, so that nothing but a person says what it is.
  await importFiles(app, [draft, other])
  await closeImports(page)
  await openText(page, title)
  await writeNote(page, 'body/13', 'Ask for dates.')
  await page.getByRole('navigation').getByRole('button', { name: /^Library/ }).click()
  await page.locator('tr', { hasText: 'Chair’s sample text' }).hover()
  await page.getByRole('button', { name: /Chair’s sample text.* is a new edition of/ }).click()
  await page.getByLabel('Symbol, title or file').fill('L.4')
  await page.getByRole('dialog').getByRole('button', { name: /SAMPLE\/COSP\/9\/L\.4/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 of 1 note was carried over.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Exact' })).toHaveText('1Exact')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('No notes were carried over to this edition yet.')).toBeVisible()
  expect(await placements(page)).toEqual([])
})
