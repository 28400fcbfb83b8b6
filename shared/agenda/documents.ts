import { findSymbols } from '#shared/symbol/find'

/** What is said after a symbol for its further parts: `SAMPLE/COSP/2026/5 and Add.1 and 2`. */
const furtherParts = /^(?:\s?(?:,|and|et|y|и|و|和)\s?(?:(?:Add|Rev|Corr)\.\d+|\d+(?=\s?(?:\)|,|;|and|et|y|$))))+/u

/** Finds the documents that a text names, with the addenda and corrections that are named in short after a symbol. */
export function findDocuments(text: string): readonly string[] {
  // Without stray spaces a symbol of the text is the one that was found.
  const tidy = text.replace(/\s*\/\s*/gu, '/').replace(/(?<=\.)\s+(?=\d)/gu, '')
  let from = 0
  return findSymbols(tidy).flatMap((symbol) => {
    const at = tidy.indexOf(symbol, from)
    if (at < 0) return [symbol]
    from = at + symbol.length
    const further = furtherParts.exec(tidy.slice(from))?.[0] ?? ''
    let sort = ''
    return [
      symbol,
      ...[...further.matchAll(/((?:Add|Rev|Corr)\.)?(\d+)/gu)].flatMap(([, named, number]) => {
        sort = named ?? sort
        return sort === '' ? [] : [`${symbol}/${sort}${number}`]
      }),
    ]
  })
}
