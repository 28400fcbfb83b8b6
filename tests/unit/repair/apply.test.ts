import { describe, expect, it } from 'vitest'
import type { Doubt } from '#shared/domain/edition'
import type { ReadText } from '#shared/domain/repair'
import { aResolution, at, aText, idOf, ids, refusal, repaired } from './texts.ts'

const text = aResolution()

const doubting = (...doubts: readonly Doubt[]): ReadText => ({ ...text, report: { ...text.report, doubts } })
const unsure = (ordinal: number): Doubt => ({ code: 'kind-unsure', ordinal, confidence: 0.5, detail: '' })

describe('numbers, kinds and levels', () => {
  it('a number goes out of the words that begin with it, and back where it is none', () => {
    const missed = aText([
      { label: '14', text: 'Welcomes;' },
      { text: '15. Requests;' },
      { label: '16', text: 'Decides.' },
    ])
    const found = repaired(missed, { type: 'label', paragraphId: idOf('body/14/+1'), label: '15.' }).text
    expect(found.paragraphs[1]).toMatchObject({ id: 'body/15', label: '15', text: 'Requests;' })
    expect(found.report.numbering[0]?.missing).toEqual([])
    const none = repaired(found, { type: 'label', paragraphId: idOf('body/15'), label: null, toWords: true }).text
    expect(none.paragraphs).toEqual(missed.paragraphs)
  })

  it('a corrected number changes the ids of the paragraphs that had to stand back for it', () => {
    const twice = aText([
      { label: '22', text: 'Welcomes;' },
      { label: '22', text: 'Requests;' },
    ])
    expect(ids(twice)).toEqual(['body/22', 'body/22~2'])
    const after = repaired(twice, { type: 'label', paragraphId: idOf('body/22'), label: '21' })
    expect(ids(after.text)).toEqual(['body/21', 'body/22'])
    expect([...after.changedIds]).toEqual([
      ['body/22', 'body/21'],
      ['body/22~2', 'body/22'],
    ])
    expect(after.text.report.doubts).toEqual([])
  })

  it('a heading that becomes an annex’s begins a container, and numbering starts again in it', () => {
    const plain = aText([
      { label: '1', text: 'Decides.' },
      { kind: 'heading', level: 1, label: 'Annex I', text: 'Sample declaration' },
      { label: '1', text: 'We commit.' },
    ])
    expect(ids(plain)).toEqual(['body/1', 'body/h/1', 'body/1~2'])
    const after = repaired(plain, { type: 'kind', paragraphId: idOf('body/h/1'), kind: 'annex-heading' })
    expect(ids(after.text)).toEqual(['body/1', 'annex-i/h/1', 'annex-i/1'])
    expect(after.text.report.numbering.map(({ container }) => container)).toEqual(['body', 'annex I'])
  })

  it('a kind takes the level that it knows', () => {
    expect(
      at(
        repaired(text, { type: 'kind', paragraphId: idOf('body/3'), kind: 'subparagraph', level: 2 }).text,
        'body/2/(a)',
      ),
    ).toBeDefined()
    expect(
      repaired(text, { type: 'kind', paragraphId: idOf('body/3'), kind: 'heading' }).text.paragraphs[7],
    ).toMatchObject({ kind: 'heading', level: 1 })
    expect(refusal(text, { type: 'kind', paragraphId: idOf('body/3'), kind: 'heading', level: 4 })).toBe('bad-level')
    expect(refusal(text, { type: 'kind', paragraphId: idOf('body/3'), kind: 'footnote' })).toBe('bad-kind')
  })

  it('a level moves a list’s paragraph below the one before it', () => {
    const { text: after } = repaired(text, { type: 'level', paragraphId: idOf('body/2/(b)'), level: 2 })
    expect(after.paragraphs[6]).toMatchObject({ id: 'body/2/(a)/(b)', path: ['2', '(a)', '(b)'], level: 2 })
  })
})

describe('furniture and footnotes', () => {
  it('a line that was taken as furniture comes in with its number', () => {
    const lines = {
      ...text,
      report: {
        ...text.report,
        furniture: [{ text: '4. Requests the States to report;', page: 2, why: 'running-head' }],
      },
    }
    const { text: after } = repaired(lines, {
      type: 'from-furniture',
      index: 0,
      afterId: idOf('body/3'),
      kind: 'operative',
    })
    expect(at(after, 'body/4')).toMatchObject({
      label: '4',
      text: 'Requests the States to report;',
      page: 2,
      ordinal: 8,
    })
    expect(after.report.furniture).toEqual([])
  })

  it('a paragraph that becomes a footnote stands among the footnotes by page and number', () => {
    const notes = {
      ...aText([
        { label: '1', text: 'Decides.', page: 1 },
        { label: '2', text: 'See the sample report.', page: 1 },
      ]),
      footnotes: [
        { label: '1', text: 'First.', page: 1 },
        { label: '3', text: 'Third.', page: 1 },
      ],
    }
    const { text: after } = repaired(notes, { type: 'to-footnote', paragraphId: idOf('body/2'), label: '2' })
    expect(after.footnotes).toMatchObject([
      { label: '1' },
      { label: '2', text: 'See the sample report.', page: 1 },
      { label: '3' },
    ])
  })

  it('a footnote that becomes a paragraph brings its label: as its number, or in its words', () => {
    const notes = {
      ...text,
      footnotes: [
        { label: '4', text: 'Requests the States to report;', page: 1 },
        { label: '*', text: 'Reissued.', page: 1 },
      ],
    }
    expect(
      at(
        repaired(notes, { type: 'from-footnote', index: 0, afterId: idOf('body/3'), kind: 'operative' }).text,
        'body/4',
      ).text,
    ).toBe('Requests the States to report;')
    expect(
      repaired(notes, { type: 'from-footnote', index: 1, afterId: null, kind: 'heading' }).text.paragraphs[0],
    ).toMatchObject({ id: 'body/h/1', label: null, text: '* Reissued.' })
  })
})

describe('doubts', () => {
  it('go with their paragraphs and are answered where a person repaired just these', () => {
    const after = repaired(doubting(unsure(0), unsure(3), unsure(7)), {
      type: 'split',
      paragraphId: idOf('body/1'),
      offset: 9,
    }).text
    expect(after.report.doubts).toEqual([unsure(0), unsure(8)])
  })

  it('about the whole text and about letters that cannot be read stay', () => {
    const garbled: Doubt = { code: 'garbled-text', ordinal: 3, confidence: 0.3, detail: '70' }
    const empty: Doubt = { code: 'page-without-text', ordinal: null, confidence: 0.5, detail: '2' }
    expect(
      repaired(doubting(garbled, empty), { type: 'kind', paragraphId: idOf('body/1'), kind: 'heading' }).text.report
        .doubts,
    ).toEqual([garbled, empty])
  })
})

describe('the masthead', () => {
  it('takes what a person corrects and leaves the paragraphs as they are', () => {
    const after = repaired(text, { type: 'masthead', edit: { symbol: 'SAMPLE/RES/1/2' } })
    expect(after.text.masthead).toEqual({ ...text.masthead, symbol: 'SAMPLE/RES/1/2' })
    expect(after.text.paragraphs).toBe(text.paragraphs)
  })
})

describe('a repair that cannot be made changes nothing and says why', () => {
  const one = aText([{ label: '1', text: '𝔸 word' }])
  const first = idOf('body/1')
  it.each([
    ['no-such-paragraph', text, { type: 'level', paragraphId: idOf('body/99'), level: 1 }],
    ['no-such-line', text, { type: 'from-furniture', index: 0, afterId: null, kind: 'operative' }],
    ['no-such-line', text, { type: 'from-footnote', index: 0, afterId: null, kind: 'operative' }],
    ['bad-offset', one, { type: 'split', paragraphId: first, offset: 0 }],
    ['bad-offset', one, { type: 'split', paragraphId: first, offset: 1 }],
    ['bad-offset', one, { type: 'split', paragraphId: first, offset: 99 }],
    ['bad-level', text, { type: 'level', paragraphId: idOf('body/1'), level: 1 }],
    ['nothing-to-merge', text, { type: 'merge', paragraphId: idOf('body/1'), withId: idOf('body/3') }],
    ['same-paragraph', one, { type: 'move-words', fromId: first, start: 0, end: 2, toId: first, at: 'end' }],
    [
      'nothing-left',
      text,
      { type: 'move-words', fromId: idOf('body/1'), start: 0, end: 27, toId: idOf('body/2'), at: 'end' },
    ],
    ['last-paragraph', one, { type: 'to-furniture', paragraphId: first }],
    ['last-paragraph', one, { type: 'to-footnote', paragraphId: first, label: '1' }],
    ['no-change', text, { type: 'kind', paragraphId: idOf('body/1'), kind: 'operative' }],
    ['no-change', text, { type: 'label', paragraphId: idOf('body/1'), label: ' 1. ' }],
    ['no-change', text, { type: 'masthead', edit: { title: text.masthead.title } }],
  ] as const)('%s', (code, where, repair) => {
    expect(refusal(where, repair)).toBe(code)
  })
})

describe('a text that an older engine placed by other rules', () => {
  it('keeps its places but where the repair makes a difference', () => {
    const old = {
      ...text,
      paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, id: idOf(`old/${paragraph.id}`) })),
    }
    const after = repaired(old, { type: 'label', paragraphId: idOf('old/body/3'), label: '4' })
    expect([...after.changedIds]).toEqual([['old/body/3', 'body/4']])
    expect(after.text.paragraphs.filter(({ label }) => label !== '4')).toEqual(
      old.paragraphs.filter(({ ordinal }) => ordinal !== 7),
    )
  })
})

it('what a repair does not reach is the same object as before', () => {
  const after = repaired(text, { type: 'label', paragraphId: idOf('annex/2'), label: '3' }).text
  expect(after.paragraphs.slice(0, 10).every((paragraph, index) => paragraph === text.paragraphs[index])).toBe(true)
})
