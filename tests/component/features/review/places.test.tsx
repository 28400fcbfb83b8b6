import { describe, expect, it } from 'vitest'
import { boxesByPage, paragraphAt, wordsBand } from '#renderer/features/review/page-boxes.ts'
import { placeDoubts } from '#renderer/features/review/place-doubts.ts'
import { likelyCut, nearestStart, stepStart, wordStarts } from '#renderer/features/review/word-starts.ts'
import type { Doubt } from '#shared/domain/edition'
import type { PageBox } from '#shared/domain/paragraph'
import { aParagraph, paragraphsUpTo } from '../../../helpers/builders.ts'

const aDoubt = (code: Doubt['code'], detail: string, ordinal: number | null = null): Doubt => ({ code, detail, ordinal, confidence: 0.4 })

describe('the place of a doubt', () => {
  const text = [
    aParagraph({ label: '1', ordinal: 0, page: 1 }),
    aParagraph({ label: null, ordinal: 1, page: 1 }),
    aParagraph({ label: '3', ordinal: 2, page: 2 }),
    aParagraph({ label: '(a)', kind: 'subparagraph', path: ['3', '(a)'], level: 1, ordinal: 3, page: 2 }),
    aParagraph({ label: '(c)', kind: 'subparagraph', path: ['3', '(c)'], level: 1, ordinal: 4, page: 4 }),
    aParagraph({ label: '1', container: 'annex', ordinal: 5, page: 5 }),
    aParagraph({ label: '1', container: 'annex', ordinal: 6, page: 5 }),
  ]
  const placed = (doubt: Doubt) => placeDoubts([doubt], text)[0]

  it.each([
    ['a missing number stands after the number before it', aDoubt('numbering-gap', 'body: 2'), 0, '2'],
    ['a missing letter stands after the letter before it', aDoubt('numbering-gap', 'body: 3 (b)'), 3, '3 (b)'],
    ['a number that stands twice is shown where it comes again', aDoubt('numbering-twice', 'annex: 1'), 6, '1'],
    ['the reading may tell the paragraph itself', aDoubt('kind-unsure', 'heading?', 4), 4, 'heading?'],
    ['garbled words are a doubt about the whole text', aDoubt('garbled-text', '12'), null, '12'],
  ])('%s', (_rule, doubt, ordinal, what) => {
    expect(placed(doubt)).toMatchObject({ ordinal, what })
  })

  it('a number that is missing where numbers begin anew is looked for where they jump over it', () => {
    const twice = ['1', '3', '1', '2', '3'].map((label, ordinal) => aParagraph({ label, ordinal }))
    expect(placeDoubts([aDoubt('numbering-gap', 'body: 2')], twice)[0]?.ordinal).toBe(0)
  })

  it('shows the page that has no words, not the one before it', () => {
    expect(placed(aDoubt('page-without-text', '3'))).toMatchObject({ code: 'page-without-text', ordinal: 3, page: 3, what: '3' })
  })

  it('is in reading order, the whole text first', () => {
    const doubts = [aDoubt('numbering-twice', 'annex: 1'), aDoubt('numbering-gap', 'body: 2'), aDoubt('garbled-text', '12')]
    expect(placeDoubts(doubts, text).map(({ ordinal }) => ordinal)).toEqual([null, 0, 6])
  })
})

describe('the places between words', () => {
  it('are where a word begins, but for the first', () => {
    expect(wordStarts('Invites all States', 'en')).toEqual([8, 12])
    expect(wordStarts('Invites', 'en')).toEqual([])
  })

  it('are found in Chinese, which has no spaces', () => {
    expect(wordStarts('缔约国大会请秘书处', 'zh').length).toBeGreaterThan(1)
  })

  it.each([
    ['before a number that is glued into the words', 'Requests the secretariat to report; 2. Invites States to pay;', '2. Invites'],
    ['before a letter that is glued into the words', 'Decides to: report; (b) pay for it; and go on', '(b) pay'],
    ['after the first sentence', 'Invites States. They may answer later', 'They may'],
  ])('a cut is first offered %s', (_rule, text, rest) => {
    const cut = likelyCut(text, wordStarts(text, 'en'))
    expect(text.slice(cut ?? 0).startsWith(rest)).toBe(true)
  })

  it('a click counts for the nearest one, and steps stay within the words', () => {
    expect(nearestStart([8, 12], 9)).toBe(8)
    expect(nearestStart([], 3)).toBeNull()
    expect(stepStart([8, 12], 8, 1)).toBe(12)
    expect(stepStart([8, 12], 12, 1)).toBe(12)
    expect(stepStart([8, 12], 8, -1)).toBe(8)
  })
})

describe('the boxes on a page', () => {
  const box = (page: number, y: number, height = 0.1): PageBox => ({ page, x: 0.2, y, width: 0.6, height })
  const [first, second] = paragraphsUpTo(2)
  const pages = boxesByPage([
    { ...first!, boxes: [box(1, 0.1)] },
    { ...second!, boxes: [box(1, 0.1, 0.5), box(2, 0.1)] },
  ])

  it('a point belongs to the smallest paragraph that is printed there', () => {
    expect(paragraphAt(pages.get(1) ?? [], 0.5, 0.15)).toBe(first!.id)
    expect(paragraphAt(pages.get(1) ?? [], 0.5, 0.4)).toBe(second!.id)
    expect(paragraphAt(pages.get(2) ?? [], 0.5, 0.15)).toBe(second!.id)
    expect(paragraphAt(pages.get(1) ?? [], 0.05, 0.15)).toBeNull()
  })

  it('tell the band of the page in which words stand', () => {
    expect(wordsBand(pages)).toEqual({ start: 0.2, end: 0.8 })
    expect(wordsBand(boxesByPage(paragraphsUpTo(2)))).toBeNull()
  })
})
