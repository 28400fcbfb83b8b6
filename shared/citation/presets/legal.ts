import type { CitationPreset, CitedEdition, Mention } from '../citation-preset.ts'
import { formatWrittenDate } from '../written-date.ts'
import { type PlaceWords, formatCompactPlace } from './compact-place.ts'
import { conventionName } from './convention-names.ts'
import { type ActName, formatCaveats, readActName, shortenTitle, tidyTitle } from './text-names.ts'

/**
 * Cites as legal writing does: `UNGA Res 73/3 (10 October 2018) UN Doc A/RES/73/3, para 5(b)`, `UNCAC art 63(4)(c)`.
 *
 * @see OSCOLA, "Citing international law sources", for the form of UN documents
 */
export const legal: CitationPreset = {
  name: 'legal',
  formatCitation: (edition, locators, caveats) => join(edition, nameText(edition), formatPlaces(edition, locators)) + formatCaveats(caveats),
  formatReference: (edition, locators, caveats, mention) =>
    `${join(edition, nameInFull(edition, mention), formatPlaces(edition, locators))}${formatCaveats(caveats)}.`,
}

const organs: Readonly<Record<ActName['series'], string>> = {
  'general-assembly': 'UNGA',
  'security-council': 'UNSC',
  'economic-and-social-council': 'ECOSOC',
  'human-rights-council': 'UNHRC',
  conference: 'CoSP',
}

const placeWords: PlaceWords = {
  numbered: (numbers, isMany) => `${isMany ? 'paras' : 'para'} ${numbers}`,
  preambular: (numbers, isMany) => `preamble ${isMany ? 'paras' : 'para'} ${numbers}`,
}

function formatPlaces(edition: CitedEdition, locators: Parameters<CitationPreset['formatCitation']>[1]): string {
  return locators.map((locator) => formatCompactPlace(edition, locator, placeWords)).join(', ')
}

/** Articles follow the name of their convention without a comma. */
function join({ kind }: CitedEdition, name: string, places: string): string {
  if (places === '') return name
  return `${name}${kind === 'convention' && places.startsWith('art ') ? ' ' : ', '}${places}`
}

/** The field dates no Conference resolution: its number names the session. */
function nameText(edition: CitedEdition): string {
  if (readActName(edition)?.series === 'conference') return nameAct(edition) ?? ''
  const name = nameWithoutTitle(edition)
  return conventionName(edition) ?? (name === '' || edition.kind === 'convention' ? shortenTitle(edition) : name)
}

function nameInFull(edition: CitedEdition, mention: Mention): string {
  if (mention === 'again') return nameAct(edition) ?? nameText(edition)
  const title = tidyTitle(edition.title)
  if (edition.kind === 'convention') return `${shortenTitle(edition)}${dateInBrackets(edition)}`
  const name = nameWithoutTitle(edition)
  const quoted = title === '' ? shortenTitle(edition) : `‘${title}’`
  if (name === '') return `${quoted}${dateInBrackets(edition)}`
  return title === '' ? name : `${quoted} ${name}`
}

/** `UNGA Res 73/3 (10 October 2018) UN Doc A/RES/73/3`, `UN Doc A/76/9 (2 June 2021)`; empty for a text that has neither. */
function nameWithoutTitle(edition: CitedEdition): string {
  const act = nameAct(edition)
  const document = nameDocument(edition)
  const [first, ...rest] = [act, document].filter((part) => part !== null)
  return first === undefined ? '' : [`${first}${dateInBrackets(edition)}`, ...rest].join(' ')
}

/** `UNGA Res 73/3`; the year that the Security Council's symbols repeat stands in the date. */
function nameAct(edition: CitedEdition): string | null {
  const name = readActName(edition)
  if (name === null) return null
  const organ = name.series === 'conference' && edition.symbol?.startsWith('CTOC') === true ? 'CoP' : organs[name.series]
  const number = name.series === 'security-council' ? name.number.replace(/ \(\d{4}\)$/, '') : name.number
  return `${organ} ${name.act === 'decision' ? 'Dec' : 'Res'} ${number}`
}

/** `UN Doc A/RES/73/3`; null where no document bears the symbol. */
function nameDocument(edition: CitedEdition): string | null {
  if (edition.symbol === null || readActName(edition)?.series === 'conference') return null
  return `UN Doc ${edition.symbol}`
}

function dateInBrackets({ date }: CitedEdition): string {
  return date === null ? '' : ` (${formatWrittenDate(date)})`
}
