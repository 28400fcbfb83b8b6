import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Reference, ReferencePlace, ReferenceTarget } from './reference.ts'

/** What is asked of a paragraph: where it stands. */
export type PlacedParagraph = Pick<Paragraph, 'id' | 'container' | 'path' | 'kind' | 'label'>

/** What the caller knows of the library and of the catalogue; plain look-ups, nothing is loaded here. */
export interface LibraryIndex {
  /** The edition that holds the reference. */
  readonly self: EditionId
  /** The edition to open for an instrument: its adopted text before drafts, the reader's language before others. */
  editionOf(symbol: string): EditionId | null
  /** Symbol or catalogue id that a name stands for; null where it is unknown or means several. */
  idOfName(name: string): string | null
  isCatalogued(id: string): boolean
  /** Paragraphs of an edition; null where they are not at hand. */
  paragraphsOf(edition: EditionId): readonly PlacedParagraph[] | null
}

/** Where a reference leads. */
export type ResolvedReference =
  | {
      readonly status: 'in-library'
      readonly editionId: EditionId
      /** Null where the whole text is meant, or the place is not found in it. */
      readonly paragraphId: ParagraphId | null
      /** True where a place was named and the text has none such. */
      readonly placeMissing: boolean
    }
  | { readonly status: 'catalogued'; readonly id: string }
  | { readonly status: 'unknown' }

/** Finds where a reference leads: a paragraph of the library, an instrument that the catalogue knows, or nowhere. */
export function resolveReference({ target }: Pick<Reference, 'target'>, index: LibraryIndex): ResolvedReference {
  const id = idOf(target, index)
  const editionId = 'self' in target ? index.self : id === null ? null : index.editionOf(id)
  if (editionId === null)
    return id !== null && index.isCatalogued(id) ? { status: 'catalogued', id } : { status: 'unknown' }
  if (!namesPlace(target)) return { status: 'in-library', editionId, paragraphId: null, placeMissing: false }
  const paragraphId = findPlace(target, index.paragraphsOf(editionId) ?? [])
  return { status: 'in-library', editionId, paragraphId, placeMissing: paragraphId === null }
}

function idOf(target: ReferenceTarget, index: LibraryIndex): string | null {
  if ('symbol' in target) return target.symbol
  return 'alias' in target ? index.idOfName(target.alias) : null
}

const namesPlace = ({ container, article, path }: ReferencePlace): boolean =>
  container !== undefined || article !== undefined || path !== undefined

/**
 * Finds the paragraph that a place names. A number without a container is the body's; where the body has no such number
 * it is that of the only part that has it (A/RES/S-32/1: paragraph 85 stands in the annex). A letter that is not there
 * leads to its numbered paragraph. Null where the text has no such place.
 */
export function findPlace(place: ReferencePlace, paragraphs: readonly PlacedParagraph[]): ParagraphId | null {
  const inPart = paragraphs.filter((one) => isInPart(one.container, place))
  if (place.path === undefined) return (isHeaded(place) ? headingOf(place, paragraphs) : inPart[0])?.id ?? null
  for (let length = place.path.length; length > 0; length--) {
    const wanted = place.path.slice(0, length).map(bare)
    const fits = inPart.filter(
      (one) =>
        one.kind !== 'heading' &&
        one.path.length === length &&
        one.path.every((label, at) => bare(label) === wanted[at]),
    )
    const found = place.article !== undefined || place.container !== undefined ? fits[0] : inOnePart(fits)
    if (found) return found.id
  }
  return null
}

function isInPart(container: string, { container: wanted, article }: ReferencePlace): boolean {
  if (article !== undefined) return articleNumber(container) === article.toLowerCase()
  if (wanted === undefined || headed.test(wanted)) return true
  const [word = '', number = ''] = wanted.toLowerCase().split(' ')
  const [own = '', ownNumber = ''] = container.toLowerCase().split(' ')
  return partWords.get(own) === (partWords.get(word) ?? word) && (number === '' || number === ownNumber)
}

const partWords: ReadonlyMap<string, string> = new Map(
  [
    ['annex', 'annexe', 'anexo', 'приложение', 'المرفق', '附件'],
    ['appendix', 'appendice', 'apéndice'],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
)

/** `article 63`, `artículo 63`, `第六十三条` is left to its own text. */
const articleNumber = (container: string): string | null =>
  /^(?:article|artículo|статья|المادة)\s(\d+(?:\s(?:bis|ter))?)$/u.exec(container.toLowerCase())?.[1] ?? null

/** Paragraphs of several parts with one number: the body's, else none can be told from the others. */
function inOnePart(fits: readonly PlacedParagraph[]): PlacedParagraph | undefined {
  const inBody = fits.find((one) => one.container === 'body')
  return inBody ?? (new Set(fits.map((one) => one.container)).size === 1 ? fits[0] : undefined)
}

const headed = /^(?:chapter|section)\s/u

/** Chapters and sections are no containers of their own: their headings are looked for by their labels. */
const isHeaded = ({ article, container }: ReferencePlace): boolean =>
  article === undefined && container !== undefined && headed.test(container)

function headingOf(
  { container = '' }: ReferencePlace,
  paragraphs: readonly PlacedParagraph[],
): PlacedParagraph | undefined {
  const number = bare(container.replace(headed, ''))
  const isLabel = (label: string): boolean => bare(label.replace(/^\p{L}{3,}\s/u, '')) === number
  return paragraphs.find((one) => one.kind === 'heading' && one.label !== null && isLabel(one.label))
}

const bare = (label: string): string => label.replace(/[().\s]/gu, '').toLowerCase()
