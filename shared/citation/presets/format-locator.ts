import { assertNever } from '#shared/lib/assert'
import type { CitedEdition } from '../citation-preset.ts'
import type { Locator } from '../locate.ts'
import { formatContainer, inQuotationMarks, isOwnTitle, sectionNumber } from './text-names.ts'

/** What a style calls places, and how it counts. */
export interface PlaceForms {
  readonly article: 'art.' | 'art'
  readonly section: 'sect.' | 'sect'
  readonly paragraph: 'paragraph' | 'para'
  /** Writes the whole place, its part of the text with it. */
  readonly numbered: (locator: Locator & { readonly type: 'numbered' }) => string
  /** Writes places among the preambular paragraphs, counted from 1. */
  readonly preambular: (places: readonly number[]) => string
}

/** Writes where cited words stand, in the words of a style. */
export function formatLocator(edition: CitedEdition, locator: Locator, forms: PlaceForms): string {
  if (locator.type === 'numbered') return forms.numbered(locator)
  const within = locator.container === null ? [] : [formatContainer(locator.container, forms.article)]
  if (locator.type === 'container') return within.join('')
  return [...within, formatUnnumbered(edition, locator, forms)].join(', ')
}

type Unnumbered = Exclude<Locator, { readonly type: 'numbered' | 'container' }>

function formatUnnumbered(edition: CitedEdition, locator: Unnumbered, { section, paragraph, preambular }: PlaceForms): string {
  switch (locator.type) {
    case 'preambular':
      return preambular(locator.places)
    case 'heading': {
      const { label, words } = locator
      // `sect. II` for a numbered part; `title` for the text's own (`73/8. …`); other headings by their words.
      if (isOwnTitle(edition, label, words)) return 'title'
      const number = sectionNumber(label)
      return number === null ? `under the heading ${inQuotationMarks(words)}` : `${section} ${number}`
    }
    case 'opening-line':
      return 'opening line'
    case 'footnote':
      return locator.label === null ? 'footnote' : `footnote ${locator.label.replace(/\/$/, '')}`
    case 'table':
      return locator.label === null ? 'table' : `table ${locator.label}`
    case 'unnumbered':
      return `unnumbered ${paragraph} beginning ${inQuotationMarks(locator.words)}`
    default:
      return assertNever(locator)
  }
}
