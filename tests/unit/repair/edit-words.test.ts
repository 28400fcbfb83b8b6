import { describe, expect, it } from 'vitest'
import { textHash } from '#shared/lib/text-hash'
import { aResolution, at, aText, idOf, ids, refusal, repaired } from './texts.ts'

const text = aResolution()

describe('splitting', () => {
  it('gives the second part the number that its words begin with', () => {
    const glued = aText([
      { label: '14', text: 'Welcomes the report; 15. Requests the States to act;' },
      { label: '16', text: 'Decides.' },
    ])
    expect(glued.report.numbering[0]?.missing).toEqual(['15'])
    const { text: after, moves } = repaired(glued, { type: 'split', paragraphId: idOf('body/14'), offset: 21 })
    expect(ids(after)).toEqual(['body/14', 'body/15', 'body/16'])
    expect(at(after, 'body/15')).toMatchObject({
      kind: 'operative',
      label: '15',
      text: 'Requests the States to act;',
      hash: textHash('Requests the States to act;'),
    })
    expect(after.report.numbering).toEqual([
      { container: 'body', first: '14', last: '16', missing: [], duplicated: [] },
    ])
    expect(after.report.doubts).toEqual([])
    expect(moves).toEqual([{ fromId: 'body/14', start: 25, end: 52, toId: 'body/15', toStart: 0 }])
  })

  it('takes a letter that counts on for the same list, and a first roman number for a list below', () => {
    const glued = aText([
      { label: '1', text: 'Requests:' },
      { kind: 'subparagraph', level: 1, label: '(a)', text: 'To open: (i) Registers; (b) To publish.' },
    ])
    const roman = repaired(glued, { type: 'split', paragraphId: idOf('body/1/(a)'), offset: 9 }).text
    expect(ids(roman)).toEqual(['body/1', 'body/1/(a)', 'body/1/(a)/(i)'])
    const letter = repaired(glued, { type: 'split', paragraphId: idOf('body/1/(a)'), offset: 24 }).text
    expect(ids(letter)).toEqual(['body/1', 'body/1/(a)', 'body/1/(b)'])
  })

  it('leaves what begins with no number as text that goes on after its paragraph', () => {
    const { text: after } = repaired(text, { type: 'split', paragraphId: idOf('body/3'), offset: 11 })
    expect(at(after, 'body/3/+1')).toMatchObject({
      kind: 'operative',
      label: null,
      path: ['3'],
      text: 'remain seized of the matter.',
    })
  })

  it('cuts italics in two and leaves a note call with the word that it stands at', () => {
    const styled = aText([
      {
        label: '1',
        text: 'Recalls resolution one and two',
        italics: [{ start: 0, end: 22 }],
        calls: [
          { offset: 18, label: '4' },
          { offset: 22, label: '5' },
        ],
      },
    ])
    const { text: after } = repaired(styled, { type: 'split', paragraphId: idOf('body/1'), offset: 19 })
    expect(after.paragraphs).toMatchObject([
      { text: 'Recalls resolution', italics: [{ start: 0, end: 18 }], calls: [{ offset: 18, label: '4' }] },
      { text: 'one and two', italics: [{ start: 0, end: 3 }], calls: [{ offset: 3, label: '5' }] },
    ])
    expect(
      repaired(after, { type: 'merge', paragraphId: idOf('body/1'), withId: idOf('body/1/+1') }).text.paragraphs,
    ).toEqual(styled.paragraphs)
  })

  it('shares the paragraph’s boxes as far as its words fill them', () => {
    const box = { x: 0.1, width: 0.8 }
    const long = aText([
      {
        label: '1',
        page: 1,
        text: `${'word '.repeat(30)}end`,
        boxes: [
          { ...box, page: 1, y: 0.8, height: 0.1 },
          { ...box, page: 2, y: 0.1, height: 0.1 },
        ],
      },
    ])
    const { text: after } = repaired(long, { type: 'split', paragraphId: idOf('body/1'), offset: 115 })
    expect(after.paragraphs.map(({ page, boxes }) => ({ page, pages: boxes?.map((one) => one.page) }))).toEqual([
      { page: 1, pages: [1, 2] },
      { page: 2, pages: [2] },
    ])
  })

  it('cuts a table between its rows only', () => {
    const table = aText([{ kind: 'table', text: 'A\tB\nC\tD' }])
    expect(refusal(table, { type: 'split', paragraphId: idOf('body/t/1'), offset: 2 })).toBe('bad-offset')
    const { text: after } = repaired(table, { type: 'split', paragraphId: idOf('body/t/1'), offset: 4 })
    expect(after.paragraphs.map((one) => [one.id, one.text])).toEqual([
      ['body/t/1', 'A\tB'],
      ['body/t/2', 'C\tD'],
    ])
  })
})

describe('merging', () => {
  const merged = (one: string, two: string, label: string | null = null): string | undefined => {
    const pair = aText([
      { label: '1', text: one },
      { label, text: two },
    ])
    const [first, second] = pair.paragraphs
    return (
      first &&
      second &&
      repaired(pair, { type: 'merge', paragraphId: first.id, withId: second.id }).text.paragraphs[0]?.text
    )
  }

  it('joins with one space, in Chinese with none, and keeps a word that its hyphen holds together', () => {
    expect(merged('the sample', 'report')).toBe('the sample report')
    expect(merged('决定继续', '处理此案。')).toBe('决定继续处理此案。')
    expect(merged('the anti-', 'corruption bodies')).toBe('the anti-corruption bodies')
    expect(merged('pre-', 'and post-session')).toBe('pre- and post-session')
  })

  it('puts a number that was none back into the words', () => {
    expect(merged('resolutions of 20 December', 'of the year', '1993')).toBe(
      'resolutions of 20 December 1993 of the year',
    )
    expect(merged('under paragraph', 'of the resolution', '9')).toBe('under paragraph 9. of the resolution')
  })

  it('renumbers what is counted, and says which paragraphs have another id', () => {
    const after = repaired(text, { type: 'merge', paragraphId: idOf('body/organ'), withId: idOf('body/pp/1') })
    expect(at(after.text, 'body/pp/1').text).toBe('Noting with concern the sample figures,')
    expect([...after.changedIds]).toEqual([['body/pp/2', 'body/pp/1']])
    expect(after.moves).toEqual([{ fromId: 'body/pp/1', start: 0, end: 45, toId: 'body/organ', toStart: 21 }])
  })

  it('keeps one box where both stand below one another, and two over a page’s end', () => {
    const box = (page: number, y: number) => ({ page, x: 0.1, y, width: 0.8, height: 0.05 })
    const pages = aText([
      { text: 'one', page: 1, boxes: [box(1, 0.1)] },
      { text: 'two', page: 1, boxes: [box(1, 0.2)] },
      { text: 'three', page: 2, boxes: [box(2, 0.1)] },
    ])
    const two = repaired(pages, { type: 'merge', paragraphId: idOf('body/op/+1'), withId: idOf('body/op/+2') }).text
    expect(two.paragraphs[0]?.boxes).toEqual([{ page: 1, x: 0.1, y: 0.1, width: 0.8, height: 0.15 }])
    const three = repaired(two, { type: 'merge', paragraphId: idOf('body/op/+1'), withId: idOf('body/op/+2') }).text
    expect(three.paragraphs[0]?.boxes?.map(({ page }) => page)).toEqual([1, 2])
  })
})

describe('moving words', () => {
  it('closes the gap that they leave and tells where every word went', () => {
    const { text: after, moves } = repaired(text, {
      type: 'move-words',
      fromId: idOf('body/pp/2'),
      start: 7,
      end: 19,
      toId: idOf('body/pp/1'),
      at: 'start',
    })
    expect(at(after, 'body/pp/2').text).toBe('Noting the sample figures,')
    expect(at(after, 'body/pp/1').text).toBe('with concern Recalling its sample resolution on registers,')
    expect(moves).toEqual([
      { fromId: 'body/pp/2', start: 7, end: 19, toId: 'body/pp/1', toStart: 0 },
      { fromId: 'body/pp/2', start: 20, end: 39, toId: 'body/pp/2', toStart: 7 },
      { fromId: 'body/pp/1', start: 0, end: 45, toId: 'body/pp/1', toStart: 13 },
    ])
  })
})
