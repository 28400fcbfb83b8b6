import { canonicalSymbol, findSymbols } from './find.ts'

export interface DocumentSymbol {
  /** Canonical and whole. */
  readonly symbol: string
  /** Without `Rev.`, `Corr.` and `Amend.`: the instrument that all of them are editions of. An addendum is a document of its own. */
  readonly base: string
  /** `Rev.1`, `Rev.2/Corr.1`; null where the document is the first print. */
  readonly modification: string | null
  /** `L.` documents are drafts; `RES`, `DEC` and `PRST` are adopted. */
  readonly nature: 'draft' | 'adopted' | 'other'
}

/** Takes a symbol apart; null where the text is no symbol. */
export function parseSymbol(text: string): DocumentSymbol | null {
  const symbol = canonicalSymbol(text)
  if (findSymbols(symbol)[0] !== symbol) return null
  const modifications = symbol.match(/\/(?:Rev|Corr|Amend)\.\d+/gu) ?? []
  const base = modifications.reduce((rest, one) => rest.replace(one, ''), symbol)
  const nature = /\/(?:RES|DEC|PRST)\//u.test(base) || /\/(?:Res|Dec)\.\d/u.test(base) ? 'adopted' : /\/L\.\d/u.test(base) ? 'draft' : 'other'
  return { symbol, base, modification: modifications.join('').slice(1) || null, nature }
}

/** Symbol of the instrument behind a document: `CAC/COSP/2021/L.2/Rev.1` → `CAC/COSP/2021/L.2`. What is no symbol comes back as it is. */
export const instrumentSymbol = (symbol: string): string => parseSymbol(symbol)?.base ?? canonicalSymbol(symbol)
