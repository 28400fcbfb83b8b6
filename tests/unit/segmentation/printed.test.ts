import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block } from '#shared/segmentation/block'
import { normaliseBlock } from '#shared/segmentation/normalize'
import { printedWords, slicePrinted } from '#shared/segmentation/printed'
import { readBlocks } from '#shared/segmentation/read-blocks'
import { vocabularyOf } from '#shared/segmentation/vocabulary'

const normal = (text: string) => normaliseBlock(block({ text }), vocabularyOf([block({ text: 'implement the wording' })]))
/** White space is type setting: the source may have more of it or less. */
const withoutSpace = (text: string) => text.replace(/\s/gu, '')
const noPages = { pages: null, emptyPages: [], declaredLanguage: null, declaredTitle: null }
const anySource = fc.string({
  unit: fc.constantFrom('a', 'é', 'B', ' ', '\n', '-', '\t', '\ufb01', '7', '\u00ad', '\u200b', 'e\u0301', '\u0301', '\u2f26', '语', ',', '.', '\ud83d\ude00'),
  maxLength: 60,
})

describe('the way back to the characters of the source', () => {
  it.each([
    ['to imple-\nment the', 'to implement the', 'imple-\nment', 'implement'],
    ['a \ufb01nding', 'a finding', '\ufb01nding', 'finding'],
    ['de l\u2019e\u0301tat', 'de l’état', 'e\u0301tat', 'état'],
    ['\u2f26女', '子女', '\u2f26', '子'],
    ['co\u00adoperate', 'cooperate', 'co\u00adoperate', 'cooperate'],
  ])('gives %j back for %j', (source, text, printed, words) => {
    const read = normal(source)
    expect(read.text).toBe(text)
    const start = text.indexOf(words)
    expect(printedWords(read, start, start + words.length)).toBe(printed)
  })

  it('has nothing to remember where only spaces and line ends differ', () => {
    expect(normal('The  open -ended\ngroup  met on 16 –20 May anti-\ncorruption ,').printed).toEqual([])
  })

  it('prints a lifted note call where it stood', () => {
    const read = normaliseBlock(
      block({ text: 'the Convention and the\nPlan', calls: [{ offset: 14, label: '4' }] }),
      vocabularyOf([]),
    )
    expect(printedWords(read, 0, read.text.length)).toBe('the Convention4 and the Plan')
    expect(printedWords(read, 4, 14)).toBe('Convention4')
    expect(printedWords(read, 14, 18)).toBe(' and')
  })

  it('gives back all characters of any source', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const read = normal(source)
        expect(withoutSpace(printedWords(read, 0, read.text.length))).toBe(
          read.text === '' ? '' : withoutSpace(source.replaceAll('\ufeff', '')),
        )
      }),
    )
  })

  it('gives back the same characters in two parts as in one', () => {
    fc.assert(
      fc.property(anySource, fc.nat(60), (source, at) => {
        const { text, printed, calls } = normal(source)
        const cut = Math.min(at, text.length)
        const parts = [
          { text: text.slice(0, cut), calls, printed: slicePrinted(printed, 0, cut) },
          { text: text.slice(cut), calls, printed: slicePrinted(printed, cut, text.length) },
        ]
        expect(parts.map((part) => printedWords(part, 0, part.text.length)).join('')).toBe(
          printedWords({ text, printed, calls }, 0, text.length),
        )
      }),
    )
  })

  it('names differences by places in the text that change nothing else', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { text, printed } = normal(source)
        let at = 0
        for (const difference of printed) {
          expect(difference.start).toBeGreaterThanOrEqual(at)
          expect(difference.end).toBeLessThanOrEqual(text.length)
          expect(difference.printed).not.toBe(text.slice(difference.start, difference.end))
          at = difference.end
        }
      }),
    )
  })

  it('stays with the words of a paragraph when its label and note calls are taken off', () => {
    const read = readBlocks({
      blocks: [
        block({ text: 'The Sample Assembly,' }),
        block({ text: '1. Decides to imple\u00adment the \ufb01rst Plan,1/ and to find means;' }),
        block({ kind: 'footnote', label: '1/', text: 'Sample note.' }),
      ],
      ...noPages,
    })
    const paragraph = read.ok ? read.value.paragraphs.find(({ label }) => label === '1') : undefined
    expect(paragraph?.text).toBe('Decides to implement the first Plan, and to find means;')
    expect(paragraph && printedWords(paragraph, 11, paragraph.text.length)).toBe(
      'imple\u00adment the \ufb01rst Plan,1/ and to find means;',
    )
  })

  it('stays with the rows of a table', () => {
    const rows = ['Year\tAims', 'imple\u00adment\t\ufb01rst'].map((text) => block({ text, kind: 'table-row' }))
    const read = readBlocks({
      blocks: [block({ text: '1. Notes the table:' }), ...rows],
      ...noPages,
    })
    const table = read.ok ? read.value.paragraphs.find(({ kind }) => kind === 'table') : undefined
    expect(table?.text).toBe('Year\tAims\nimplement\tfirst')
    expect(table && printedWords(table, 0, table.text.length)).toBe('Year\tAims\nimple\u00adment\t\ufb01rst')
  })
})
