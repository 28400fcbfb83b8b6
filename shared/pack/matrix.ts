import { type Demand, demandVerdicts } from '#shared/domain/follow-up'
import type { NoteLine, PackBlock, PackCell } from '#shared/domain/pack'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildLine, buildPartHeading, buildTable } from './pack-blocks.ts'
import type { PackLabels } from './pack-labels.ts'
import { findPlaces, quoteLines } from './places.ts'

/**
 * Builds the matrix of demands and outcome, then its totals by theme and verdict.
 *
 * Every verdict has its quotation or the word "absent"; one that has neither says so.
 */
export function buildMatrix(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting: { demands = [] }, labels } = assembly
  if (demands.length === 0) return []
  const themes = [...new Set(demands.map((demand) => themeOf(demand, labels)))]
  const inOrder = themes.flatMap((theme) => demands.filter((demand) => themeOf(demand, labels) === theme))
  return [
    buildPartHeading('matrix', labels),
    buildTable(
      [['ask', 6], ['paragraphs', 8], ['verdict', 3], ['missing', 4], ['force', 4], ['next-hook', 4]],
      inOrder.map((demand) => buildRow(demand, assembly)),
      labels,
    ),
    buildTotals(themes, demands, labels),
  ]
}

const themeOf = ({ theme }: Demand, { noTheme }: PackLabels): string => (theme.trim() === '' ? noTheme : theme.trim())

function buildRow(demand: Demand, assembly: PackAssembly): readonly PackCell[] {
  const { labels } = assembly
  const { ask, source, verdict, missing, force, novelty, nextHook } = demand
  return [
    buildCell(labels, buildLine([{ text: themeOf(demand, labels), bold: true }], labels), ask, sourceLine(source, labels)),
    buildCell(labels, ...quoteVerdict(demand, assembly)),
    buildCell(labels, verdict === null ? labels.notJudged : labels.demandVerdicts[verdict]),
    buildCell(labels, missing),
    buildCell(labels, force, novelty),
    buildCell(labels, nextHook),
  ]
}

function sourceLine(source: string, labels: PackLabels): NoteLine | null {
  return source.trim() === '' ? null : buildLine([{ text: source.trim(), italic: true }], labels)
}

function quoteVerdict({ verdict, places }: Demand, assembly: PackAssembly): readonly (NoteLine | string)[] {
  const { labels } = assembly
  const quoted = quoteLines(places, assembly)
  if (verdict === 'absent') return [labels.absentFromText, ...quoted]
  if (verdict !== null && findPlaces(places, assembly).length === 0) return [...quoted, buildLine([{ text: labels.needsQuotation, italic: true }], labels)]
  return quoted
}

function buildTotals(themes: readonly string[], demands: readonly Demand[], labels: PackLabels): PackBlock {
  const count = (theme: string | null, verdict: Demand['verdict'] | 'any'): string => {
    const number = demands.filter((demand) => (theme === null || themeOf(demand, labels) === theme) && (verdict === 'any' || demand.verdict === verdict)).length
    return String(number)
  }
  const verdicts = [...demandVerdicts, null]
  const headings = [labels.columns.theme, ...verdicts.map((verdict) => (verdict === null ? labels.notJudged : labels.demandVerdicts[verdict])), labels.columns.total]
  const row = (theme: string | null): readonly PackCell[] => [
    buildCell(labels, buildLine([{ text: theme ?? labels.columns.total, bold: true }], labels)),
    ...verdicts.map((verdict) => buildCell(labels, count(theme, verdict))),
    buildCell(labels, count(theme, 'any')),
  ]
  const shares = headings.map((_, index) => (index === 0 ? 0.3 : 0.1))
  return {
    type: 'table',
    columns: headings.map((heading, index) => ({ heading, share: shares[index] ?? 0 })),
    rows: [...themes.map(row), ...(themes.length > 1 ? [row(null)] : [])],
  }
}
