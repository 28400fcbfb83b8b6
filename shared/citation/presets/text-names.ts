import type { Caveat } from '../caveats.ts'
import type { CitedEdition } from '../citation-preset.ts'

/** A title stands in for a missing symbol; beyond this many characters it is cut at a word. */
const longestShortTitle = 80

/** A resolution or decision that is cited by series and number. */
export interface ActName {
  readonly series: 'general-assembly' | 'security-council' | 'economic-and-social-council' | 'human-rights-council' | 'conference'
  readonly act: 'resolution' | 'decision'
  /** `S-32/1`, `2594 (2021)`, `9/2`. */
  readonly number: string
}

/** Conferences print their acts in the report of the session: `CAC/COSP/RES/9/2` is the field's name, no document's symbol. */
const series: readonly (readonly [RegExp, ActName['series']])[] = [
  [/^(?:CAC\/COSP|CTOC\/COP)\/(RES|DEC)\/(\d+\/\d+)$/, 'conference'],
  [/^A\/HRC\/(RES|DEC)\/(.+)$/, 'human-rights-council'],
  [/^A\/(RES|DEC)\/(.+)$/, 'general-assembly'],
  [/^S\/(RES)\/(.+)$/, 'security-council'],
  [/^E\/(RES|DEC)\/(.+)$/, 'economic-and-social-council'],
]

/** Reads series and number out of a symbol; null for conventions, which are known by their names, and for other documents. */
export function readActName({ symbol, kind }: CitedEdition): ActName | null {
  if (symbol === null || kind === 'convention') return null
  for (const [pattern, name] of series) {
    const [, act, number] = pattern.exec(symbol) ?? []
    if (number !== undefined) return { series: name, act: act === 'DEC' ? 'decision' : 'resolution', number }
  }
  return null
}

/** Cuts a title to the length of a name; a text without one is `Untitled text`. */
export function shortenTitle({ title }: CitedEdition): string {
  const tidy = tidyTitle(title)
  if (tidy === '') return 'Untitled text'
  if (tidy.length <= longestShortTitle) return tidy
  const cut = tidy.slice(0, longestShortTitle + 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : longestShortTitle).replace(/[\s,;:.–-]+$/u, '')}…`
}

/** Puts words in double quotation marks; those within become single ones. */
export function inQuotationMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** Takes white space and the full stop off a title's end. */
export function tidyTitle(title: string): string {
  return title.trim().replace(/\.$/, '')
}

const caveatWords: Readonly<Record<Caveat, string>> = { draft: 'draft', 'number-by-hand': 'number corrected by hand' }

/** Writes what a reader must know in brackets, with a space before: ` (draft; number corrected by hand)`; empty for nothing. */
export function formatCaveats(caveats: readonly Caveat[]): string {
  return caveats.length === 0 ? '' : ` (${caveats.map((caveat) => caveatWords[caveat]).join('; ')})`
}

/** The number of a numbered part: `II` of `II.`; null where the label is no number of a part, as in a text's own title. */
export function sectionNumber(label: string | null): string | null {
  const number = label?.replace(/\.$/, '') ?? ''
  return /^(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)$/.test(number) ? number : null
}

/** Tells whether a heading is the text's own title: by its words, or by a number that its symbol has (`73/8. …`). */
export function isOwnTitle({ symbol, title }: CitedEdition, label: string | null, words: string): boolean {
  const number = label?.replace(/\.$/, '') ?? ''
  return words === title || (number.includes('/') && symbol?.includes(number) === true)
}
