import { describe, expect, it } from 'vitest'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite, citeInFull } from '#shared/citation/cite'
import { type ParagraphSketch, sampleText } from '../../fixtures/packs/build-sample.ts'

/** Cites the paragraphs of a small text by their places in the list. */
function citing(masthead: Parameters<typeof sampleText>[0], sketches: readonly ParagraphSketch[], places: readonly number[]): { short: string; full: string } {
  const { edition, paragraphs } = sampleText(masthead, sketches)
  const context = buildCitationContext(paragraphs)
  const cited = places.map((place) => paragraphs[place]!)
  return { short: cite(edition, cited, context), full: citeInFull(edition, cited, context) }
}

const resolution = { id: 'r', symbol: 'A/RES/99/8', title: 'Sample title', body: 'General Assembly', date: '2021-06-02' }

/** Places 0–5 are the preamble, 6–15 paragraphs 1–10, then 5 (a), (b), (c), (b) (i)–(iii). */
const numbered: readonly ParagraphSketch[] = [
  ...Array.from({ length: 6 }, (_, index) => ({ text: `*Recalling* sample matter ${index + 1},` })),
  ...Array.from({ length: 10 }, (_, index) => ({ path: [String(index + 1)], text: `*Requests* sample thing ${index + 1};` })),
  { path: ['5', '(a)'], text: 'First;' },
  { path: ['5', '(b)'], text: 'Second;' },
  { path: ['5', '(c)'], text: 'Third;' },
  { path: ['5', '(b)', '(i)'], text: 'One;' },
  { path: ['5', '(b)', '(ii)'], text: 'Two;' },
  { path: ['5', '(b)', '(iii)'], text: 'Three.' },
]

describe('UN editorial citations, to the character', () => {
  it.each([
    ['one paragraph', [8], 'A/RES/99/8, para. 3'],
    ['several, with a stretch of three', [8, 10, 12, 13, 14], 'A/RES/99/8, paras. 3, 5 and 7–9'],
    ['two neighbours are listed, not a stretch', [12, 13], 'A/RES/99/8, paras. 7 and 8'],
    ['a stretch alone', [6, 7, 8, 9], 'A/RES/99/8, paras. 1–4'],
    ['in reading order and once each', [14, 8, 8, 12, 13, 10], 'A/RES/99/8, paras. 3, 5 and 7–9'],
    ['a sub-paragraph', [16], 'A/RES/99/8, para. 5 (a)'],
    ['a sub-sub-paragraph', [19], 'A/RES/99/8, para. 5 (b) (i)'],
    ['two sub-paragraphs of one paragraph', [16, 17], 'A/RES/99/8, para. 5 (a) and (b)'],
    ['a stretch of sub-paragraphs', [16, 17, 18], 'A/RES/99/8, para. 5 (a)–(c)'],
    ['a stretch of roman numbers', [19, 20, 21], 'A/RES/99/8, para. 5 (b) (i)–(iii)'],
    ['paragraphs with sub-paragraphs', [8, 16, 17], 'A/RES/99/8, paras. 3 and 5 (a) and (b)'],
    ['a paragraph covers its own sub-paragraphs', [10, 16, 19], 'A/RES/99/8, para. 5'],
    ['a preambular paragraph by its place', [5], 'A/RES/99/8, sixth preambular paragraph'],
    ['several preambular paragraphs', [2, 5], 'A/RES/99/8, third and sixth preambular paragraphs'],
    ['a stretch of preambular paragraphs', [0, 1, 2, 5], 'A/RES/99/8, first to third and sixth preambular paragraphs'],
    ['preamble and operative part', [5, 8], 'A/RES/99/8, sixth preambular paragraph and para. 3'],
    ['no paragraph: the text itself', [], 'A/RES/99/8'],
  ])('%s', (_, places, expected) => {
    expect(citing(resolution, numbered, places).short).toBe(expected)
  })

  const declaration: readonly ParagraphSketch[] = [
    { kind: 'organLine', text: '*The General Assembly*' },
    { kind: 'operative', text: '*Adopts* the sample declaration.' },
    { kind: 'annex-heading', container: 'annex', text: 'Annex' },
    { container: 'annex', text: 'We, the sample States, are concerned.' },
    { container: 'annex', path: ['85'], text: 'We invite the Conference to follow up.' },
    { container: 'annex', path: ['86'], text: 'We decide:' },
    { container: 'annex', path: ['86', '(a)'], text: 'To meet.' },
  ]
  const special = { ...resolution, symbol: 'A/RES/S-32/1' }

  it('leaves the annex out where the body has no paragraph of that number', () => {
    expect(citing(special, declaration, [4]).short).toBe('A/RES/S-32/1, para. 85')
    expect(citing(special, declaration, [6]).short).toBe('A/RES/S-32/1, para. 86 (a)')
    expect(citing(special, declaration, [3]).short).toBe('A/RES/S-32/1, first preambular paragraph')
  })

  it('names the annex where the body has a paragraph of the same number', () => {
    const both: readonly ParagraphSketch[] = [
      { path: ['1'], text: '*Adopts* the annex.' },
      { container: 'annex', path: ['1'], text: 'We commit.' },
      { container: 'annex', path: ['1', '(a)'], text: 'To this.' },
      { container: 'annex', path: ['2'], text: 'We pledge.' },
    ]
    expect(citing(special, both, [0]).short).toBe('A/RES/S-32/1, para. 1')
    expect(citing(special, both, [1]).short).toBe('A/RES/S-32/1, annex, para. 1')
    expect(citing(special, both, [2]).short).toBe('A/RES/S-32/1, annex, para. 1 (a)')
    expect(citing(special, both, [3]).short).toBe('A/RES/S-32/1, para. 2')
    expect(citing(special, both, [0, 1]).short).toBe('A/RES/S-32/1, para. 1 and annex, para. 1')
  })

  it('names each of two annexes that count from the same number', () => {
    const annexes: readonly ParagraphSketch[] = [
      { container: 'annex I', path: ['1'], text: 'One.' },
      { container: 'annex II', path: ['1'], text: 'Two.' },
    ]
    expect(citing(special, annexes, [0]).short).toBe('A/RES/S-32/1, annex I, para. 1')
    expect(citing(special, annexes, [1]).short).toBe('A/RES/S-32/1, annex II, para. 1')
  })

  it('names the annex in every full reference', () => {
    expect(citing(special, declaration, [4]).full).toBe(
      'General Assembly resolution S-32/1 of 2 June 2021, entitled “Sample title”, annex, para. 85.',
    )
  })

  it.each([
    ['CAC/COSP/RES/9/2', 'Conference resolution 9/2, para. 3'],
    ['CAC/COSP/DEC/9/1', 'Conference decision 9/1, para. 3'],
    ['CTOC/COP/RES/10/4', 'Conference resolution 10/4, para. 3'],
    ['CAC/COSP/2021/3', 'CAC/COSP/2021/3, para. 3'],
    ['S/RES/2594 (2021)', 'S/RES/2594 (2021), para. 3'],
    ['CAC/COSP/2021/L.2/Rev.1', 'CAC/COSP/2021/L.2/Rev.1, para. 3 (draft)'],
  ])('cites %s in its organ’s way', (symbol, expected) => {
    expect(citing({ ...resolution, symbol }, numbered, [8]).short).toBe(expected)
  })

  it('flags a draft that has no symbol yet', () => {
    expect(citing({ ...resolution, symbol: null, kind: 'draft', title: 'Zero draft' }, numbered, [8]).short).toBe('Zero draft, para. 3 (draft)')
  })

  it('cites a convention by its name and articles', () => {
    const articles: readonly ParagraphSketch[] = [
      { kind: 'heading', container: 'article 63', text: 'Article 63' },
      { container: 'article 63', path: ['4'], text: 'The Conference shall agree:' },
      { container: 'article 63', path: ['4', '(c)'], text: 'To cooperate;' },
      { kind: 'heading', container: 'article 2', text: 'Article 2. Use of terms' },
      { container: 'article 2', path: ['(a)'], text: '“Sample” means a sample;' },
      { container: 'article 2', path: ['(b)'], text: '“Test” means a test.' },
    ]
    const convention = { id: 'c', symbol: 'A/99/422', title: 'Sample Convention against Corruption', kind: 'convention' as const }
    expect(citing(convention, articles, [2]).short).toBe('Sample Convention against Corruption, art. 63, para. 4 (c)')
    expect(citing(convention, articles, [0]).short).toBe('Sample Convention against Corruption, art. 63')
    expect(citing(convention, articles, [4]).short).toBe('Sample Convention against Corruption, art. 2 (a)')
    expect(citing(convention, articles, [4, 5]).short).toBe('Sample Convention against Corruption, art. 2 (a) and (b)')
    expect(citing(convention, articles, [2]).full).toBe('“Sample Convention against Corruption”, A/99/422, art. 63, para. 4 (c).')
  })

  it.each([
    ['article 9', 'Sample words', 'art. 9'],
    ['artículo 9', 'Sample words', 'art. 9'],
    ['Статья 9', 'Sample words', 'art. 9'],
    ['المادة 9', 'Sample words', 'art. 9'],
    ['第九条', 'Sample words', '第九条'],
  ])('cites %s, which has one paragraph, as a whole', (container, text, expected) => {
    const sketches: readonly ParagraphSketch[] = [
      { kind: 'heading', container, text: container },
      { kind: 'operative', label: null, container, text },
      { kind: 'operative', label: null, container: 'other', text },
    ]
    expect(citing(resolution, sketches, [1]).short).toBe(`A/RES/99/8, ${expected}`)
  })

  it('cites a text without a symbol by its title, cut at a word when long', () => {
    expect(citing({ id: 's', title: 'Statement of the sample coalition.' }, numbered, [8]).short).toBe('Statement of the sample coalition, para. 3')
    const long = 'Statement of the sample coalition on the follow-up to the sample declaration and on the registers of owners'
    expect(citing({ id: 's', title: long }, numbered, [8]).short).toBe(
      'Statement of the sample coalition on the follow-up to the sample declaration and…, para. 3',
    )
    expect(citing({ id: 's', title: '' }, numbered, [8]).short).toBe('Untitled text, para. 3')
  })

  it.each<[string, ParagraphSketch, string]>([
    ['a heading by its words', { kind: 'heading', text: 'Preventive measures' }, 'A/RES/99/8, under the heading “Preventive measures”'],
    ['a numbered heading by its number', { kind: 'heading', label: 'II.', text: 'Measures' }, 'A/RES/99/8, sect. II'],
    ['a heading that only counts items by its words', { kind: 'heading', label: 'Item 3.', text: 'Panel' }, 'A/RES/99/8, under the heading “Panel”'],
    ['the title by that name', { kind: 'heading', label: '99/8.', text: 'Sample heading' }, 'A/RES/99/8, title'],
    [
      'an unnumbered paragraph after a numbered one by its words',
      { kind: 'operative', path: ['8'], label: null, text: 'The session will be opened.' },
      'A/RES/99/8, unnumbered paragraph beginning “The session will be opened”',
    ],
    [
      'an unnumbered Chinese paragraph by its first characters',
      { kind: 'operative', label: null, text: '样'.repeat(90) },
      `A/RES/99/8, unnumbered paragraph beginning “${'样'.repeat(20)}…”`,
    ],
    [
      'words that quote with single marks within',
      { kind: 'operative', label: null, text: 'Adopts the “sample” declaration.' },
      'A/RES/99/8, unnumbered paragraph beginning “Adopts the ‘sample’ declaration”',
    ],
    ['an annex by its name', { kind: 'annex-heading', container: 'annex', text: 'Annex' }, 'A/RES/99/8, annex'],
    ['the opening line', { kind: 'organLine', text: '*The General Assembly,*' }, 'A/RES/99/8, opening line'],
    ['a footnote', { kind: 'footnote', label: '4/', text: 'Sample note.' }, 'A/RES/99/8, footnote 4'],
    ['a table', { kind: 'table', text: 'Sample table' }, 'A/RES/99/8, table'],
    [
      'an unnumbered paragraph by its first words',
      { kind: 'operative', label: null, container: 'annex', text: 'We, the sample States, are assembled here, today.' },
      'A/RES/99/8, annex, unnumbered paragraph beginning “We, the sample States, are assembled…”',
    ],
    ['a bullet by the paragraph above it', { kind: 'subparagraph', path: ['5', '•'], text: 'Point.' }, 'A/RES/99/8, para. 5'],
    ['a letter without a number', { path: ['(a)'], kind: 'subparagraph', text: 'Point.' }, 'A/RES/99/8, subpara. (a)'],
  ])('cites %s', (_, sketch, expected) => {
    expect(citing(resolution, [sketch], [0]).short).toBe(expected)
  })

  it('says which of two paragraphs with the same printed number is meant', () => {
    const twice = [
      { path: ['22'], text: 'First.' },
      { path: ['22'], text: 'Second.' },
    ]
    expect(citing(resolution, twice, [0]).short).toBe('A/RES/99/8, para. 22')
    expect(citing(resolution, twice, [1]).short).toBe('A/RES/99/8, para. 22 (second paragraph of that number)')
  })

  it('says title and date once: a later reference is shorter', () => {
    const { edition, paragraphs } = sampleText(special, declaration)
    const context = buildCitationContext(paragraphs)
    expect(citeInFull(edition, paragraphs[4]!, context, 'again')).toBe('General Assembly resolution S-32/1, annex, para. 85.')
    expect(citeInFull({ ...edition, symbol: 'A/99/7' }, paragraphs[4]!, context, 'again')).toBe('A/99/7, annex, para. 85.')
  })

  it.each([
    [{ ...resolution, title: '' }, 'General Assembly resolution 99/8 of 2 June 2021, para. 3.'],
    [{ ...resolution, date: null }, 'General Assembly resolution 99/8, entitled “Sample title”, para. 3.'],
    [
      { ...resolution, symbol: 'CAC/COSP/RES/9/2', body: 'Conference of the States Parties to the Sample Convention' },
      'Resolution 9/2 of 2 June 2021 of the Conference of the States Parties to the Sample Convention, entitled “Sample title”, para. 3.',
    ],
    [{ ...resolution, symbol: 'CAC/COSP/2021/L.2', kind: 'draft' as const }, '“Sample title”, CAC/COSP/2021/L.2, 2 June 2021, para. 3 (draft).'],
    [{ ...resolution, symbol: null, date: null, title: 'On “quality”' }, '“On ‘quality’”, para. 3.'],
  ])('refers in full: %#', (masthead, expected) => {
    expect(citing(masthead, numbered, [8]).full).toBe(expected)
  })
})
