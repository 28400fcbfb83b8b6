import { diffWords } from '#shared/alignment/diff-words'
import type { ComparedRow, Comparison } from '#shared/comparison/comparison'
import { paragraphEnd } from '#shared/comparison/joined-text'
import { rowPieces } from '#shared/comparison/row-pieces'
import type { ChangedParagraph, PackChange } from '#shared/domain/pack'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import { fillLabel } from './labels.ts'
import type { PackLabels } from './pack-labels.ts'

/** Shows where the end of a paragraph was taken away: its neighbours' words follow in the same one. */
const lostEnd = ' ¶ '

/** Writes a paragraph as it would read with other words; the words alone change, never its number. */
export function proposedParagraph(paragraph: Paragraph, wording: string): ChangedParagraph {
  const proposed = wording.trim().replace(/\s*[\n\r\u2028\u2029]\s*/gu, ' ')
  const changes = diffWords(paragraph.text, proposed).map(
    ({ type, before, after }): PackChange => ({ change: type, text: type === 'deleted' ? paragraph.text.slice(before.start, before.end) : proposed.slice(after.start, after.end) }),
  )
  return { label: printedLabel(paragraph), level: 0, remark: null, changes }
}

/** Writes what became of the paragraphs of one row of a comparison; a paragraph that was split gives several. */
export function changedParagraphs(row: ComparedRow, before: readonly Paragraph[], after: readonly Paragraph[], labels: PackLabels): readonly ChangedParagraph[] {
  const first = after[row.after[0] ?? -1] ?? before[row.before[0] ?? -1]
  if (first === undefined) return []
  const paragraphs: { label: string | null; changes: PackChange[] }[] = [{ label: printedLabel(first), changes: [] }]
  for (const { type, text, label } of rowPieces(row, before, after)) {
    const open = paragraphs.at(-1)
    if (open === undefined) continue
    if (text === paragraphEnd) {
      if (type === 'deleted') addChange(open.changes, { change: 'deleted', text: lostEnd })
      else paragraphs.push({ label: null, changes: [] })
    } else if (label !== true) addChange(open.changes, { change: type, text })
    else if (type === 'deleted') addChange(open.changes, { change: 'deleted', text: `${text} ` })
    else open.label = text
  }
  const level = first.kind === 'subparagraph' ? first.level : 0
  return paragraphs.map(({ label, changes }, index) => ({ label, level, remark: index === 0 ? remarkOf(row, before, after, labels) : null, changes }))
}

/** Words of one kind that follow each other are one change, whatever their look. */
function addChange(changes: PackChange[], change: PackChange): void {
  const last = changes.at(-1)
  if (last?.change === change.change) changes[changes.length - 1] = { ...last, text: last.text + change.text }
  else changes.push(change)
}

function remarkOf(row: ComparedRow, before: readonly Paragraph[], after: readonly Paragraph[], { changed }: PackLabels): string | null {
  const [was, is] = [before[row.before[0] ?? -1], after[row.after[0] ?? -1]]
  const formerly = was && printedLabel(was)
  switch (row.relation) {
    case 'inserted':
      return changed.inserted
    case 'deleted':
    case 'moved-away':
      return changed.deleted
    case 'moved':
      return formerly ? fillLabel(changed.moved, { label: formerly }) : changed['moved-unnumbered']
    case 'split':
      return changed.split
    case 'merged':
      return changed.merged
    case 'same':
    case 'edited':
      return formerly && is && was.label !== is.label ? fillLabel(changed.renumbered, { label: formerly }) : null
  }
}

/** Counts the kinds of change that a comparison found, in words; empty where there are none. */
export function countChanges({ counts }: Comparison, labels: PackLabels): string {
  const kinds = ['edited', 'inserted', 'deleted', 'moved', 'split', 'merged'] as const
  return kinds.flatMap((kind) => (counts[kind] === 0 ? [] : [fillLabel(labels.changeCounts[kind], { count: String(counts[kind]) })])).join(labels.listSeparator)
}
