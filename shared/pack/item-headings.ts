import type { AgendaItem } from '#shared/domain/meeting'
import type { PackBlock } from '#shared/domain/pack'
import { fillLabel } from './labels.ts'
import { buildHeading } from './pack-blocks.ts'
import type { PackAssembly } from './pack-assembly.ts'
import type { PackLabels } from './pack-labels.ts'
import { editionName } from './edition-name.ts'

/** Names an item as its agenda does. */
export function itemTitle({ label, title }: Pick<AgendaItem, 'label' | 'title'>, labels: PackLabels): string {
  const parts = { label: label.trim(), title: title.trim() }
  if (parts.label === '') return parts.title === '' ? labels.untitledItem : parts.title
  return fillLabel(parts.title === '' ? labels.item : labels.itemWithTitle, parts)
}

/** Heads what a part of the pack says of one item. */
export function buildItemHeading(item: AgendaItem, level: 1 | 2, bookmark: string, labels: PackLabels): PackBlock {
  return buildHeading(level, itemTitle(item, labels), bookmark, labels)
}

/** Names the documents of an item; those that left the library are passed over. */
export function documentNames({ documents = [] }: AgendaItem, { findText }: PackAssembly): readonly string[] {
  return documents.flatMap((id) => findText(id)?.edition ?? []).map(editionName)
}
