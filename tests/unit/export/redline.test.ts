import { describe, expect, it } from 'vitest'
import { renderRedline } from '#renderer/export/docx-redline.ts'
import { compareTexts } from '#shared/comparison/compare-texts'
import { buildRedline } from '#shared/comparison/redline'
import type { FootnotedText } from '#shared/comparison/footnote-calls'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedFootnotes, printedText, printedWithCalls, revisedText, withFootnotes } from '../../fixtures/comparison/revised-texts.ts'
import { hasOffice, settleByRule, settleFootnotesByRule, settleInOffice } from '../../fixtures/comparison/settle-changes.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'
import { aParagraph } from '../../helpers/builders.ts'

const english = { language: 'en', direction: 'ltr' } as const

const redlineOf = (before: FootnotedText, after: FootnotedText): Promise<Uint8Array> =>
  renderRedline({
    title: 'Sample comparison',
    header: 'SAMPLE/L.1 → SAMPLE/L.1/Rev.1',
    author: 'Sample Organization',
    changedAt: '2026-11-22T09:00:00Z',
    before: english,
    after: english,
    ...buildRedline(compareTexts(before.paragraphs, after.paragraphs), before, after),
  })

const bare = (paragraphs: readonly Paragraph[]): FootnotedText => ({ paragraphs, footnotes: [] })
const pairs = Array.from({ length: 30 }, (_, index) => {
  const { before, after } = revisedText(index + 1)
  return { before: withFootnotes(before), after: withFootnotes(after) }
})

const opening = aParagraph({ kind: 'preambular', label: null, text: 'Recalling its earlier sample resolution,', calls: [{ offset: 40, label: 'opening' }] })
const closing = aParagraph({ label: null, text: 'Decides to remain seized of the sample matter.' })
/**
 * Puts a paragraph with a footnote before a text, and one after it. LibreOffice 7.4 reads all footnotes at the first call of a file and then
 * forgets that the end of this paragraph was inserted or deleted: there both texts must have it.
 */
const inFrame = ({ paragraphs, footnotes }: FootnotedText): FootnotedText => ({
  paragraphs: [opening, ...paragraphs, closing],
  footnotes: [{ label: 'opening', text: 'See the sample record.', page: null }, ...footnotes],
})

describe('the Word file with tracked changes', () => {
  it('gives the text after when all is accepted and the text before when all is rejected, for 30 random pairs both ways', { timeout: 30_000 }, async () => {
    for (const [index, pair] of pairs.entries()) {
      for (const [before, after] of [[pair.before, pair.after], [pair.after, pair.before]] as const) {
        const file = await redlineOf(before, after)
        expect(await settleByRule(file, 'accepted'), `pair ${index}`).toEqual(printedText(after))
        expect(await settleByRule(file, 'rejected'), `pair ${index}`).toEqual(printedText(before))
        expect(await settleFootnotesByRule(file, 'accepted'), `footnotes, pair ${index}`).toEqual(printedFootnotes(after))
        expect(await settleFootnotesByRule(file, 'rejected'), `footnotes, pair ${index}`).toEqual(printedFootnotes(before))
      }
    }
  })

  it('names author and moment on every change, and numbers the changes apart', async () => {
    const [{ before, after } = { before: bare([]), after: bare([]) }] = pairs
    const parts = await readPackage(await redlineOf(before, after))
    const xml = `${parts.get('word/document.xml')}${parts.get('word/footnotes.xml')}`
    const changes = [...xml.matchAll(/<w:(?:ins|del) ([^>]*)>/g)].map((found) => found[1] ?? '')
    expect(changes.length).toBeGreaterThan(2)
    for (const change of changes) expect(change).toMatch(/w:author="Sample Organization" w:date="2026-11-22T09:00:00Z"/)
    expect(new Set(changes.map((change) => /w:id="(\d+)"/.exec(change)?.[1])).size).toBe(changes.length)
  })

  it('keeps the look of each text: a paragraph that became a sub-paragraph goes back to its style', async () => {
    const before = [aParagraph({ label: '1' }), aParagraph({ label: '2', text: 'Invites the sample States to publish their registers each year;' })]
    const after = [aParagraph({ label: '1' }), aParagraph({ label: '(a)', kind: 'subparagraph', level: 1, text: 'Invites the sample States to publish their registers every year;' })]
    const xml = (await readPackage(await redlineOf(bare(before), bare(after)))).get('word/document.xml') ?? ''
    expect(xml).toMatch(/<w:pStyle w:val="UNSubparagraph1"\/>.*<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="UNParagraph"\/>/)
  })

  it('keeps a footnote that is called before the first word: behind the number of a paragraph that was split off, and where there is no word', () => {
    const call = [{ offset: 0, label: '1' }]
    const footnotes = [{ label: '1', text: 'See the sample record.', page: null }]
    const whole = aParagraph({ label: null, text: 'keep register' })
    const split = [aParagraph({ label: null, text: 'keep' }), aParagraph({ label: '1', text: 'register', calls: call })]
    const redline = (before: FootnotedText, after: FootnotedText) => buildRedline(compareTexts(before.paragraphs, after.paragraphs), before, after).paragraphs.map(({ runs }) => runs.map((run) => ('text' in run ? run.text : `note ${run.footnote}`)))
    expect(redline(bare([whole]), { paragraphs: split, footnotes }).at(-1)).toEqual(['1\t', 'note 1', 'register'])
    expect(redline(bare([whole]), { paragraphs: [whole, aParagraph({ label: '2', text: '', calls: call })], footnotes }).at(-1)).toEqual(['2\t', 'note 1'])
  })

  it('is the same file for the same comparison', async () => {
    const [{ before, after } = { before: bare([]), after: bare([]) }] = pairs
    expect(await redlineOf(before, after)).toEqual(await redlineOf(before, after))
  })

  it.skipIf(!isOfficeThere())('is read by LibreOffice, which accepts and rejects all changes of 30 random pairs both ways', { timeout: 150_000 }, async () => {
    const framed = pairs.map(({ before, after }) => ({ before: inFrame(before), after: inFrame(after) }))
    const both = framed.flatMap(({ before, after }) => [{ before, after }, { before: after, after: before }])
    const files: Uint8Array[] = []
    for (const { before, after } of both) files.push(await redlineOf(before, after))
    for (const [index, settled] of (await settleInOffice(files)).entries()) {
      const { before = bare([]), after = bare([]) } = both[index] ?? {}
      expect(settled.accepted.split('\n'), `accepted, pair ${index}`).toEqual(printedWithCalls(after))
      expect(settled.rejected.split('\n'), `rejected, pair ${index}`).toEqual(printedWithCalls(before))
    }
  })
})

function isOfficeThere(): boolean {
  const isThere = hasOffice()
  if (!isThere) console.warn('Skipped: LibreOffice (soffice) is not installed, so no tracked changes are accepted in an office program.')
  return isThere
}
