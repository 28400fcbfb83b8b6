import type { AgendaItem } from '#shared/domain/meeting'
import type { PackBlock } from '#shared/domain/pack'
import { documentNames, itemTitle } from './item-headings.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildLine, buildPartHeading, buildTable, leadTo } from './pack-blocks.ts'
import type { PackColumn, PackLabels } from './pack-labels.ts'

interface Column {
  readonly name: PackColumn
  readonly width: number
  readonly words: (item: AgendaItem) => readonly string[]
}

/**
 * Builds the agenda on one table: item, documents, aim, lead, who speaks.
 *
 * A column in which nothing stands is left out: in a pack for others an empty one would say that something is missing.
 */
export function buildGlance(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting: { items }, labels, choices } = assembly
  const facts: readonly Column[] = [
    { name: 'documents', width: 5, words: (item) => documentNames(item, assembly) },
    { name: 'aim', width: 5, words: ({ aim = '' }) => [aim] },
    { name: 'lead', width: 3, words: ({ lead = '' }) => [lead] },
    { name: 'speaking', width: 3, words: ({ speaks }) => [speaks === true ? labels.speaks : ''] },
  ]
  const known = facts.filter(({ words }) => items.some((item) => words(item).some((line) => line.trim() !== '')))
  if (known.length === 0) return []
  const hasItems = choices.parts.includes('items')
  const rows = items.map((item, index) => [
    [buildLine([leadTo(nameOf(item, labels), hasItems ? `item_${index + 1}` : null)], labels)],
    ...known.map(({ words }) => buildCell(labels, ...words(item))),
  ])
  return [buildPartHeading('glance', labels), buildTable([['item', 7], ...known.map(({ name, width }) => [name, width] as const)], rows, labels)]
}

/** The column says that these are items. */
function nameOf(item: AgendaItem, labels: PackLabels): string {
  const label = item.label.trim()
  return label === '' ? itemTitle(item, labels) : `${label} ${item.title.trim()}`.trim()
}
