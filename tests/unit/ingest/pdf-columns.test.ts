import { describe, expect, it } from 'vitest'
import { readingOrder } from '#renderer/ingest/pdf-columns.ts'
import { gatherLines, lineBlock, placeRuns, type PlacedRun } from '#renderer/ingest/pdf-lines.ts'

const run = (text: string, x: number, y: number, known: Partial<PlacedRun> = {}): PlacedRun => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  bold: false,
  italic: false,
  rightToLeft: false,
  ...known,
})
const page = { number: 1, width: 612, height: 792 }
const printed = (runs: readonly PlacedRun[]): string[] =>
  readingOrder(gatherLines(runs), page.width).lines.map(({ line }) => lineBlock(line, page).text)

describe('lines of a PDF page', () => {
  it('puts words apart by measure, and together where kerning split them', () => {
    expect(printed([run('Confere', 100, 100), run('nce', 136, 100), run('room', 154.5, 100)])).toEqual([
      'Conference room',
    ])
  })

  it('marks the wide gap behind a label', () => {
    expect(printed([run('1.', 100, 100), run('Adoption of the agenda', 140, 100)])).toEqual([
      '1.\tAdoption of the agenda',
    ])
  })

  it('lifts a raised figure as a note call, and keeps a raised "th" as letters', () => {
    const [line] = gatherLines([
      run('the 105', 100, 100),
      run('th', 135, 96.5, { size: 6.5, width: 6 }),
      run('meeting,', 144, 100),
      run('4', 184, 96.5, { size: 6.5, width: 3 }),
      run('including', 190, 100),
    ])
    const block = line ? lineBlock(line, page) : null
    expect(block?.text).toBe('the 105th meeting, including')
    expect(block?.calls).toEqual([{ offset: 18, label: '4' }])
  })

  it('prints words once that are printed twice to look bold', () => {
    const twice = [100, 100.5].map((x) => ({
      str: 'NATIONS',
      transform: [10, 0, 0, 10, x, 692],
      width: 50,
      fontName: 'f',
      dir: 'ltr',
    }))
    const runs = placeRuns({ ...page, toPage: [1, 0, 0, -1, 0, 792], runs: twice, fonts: new Map(), isBlank: false })
    expect(printed(runs)).toEqual(['NATIONS'])
  })

  it('reads a line across a gap of words of one letter each: only a strip that stays clear parts columns', () => {
    const letters = (y: number): PlacedRun[] => Array.from({ length: 60 }, (_, at) => run('x', 60 + 8 * at, y, { width: 4 }))
    expect(printed([0, 1, 2, 3, 4, 5].flatMap((row) => letters(100 + 12 * row)))).toHaveLength(6)
  })

  it('reads the rows of a table across: its cells end anywhere, lines of columns do not', () => {
    const cells = ['x'.repeat(34), 'x'.repeat(12), 'x'.repeat(33), 'x'.repeat(10), 'x'.repeat(35), 'x'.repeat(9), 'x'.repeat(8)]
    const order = printed(cells.flatMap((text, row) => [run(text, 60, 100 + 12 * row), run(text, 320, 100 + 12 * row)]))
    expect(order).toHaveLength(cells.length)
  })

  it('keeps the meeting beside a full column out of its first line', () => {
    const column = Array.from({ length: 14 }, (_, row) => run(`left ${row} ${'x'.repeat(38)}`, 60, 100 + 12 * row))
    expect(printed([...column, run('61st plenary meeting', 440, 100), run('2 December 2044', 460, 112)])[0]).not.toContain('meeting')
  })

  it('reads the first column before the second, a full-width line before both', () => {
    const column = (name: string, x: number, shift: number): PlacedRun[] =>
      [0, 1, 2, 3, 4].map((row) => run(`${name} ${row} ${'x'.repeat(40)}`, x, 200 + shift + 12 * row))
    const order = printed([
      run('A title over the whole width of the page, from edge to edge of it', 60, 150),
      ...column('left', 60, 0),
      ...column('right', 320, 4),
    ])
    expect(order.map((text) => text.slice(0, 7))).toEqual([
      'A title',
      'left 0 ',
      'left 1 ',
      'left 2 ',
      'left 3 ',
      'left 4 ',
      'right 0',
      'right 1',
      'right 2',
      'right 3',
      'right 4',
    ])
  })

  it('takes a masthead in two parts for no columns', () => {
    const lines = [
      run('General Assembly', 120, 75),
      run('Distr.: General', 400, 75),
      run('3 May 2024', 400, 87),
      run('Ninety-ninth session', 60, 160),
    ]
    expect(printed(lines)).toEqual(['General Assembly\tDistr.: General', '3 May 2024', 'Ninety-ninth session'])
  })
})
