import { assertNever } from '#shared/lib/assert'
import type { CitationPreset, CitedEdition, Mention } from '../citation-preset.ts'
import { type NumberStretch, foldNumbers } from '../fold-numbers.ts'
import { type Locator, isArticle } from '../locate.ts'
import { formatOrdinal } from '../ordinal-words.ts'
import { formatWrittenDate } from '../written-date.ts'

/**
 * Cites as United Nations documents do: `A/RES/S-32/1, paras. 3, 5 and 7–9`.
 *
 * @see UN Editorial Manual Online, "Footnotes and other references" and "Resolutions"
 */
export const unEditorial: CitationPreset = {
  name: 'un-editorial',
  formatCitation: (edition, locators) => [formatText(edition), ...formatPlace(edition, locators)].join(', ') + formatDraftFlag(edition),
  formatReference: (edition, locators, mention) => `${[formatFullText(edition, mention), ...formatPlace(edition, locators)].join(', ')}${formatDraftFlag(edition)}.`,
}

/** A title stands in for a missing symbol; beyond this many characters it is cut at a word. */
const longestShortTitle = 80

const conferenceSymbol = /^(?:CAC\/COSP|CTOC\/COP)\/(RES|DEC)\/(\d+\/\d+)$/

/** Organs whose resolutions are cited by name and number in full references. */
const resolutionSeries: readonly (readonly [RegExp, string])[] = [
  [/^A\/RES\/(.+)$/, 'General Assembly resolution'],
  [/^S\/RES\/(.+)$/, 'Security Council resolution'],
  [/^E\/RES\/(.+)$/, 'Economic and Social Council resolution'],
  [/^A\/HRC\/RES\/(.+)$/, 'Human Rights Council resolution'],
  [/^A\/DEC\/(.+)$/, 'General Assembly decision'],
]

function formatText(edition: CitedEdition): string {
  const { symbol } = edition
  // A convention is known by its name: "art. 63" of a symbol would send nobody to the right book.
  if (symbol === null || edition.kind === 'convention') return shortenTitle(edition)
  const conference = conferenceSymbol.exec(symbol)
  if (conference !== null) return `Conference ${conference[1] === 'DEC' ? 'decision' : 'resolution'} ${conference[2] ?? ''}`
  return symbol
}

function formatFullText(edition: CitedEdition, mention: Mention): string {
  const { symbol } = edition
  const title = tidyTitle(edition.title)
  const date = edition.date === null ? null : formatWrittenDate(edition.date)
  const named = symbol === null || edition.kind === 'convention' ? null : nameInSeries(symbol, edition.body)
  if (mention === 'again') return named ?? formatText(edition)
  if (named !== null) {
    const dated = date === null ? named : `${named} of ${date}`
    return title === '' ? dated : `${dated}, entitled ${inQuotationMarks(title)}`
  }
  const parts = [title === '' ? null : inQuotationMarks(title), symbol, date].filter((part) => part !== null)
  return parts.length === 0 ? shortenTitle(edition) : parts.join(', ')
}

function nameInSeries(symbol: string, body: string | null): string | null {
  const conference = conferenceSymbol.exec(symbol)
  if (conference !== null) {
    const act = conference[1] === 'DEC' ? 'decision' : 'resolution'
    return body === null ? `Conference ${act} ${conference[2] ?? ''}` : `${body} ${act} ${conference[2] ?? ''}`
  }
  for (const [pattern, name] of resolutionSeries) {
    const number = pattern.exec(symbol)?.[1]
    if (number !== undefined) return `${name} ${number}`
  }
  return null
}

function shortenTitle({ title }: CitedEdition): string {
  const tidy = tidyTitle(title)
  if (tidy === '') return 'Untitled text'
  if (tidy.length <= longestShortTitle) return tidy
  const cut = tidy.slice(0, longestShortTitle + 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : longestShortTitle).replace(/[\s,;:.–-]+$/u, '')}…`
}

/** Quotation marks within become single ones. */
function inQuotationMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

function tidyTitle(title: string): string {
  return title.trim().replace(/\.$/, '')
}

/** Wrong citation is worse than none: a text that may still change says so wherever it is cited. */
function formatDraftFlag({ kind, symbol }: CitedEdition): string {
  return kind === 'draft' || (symbol !== null && /\/L\.\d/.test(symbol)) ? ' (draft)' : ''
}

function formatPlace(edition: CitedEdition, locators: readonly Locator[]): readonly string[] {
  const parts = locators.map((locator) => formatLocator(edition, locator))
  return parts.length === 0 ? [] : [joinList(parts)]
}

function formatLocator(edition: CitedEdition, locator: Locator): string {
  const within = locator.container === null ? [] : [formatContainer(locator.container)]
  switch (locator.type) {
    case 'numbered':
      return formatNumbered(locator)
    case 'preambular':
      return [...within, formatPreambular(locator.places)].join(', ')
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
      return [...within, `unnumbered paragraph beginning ${inQuotationMarks(locator.words)}`].join(', ')
    default:
      return assertNever(locator)
  }
}

/** `sect. II` for a numbered part; `title` for the text's own (`73/8. …`); other headings by their words. */
function formatHeading({ symbol, title }: CitedEdition, { label, words }: Locator & { type: 'heading' }): string {
  const number = label?.replace(/\.$/, '') ?? ''
  if (words === title || (number.includes('/') && symbol?.includes(number) === true)) return 'title'
  return /^(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)$/.test(number) ? `sect. ${number}` : `under the heading ${inQuotationMarks(words)}`
}

function formatContainer(container: string): string {
  return container
    .split(/\s*[,/]\s*/)
    .map((part) => part.replace(/^(?:article|artículo|статья|المادة)\s+/iu, 'art. '))
    .join(', ')
}

function formatNumbered({ container, paths, repetition }: Locator & { type: 'numbered' }): string {
  const items = foldNumbers(paths).flatMap(({ parent, stretches }) => {
    const listed = stretches.map(formatStretch)
    return parent.length === 0 ? listed : [`${parent.join(' ')} ${joinList(listed)}`]
  })
  const again = repetition === null ? '' : ` (${formatOrdinal(repetition)} paragraph of that number)`
  const numbers = `${joinList(items)}${again}`
  const outermost = new Set(paths.map((path) => path[0] ?? ''))
  const lettered = [...outermost].every((label) => label.startsWith('('))
  // `art. 2 (a)`: an article without numbered paragraphs has its letter directly after it.
  if (lettered && container !== null && isArticle(container)) return `${formatContainer(container)} ${numbers}`
  const one = lettered ? 'subpara.' : 'para.'
  const many = lettered ? 'subparas.' : 'paras.'
  const within = container === null ? '' : `${formatContainer(container)}, `
  return `${within}${outermost.size > 1 ? many : one} ${numbers}`
}

function formatStretch({ first, last }: NumberStretch): string {
  return first === last ? first : `${first}–${last}`
}

function formatPreambular(places: readonly number[]): string {
  const labels = places.map(String)
  const stretches = foldNumbers(labels.map((label) => [label])).flatMap((group) => group.stretches)
  const words = stretches.map(({ first, last }) =>
    first === last ? formatOrdinal(Number(first)) : `${formatOrdinal(Number(first))} to ${formatOrdinal(Number(last))}`,
  )
  return `${joinList(words)} preambular ${places.length > 1 ? 'paragraphs' : 'paragraph'}`
}

function joinList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
