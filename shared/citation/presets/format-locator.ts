import { assertNever } from '#shared/lib/assert'
import type { CitedEdition } from '../citation-preset.ts'
import type { Locator } from '../locate.ts'
import type { EditorialWords } from './editorial-words.ts'
import { isOwnTitle, sectionNumber } from './text-names.ts'

/** What a style calls the places that bear no paragraph number. */
export type LocatorWords = Pick<EditorialWords, 'comma' | 'quoted' | 'annex' | 'article' | 'section' | 'heading' | 'title' | 'openingLine' | 'footnote' | 'table' | 'unnumbered'>

/** What a style calls places, and how it counts. */
export interface PlaceForms {
  readonly words: LocatorWords
  /** Writes the whole place, its part of the text with it. */
  readonly numbered: (locator: Locator & { readonly type: 'numbered' }) => string
  /** Writes places among the preambular paragraphs, counted from 1. */
  readonly preambular: (places: readonly number[]) => string
}

/** Writes where cited words stand, in the words of a style. */
export function formatLocator(edition: CitedEdition, locator: Locator, forms: PlaceForms): string {
  if (locator.type === 'numbered') return forms.numbered(locator)
  const within = locator.container === null ? [] : [formatContainer(locator.container, forms.words)]
  if (locator.type === 'container') return within.join('')
  return [...within, formatUnnumbered(edition, locator, forms)].join(forms.words.comma)
}

/** Names a part of a text in the words of a style: `article 63` becomes `art. 63`, `annex I` `annexe I`; other parts stay as they are. */
export function formatContainer(container: string, { annex, article, comma }: Pick<LocatorWords, 'annex' | 'article' | 'comma'>): string {
  return container
    .split(/\s*[,/]\s*/)
    .map((part) => {
      const number = /^(?:article|artículo|статья|المادة)\s+(.+)$/iu.exec(part)?.[1]
      return number === undefined ? part.replace(/^annex(?![\p{L}\p{N}])/iu, annex) : article(number)
    })
    .join(comma)
}

type Unnumbered = Exclude<Locator, { readonly type: 'numbered' | 'container' }>

function formatUnnumbered(edition: CitedEdition, locator: Unnumbered, { words, preambular }: PlaceForms): string {
  switch (locator.type) {
    case 'preambular':
      return preambular(locator.places)
    case 'heading': {
      const { label, words: printed } = locator
      // `sect. II` for a numbered part; `title` for the text's own (`73/8. …`); other headings by their words.
      if (isOwnTitle(edition, label, printed)) return words.title
      const number = sectionNumber(label)
      return number === null ? words.heading(words.quoted(printed)) : words.section(number)
    }
    case 'opening-line':
      return words.openingLine
    case 'footnote':
      return words.footnote(locator.label?.replace(/\/$/, '') ?? null)
    case 'table':
      return words.table(locator.label)
    case 'unnumbered':
      return words.unnumbered(words.quoted(locator.words))
    default:
      return assertNever(locator)
  }
}
