import { canonicalSymbol, findSymbols } from './find.ts'

export interface DocumentSymbol {
  /** Canonical and whole. */
  readonly symbol: string
  /** Without `Rev.`, `Corr.`, `Add.` and `Amend.`: the instrument that all of them are editions of. */
  readonly base: string
  /** `Rev.1`, `Add.2/Corr.1`; null where the document is the first print. */
  readonly modification: string | null
  /** `L.` and `CRP.` documents are drafts and room papers; `RES` and `DEC` are adopted. */
  readonly nature: 'draft' | 'adopted' | 'other'
}

/** Takes a symbol apart; null where the text is no symbol. */
export function parseSymbol(text: string): DocumentSymbol | null {
  const [symbol] = findSymbols(canonicalSymbol(text))
  if (symbol === undefined || symbol !== canonicalSymbol(text)) return null
  const modified = /\/((?:Rev|Corr|Add|Amend)\.\d+(?:\/(?:Rev|Corr|Add|Amend)\.\d+)*)(?=$| \()/u.exec(symbol)
  const base = modified === null ? symbol : symbol.replace(modified[0], '')
  const nature = /\/(?:RES|DEC)\//u.test(base) ? 'adopted' : /\/(?:L|CRP)\.\d+$/u.test(base) ? 'draft' : 'other'
  return { symbol, base, modification: modified?.[1] ?? null, nature }
}

/** Symbol of the instrument behind a document: `CAC/COSP/2021/L.2/Rev.1` → `CAC/COSP/2021/L.2`. What is no symbol comes back as it is. */
export const instrumentSymbol = (symbol: string): string => parseSymbol(symbol)?.base ?? canonicalSymbol(symbol)

/** Orders symbols as a reader would: figures by value, so `L.2` before `L.10`. */
export const compareSymbols = (one: string, other: string): number =>
  new Intl.Collator('en', { numeric: true }).compare(one, other)

const aliases: readonly (readonly [RegExp, (number: string, year: string | undefined) => string])[] = [
  [/^(?:General Assembly|GA|UNGA) (?:resolution|res\.?) ((?:(?:ES|S)-)?\d+\/\d+)$/iu, (number) => `A/RES/${number}`],
  [
    /^(?:Security Council|SC|UNSC) (?:resolution|res\.?) (\d+) \((\d{4})\)$/iu,
    (number, year) => `S/RES/${number} (${year})`,
  ],
  [/^(?:Human Rights Council|HRC) (?:resolution|res\.?) (\d+\/\d+)$/iu, (number) => `A/HRC/RES/${number}`],
  [/^(?:Economic and Social Council|ECOSOC) (?:resolution|res\.?) (\d{4}\/\d+)$/iu, (number) => `E/RES/${number}`],
]

/** Symbol that a written name stands for: `General Assembly resolution S-32/1` → `A/RES/S-32/1`. Null where the words leave the organ open. */
export function symbolOfName(name: string): string | null {
  const words = name.replace(/\s+/gu, ' ').trim()
  for (const [pattern, write] of aliases) {
    const found = pattern.exec(words)
    if (found?.[1]) return write(found[1].toUpperCase(), found[2])
  }
  return parseSymbol(words)?.symbol ?? null
}
