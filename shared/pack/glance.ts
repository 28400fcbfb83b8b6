import type { AgendaItem } from '#shared/domain/meeting'
import type { PackBlock } from '#shared/domain/pack'
import { documentNames, itemTitle } from './item-headings.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildPartHeading, buildTable } from './pack-blocks.ts'
import type { PackColumn } from './pack-labels.ts'

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
  const { meeting: { items }, labels } = assembly
  const facts: readonly Column[] = [
    { name: 'documents', width: 4, words: (item) => documentNames(item, assembly) },
    { name: 'aim', width: 5, words: ({ aim = '' }) => [aim] },
    { name: 'lead', width: 3, words: ({ lead = '' }) => [lead] },
    { name: 'speaking', width: 3, words: ({ speaks }) => [speaks === true ? labels.speaks : ''] },
  ]
  const known = facts.filter(({ words }) => items.some((item) => words(item).some((line) => line.trim() !== '')))
  if (known.length === 0) return []
  const columns: readonly Column[] = [{ name: 'item', width: 6, words: (item) => [itemTitle(item, labels)] }, ...known]
  const rows = items.map((item) => columns.map(({ words }) => buildCell(labels, ...words(item))))
  return [buildPartHeading('glance', labels), buildTable(columns.map(({ name, width }) => [name, width] as const), rows, labels)]
}
