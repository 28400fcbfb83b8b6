import { describe, expect, it } from 'vitest'
import { outline, readText } from './reading.ts'

const head = '99/301. Sample registers\n\nThe General Assembly,\n\n'

describe('text copied from pages', () => {
  it('sets the organ line apart from a preamble that follows at once', () => {
    const text = readText('99/301. Sample registers\n\nThe General Assembly,\nGravely concerned about sample registers,\n\n1. Decides so.')
    expect(outline(text)).toEqual([
      'heading 99/301. Sample registers',
      'organLine – The General Assembly,',
      'preambular – Gravely concerned about ',
      'operative 1 Decides so.',
    ])
  })

  it('joins a sentence that a page end tore apart by an empty line', () => {
    const text = readText(
      `${head}Noting that the keepers of sample registers of lighthouses change\nwithout notice and that the public learns of it late, if at all, and\n\nregretting that nothing was done about it,\n\n1. Decides to keep the registers of lighthouses, bridges and all canals\nin one place.`,
    )
    expect(text.paragraphs.map(({ text: words }) => words)).toContain(
      'Noting that the keepers of sample registers of lighthouses change without notice and that the public learns of it late, if at all, and regretting that nothing was done about it,',
    )
  })

  it('lifts the notes that stand behind the line of adoption, and their calls', () => {
    const text = readText(
      `${head}Noting the sample report of 9 December 2043, 53\n\n1. Decides to keep it.\n\nAdopted at the 61st meeting\nby 9 votes to none.\n\n53 Sample Records, First Year, document SAMPLE/4.\n54 Ibid., 61st meeting.`,
    )
    expect(text.footnotes).toMatchObject([
      { label: '53', text: 'Sample Records, First Year, document SAMPLE/4.' },
      { label: '54', text: 'Ibid., 61st meeting.' },
    ])
    expect(text.paragraphs[2]).toMatchObject({ kind: 'preambular', text: 'Noting the sample report of 9 December 2043,', calls: [{ label: '53' }] })
    expect(text.paragraphs).toHaveLength(4)
  })

  it('takes no date in the words for a call, even of a note that exists', () => {
    const text = readText(
      `${head}Noting the sample report dated 12 May 2043 and its annex,\n\n1. Decides to keep it.\n\nAdopted at the 61st meeting.\n\n12 Sample Records, document SAMPLE/4.`,
    )
    expect(text.paragraphs[2]?.text).toBe('Noting the sample report dated 12 May 2043 and its annex,')
  })

  it('drops job numbers and the symbol of each further page', () => {
    const text = readText(
      `SAMPLE/RES/9 (2044)\n\nThe Security Council,\n\n1. Decides to keep the registers of lighthouses, bridges and all canals\nin one place and to\n\n44-31207 (E)\nA/RES/99/301\n\nA/RES/99/301\n\npublish them.`,
    )
    expect(text.report.furniture.map(({ text: words }) => words)).toContain('44-31207 (E)')
    expect(text.paragraphs.some((paragraph) => paragraph.text.includes('44-31207'))).toBe(false)
  })
})

describe('labels inside a sentence', () => {
  it('leaves the next label of a list within a sentence in its words', () => {
    const text = readText(
      `${head}1. Requests the Secretary-General to report on the following matters: (i) the\nkeepers of lighthouses and the dates of their last inspection; (ii) the height;\n(iii) the colour of the light.\n\n2. Decides so, after long consideration of all that was said about the lights.`,
    )
    expect(outline(text, 8).slice(-2)).toEqual(['operative 1 Requests', 'operative 2 Decides '])
  })

  it('takes no session behind the number of a resolution for a label', () => {
    const text = readText(
      `${head}Having considered with great care, and not for the first time, resolution 181\n(II) of 29 November 2047 on sample registers, and the reports on it,\n\n1. Decides so.`,
    )
    expect(outline(text, 6).slice(-2)).toEqual(['preambular – Having', 'operative 1 Decide'])
  })
})

describe('what surrounds the paragraphs', () => {
  it('gives a gap the paragraph after it, and a pair its second one', () => {
    const { report, paragraphs } = readText('1. One is kept.\n\n2. Two is kept.\n\n4. Four is kept.\n\n4. Four is kept again.')
    expect(report.doubts).toMatchObject([
      { code: 'numbering-gap', ordinal: 2 },
      { code: 'numbering-twice', ordinal: 3 },
    ])
    expect(paragraphs[3]?.text).toBe('Four is kept again.')
  })

  it('calls no text of an agenda preambular', () => {
    const text = readText('Annotated provisional agenda\n\nThe session is to be held in the sample hall at ten.\n\n1. Adoption of the agenda.\n\n2. Other business.')
    expect(text.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'operative', 'operative', 'operative'])
  })

  it.each([
    ['（十一） 灯塔', '（十一）'],
    ['㈢ 灯塔', '㈢'],
    ['‘2’ ارتفاع الضوء', '‘2’'],
  ])('reads the second-level label of %j', (words, label) => {
    const text = readText(`大会，\n\n1. 决定：\n\n(a) 公布：\n\n${words}`)
    expect(text.paragraphs.at(-1)).toMatchObject({ kind: 'subparagraph', label })
  })

  it('gives Arabic figures the keys of all other languages', () => {
    const text = readText('إن الجمعية العامة،\n\n١ - تقرر حفظ السجلات؛\n\n٢ - تقرر نشرها.')
    expect(text.paragraphs.slice(1)).toMatchObject([
      { kind: 'operative', label: '١', path: ['1'] },
      { kind: 'operative', label: '٢', path: ['2'] },
    ])
  })
})
