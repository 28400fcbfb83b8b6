import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '#shared/domain/paragraph'
import type { ReadText } from '#shared/domain/repair'
import { applyRepair } from '#shared/repair/apply'
import { block } from '#shared/segmentation/block'
import { normaliseBlock } from '#shared/segmentation/normalize'
import { printedWords } from '#shared/segmentation/printed'
import { vocabularyOf } from '#shared/segmentation/vocabulary'
import { aText, at, idOf, repaired, type Sketch, wordStarts } from './texts.ts'

/** A paragraph as it is read from a source of these characters. */
function aParagraph(source: string): Sketch {
  const { text, printed } = normaliseBlock(block({ text: source }), vocabularyOf([block({ text: 'implement' })]))
  return { text, ...(printed.length > 0 ? { printed } : {}) }
}

const printedOf = (paragraph: Paragraph): string => printedWords(paragraph, 0, paragraph.text.length)
const allPrinted = (text: ReadText): string => text.paragraphs.map(printedOf).join('').replace(/\s/gu, '')

const anySource = fc
  .array(fc.constantFrom('the', '\ufb01nding', 'imple-\nment', 'co\u00adoperate', 'e\u0301tat', '\u200bplan', 'of', 'a\u200b'), {
    minLength: 2,
    maxLength: 12,
  })
  .map((words) => words.join(' '))
const twoParagraphs = fc.tuple(anySource, anySource).map((sources) => aText(sources.map(aParagraph)))
const anyShare = fc.double({ min: 0, max: 0.999, noNaN: true })
const pick = (places: readonly number[], share: number): number => places[Math.floor(share * places.length)] ?? 0

describe('repairs keep the way back to the characters of the source', () => {
  it('gives each part of a split its own', () => {
    const text = aText([{ label: '1', ...aParagraph('Notes the \ufb01ndings and imple\u00adments them;') }])
    const { text: after } = repaired(text, { type: 'split', paragraphId: idOf('body/1'), offset: 19 })
    expect(after.paragraphs.map(printedOf)).toEqual(['Notes the \ufb01ndings', 'and imple\u00adments them;'])
  })

  it('loses and adds none when a paragraph is cut and joined again', () => {
    fc.assert(
      fc.property(twoParagraphs, anyShare, (text, share) => {
        const [first] = text.paragraphs
        if (!first) return
        const offset = pick(wordStarts(first.text), share)
        const split = applyRepair(text, { type: 'split', paragraphId: first.id, offset })
        if (!split.ok) return
        expect(allPrinted(split.value.text)).toBe(allPrinted(text))
        const [one, other] = split.value.text.paragraphs
        if (!one || !other) return
        const merged = repaired(split.value.text, { type: 'merge', paragraphId: one.id, withId: other.id }).text
        expect(allPrinted(merged)).toBe(allPrinted(text))
      }),
    )
  })

  it('moves them with their words', () => {
    fc.assert(
      fc.property(twoParagraphs, anyShare, anyShare, fc.constantFrom('start' as const, 'end' as const), (text, from, to, side) => {
        const [first, second] = text.paragraphs
        if (!first || !second) return
        const places = [...wordStarts(first.text), first.text.length]
        const [start = 0, end = 0] = [pick(places, from), pick(places, to)].toSorted((p, q) => p - q)
        const moved = applyRepair(text, { type: 'move-words', fromId: first.id, start, end, toId: second.id, at: side })
        if (!moved.ok) return
        const after = allPrinted(moved.value.text)
        expect(after.split('').toSorted()).toEqual(allPrinted(text).split('').toSorted())
        const goal = at(moved.value.text, moved.value.moves[0]?.toId ?? second.id)
        const words = printedWords(first, start, end).replace(/\s/gu, '').replace(/^\u200b|\u200b$/gu, '')
        expect(printedOf(goal).replace(/\s/gu, '')).toContain(words)
      }),
    )
  })
})
