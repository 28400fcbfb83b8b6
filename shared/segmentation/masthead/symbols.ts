import { canonicalSymbol, findSymbols } from '#shared/symbol/find'
import type { PrintedFront } from './printed-front.ts'

/** Lines that name other documents: where a text came from, what it revises. */
const namesOthers = /\[|\(A\/|supersedes|replaces|see also/iu

/** Finds the symbols that a document bears, its own first, those of running heads last. */
export function printedSymbols(front: PrintedFront, running: readonly string[]): readonly string[] {
  const printed = front.cells.flatMap((cell) => (namesOthers.test(cell) ? [] : findSymbols(cell)))
  const [own] = printed.length > 0 ? printed : running.flatMap((line) => findSymbols(line))
  return own === undefined ? [] : [...new Set([own, ...front.cells.flatMap(aliasesIn)])]
}

/** Two series print two symbols, alone on their lines or side by side: `A/75/982–S/2021/707`. */
function aliasesIn(cell: string): readonly string[] {
  if (namesOthers.test(cell)) return []
  const found = findSymbols(cell)
  const words = cell.replace(/\s+/gu, '')
  return found.join('').replace(/\s+/gu, '').length >= words.replace(/[–—-]/gu, '').length - 1 ? found : []
}

/** Bodies by their names, with the first parts of their resolutions' symbols. The first that the text names. */
const bodies: readonly (readonly [string, RegExp])[] = [
  ['A/HRC/RES', /Human Rights Council|Conseil des droits de l[’']homme|Consejo de Derechos Humanos|Совет\p{L}* по правам человека|مجلس حقوق الإنسان|人权理事会/iu],
  ['E/RES', /Economic and Social Council|Conseil économique et social|Consejo Económico y Social|Экономическ\p{L}+ и Социальн\p{L}+ Совет|المجلس الاقتصادي والاجتماعي|经济及社会理事会/iu],
  ['A/RES', /General Assembly|Assembl[ée]e g[ée]n[ée]rale|Asamblea General|Генеральн\p{L}+ Ассамбле|الجمعية العامة|大会/iu],
]
const councilNumber =
  /^(?:(?:Resolution|Résolution|Resolución|Резолюция|القرار|قرار|第)\s?)?(\d{1,4})\s?\((\d{4})\)(?:\s?号决议)?(?:\.|$)(?:\s(?:Resolution|Résolution|Resolución|Резолюция|قرار).{0,60})?$/iu

/** Whether a line is how the Security Council heads a resolution: `Resolution 237 (1967)`, `98 (1952). Resolution of 23 December 1952`. */
export const isCouncilTitle = (line: string): boolean => councilNumber.test(line)

/**
 * Makes the symbol of a text that prints only its number: `1540 (2004)` of the Security Council, `73/8.` or `3357 (XXIX).`
 * of an assembly. `words`: front and first words of the text, which name the body. Null where they name none.
 */
export function symbolOfNumber(councilTitle: string | null, titleLabel: string | null, words: string): string | null {
  const council = councilNumber.exec(councilTitle ?? '')
  // No other body counts by years in brackets.
  if (council) return `S/RES/${council[1]} (${council[2]})`
  const label = titleLabel?.replace(/\.$/u, '') ?? null
  const series = bodies.find(([, name]) => name.test(words))?.[0]
  return label === null || series === undefined ? null : canonicalSymbol(`${series}/${label}`)
}
