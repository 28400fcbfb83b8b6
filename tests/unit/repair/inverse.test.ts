import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import type { ReadText, Repair } from '#shared/domain/repair'
import { applyRepair } from '#shared/repair/apply'
import { isLevelOf } from '#shared/repair/parts'
import { anyText, repaired, wordStarts } from './texts.ts'

const runs = { numRuns: 400 }

/** Picks by a number between 0 and 1. */
const pick = <T>(from: readonly T[], share: number): T | undefined =>
  from[Math.min(from.length - 1, Math.floor(share * from.length))]

const share = fc.double({ min: 0, max: 0.999, noNaN: true })

/** Makes a repair and then the one that `back` gives; expects the first text again, in every field. Says whether it was made. */
function expectThereAndBack(
  text: ReadText,
  there: Repair,
  back: (after: ReadText, paragraph: Paragraph) => Repair,
  id = 'paragraphId' in there ? there.paragraphId : null,
): boolean {
  const made = applyRepair(text, there)
  if (!made.ok) return false
  const index = text.paragraphs.findIndex((paragraph) => paragraph.id === id)
  const changed = made.value.text.paragraphs[index] ?? made.value.text.paragraphs[0]
  if (!changed) return false
  expect(repaired(made.value.text, back(made.value.text, changed)).text).toEqual(text)
  return true
}

describe('a repair and then its inverse give the first text again', () => {
  it('split before any word, merge', () => {
    let made = 0
    fc.assert(
      fc.property(anyText, share, share, (text, which, where) => {
        const paragraph = pick(text.paragraphs, which)
        const starts =
          paragraph?.kind === 'table'
            ? [...paragraph.text.matchAll(/(?<=\n)./gu)].map(({ index }) => index)
            : wordStarts(paragraph?.text ?? '')
        const offset = pick(starts, where)
        if (!paragraph || offset === undefined) return
        const there: Repair = { type: 'split', paragraphId: paragraph.id, offset }
        const done = expectThereAndBack(text, there, (after, first) => {
          const second = after.paragraphs[first.ordinal + 1]
          if (!second) throw new Error('A split gives two paragraphs')
          return { type: 'merge', paragraphId: first.id, withId: second.id }
        })
        if (done) made++
      }),
      runs,
    )
    expect(made).toBeGreaterThan(100)
  })

  it('merge, split: where the second part is what a split makes of its words', () => {
    let made = 0
    fc.assert(
      fc.property(anyText, share, (text, which) => {
        const isMadeBySplits = (first: Paragraph, second: Paragraph | undefined): boolean =>
          second !== undefined &&
          first.kind !== 'table' &&
          second.kind === first.kind &&
          second.level === first.level &&
          second.label === null &&
          second.page === first.page
        const first = pick(
          text.paragraphs.filter((paragraph) => isMadeBySplits(paragraph, text.paragraphs[paragraph.ordinal + 1])),
          which,
        )
        const second = first && text.paragraphs[first.ordinal + 1]
        if (!first || !second) return
        const merged = repaired(text, { type: 'merge', paragraphId: first.id, withId: second.id })
        const split = repaired(merged.text, { type: 'split', paragraphId: first.id, offset: first.text.length + 1 })
        // Which part of a box each part fills can only be estimated once they are one.
        const bare = (paragraph: Paragraph): Paragraph => ({ ...paragraph, boxes: [] })
        expect(split.text.paragraphs.map(bare)).toEqual(text.paragraphs.map(bare))
        made++
      }),
      runs,
    )
    expect(made).toBeGreaterThan(20)
  })

  it('out of the text as furniture, and back', () => {
    fc.assert(
      fc.property(anyText, share, (text, which) => {
        const paragraph = pick(text.paragraphs, which)
        if (!paragraph) return
        const afterId = text.paragraphs[paragraph.ordinal - 1]?.id
        const gone = repaired(text, { type: 'to-furniture', paragraphId: paragraph.id })
        const before = gone.text.paragraphs[paragraph.ordinal - 1]?.id ?? null
        expect(before === null).toBe(afterId === undefined)
        const back = repaired(gone.text, {
          type: 'from-furniture',
          index: gone.text.report.furniture.length - 1,
          afterId: before,
          kind: paragraph.kind,
        })
        expect(back.text).toEqual(text)
      }),
      runs,
    )
  })

  it('into the text from furniture, and back: the lines beside the text are the same, in whatever order', () => {
    fc.assert(
      fc.property(anyText, share, (text, which) => {
        const afterId = pick(text.paragraphs, which)?.id ?? null
        const put = repaired(text, { type: 'from-furniture', index: 1, afterId, kind: 'operative' })
        const fresh = put.text.paragraphs.find(({ text: words }) => words === 'A lineword that went astray')
        expect(fresh?.label).toBe('9')
        if (!fresh) return
        const back = repaired(put.text, { type: 'to-furniture', paragraphId: fresh.id })
        expect(back.text.paragraphs).toEqual(text.paragraphs)
        expect(back.text.report.furniture.map((line) => line.text)).toEqual(
          text.report.furniture.map((line) => line.text),
        )
      }),
      runs,
    )
  })

  it('out of the text as a footnote, and back', () => {
    fc.assert(
      fc.property(anyText, share, (text, which) => {
        const paragraph = pick(text.paragraphs, which)
        if (!paragraph) return
        const gone = repaired(text, { type: 'to-footnote', paragraphId: paragraph.id, label: '2' })
        const index = gone.text.footnotes.findIndex((footnote) => footnote.was !== undefined)
        const back = repaired(gone.text, {
          type: 'from-footnote',
          index,
          afterId: gone.text.paragraphs[paragraph.ordinal - 1]?.id ?? null,
          kind: paragraph.kind,
        })
        expect(back.text).toEqual(text)
      }),
      runs,
    )
  })

  it('a kind there and back', () => {
    let made = 0
    const kinds = fc.constantFrom<ParagraphKind>(
      'heading',
      'annex-heading',
      'organLine',
      'preambular',
      'operative',
      'subparagraph',
      'table',
    )
    fc.assert(
      fc.property(anyText, share, kinds, (text, which, kind) => {
        const paragraph = pick(text.paragraphs, which)
        if (!paragraph) return
        const done = expectThereAndBack(text, { type: 'kind', paragraphId: paragraph.id, kind }, (_, changed) => ({
          type: 'kind',
          paragraphId: changed.id,
          kind: paragraph.kind,
          level: paragraph.level,
        }))
        if (done) made++
      }),
      runs,
    )
    expect(made).toBeGreaterThan(200)
  })

  it('a label there and back', () => {
    let made = 0
    const labels = fc.constantFrom('1', '2', '7', '85', '(a)', '(b)', '(ii)', '12 bis', null)
    fc.assert(
      fc.property(anyText, share, labels, (text, which, label) => {
        const paragraph = pick(text.paragraphs, which)
        if (!paragraph) return
        const done = expectThereAndBack(text, { type: 'label', paragraphId: paragraph.id, label }, (_, changed) => ({
          type: 'label',
          paragraphId: changed.id,
          label: paragraph.label,
        }))
        if (done) made++
      }),
      runs,
    )
    expect(made).toBeGreaterThan(200)
  })

  it('a label into the words and out of them again', () => {
    let made = 0
    fc.assert(
      fc.property(anyText, share, (text, which) => {
        const paragraph = pick(
          text.paragraphs.filter(({ label, kind }) => label !== null && kind !== 'annex-heading'),
          which,
        )
        if (!paragraph) return
        const there: Repair = { type: 'label', paragraphId: paragraph.id, label: null, toWords: true }
        if (
          expectThereAndBack(text, there, (_, changed) => ({
            type: 'label',
            paragraphId: changed.id,
            label: paragraph.label,
          }))
        )
          made++
      }),
      runs,
    )
    expect(made).toBeGreaterThan(200)
  })

  it('a level there and back', () => {
    let made = 0
    fc.assert(
      fc.property(anyText, share, fc.integer({ min: 1, max: 4 }), (text, which, level) => {
        const paragraph = pick(text.paragraphs, which)
        if (!paragraph || !isLevelOf(paragraph.kind, level)) return
        if (
          expectThereAndBack(text, { type: 'level', paragraphId: paragraph.id, level }, (_, changed) => ({
            type: 'level',
            paragraphId: changed.id,
            level: paragraph.level,
          }))
        )
          made++
      }),
      runs,
    )
    expect(made).toBeGreaterThan(100)
  })

  it('the last words to the next paragraph, and back', () => {
    let made = 0
    fc.assert(
      fc.property(anyText, share, share, (text, which, where) => {
        const from = pick(text.paragraphs, which)
        const to = from && text.paragraphs[from.ordinal + 1]
        const start = pick(wordStarts(from?.text ?? ''), where)
        if (!from || !to || start === undefined || from.kind === 'table' || to.kind === 'table') return
        // Over a page's end, which words stand on which page is an estimate.
        if (from.page !== to.page) return
        const there = repaired(text, {
          type: 'move-words',
          fromId: from.id,
          start,
          end: from.text.length,
          toId: to.id,
          at: 'start',
        })
        const back = repaired(there.text, {
          type: 'move-words',
          fromId: to.id,
          start: 0,
          end: from.text.length - start,
          toId: from.id,
          at: 'end',
        })
        const bare = (paragraph: Paragraph): Paragraph => ({ ...paragraph, boxes: [] })
        expect({ ...back.text, paragraphs: back.text.paragraphs.map(bare) }).toEqual({
          ...text,
          paragraphs: text.paragraphs.map(bare),
        })
        made++
      }),
      runs,
    )
    expect(made).toBeGreaterThan(100)
  })
})
