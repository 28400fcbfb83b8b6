import { findSymbols } from '#shared/symbol/find'
import type { NamedInstrument } from './resolutions.ts'

/** Finds document symbols with where they stand; stray spaces (`CAC /COSP/2021/3`) belong to them. */
export function findSymbolInstruments(text: string): NamedInstrument[] {
  const found: NamedInstrument[] = []
  let from = 0
  for (const symbol of findSymbols(text)) {
    const printed = printedForm(symbol)
    printed.lastIndex = from
    const match = printed.exec(text)
    if (match === null) continue
    from = match.index + match[0].length
    found.push({ start: match.index, end: from, tail: from, name: { symbol } })
  }
  return found
}

/** The canonical symbol with the spaces that print and extraction put into it. */
function printedForm(symbol: string): RegExp {
  const signs = symbol.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s*')
  return new RegExp(`(?<![\\p{L}\\d/])${signs.replaceAll('/', '\\s?/\\s?').replace(/(?<=\\\.)(?=\d)/gu, '\\s?').replaceAll('\\(', '\\s?\\(\\s?')}`, 'gu')
}
