import { findSymbols } from '#shared/symbol/find'
import { matchAt } from './number-list.ts'
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
    const more = matchAt(modification, text, match.index + match[0].length)?.[0] ?? ''
    from = match.index + match[0].length + more.length
    // A symbol that goes on in a way that nobody knows (`CCW/CONF.V/10`) would name another document.
    if (/^(?:\d|\.[\p{L}\d]|\/[\p{L}\d])/u.test(text.slice(from, from + 2))) continue
    found.push({ start: match.index, end: from, tail: from, name: { symbol: symbol + more } })
  }
  return found
}

/** `A/76/6 (Sect. 3)/Add.9`: what follows a bracket. */
const modification = /(?<=\))(?:\/(?:Add|Corr|Rev|Amend)\.\d+)+/uy

/** The canonical symbol with the spaces that print and extraction put into it. */
function printedForm(symbol: string): RegExp {
  const signs = symbol.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s*')
  return new RegExp(
    `(?<![\\p{L}\\d/])${signs
      .replaceAll('/', '\\s?/\\s?')
      .replace(/(?<=\\\.)(?=\d)/gu, '\\s?')
      .replaceAll('\\(', '\\s?\\(\\s?')}`,
    'gu',
  )
}
