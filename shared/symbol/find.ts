const component =
  '(?:(?:ES|S|SS)-\\d+|(?:Rev|Add|Corr|Amend|Sub|WG|CONF|CRP|CN|AC|SC|INF|NGO|EG|Res|Dec|SR|PV|WP|MC|SBI|L|C|R|A|B)\\.\\s?[A-Z]?\\d+(?:-\\d+)?|' +
  'RES|DEC|COSP|COP|CMP|IRG|INF|NGO|PRST|CRP|(?:Plan outline|Sect|Introduction|Income sect|Prog)\\.?\\s?\\d*|[A-Z]{2,8}(?![a-z])|[A-Z](?![\\p{L}.])|\\d{1,4}(?:-\\d+)?)'
/** The organs and bodies that a symbol opens with; `SAMPLE` is the series of our own sample texts. */
const organs =
  '(?:SAMPLE|ST|CAC|CTOC|CCPCJ|CRC|CRPD|CCPR|CEDAW|CERD|CMW|CAT|CED|ECE|ESCAP|ECA|LC|FCCC|CBD|UNEP|UNCTAD|TD|DP|HSP|ICCD|ID|IDB|IAEA|UNW|APLC|CCW|BWC|NPT|SPLOS|ISBA|A|S|E|T)'
/** Compiled once: it is long, and asked of every line. `matchAll` works on a copy, so that no position is carried over. */
const symbolPattern = new RegExp(
  `(?<![\\p{L}\\d/])${organs}(?:\\s?/\\s?${component})+(?:\\s?\\((?:\\d{4}|[A-Z][^)\\n]{2,40})\\))?`,
  'gu',
)

/** Needs a second part that is no mere word: `and/or`, `N/A`, `State/Party`, `A/B` are no symbols. */
const accepted = /\/(?:[^/]*\d|RES|COSP|CONF|INF)/u

/** Finds the document symbols in a text, in canonical form, in their order. Stray spaces (`CAC /COSP/2019/INF/1`) are taken out. */
export function findSymbols(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(symbolPattern)) {
    const symbol = canonicalSymbol(match[0])
    if (accepted.test(symbol)) found.push(symbol)
  }
  return found
}

/** Writes a symbol without stray spaces: `S/RES/2594 (2021)`, `CAC/COSP/2019/INF/1`. */
export function canonicalSymbol(symbol: string): string {
  return symbol
    .trim()
    .replace(/\s*\/\s*/gu, '/')
    .replace(/(?<=\.)\s+(?=\d)/gu, '')
    .replace(/\s*\(\s*/u, ' (')
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
