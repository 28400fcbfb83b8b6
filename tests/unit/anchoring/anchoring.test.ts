import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { EditionId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { sampleParagraph } from '../../fixtures/packs/build-sample.ts'
import { textHash } from '#shared/lib/text-hash'

const editionId = 'edition' as EditionId

const paragraphs = [
  'We commit to publishing budgets, and to publishing contracts, and to publishing audit reports.',
  'We will collect information on the persons who own companies.',
].map((text, index) => sampleParagraph({ path: [String(index + 1)], text }, index))
const [first, second] = paragraphs as [Paragraph, Paragraph]

function anchorTo(paragraph: Paragraph, words: string | null, from = 0): NoteAnchor {
  const start = words === null ? 0 : paragraph.text.indexOf(words, from)
  return {
    editionId,
    paragraphId: paragraph.id,
    paragraphHash: paragraph.hash,
    span: words === null ? null : describeSpan(paragraph, start, start + words.length),
  }
}

function reworded(paragraph: Paragraph, text: string): Paragraph {
  return { ...paragraph, text, hash: textHash(text) }
}

describe('describing and resolving', () => {
  it('finds described words exactly where they were, in any text', () => {
    const spans = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 300 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length)))
    fc.assert(
      fc.property(spans, ([text, one, other]) => {
        const start = Math.min(one, other)
        const end = Math.max(one + 1, other)
        const paragraph = { ...first, text, hash: textHash(text) }
        const anchor: NoteAnchor = { editionId, paragraphId: first.id, paragraphHash: paragraph.hash, span: describeSpan(paragraph, start, end) }
        expect(resolveAnchor(anchor, [second, paragraph])).toEqual({ status: 'exact', paragraphId: first.id, start, end })
      }),
      { numRuns: 500 },
    )
  })

  it('keeps at most 32 characters of context on each side, and no half of a pair', () => {
    const text = `${'𐐷'.repeat(20)}x${'𐐷'.repeat(20)}y`
    const span = describeSpan({ text }, 40, 41)
    expect(span).toMatchObject({ exact: 'x', prefix: '𐐷'.repeat(16), suffix: '𐐷'.repeat(16) })
    expect(describeSpan({ text }, 81, 82).prefix.isWellFormed()).toBe(true)
  })

  it('refuses an empty or outlying span as a bug', () => {
    expect(() => describeSpan(first, 3, 3)).toThrow('Invariant')
    expect(() => describeSpan(first, 0, first.text.length + 1)).toThrow('Invariant')
  })

  it('stands on the whole paragraph where no words were chosen', () => {
    expect(resolveAnchor(anchorTo(second, null), paragraphs)).toEqual({ status: 'exact', paragraphId: second.id, start: 0, end: second.text.length })
  })

  it('follows words that moved within their paragraph', () => {
    const changed = reworded(second, `In any case, ${second.text}`)
    expect(resolveAnchor(anchorTo(second, 'persons'), [first, changed])).toEqual({
      status: 'moved',
      paragraphId: second.id,
      start: changed.text.indexOf('persons'),
      end: changed.text.indexOf('persons') + 7,
    })
  })

  it('takes the repeated words whose surroundings fit best', () => {
    const third = first.text.indexOf('publishing', 60)
    const anchor = anchorTo(first, 'publishing', third)
    const changed = reworded(first, `Indeed, ${first.text}`)
    expect(resolveAnchor(anchor, [changed])).toMatchObject({ status: 'moved', start: third + 8 })
  })

  it('follows a paragraph that kept its words but changed its place', () => {
    const renumbered = { ...second, id: first.id }
    const other = { ...first, id: second.id }
    expect(resolveAnchor(anchorTo(second, 'persons'), [renumbered, other])).toMatchObject({ status: 'moved', paragraphId: renumbered.id })
  })

  it('makes an orphan of a note whose words are gone', () => {
    const changed = reworded(second, 'We will do something else.')
    expect(resolveAnchor(anchorTo(second, 'persons'), [first, changed])).toEqual({ status: 'orphan' })
    expect(resolveAnchor(anchorTo(second, 'persons'), [first])).toEqual({ status: 'orphan' })
  })

  it('never accepts a whole paragraph by its place alone', () => {
    const changed = reworded(second, 'We will do something else.')
    expect(resolveAnchor(anchorTo(second, null), [first, changed])).toEqual({ status: 'orphan' })
  })
})
