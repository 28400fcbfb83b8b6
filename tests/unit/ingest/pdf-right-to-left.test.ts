import { describe, expect, it } from 'vitest'
import { hasArabic, listGlyphs, putLigaturesInOrder } from '#renderer/ingest/pdf-arabic.ts'
import { gatherLines, lineBlock, type PlacedRun } from '#renderer/ingest/pdf-lines.ts'
import { withBracketsInOrder } from '#renderer/ingest/pdf-right-to-left.ts'

// Sample words of our own making. Glyphs are listed as they stand in the stream: from left to right.
const turned = (...glyphs: string[]): string => glyphs.join('').split('').toReversed().join('')
const inOrder = (...words: string[][]): string[] =>
  putLigaturesInOrder(words.map((glyphs) => ({ str: turned(...glyphs) })), words.flat()).map((run) => run.str)

describe('Arabic ligatures in a PDF', () => {
  it('are put into order where the font prints lam and alef as one glyph', () => {
    expect(inOrder(['م', 'ي', 'ل', 'ق', 'لأ', 'ا'])).toEqual(['الأقليم'])
    expect(inOrder(['لا'])).toEqual(['لا'])
  })

  it('are told from the article and from letters that stand so in a word', () => {
    expect(inOrder(['م', 'لا', 'س', 'ل', 'ا'])).toEqual(['السلام'])
    expect(inOrder(['ل', 'ا', 'م', 'ل', 'ا'])).toEqual(['المال'])
  })

  it('are found over the runs of a page, each among the glyphs that are its own', () => {
    expect(inOrder(['ل', 'ا', 'ح'], ['ف', 'لا', 'خ'], ['لا'])).toEqual(['حال', 'خلاف', 'لا'])
  })

  it('stay as they came where the glyphs tell nothing', () => {
    expect(putLigaturesInOrder([{ str: 'المال' }], []).map((run) => run.str)).toEqual(['المال'])
    expect(putLigaturesInOrder([{ str: 'المال' }], ['س', 'ب']).map((run) => run.str)).toEqual(['المال'])
  })

  it('are right as they are where the font names their letters from left to right', () => {
    expect(putLigaturesInOrder([{ str: 'سلام' }], ['م', 'ال', 'س']).map((run) => run.str)).toEqual(['سلام'])
  })

  it('are written in letters, without the glyphs that stretch words, marks behind their letters', () => {
    const runs = [{ str: '\ufeb3\u0001\ufefc\u0001\ufee1' }, { str: '\u0001' }, { str: 'قدر \u064b' }]
    expect(putLigaturesInOrder(runs, []).map((run) => run.str)).toEqual(['سلام', 'قدر\u064b'])
  })

  it('are asked for on pages with Arabic letters alone', () => {
    expect(hasArabic([{ str: 'Harbour' }, { str: '۲، 5' }])).toBe(false)
    expect(hasArabic([{ str: 'Harbour' }, { str: 'مرفأ' }])).toBe(true)
    const [save, showText] = [10, 44]
    expect(listGlyphs([save, showText], [null, [[{ unicode: 'لا' }, -20, { unicode: ' ' }, { unicode: 'م' }]]])).toEqual(['لا', 'م'])
  })
})

const run = (text: string, x: number, known: Partial<PlacedRun> = {}): PlacedRun => ({
  text,
  x,
  y: 100,
  width: text.length * 5,
  size: 10,
  bold: false,
  italic: false,
  rightToLeft: false,
  ...known,
})
const page = { number: 1, width: 612, height: 792 }
const read = (...runs: PlacedRun[]): string | undefined => {
  const [line] = gatherLines(runs)
  return line && lineBlock(line, page, 0, true).text
}

describe('a right-to-left line of a PDF', () => {
  it('is read from the right, figures and Latin words in it from the left', () => {
    expect(read(run('المرفأ', 300), run('2', 286), run('4', 291), run('سجل', 265))).toBe('المرفأ 24 سجل')
    expect(read(run('الوثيقة', 310), run('S', 220), run('/SAMPLE/9', 225), run('(2044)', 273))).toBe('الوثيقة S/SAMPLE/9 (2044)')
  })

  it('has signs between its words in the order of the line', () => {
    expect(read(run('سجل', 300), run('17', 285), run('(', 276), run('2044', 253), run('؛)', 243))).toBe('سجل 17 (2044)؛')
    expect(read(run('سجل', 300), run('”(', 287), run('مرفأ', 266), run(')“', 255))).toBe('سجل (”مرفأ“)')
  })

  it('is read from the left where it has Latin letters alone: job numbers, symbols', () => {
    expect(read(run('99-01234', 100), run('(A)', 145))).toBe('99-01234 (A)')
  })

  it('has marks with the letter that they stand on, whatever their height', () => {
    expect(read(run('سجل', 300), run('\u064c', 299, { y: 95, width: 0 }), run('المرفأ', 262))).toBe('سجل\u064c المرفأ')
  })

  it('opens where a sign of another font stands within its words', () => {
    expect(read(run('مارس آذار', 300), run('/', 322))).toBe('مارس/آذار')
  })

  it('has its brackets turned where they are named by their looks, those among Latin letters not', () => {
    const texts = (...lines: string[]): string[] => withBracketsInOrder(lines.map((text) => ({ text }))).map((line) => line.text)
    expect(texts('سجل )2044( المرفأ', 'الوثيقة S/SAMPLE/9 (2044)')).toEqual(['سجل (2044) المرفأ', 'الوثيقة S/SAMPLE/9 (2044)'])
    expect(texts('سجل (2044) المرفأ')).toEqual(['سجل (2044) المرفأ'])
  })
})

describe('a Chinese line of a PDF', () => {
  it('has no space beside its signs, however wide the layout sets them', () => {
    const [line] = gatherLines([run('第', 100, { width: 10 }), run('12', 113), run('(2044)', 127), run('号 港口，自', 159, { width: 50 })])
    expect(line && lineBlock(line, page).text).toBe('第12 (2044)号港口，自')
  })
})
