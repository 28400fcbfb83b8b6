import { assertNever } from '#shared/lib/assert'
import type { CitedEdition } from '../citation-preset.ts'
import { foldNumbers } from '../fold-numbers.ts'
import { type Locator, isArticle } from '../locate.ts'
import { formatOrdinal } from '../ordinal-words.ts'
import { formatContainer, inQuotationMarks, isOwnTitle, sectionNumber } from './text-names.ts'

/** What two styles without full stops and spaces between brackets call the same places. */
export interface PlaceWords {
  /** `numbers` is finished: `5(b)(i)`, `3, 5, 7–9`; `isMany` counts outermost numbers. */
  readonly numbered: (numbers: string, isMany: boolean, part: string) => string
  readonly preambular: (numbers: string, isMany: boolean) => string
}

/** Writes where cited words stand without full stops: `para 5(b)(i)`, `art 63(4)(c)`; the words for paragraphs are the style's. */
export function formatCompactPlace(edition: CitedEdition, locator: Locator, words: PlaceWords): string {
  const within = locator.container === null ? [] : [formatContainer(locator.container, 'art')]
  switch (locator.type) {
    case 'numbered':
      return formatNumbered(locator, words)
    case 'preambular':
      return [...within, words.preambular(formatNumbers(locator.places.map((place) => [String(place)])), locator.places.length > 1)].join(', ')
    case 'heading':
      return [...within, formatHeading(edition, locator)].join(', ')
    case 'container':
      return within.join('')
    case 'opening-line':
      return [...within, 'opening line'].join(', ')
    case 'footnote':
      return [...within, locator.label === null ? 'footnote' : `footnote ${locator.label.replace(/\/$/, '')}`].join(', ')
    case 'table':
      return [...within, locator.label === null ? 'table' : `table ${locator.label}`].join(', ')
    case 'unnumbered':
      return [...within, `unnumbered para beginning ${inQuotationMarks(locator.words)}`].join(', ')
    default:
      return assertNever(locator)
  }
}

function formatHeading(edition: CitedEdition, { label, words }: Locator & { type: 'heading' }): string {
  if (isOwnTitle(edition, label, words)) return 'title'
  const number = sectionNumber(label)
  return number === null ? `under the heading ${inQuotationMarks(words)}` : `sect ${number}`
}

function formatNumbered({ container, part, paths, repetition }: Locator & { type: 'numbered' }, words: PlaceWords): string {
  const again = repetition === null ? '' : ` (${formatOrdinal(repetition)} para of that number)`
  if (container !== null && isArticle(container)) {
    return `${formatContainer(container, 'art')}${formatNumbers(paths, inBrackets)}${again}`
  }
  const isMany = new Set(paths.map((path) => path[0])).size > 1
  const place = `${words.numbered(formatNumbers(paths), isMany, part)}${again}`
  return container === null ? place : `${formatContainer(container, 'art')}, ${place}`
}

/** `outermost` writes the first label of a path: articles have theirs in brackets, `63(4)(c)`. */
function formatNumbers(paths: readonly (readonly string[])[], outermost = (label: string): string => label): string {
  return foldNumbers(paths)
    .flatMap(({ parent, stretches }) => {
      const above = parent.map((label, depth) => (depth === 0 ? outermost(label) : label)).join('')
      const written = (label: string): string => (parent.length === 0 ? outermost(label) : label)
      return stretches.map(
        ({ first, last }, index) => `${index === 0 ? above : ''}${first === last ? written(first) : `${written(first)}–${written(last)}`}`,
      )
    })
    .join(', ')
}

function inBrackets(label: string): string {
  return label.startsWith('(') ? label : `(${label})`
}
