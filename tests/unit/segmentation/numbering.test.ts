import { describe, expect, it } from 'vitest'
import { block } from '#shared/segmentation/block'
import { parseHeadingLabel } from '#shared/segmentation/heading-labels'
import { parseLabel } from '#shared/segmentation/numbering'
import { OpenLists } from '#shared/segmentation/open-lists'
import { readBlocks } from '#shared/segmentation/read-blocks'
import { outline } from './reading.ts'

describe('labels', () => {
  it.each([
    ['5. Decides to', '5'],
    ['12 bis. Decides to', '12 bis'],
    ['12.\tDecides', '12'],
    ['1.We commit', '1'],
    ['(a) To consider', '(a)'],
    ['（a）考虑', '(a)'],
    ['a) Examiner', 'a)'],
    ['(iv) The State', '(iv)'],
    ['1 - إذ تحيط', '1'],
    ['(أ) أن تنظر', '(أ)'],
    ['1.2 Scope', '1.2'],
    ['• Training', '•'],
  ])('reads the label of %j', (text, label) => {
    expect(parseLabel(text)?.label).toBe(label)
  })

  it.each([
    '1993, 49/9 of 26 October 1994',
    '64/6 of 28 October 2009',
    '54/205 of 22 December 1999, 55/61',
    '2.6 billion people',
    '30th plenary meeting',
    '10-46464',
    '443 million school days',
    'A. b',
  ])('takes %j for words, not for a number', (text) => {
    expect(parseLabel(text)).toBeNull()
  })

  it.each([
    ['73/8. Necessity of ending', '73/8.'],
    ['S-32/1.\tOur common commitment', 'S-32/1.'],
    ['II. Annotations', 'II.'],
    ['Item 3. Panel', 'Item 3.'],
    ['Article 12', 'Article 12'],
    ['Annex II', 'Annex II'],
    ['第一条', '第一条'],
  ])('reads the label of the heading %j', (text, label) => {
    expect(parseHeadingLabel(`${text} `)?.label).toBe(label)
  })
})

describe('levels of sub-paragraphs', () => {
  const levels = (labels: readonly string[], opensBelow: readonly string[] = []): number[] => {
    const lists = new OpenLists()
    return labels.map((label) => {
      const parsed = parseLabel(`${label} Text`)
      if (!parsed) throw new Error(label)
      return lists.place(parsed, opensBelow.includes(label))
    })
  }

  it('takes (i) after (h) for a letter', () => {
    expect(levels(['(g)', '(h)', '(i)', '(j)'])).toEqual([1, 1, 1, 1])
  })

  it('takes (i) after a colon under (a) for a roman numeral', () => {
    expect(levels(['(a)', '(i)', '(ii)', '(iii)', '(b)'])).toEqual([1, 2, 2, 2, 1])
  })

  it('takes (i) after a colon under (h) for a roman numeral', () => {
    expect(levels(['(h)', '(i)', '(ii)'], ['(i)'])).toEqual([1, 2, 2])
  })

  it('takes (v) after (iv) for roman and after (u) for a letter', () => {
    expect(levels(['(a)', '(i)', '(ii)', '(iii)', '(iv)', '(v)', '(b)'])).toEqual([1, 2, 2, 2, 2, 2, 1])
    expect(levels(['(t)', '(u)', '(v)', '(w)', '(x)'])).toEqual([1, 1, 1, 1, 1])
  })

  it('goes down to four levels and back', () => {
    expect(levels(['(a)', '(i)', 'a.', 'i.', 'b.', '(ii)', '(b)'])).toEqual([1, 2, 3, 4, 3, 2, 1])
  })
})

describe('a bold line under a letter', () => {
  const read = (...parts: readonly (readonly [text: string, bold: boolean])[]) => {
    const blocks = parts.map(([text, bold]) => block({ text, bold, extent: 'paragraph' }))
    const reading = readBlocks({ blocks, pages: null, emptyPages: [], declaredLanguage: null, declaredTitle: null })
    return reading.ok ? outline(reading.value) : []
  }

  it('heads a part where numbered paragraphs follow it, as in reports', () => {
    expect(read(['1. The ledgers were kept in the ports of the region.', false], ['(b) Keepers of the ledgers', true], ['2. The keepers met in the harbour.', false])).toEqual([
      'operative 1 The ledgers were kept in',
      'heading (b) Keepers of the ledgers',
      'operative 2 The keepers met in the h',
    ])
  })

  it('is a sub-paragraph where its list goes on', () => {
    expect(read(['1. The ledgers are kept by:', false], ['(a) Keepers of the ports', true], ['(b) Keepers of the ships', true], ['2. The keepers met in the harbour.', false])).toEqual([
      'operative 1 The ledgers are kept by:',
      'subparagraph (a) Keepers of the ports',
      'subparagraph (b) Keepers of the ships',
      'operative 2 The keepers met in the h',
    ])
  })
})
