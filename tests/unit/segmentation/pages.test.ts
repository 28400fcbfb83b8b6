import { describe, expect, it } from 'vitest'
import { block, type Block } from '#shared/segmentation/block'
import { dropFurniture } from '#shared/segmentation/furniture'
import { joinLines } from '#shared/segmentation/join'
import { dropContents, gatherDocumentLists } from '#shared/segmentation/lists'
import { liftPageNotes } from '#shared/segmentation/page-notes'

/** A printed line of a page of 612 × 792 points; text lines stand 12 apart from 120 on. */
function line(text: string, page: number, y: number, known: Partial<Block> = {}): Block {
  const left = known.box?.left ?? 120
  return block({
    extent: 'line',
    text,
    page,
    fontSize: 10,
    gapBefore: null,
    cells: [left],
    ...known,
    box: { left, top: y - 10, right: known.box?.right ?? Math.min(488, left + text.length * 4.6), bottom: y },
  })
}

const full = 'x'.repeat(60)
const wideBox = { box: { left: 120, top: 0, right: 488, bottom: 0 } }
const prose = (page: number, from: number, count: number): Block[] =>
  Array.from({ length: count }, (_, index) =>
    line(`Prose ${page} ${index} ${full} words`, page, from + 12 * index, {
      box: { left: 120, top: 0, right: 488, bottom: 0 },
    }),
  )

describe('page furniture', () => {
  const page = (number: number, head: string, foot: string): Block[] => [
    line(head, number, 60),
    ...prose(number, 120, 40),
    line(foot, number, 750),
  ]

  it('keeps the last line of two paragraphs that happens to be the same word at the same height', () => {
    const pages = [1, 2].flatMap((number) => [line('poverty,', number, 95, { box: { left: 120, top: 0, right: 160, bottom: 0 } }), ...prose(number, 120, 40)])
    expect(dropFurniture(pages).dropped).toEqual([])
  })

  it.each([
    'V.19-09754 (E) 041019 071019 *1909754*',
    'V.08-51433 (E)',
    '21-12641 (E)',
    '18-18418',
    'GE.19-13879(R)',
    '*2107129*',
    '2/13',
    '/...',
    'Please recycle',
  ])('drops %j at the foot of a page', (foot) => {
    const { kept, dropped } = dropFurniture([...prose(1, 120, 40), line(foot, 1, 750)])
    expect(kept).toHaveLength(40)
    expect(dropped).toEqual([expect.objectContaining({ text: foot, page: 1 })])
  })

  it('drops a running head that stands in the same band of two pages, and says why', () => {
    const { dropped } = dropFurniture([
      ...page(1, 'Sample title', '1'),
      ...page(2, 'A/RES/99/12', '2'),
      ...page(3, 'A/RES/99/12', '3'),
    ])
    expect(dropped.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      '1: page-number',
      'A/RES/99/12: running-head',
      '2: page-number',
      'A/RES/99/12: running-head',
      '3: page-number',
    ])
  })

  it('keeps a short line that repeats in the text', () => {
    const repeated = (number: number): Block[] => [
      ...prose(number, 120, 3),
      line('(a) To report;', number, 300),
      ...prose(number, 320, 3),
    ]
    expect(dropFurniture([...repeated(1), ...repeated(2)]).dropped).toEqual([])
  })

  it('drops a running head above a line of text that repeats in the same band, and keeps that line', () => {
    const headed = (number: number): Block[] => [
      line('SAMPLE/RES/9/1', number, 60, { bold: true, fontSize: 8.5 }),
      line(`To gather the entries ${full}`, number, 84, wideBox),
      line('of all States by then;', number, 96),
      ...prose(number, 114, 40),
    ]
    const { dropped } = dropFurniture([1, 2, 3].flatMap(headed))
    expect(dropped.map(({ text }) => text)).toEqual(Array.from({ length: 3 }, () => 'SAMPLE/RES/9/1'))
  })

  it('keeps the first line of a repeated paragraph that ends a page', () => {
    const ended = (number: number): Block[] => [
      ...prose(number, 120, 40),
      line('To make an entry available to', number, 700, wideBox),
      line('delegates without a connection;', number, 712),
    ]
    expect(dropFurniture([1, 2].flatMap(ended)).dropped).toEqual([])
  })

  it('keeps a labelled line of text that repeats at the foot of two pages', () => {
    const ended = (number: number): Block[] => [...prose(number, 120, 40), line('(b)\tTo identify by then:', number, 720)]
    expect(dropFurniture([1, 2].flatMap(ended)).dropped).toEqual([])
  })

  it('keeps the last line of a note that happens to repeat at the foot of two pages', () => {
    const noted = (number: number): Block[] => [
      ...prose(number, 120, 40),
      line(`See sample report ${number}, chapters I and`, number, 700, { fontSize: 8 }),
      line('II, sect. A.', number, 709, { fontSize: 8 }),
    ]
    expect(dropFurniture([...noted(1), ...noted(2)]).dropped).toEqual([])
  })
})

describe('notes at the foot of a page', () => {
  it('lifts notes below a rule, each with its label', () => {
    const { body, notes } = liftPageNotes([
      ...prose(1, 120, 5),
      line('____________', 1, 650),
      line('1/\tA/42/521, annex.', 1, 670),
      line('2/\tA/46/829,', 1, 690),
      line('annex III.', 1, 702),
    ])
    expect(body).toHaveLength(5)
    expect(notes.map((note) => [note.label, note.text])).toEqual([
      ['1/', 'A/42/521, annex.'],
      ['2/', 'A/46/829,\nannex III.'],
    ])
  })

  it('lifts notes in small type without a rule, whose labels are raised', () => {
    const { notes } = liftPageNotes([
      ...prose(1, 120, 20),
      line('Resolution 217 A (III).', 1, 700, { fontSize: 8, calls: [{ offset: 0, label: '5' }] }),
      line('Ibid., vol. 1249.', 1, 710, { fontSize: 8, calls: [{ offset: 0, label: '6' }] }),
    ])
    expect(notes.map((note) => [note.label, note.text, note.calls])).toEqual([
      ['5', 'Resolution 217 A (III).', []],
      ['6', 'Ibid., vol. 1249.', []],
    ])
  })

  it('goes on with a note that runs over to the next page', () => {
    const { notes } = liftPageNotes([
      ...prose(1, 120, 20),
      line('____________', 1, 690),
      line('A long note that', 1, 700, { fontSize: 8, calls: [{ offset: 0, label: '1' }] }),
      ...prose(2, 120, 20),
      line('____________', 2, 690),
      line('Second note.', 2, 710, { fontSize: 8, calls: [{ offset: 0, label: '2' }] }),
    ])
    expect(notes.map((note) => note.label)).toEqual(['1', '2'])
  })
})

describe('lines of a page', () => {
  const texts = (lines: readonly Block[]): string[] =>
    joinLines(lines).map((one) => one.text.replace(/\s+/gu, ' ').slice(0, 30))

  it('begins a paragraph where a first line stands in from the margin', () => {
    const indented = { box: { left: 144, top: 0, right: 488, bottom: 0 } }
    expect(
      texts([
        line(`Recalling the sample ${full}`, 1, 120, indented),
        line(`goes on ${full} full`, 1, 132, wideBox),
        line('until here,', 1, 144),
        line(`Noting the sample ${full}`, 1, 156, indented),
        line('until there,', 1, 168),
      ]).map((text) => text.slice(0, 9)),
    ).toEqual(['Recalling', 'Noting th'])
  })

  it('goes on with a paragraph that a page turn breaks', () => {
    const lines = [
      ...prose(1, 120, 30),
      line(`the records of the ${full}`, 1, 480, wideBox),
      line('harbours of the world.', 2, 120),
    ]
    expect(joinLines(lines)).toHaveLength(1)
  })

  it('begins a Russian paragraph with a small letter at the head of a page, where the one before it ended', () => {
    const indented = { box: { left: 144, top: 0, right: 488, bottom: 0 }, italics: [{ start: 0, end: 8 }] }
    const lines = [...prose(1, 120, 30), line(`и портовые записи ${full},`, 1, 480, wideBox)]
    expect(joinLines([...lines, line(`отмечая портовые записи ${full}`, 2, 120, indented)])).toHaveLength(2)
    expect(joinLines([...lines, line(`портовых записей ${full}`, 2, 120, wideBox)])).toHaveLength(1)
  })

  it('reads a dash at the start of a Russian line as part of the sentence that goes on', () => {
    const lines = [...prose(1, 120, 30), line(`призывает портовые власти ${full} порты`, 1, 480, { box: { left: 120, top: 0, right: 440, bottom: 0 } })]
    expect(joinLines([...lines, line(`— участники хранить записи ${full}`, 1, 492, wideBox)])).toHaveLength(1)
  })

  it('keeps "1993, 49/9 of" and "64/6 of" inside their paragraph', () => {
    const lines = [
      line(`Recalling its resolutions 48/16 of 3 November ${'x'.repeat(40)}`, 1, 120, {
        box: { left: 144, top: 0, right: 488, bottom: 0 },
      }),
      line(`1993, 49/9 of 26 October 1994 ${full}`, 1, 132, wideBox),
      line(`64/6 of 28 October 2009, ${full}`, 1, 144, wideBox),
      line('and others,', 1, 156),
    ]
    expect(joinLines(lines)).toHaveLength(1)
  })

  it('keeps a heading apart from the paragraph below it, by its type and the space between', () => {
    const lines = [line('Preventive measures', 1, 100, { bold: true }), ...prose(1, 120, 20)]
    expect(joinLines(lines)).toHaveLength(2)
  })
})

describe('lists that are no text', () => {
  it('takes out a list of contents with dot leaders', () => {
    const { kept, dropped } = dropContents([
      line('Contents', 1, 100),
      line('I. Background ........ 2', 1, 120),
      line('II. Sample ........ 5', 1, 132),
      line('I. Background', 2, 100),
    ])
    expect(kept.map((one) => one.text)).toEqual(['I. Background'])
    expect(dropped).toHaveLength(3)
  })

  it('gathers the documents below "Documentation:" into one paragraph', () => {
    const [gathered, after] = gatherDocumentLists(
      ['Documentation:', 'ECE/SAMPLE/2020/1', 'https://example.org/x', 'The meeting will close.'].map((text) =>
        block({ text }),
      ),
    )
    expect(gathered?.text).toBe('Documentation:\nECE/SAMPLE/2020/1\nhttps://example.org/x')
    expect(after?.text).toBe('The meeting will close.')
  })
})
