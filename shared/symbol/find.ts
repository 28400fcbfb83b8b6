/**
 * How document symbols are built, longest alternative first.
 * @see research.un.org/en/docs/symbols – organ, sub-body, session or year, nature, modification
 */

/** The organs and bodies that a symbol opens with; `SAMPLE` is the series of our own sample texts. */
const organs =
  '(?:SAMPLE|ST|CAC|CTOC|CCPCJ|CRC|CRPD|CCPR|CEDAW|CERD|CMW|CAT|CED|HRI|ECE|ESCAP|ECA|LC|FCCC|CBD|UNEP|UNCTAD|TD|DP|HSP|HS|ICCD|ID|IDB|IAEA|UNW|' +
  'APLC|CCM|CCW|BWC|NPT|CD|CLCS|SPLOS|ISBA|LOS|JIU|CEB|PBC|PCNICC|IPBES|A|S|E|T)'
/** `L.2`, `WG.4`, `CN.15`, `CONF.VI`, `PC.II`, `EB.AIR`, `G.2681-P`; print and extraction put a space before the figure. */
const dotted = '[A-Z][A-Za-z]{0,5}\\.(?:\\s?[A-Z]?\\d{1,5}(?:-\\d+)?(?:-[A-Z])?|[IVX]{1,6}|[A-Z]{1,4})(?![A-Za-z])'
/** `RES`, `COSP`, `C`, and with a session in brackets `COP(13)`, `EX(70)`. */
const word = '[A-Z]{1,8}(?![\\p{L}.])(?:\\(\\d{1,3}\\))?'
const number = '\\d{1,5}(?:-\\d{1,4})?(?!\\d)'
const component = `(?:(?:ES|SS?)-\\d+|${dotted}|${word}|(?:Plan outline|Sect|Introduction|Income sect|Prog)\\.?\\s?\\d*|${number})`
/** A year, a session in roman figures, or the part of a budget: `(2021)`, `(XXIX)`, `(Sect. 3)`. */
const bracket = '(?:\\s?\\((?:\\d{4}|[IVXL]{1,8}|(?:Plan|Sect|Income|Introduction|Foreword|Prog|Part|Vol|Supp)[^)\\n]{0,40})\\))'
const modification = '(?:\\s?/\\s?(?:(?:Rev|Corr|Add|Amend)\\.\\s?\\d+|Part\\s[A-Z\\d]{1,3}))'

/** Compiled once: it is long, and asked of every line. `matchAll` works on a copy, so that no position is carried over. */
const symbolPattern = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d/=@#%&_.])${organs}(?:\\s?/\\s?${component})+(?:${bracket}${modification}*)?(?![A-Za-z\\d]|/[A-Za-z\\d])`,
  'gu',
)

/** Needs a part that is no mere word: `and/or`, `N/A`, `A/B` are no symbols; nor is a single letter with a small number (`A/4`). */
const accepted = /^(?!(?:A|S|E|T)\/\d{1,2}$).*\/(?:[^/]*\d|RES|COSP|CONF|INF)/u

/** Finds the document symbols in a text, in canonical form, in their order. Stray spaces (`CAC /COSP/2019/INF/1`) are taken out. */
export function findSymbols(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(symbolPattern)) {
    const symbol = canonicalSymbol(match[0])
    if (accepted.test(symbol)) found.push(symbol)
  }
  return found
}

/** Writes a symbol without stray spaces, as the United Nations does: `S/RES/2594 (2021)`, `A/RES/3357(XXIX)`, `CAC/COSP/2019/INF/1`. */
export function canonicalSymbol(symbol: string): string {
  return symbol
    .trim()
    .replace(/\s*\/\s*/gu, '/')
    .replace(/(?<=\.)\s+(?=\d)(?![^(]*\))/gu, '')
    .replace(/(?<=\d)\s*\(\s*(?=\d{4}\)|\p{L}+[^IVXL)])/u, ' (')
    .replace(/(?<=\d)\s+(?=\([IVXL]+\))/u, '')
    .replace(/\s+/gu, ' ')
}

/** Whether a text is one symbol and nothing more, note stars aside. */
export function isSymbolAlone(text: string): boolean {
  const bare = text.replace(/[*\s]+$/u, '').trim()
  const [first] = findSymbols(bare)
  if (first !== undefined) return canonicalSymbol(bare) === first
  // Running heads shorten the organ away: `AGAT/2020/INF.1`.
  return /^[A-Z]{2,6}(?:\/[A-Z\d.-]+)+$/u.test(bare) && /\d/u.test(bare)
}
