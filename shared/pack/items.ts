import type { AgendaItem } from '#shared/domain/meeting'
import type { PackBlock, PackRun } from '#shared/domain/pack'
import { buildItemBlocks } from './item-blocks.ts'
import { buildItemHeading, documentNames } from './item-headings.ts'
import { fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { labelledRuns, muted, plain } from './pack-blocks.ts'
import { buildClosingParts, buildOpeningParts, saysSomething } from './part-blocks.ts'

/** Builds the agenda item by item. One that holds something begins a page; empty ones follow on, so that an agenda without clippings stays one page. */
export function buildItems(assembly: PackAssembly): readonly PackBlock[] {
  const { labels, meeting: { items }, choices } = assembly
  if (items.length === 0) return [muted(labels.noItems, labels)]
  // To others an empty item is one on which the delegation has nothing to say.
  const saysEmpty = choices.audience === 'internal'
  const blocks: PackBlock[] = []
  let pageIsTaken = false
  for (const [index, item] of items.entries()) {
    const isTop = !isSubItem(items, index)
    const below = subItems(items, index)
    const holdsWords = [item, ...below].some(hasWords)
    if (index > 0 && isTop && pageIsTaken && holdsWords) blocks.push({ type: 'page-break' })
    pageIsTaken ||= holdsWords
    const number = index + 1
    blocks.push(buildItemHeading(item, isTop ? 1 : 2, `item_${number}`, labels), ...listDocuments(item, assembly), ...listAim(item, assembly))
    blocks.push(...buildOpeningParts(item, `${number}_before`, assembly), ...buildItemBlocks(item, number, assembly), ...buildClosingParts(item, `${number}_after`, assembly))
    if (saysEmpty && !hasWords(item) && below.length === 0) blocks.push(muted(labels.nothingClipped, labels))
  }
  return blocks
}

const hasWords = ({ clippings, parts = [] }: AgendaItem): boolean => clippings.length > 0 || parts.some(saysSomething)

/** The documents of an item in one line. */
function listDocuments(item: AgendaItem, assembly: PackAssembly): readonly PackBlock[] {
  const { labels } = assembly
  const names = documentNames(item, assembly)
  return names.length === 0 ? [] : [muted(fillLabel(labels.documents, { documents: names.join('; ') }), labels)]
}

/** Aim and lead in one line; neither is there in a pack for others. */
function listAim({ aim = '', lead = '' }: AgendaItem, { labels }: PackAssembly): readonly PackBlock[] {
  const said = [
    { label: labels.columns.aim, words: aim.trim() },
    { label: labels.columns.lead, words: lead.trim() },
  ].filter(({ words }) => words !== '')
  const runs = said.flatMap(({ label, words }, index): readonly PackRun[] => [...(index === 0 ? [] : [{ text: labels.listSeparator }]), ...labelledRuns(label, [{ text: words }], labels)])
  return runs.length === 0 ? [] : [plain(runs, labels)]
}

/** `4 (a)` is a sub-item where an item `4` stands before it with nothing but its sub-items between. */
function isSubItem(items: readonly AgendaItem[], index: number): boolean {
  const parent = /^(.+?)\s*\([^()]+\)$/.exec(items[index]?.label.trim() ?? '')?.[1]
  if (parent === undefined) return false
  for (const before of items.slice(0, index).toReversed()) {
    const label = before.label.trim()
    if (label === parent) return true
    if (!label.startsWith(`${parent} (`) && !label.startsWith(`${parent}(`)) return false
  }
  return false
}

function subItems(items: readonly AgendaItem[], index: number): readonly AgendaItem[] {
  if (isSubItem(items, index)) return []
  const rest = items.slice(index + 1)
  const end = rest.findIndex((_, offset) => !isSubItem(items, index + 1 + offset))
  return end < 0 ? rest : rest.slice(0, end)
}
