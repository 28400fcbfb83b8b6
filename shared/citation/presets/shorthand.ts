import { isDraft } from '../caveats.ts'
import type { CitationPreset, CitedEdition } from '../citation-preset.ts'
import { type PlaceWords, formatCompactPlace } from './compact-place.ts'
import { conventionName } from './convention-names.ts'
import { type ActName, formatCaveats, readActName, shortenTitle } from './text-names.ts'
import { unEditorial } from './un-editorial.ts'

/**
 * Cites as negotiators speak: `Res 73/3 OP5(b)(i)`, `UNGASS PD, para 85`, `L.2/Rev.1 OP4`.
 *
 * Its footnotes are the editorial ones: a nickname alone would not lead an outsider to the text.
 */
export const shorthand: CitationPreset = {
  name: 'shorthand',
  formatCitation(edition, locators, caveats) {
    const places = locators.map((locator) => formatCompactPlace(edition, locator, wordsFor(edition)))
    // The L. of a symbol says "draft" to every negotiator.
    const toSay = limitedSymbol(edition) === null ? caveats : caveats.filter((caveat) => caveat !== 'draft')
    const terse = isTerse(places[0] ?? '') ? ' ' : ', '
    return `${nameText(edition)}${places.length === 0 ? '' : terse}${places.join(', ')}${formatCaveats(toSay)}`
  },
  formatReference: (...reference) => unEditorial.formatReference(...reference),
}

const organs: Readonly<Record<ActName['series'], string>> = {
  'general-assembly': '',
  'security-council': 'SC ',
  'economic-and-social-council': 'ECOSOC ',
  'human-rights-council': 'HRC ',
  conference: 'CoSP ',
}

/** Names that everybody in the corridors uses. The special session of 2021 has its own: its declaration is "the UNGASS PD". */
const nicknames: Readonly<Record<string, string>> = { 'A/RES/S-32/1': 'UNGASS PD' }

function nameText(edition: CitedEdition): string {
  const { symbol, kind } = edition
  if (symbol === null || kind === 'convention') return conventionName(edition) ?? shortenTitle(edition)
  const name = readActName(edition)
  const limited = limitedSymbol(edition)
  if (nicknames[symbol] !== undefined) return nicknames[symbol]
  if (name === null) return limited ?? symbol
  if (name.series === 'conference') return `${symbol.startsWith('CTOC') ? 'CoP' : 'CoSP'} ${name.act === 'decision' ? 'Dec ' : ''}${name.number}`
  return `${organs[name.series]}${name.act === 'decision' ? 'Dec' : 'Res'} ${name.number}`
}

/** The end of a draft's symbol, `L.2/Rev.1`: the rest is the meeting that everybody sits in. Null for other texts. */
function limitedSymbol({ symbol }: CitedEdition): string | null {
  return symbol === null ? null : (/\/(L\.\d+.*)$/.exec(symbol)?.[1] ?? null)
}

/** Only paragraphs of resolutions, decisions and drafts are OPs; those of an annexed declaration or a report are paras. */
function wordsFor(edition: CitedEdition): PlaceWords {
  const operates = isDraft(edition) || edition.kind === 'resolution' || edition.kind === 'decision' || readActName(edition) !== null
  return {
    numbered(numbers, isMany, part) {
      if (operates && part === 'body') return isMany ? `OPs ${numbers}` : `OP${numbers}`
      return `${isMany ? 'paras' : 'para'} ${numbers}`
    },
    preambular: (numbers, isMany) => (isMany ? `PPs ${numbers}` : `PP${numbers}`),
  }
}

function isTerse(place: string): boolean {
  return /^(?:OPs? ?\d|PPs? ?\d|art )/.test(place)
}
