import { describe, expect, it } from 'vitest'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { findReferences } from '#shared/references/find'
import { findPlace, resolveReference, type LibraryIndex, type PlacedParagraph } from '#shared/references/resolve'

const paragraph = (
  id: string,
  kind: PlacedParagraph['kind'],
  container: string,
  path: readonly string[] = [],
  label: string | null = path.at(-1) ?? null,
): PlacedParagraph => ({ id: id as ParagraphId, kind, container, path, label })

const declaration: readonly PlacedParagraph[] = [
  paragraph('body/h/1', 'heading', 'body', [], '91/402.'),
  paragraph('body/pp/1', 'preambular', 'body'),
  paragraph('annex/h/1', 'annex-heading', 'annex', [], 'Annex'),
  paragraph('annex/h/2', 'heading', 'annex', [], 'II.'),
  paragraph('annex/5', 'operative', 'annex', ['5']),
  paragraph('annex/5/(b)', 'subparagraph', 'annex', ['5', '(b)']),
  paragraph('annex/85', 'operative', 'annex', ['85']),
]
const treaty: readonly PlacedParagraph[] = [
  paragraph('body/h/1', 'heading', 'body', [], 'Chapter I'),
  paragraph('article-63/h/1', 'heading', 'article 63', [], 'Article 63'),
  paragraph('article-63/4', 'operative', 'article 63', ['4']),
  paragraph('article-63/4/(c)', 'subparagraph', 'article 63', ['4', '(c)']),
  paragraph('article-64/4', 'operative', 'article 64', ['4']),
]
const resolution: readonly PlacedParagraph[] = [
  paragraph('body/1', 'operative', 'body', ['1']),
  paragraph('body/2', 'operative', 'body', ['2']),
  paragraph('body/2/b)', 'subparagraph', 'body', ['2', 'b)']),
  paragraph('annex-i/h/1', 'annex-heading', 'annex I', [], 'Annex I'),
  paragraph('annex-i/1', 'operative', 'annex I', ['1']),
  paragraph('annex-ii/1', 'operative', 'annex II', ['1']),
  paragraph('annex-ii/3', 'operative', 'annex II', ['3']),
  paragraph('annex-i/3', 'operative', 'annex I', ['3']),
]

const texts = new Map<EditionId, readonly PlacedParagraph[]>([
  ['declaration' as EditionId, declaration],
  ['treaty' as EditionId, treaty],
  ['own' as EditionId, resolution],
])
const held = new Map([
  ['A/RES/91/402', 'declaration'],
  ['A/RES/58/4', 'treaty'],
])
const names = new Map([
  ['political declaration', 'A/RES/91/402'],
  ['Convention', 'A/RES/58/4'],
  ['Conference resolution 9/2', 'CoSP 9/2'],
])
const library: LibraryIndex = {
  self: 'own' as EditionId,
  editionOf: (symbol) => (held.get(symbol) as EditionId | undefined) ?? null,
  idOfName: (name) => names.get(name) ?? null,
  isCatalogued: (id) => id === 'CoSP 9/2' || id === 'A/RES/60/1',
  paragraphsOf: (edition) => texts.get(edition) ?? null,
}

const resolve = (text: string): string[] =>
  findReferences(
    { text, container: 'body', path: [] },
    { symbol: 'A/RES/92/1', body: 'General Assembly', kind: 'resolution' },
  ).map((reference) => {
    const found = resolveReference(reference, library)
    if (found.status === 'in-library')
      return `${found.editionId} ${found.paragraphId ?? (found.placeMissing ? 'missing' : 'whole')}`
    return found.status === 'catalogued' ? `catalogued ${found.id}` : 'unknown'
  })

describe('where a reference leads', () => {
  it.each<[rule: string, text: string, found: string[]]>([
    ['to a paragraph of a text in the library', 'paragraph 85 of the political declaration', ['declaration annex/85']],
    [
      'to an article’s paragraph and letter',
      'article 63, paragraph 4 (c), of the Convention',
      ['treaty article-63/4/(c)'],
    ],
    ['to the text as a whole', 'Recalling its resolution 91/402,', ['declaration whole']],
    ['to the text itself', 'paragraph 2 (b) above', ['own body/2/b)']],
    [
      'to the numbered paragraph where the letter is not found',
      'paragraph 5 (f) of resolution 91/402',
      ['declaration annex/5'],
    ],
    [
      'to the text, and says that the paragraph is missing',
      'paragraph 99 of resolution 91/402',
      ['declaration missing'],
    ],
    [
      'to a heading for a chapter or a section',
      'section II of resolution 91/402 and chapter I of the Convention',
      ['declaration annex/h/2', 'treaty body/h/1'],
    ],
    [
      'to what the catalogue knows',
      'its resolution 60/1 and Conference resolution 9/2',
      ['catalogued A/RES/60/1', 'catalogued CoSP 9/2'],
    ],
    ['nowhere', 'A/C.3/92/L.7', ['unknown']],
  ])('%s', (_, text, found) => {
    expect(resolve(text)).toEqual(found)
  })

  it('prefers the body where several parts have a number, and does not guess between annexes', () => {
    expect(findPlace({ path: ['1'] }, resolution)).toBe('body/1')
    expect(findPlace({ path: ['3'] }, resolution)).toBeNull()
    expect(findPlace({ path: ['3'], container: 'annex II' }, resolution)).toBe('annex-ii/3')
  })

  it('reads French and Spanish letters as English ones', () => {
    expect(findPlace({ path: ['2', '(b)'] }, resolution)).toBe('body/2/b)')
    expect(findPlace({ article: '63', path: ['4', 'c)'] }, treaty)).toBe('article-63/4/(c)')
  })

  it('leads to the start of an annex', () => {
    expect(findPlace({ container: 'annex I' }, resolution)).toBe('annex-i/h/1')
  })
})
