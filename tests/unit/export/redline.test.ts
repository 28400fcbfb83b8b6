import { describe, expect, it } from 'vitest'
import { renderRedline } from '#renderer/export/docx-redline.ts'
import { compareTexts } from '#shared/comparison/compare-texts'
import { buildRedline } from '#shared/comparison/redline'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedLines, revisedText } from '../../fixtures/comparison/revised-texts.ts'
import { hasOffice, settleByRule, settleInOffice } from '../../fixtures/comparison/settle-changes.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'
import { aParagraph } from '../../helpers/builders.ts'

const english = { language: 'en', direction: 'ltr' } as const

const redlineOf = (before: readonly Paragraph[], after: readonly Paragraph[]): Promise<Uint8Array> =>
  renderRedline({
    title: 'Sample comparison',
    header: 'SAMPLE/L.1 → SAMPLE/L.1/Rev.1',
    author: 'Sample Organization',
    changedAt: '2026-11-22T09:00:00Z',
    before: english,
    after: english,
    paragraphs: buildRedline(compareTexts(before, after), before, after),
  })

const pairs = Array.from({ length: 30 }, (_, index) => revisedText(index + 1))

describe('the Word file with tracked changes', () => {
  it('gives the text after when all is accepted and the text before when all is rejected, for 30 random pairs both ways', { timeout: 30_000 }, async () => {
    for (const [index, pair] of pairs.entries()) {
      for (const [before, after] of [[pair.before, pair.after], [pair.after, pair.before]] as const) {
        const file = await redlineOf(before, after)
        expect(await settleByRule(file, 'accepted'), `pair ${index}`).toEqual(printedLines(after))
        expect(await settleByRule(file, 'rejected'), `pair ${index}`).toEqual(printedLines(before))
      }
    }
  })

  it('names author and moment on every change, and numbers the changes apart', async () => {
    const xml = (await readPackage(await redlineOf(pairs[0]?.before ?? [], pairs[0]?.after ?? []))).get('word/document.xml') ?? ''
    const changes = [...xml.matchAll(/<w:(?:ins|del) ([^>]*)>/g)].map((found) => found[1] ?? '')
    expect(changes.length).toBeGreaterThan(2)
    for (const change of changes) expect(change).toMatch(/w:author="Sample Organization" w:date="2026-11-22T09:00:00Z"/)
    expect(new Set(changes.map((change) => /w:id="(\d+)"/.exec(change)?.[1])).size).toBe(changes.length)
  })

  it('keeps the look of each text: a paragraph that became a sub-paragraph goes back to its style', async () => {
    const before = [aParagraph({ label: '1' }), aParagraph({ label: '2', text: 'Invites the sample States to publish their registers each year;' })]
    const after = [aParagraph({ label: '1' }), aParagraph({ label: '(a)', kind: 'subparagraph', level: 1, text: 'Invites the sample States to publish their registers every year;' })]
    const xml = (await readPackage(await redlineOf(before, after))).get('word/document.xml') ?? ''
    expect(xml).toMatch(/<w:pStyle w:val="UNSubparagraph1"\/>.*<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="UNParagraph"\/>/)
  })

  it('is the same file for the same comparison', async () => {
    const [{ before, after } = { before: [], after: [] }] = pairs
    expect(await redlineOf(before, after)).toEqual(await redlineOf(before, after))
  })

  it.skipIf(!isOfficeThere())('is read by LibreOffice, which accepts and rejects all changes of 30 random pairs both ways', { timeout: 150_000 }, async () => {
    const both = pairs.flatMap(({ before, after }) => [{ before, after }, { before: after, after: before }])
    const files: Uint8Array[] = []
    for (const { before, after } of both) files.push(await redlineOf(before, after))
    for (const [index, settled] of (await settleInOffice(files)).entries()) {
      const { before = [], after = [] } = both[index] ?? {}
      expect(settled.accepted.split('\n'), `accepted, pair ${index}`).toEqual(printedLines(after))
      expect(settled.rejected.split('\n'), `rejected, pair ${index}`).toEqual(printedLines(before))
    }
  })
})

function isOfficeThere(): boolean {
  const isThere = hasOffice()
  if (!isThere) console.warn('Skipped: LibreOffice (soffice) is not installed, so no tracked changes are accepted in an office program.')
  return isThere
}
