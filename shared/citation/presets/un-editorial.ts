import type { CitationPreset, CitedEdition, Mention } from '../citation-preset.ts'
import { type NumberStretch, foldNumbers } from '../fold-numbers.ts'
import { type Locator, isArticle } from '../locate.ts'
import { formatOrdinal } from '../ordinal-words.ts'
import { formatWrittenDate } from '../written-date.ts'
import { type PlaceForms, formatLocator } from './format-locator.ts'
import {
  type ActName,
  formatCaveats,
  formatContainer,
  inQuotationMarks,
  readActName,
  shortenTitle,
  tidyTitle,
} from './text-names.ts'

/**
 * Cites as United Nations documents do: `A/RES/S-32/1, paras. 3, 5 and 7–9`.
 *
 * @see UN Editorial Manual Online, "Footnotes and other references" and "Resolutions"
 */
export const unEditorial: CitationPreset = {
  name: 'un-editorial',
  formatCitation: (edition, locators, caveats) =>
    [formatText(edition), ...formatPlace(edition, locators)].join(', ') + formatCaveats(caveats),
  formatReference: (edition, locators, caveats, mention) =>
    `${[formatFullText(edition, mention), ...formatPlace(edition, locators)].join(', ')}${formatCaveats(caveats)}.`,
}

/** Organs whose acts are cited by name and number in full references; conferences have names of their own. */
const organs: Readonly<Record<Exclude<ActName['series'], 'conference'>, string>> = {
  'general-assembly': 'General Assembly',
  'security-council': 'Security Council',
  'economic-and-social-council': 'Economic and Social Council',
  'human-rights-council': 'Human Rights Council',
}

function formatText(edition: CitedEdition): string {
  const { symbol } = edition
  // A convention is known by its name: "art. 63" of a symbol would send nobody to the right book.
  if (symbol === null || edition.kind === 'convention') return shortenTitle(edition)
  const name = readActName(edition)
  return name?.series === 'conference' ? `Conference ${name.act} ${name.number}` : symbol
}

function formatFullText(edition: CitedEdition, mention: Mention): string {
  const { symbol, body } = edition
  const title = tidyTitle(edition.title)
  const date = edition.date === null ? null : formatWrittenDate(edition.date)
  const name = readActName(edition)
  if (mention === 'again') return name === null ? formatText(edition) : formatAct(name, body, null)
  if (name !== null) return [formatAct(name, body, date), ...(title === '' ? [] : [`entitled ${inQuotationMarks(title)}`])].join(', ')
  const parts = [title === '' ? null : inQuotationMarks(title), symbol, date].filter((part) => part !== null)
  return parts.length === 0 ? shortenTitle(edition) : parts.join(', ')
}

/** `General Assembly resolution S-32/1 of 2 June 2021`, `Resolution 9/2 of 17 December 2021 of the Conference of the States Parties …`. */
function formatAct({ series, act, number }: ActName, body: string | null, date: string | null): string {
  const dated = date === null ? number : `${number} of ${date}`
  if (series !== 'conference') return `${organs[series]} ${act} ${dated}`
  if (body === null) return `Conference ${act} ${dated}`
  return `${act === 'decision' ? 'Decision' : 'Resolution'} ${dated} of the ${body}`
}

const forms: PlaceForms = { article: 'art.', section: 'sect.', paragraph: 'paragraph', numbered: formatNumbered, preambular: formatPreambular }

function formatPlace(edition: CitedEdition, locators: readonly Locator[]): readonly string[] {
  const parts = locators.map((locator) => formatLocator(edition, locator, forms))
  return parts.length === 0 ? [] : [joinList(parts)]
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
  if (lettered && container !== null && isArticle(container)) return `${formatContainer(container, 'art.')} ${numbers}`
  const one = lettered ? 'subpara.' : 'para.'
  const many = lettered ? 'subparas.' : 'paras.'
  const within = container === null ? '' : `${formatContainer(container, 'art.')}, `
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
