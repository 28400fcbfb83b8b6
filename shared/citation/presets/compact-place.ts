import type { CitedEdition } from '../citation-preset.ts'
import { foldNumbers } from '../fold-numbers.ts'
import { type Locator, isArticle } from '../locate.ts'
import { formatOrdinal } from '../ordinal-words.ts'
import { english } from './editorial/en.ts'
import { type LocatorWords, formatContainer, formatLocator } from './format-locator.ts'

/** What two styles without full stops and spaces between brackets call the same places. */
export interface PlaceWords {
  /** `numbers` is finished: `5(b)(i)`, `3, 5, 7–9`; `isMany` counts outermost numbers. */
  readonly numbered: (numbers: string, isMany: boolean, part: string) => string
  readonly preambular: (numbers: string, isMany: boolean) => string
}

const locatorWords: LocatorWords = {
  ...english,
  article: (number) => `art ${number}`,
  section: (number) => `sect ${number}`,
  unnumbered: (quoted) => `unnumbered para beginning ${quoted}`,
}

/** Writes where cited words stand without full stops: `para 5(b)(i)`, `art 63(4)(c)`; the words for paragraphs are the style's. */
export function formatCompactPlace(edition: CitedEdition, locator: Locator, words: PlaceWords): string {
  return formatLocator(edition, locator, {
    words: locatorWords,
    numbered: (numbered) => formatNumbered(numbered, words),
    preambular: (places) => words.preambular(formatNumbers(places.map((place) => [String(place)])), places.length > 1),
  })
}

function formatNumbered({ container, part, paths, repetition }: Locator & { type: 'numbered' }, words: PlaceWords): string {
  const again = repetition === null ? '' : ` (${formatOrdinal(repetition)} para of that number)`
  if (container !== null && isArticle(container)) {
    return `${formatContainer(container, locatorWords)}${formatNumbers(paths, inBrackets)}${again}`
  }
  const isMany = new Set(paths.map((path) => path[0])).size > 1
  const place = `${words.numbered(formatNumbers(paths), isMany, part)}${again}`
  return container === null ? place : `${formatContainer(container, locatorWords)}, ${place}`
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
