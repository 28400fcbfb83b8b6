import { describe, expect, it } from 'vitest'
import { buildCitationContext } from '#shared/citation/citation-context'
import type { Mention } from '#shared/citation/citation-preset'
import type { CitationPresetName } from '#shared/domain/pack-choices'
import { cite, citeInFull } from '#shared/citation/cite'
import { citationPreset } from '#shared/citation/presets'
import type { Edition } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Repair } from '#shared/domain/repair'
import { type ParagraphSketch, sampleText } from '../../fixtures/packs/build-sample.ts'

type Masthead = Parameters<typeof sampleText>[0]

function citing(masthead: Masthead, sketches: readonly ParagraphSketch[], places: readonly number[], preset: CitationPresetName): string {
  const { edition, paragraphs } = sampleText(masthead, sketches)
  return cite(edition, places.map((place) => paragraphs[place]!), buildCitationContext(paragraphs), citationPreset(preset))
}

function citingInFull(masthead: Masthead, sketches: readonly ParagraphSketch[], places: readonly number[], preset: CitationPresetName, mention: Mention = 'first'): string {
  const { edition, paragraphs } = sampleText(masthead, sketches)
  return citeInFull(edition, places.map((place) => paragraphs[place]!), buildCitationContext(paragraphs), mention, citationPreset(preset))
}

const resolution: Masthead = { id: 'r', symbol: 'A/RES/73/3', title: 'Sample title', body: 'General Assembly', date: '2018-10-10' }

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

describe('paragraphs of a resolution, to the character', () => {
  it.each([
    ['one paragraph', [8], 'Res 73/3 OP3', 'para 3'],
    ['several, with a stretch', [8, 10, 12, 13, 14], 'Res 73/3 OPs 3, 5, 7–9', 'paras 3, 5, 7–9'],
    ['two neighbours', [12, 13], 'Res 73/3 OPs 7, 8', 'paras 7, 8'],
    ['a sub-paragraph', [16], 'Res 73/3 OP5(a)', 'para 5(a)'],
    ['a sub-sub-paragraph', [19], 'Res 73/3 OP5(b)(i)', 'para 5(b)(i)'],
    ['two sub-paragraphs', [16, 17], 'Res 73/3 OP5(a), (b)', 'para 5(a), (b)'],
    ['a stretch of sub-paragraphs', [16, 17, 18], 'Res 73/3 OP5(a)–(c)', 'para 5(a)–(c)'],
    ['a stretch of roman numbers', [19, 20, 21], 'Res 73/3 OP5(b)(i)–(iii)', 'para 5(b)(i)–(iii)'],
    ['a preambular paragraph', [5], 'Res 73/3 PP6', 'preamble para 6'],
    ['preambular paragraphs', [0, 1, 2, 5], 'Res 73/3 PPs 1–3, 6', 'preamble paras 1–3, 6'],
    ['preamble and operative part', [5, 8], 'Res 73/3 PP6, OP3', 'preamble para 6, para 3'],
  ])('%s', (_, places, short, place) => {
    expect(citing(resolution, numbered, places, 'shorthand')).toBe(short)
    expect(citing(resolution, numbered, places, 'legal')).toBe(`UNGA Res 73/3 (10 October 2018) UN Doc A/RES/73/3, ${place}`)
  })

  it('cites a text without a place by its name alone', () => {
    expect(citing(resolution, numbered, [], 'shorthand')).toBe('Res 73/3')
    expect(citing(resolution, numbered, [], 'legal')).toBe('UNGA Res 73/3 (10 October 2018) UN Doc A/RES/73/3')
  })
})

describe('texts of different series, paragraph 3', () => {
  it.each<[Partial<Masthead>, string, string]>([
    [{ symbol: 'CAC/COSP/RES/9/2', date: '2021-12-17' }, 'CoSP 9/2 OP3', 'CoSP Res 9/2, para 3'],
    [{ symbol: 'CAC/COSP/DEC/9/1', date: null, kind: 'decision' }, 'CoSP Dec 9/1 OP3', 'CoSP Dec 9/1, para 3'],
    [{ symbol: 'CTOC/COP/RES/10/4', date: null }, 'CoP 10/4 OP3', 'CoP Res 10/4, para 3'],
    [{ symbol: 'S/RES/2594 (2021)', date: '2021-09-09' }, 'SC Res 2594 (2021) OP3', 'UNSC Res 2594 (9 September 2021) UN Doc S/RES/2594 (2021), para 3'],
    [{ symbol: 'A/HRC/RES/47/5', date: null }, 'HRC Res 47/5 OP3', 'UNHRC Res 47/5 UN Doc A/HRC/RES/47/5, para 3'],
    [{ symbol: 'E/RES/2019/23', date: null }, 'ECOSOC Res 2019/23 OP3', 'ECOSOC Res 2019/23 UN Doc E/RES/2019/23, para 3'],
    [{ symbol: 'CAC/COSP/2021/3', kind: 'report', date: '2021-09-20' }, 'CAC/COSP/2021/3, para 3', 'UN Doc CAC/COSP/2021/3 (20 September 2021), para 3'],
    [{ symbol: null, kind: 'statement', title: 'Sample statement', date: null }, 'Sample statement, para 3', 'Sample statement, para 3'],
    [{ symbol: null, kind: 'draft', title: 'Zero draft', date: null }, 'Zero draft OP3 (draft)', 'Zero draft, para 3 (draft)'],
    [{ symbol: 'CAC/COSP/2021/L.2/Rev.1', kind: 'draft', date: null }, 'L.2/Rev.1 OP3', 'UN Doc CAC/COSP/2021/L.2/Rev.1, para 3 (draft)'],
  ])('%j', (masthead, short, long) => {
    expect(citing({ ...resolution, ...masthead }, numbered, [8], 'shorthand')).toBe(short)
    expect(citing({ ...resolution, ...masthead }, numbered, [8], 'legal')).toBe(long)
  })

  it('calls paragraphs of an annexed declaration paras, and the declaration of the special session by its nickname', () => {
    const declaration: readonly ParagraphSketch[] = [
      { path: ['1'], text: '*Adopts* the annex.' },
      { container: 'annex', path: ['1'], text: 'We commit.' },
      { container: 'annex', path: ['85'], text: 'We invite.' },
    ]
    const special: Masthead = { ...resolution, symbol: 'A/RES/S-32/1', kind: 'declaration', date: '2021-06-02' }
    expect(citing(special, declaration, [2], 'shorthand')).toBe('UNGASS PD, para 85')
    expect(citing(special, declaration, [1], 'shorthand')).toBe('UNGASS PD, annex, para 1')
    expect(citing(special, declaration, [2], 'legal')).toBe('UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, para 85')
    expect(citing({ ...resolution, symbol: 'A/RES/99/9' }, declaration, [2], 'shorthand')).toBe('Res 99/9, para 85')
  })

  it('cites a convention by its short name and articles without a comma', () => {
    const articles: readonly ParagraphSketch[] = [
      { kind: 'heading', container: 'article 63', text: 'Article 63' },
      { container: 'article 63', path: ['4'], text: 'The Conference shall agree:' },
      { container: 'article 63', path: ['4', '(c)'], text: 'To cooperate;' },
      { container: 'article 63', path: ['5'], text: 'More.' },
      { container: 'article 63', path: ['6'], text: 'More.' },
      { kind: 'heading', container: 'article 2', text: 'Article 2. Use of terms' },
      { container: 'article 2', path: ['(a)'], text: '“Sample” means a sample;' },
      { container: 'article 2', path: ['(b)'], text: '“Test” means a test;' },
      { container: 'article 2', path: ['(c)'], text: '“Third” means a third.' },
    ]
    const convention: Masthead = { id: 'c', symbol: 'A/58/422', title: 'United Nations Convention against Corruption', kind: 'convention', date: '2003-10-31' }
    for (const preset of ['shorthand', 'legal'] as const) {
      expect(citing(convention, articles, [2], preset)).toBe('UNCAC art 63(4)(c)')
      expect(citing(convention, articles, [0], preset)).toBe('UNCAC art 63')
      expect(citing(convention, articles, [1, 3, 4], preset)).toBe('UNCAC art 63(4)–(6)')
      expect(citing(convention, articles, [6], preset)).toBe('UNCAC art 2(a)')
      expect(citing(convention, articles, [6, 7, 8], preset)).toBe('UNCAC art 2(a)–(c)')
      expect(citing({ ...convention, title: 'Sample Convention' }, articles, [2], preset)).toBe('Sample Convention art 63(4)(c)')
    }
    expect(citingInFull(convention, articles, [2], 'legal')).toBe('United Nations Convention against Corruption (31 October 2003) art 63(4)(c).')
    expect(citingInFull(convention, articles, [2], 'legal', 'again')).toBe('UNCAC art 63(4)(c).')
  })

  it.each<[string, ParagraphSketch, string]>([
    ['a heading', { kind: 'heading', text: 'Preventive measures' }, 'under the heading “Preventive measures”'],
    ['a numbered part', { kind: 'heading', label: 'II.', text: 'Measures' }, 'sect II'],
    ['an annex', { kind: 'annex-heading', container: 'annex I', text: 'Annex I' }, 'annex I'],
    ['the opening line', { kind: 'organLine', text: '*The General Assembly,*' }, 'opening line'],
    ['a footnote', { kind: 'footnote', label: '4/', text: 'Sample note.' }, 'footnote 4'],
    ['a table', { kind: 'table', text: 'Sample table' }, 'table'],
    ['an unnumbered paragraph', { kind: 'operative', label: null, text: 'The session will be opened.' }, 'unnumbered para beginning “The session will be opened”'],
  ])('names %s', (_, sketch, place) => {
    expect(citing({ ...resolution, date: null }, [sketch], [0], 'shorthand')).toBe(`Res 73/3, ${place}`)
    expect(citing({ ...resolution, date: null }, [sketch], [0], 'legal')).toBe(`UNGA Res 73/3 UN Doc A/RES/73/3, ${place}`)
  })

  it('says which of two paragraphs with one number is meant', () => {
    const twice = [{ path: ['22'], text: 'First.' }, { path: ['22'], text: 'Second.' }]
    expect(citing(resolution, twice, [1], 'shorthand')).toBe('Res 73/3 OP22 (second para of that number)')
  })
})

describe('references in full', () => {
  it.each<[CitationPresetName, Partial<Masthead>, Mention, string]>([
    ['legal', {}, 'first', '‘Sample title’ UNGA Res 73/3 (10 October 2018) UN Doc A/RES/73/3, para 5(b).'],
    ['legal', {}, 'again', 'UNGA Res 73/3, para 5(b).'],
    ['legal', { symbol: 'CAC/COSP/RES/9/2' }, 'first', '‘Sample title’ CoSP Res 9/2 (10 October 2018), para 5(b).'],
    ['legal', { symbol: 'CAC/COSP/2021/3', kind: 'report' }, 'first', '‘Sample title’ UN Doc CAC/COSP/2021/3 (10 October 2018), para 5(b).'],
    ['legal', { symbol: null }, 'first', '‘Sample title’ (10 October 2018), para 5(b).'],
    ['legal', { symbol: null, title: '', date: null }, 'first', 'Untitled text, para 5(b).'],
    ['shorthand', {}, 'first', 'General Assembly resolution 73/3 of 10 October 2018, entitled “Sample title”, para. 5 (b).'],
    [
      'un-editorial',
      { symbol: 'CAC/COSP/RES/9/2', body: 'Conference of the States Parties to the Sample Convention' },
      'again',
      'Resolution 9/2 of the Conference of the States Parties to the Sample Convention, para. 5 (b).',
    ],
  ])('%s %j, mentioned %s', (preset, masthead, mention, expected) => {
    expect(citingInFull({ ...resolution, ...masthead }, numbered, [17], preset, mention)).toBe(expected)
  })
})

describe('numbers that a person gave', () => {
  const mended = (repair: Repair, sketches: readonly ParagraphSketch[] = numbered): { readonly masthead: Masthead; readonly sketches: readonly ParagraphSketch[] } => ({
    masthead: { ...resolution, repairs: [{ ...repair, seen: [], madeAt: '2026-01-01T00:00:00.000Z' }] as Edition['repairs'] },
    sketches,
  })
  const label = (paragraphId: string, given: string | null): Repair => ({ type: 'label', paragraphId: paragraphId as ParagraphId, label: given })

  it.each<[string, Repair, readonly number[]]>([
    ['a corrected number', label('body/4', '3.'), [8]],
    ['a number given to a line that had none', label('body/op/+1', '3'), [8]],
    ['a sub-paragraph of a corrected number', label('body/6', '5'), [17]],
    ['a corrected letter', label('body/5/(d)', '(b)'), [17]],
    ['what stands below a corrected letter', label('body/5/(d)', '(b)'), [19]],
    ['a level put right', { type: 'level', paragraphId: 'body/5/(i)' as ParagraphId, level: 2 }, [19]],
    ['a preamble of which one paragraph was split', { type: 'split', paragraphId: 'body/pp/2' as ParagraphId, offset: 4 }, [5]],
    ['a preamble that gained a paragraph', { type: 'kind', paragraphId: 'body/h/1' as ParagraphId, kind: 'preambular' }, [5]],
  ])('flags %s', (_, repair, places) => {
    const { masthead, sketches } = mended(repair)
    for (const preset of ['un-editorial', 'shorthand', 'legal'] as const) {
      expect(citing(masthead, sketches, places, preset)).toMatch(/ \(number corrected by hand\)$/)
    }
  })

  it.each<[string, Repair, readonly number[]]>([
    ['its neighbour', label('body/4', '3'), [9]],
    ['the same letter below another number', label('body/6/(d)', '(b)'), [17]],
    ['the same number in an annex', label('annex/4', '3'), [8]],
    ['a number that was taken off elsewhere', label('body/12', null), [8]],
    ['numbered paragraphs of a mended preamble', { type: 'split', paragraphId: 'body/pp/2' as ParagraphId, offset: 4 }, [8]],
    ['a paragraph whose words were mended', { type: 'split', paragraphId: 'body/3' as ParagraphId, offset: 4 }, [8]],
  ])('does not flag %s', (_, repair, places) => {
    const { masthead, sketches } = mended(repair)
    expect(citing(masthead, sketches, places, 'un-editorial')).not.toContain('by hand')
  })

  it('flags a draft and a corrected number in one bracket', () => {
    const { masthead, sketches } = mended(label('body/4', '3'))
    expect(citing({ ...masthead, symbol: 'CAC/COSP/2021/L.2' }, sketches, [8], 'un-editorial')).toBe('CAC/COSP/2021/L.2, para. 3 (draft; number corrected by hand)')
  })
})
