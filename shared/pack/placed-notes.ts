import { resolveAnchor } from '#shared/anchoring/resolve'
import type { ParagraphId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import type { PackComment } from '#shared/domain/pack'
import type { Paragraph, TextRange } from '#shared/domain/paragraph'
import { buildNoteLines } from './note-lines.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { plainLines } from './pack-blocks.ts'
import { fillLabel } from './labels.ts'
import type { CommentedRange } from './runs.ts'

/** Finds the words that notes stand on; those on whole paragraphs mark nothing. */
export function findMarks(notes: readonly Note[], quoted: readonly Paragraph[]): ReadonlyMap<ParagraphId, readonly TextRange[]> {
  const marks = new Map<ParagraphId, TextRange[]>()
  for (const { anchor } of notes) {
    if (anchor.span === null) continue
    const found = resolveAnchor(anchor, quoted)
    if (found.status === 'orphan') continue
    addTo(marks, found.paragraphId, { start: found.start, end: found.end })
  }
  return marks
}

/**
 * Makes comments of notes, in the order in which their words begin, and gives the words that each is said of.
 *
 * A note whose words are not found any more is said of its whole paragraph; one whose paragraph is not among `quoted`
 * makes no comment.
 */
export function addComments(notes: readonly Note[], quoted: readonly Paragraph[], assembly: PackAssembly): ReadonlyMap<ParagraphId, readonly CommentedRange[]> {
  const placed = notes
    .flatMap((note) => {
      const found = findWords(note, quoted)
      return found === null ? [] : [{ note, ...found }]
    })
    .toSorted((one, other) => one.paragraph.ordinal - other.paragraph.ordinal || one.start - other.start)
  const ranges = new Map<ParagraphId, CommentedRange[]>()
  for (const { note, paragraph, start, end } of placed) {
    addTo(ranges, paragraph.id, { start, end, comment: assembly.addComment(commentOf(note, assembly)) })
  }
  return ranges
}

/** Whether a note can stand at the side of these paragraphs' words. */
export function canComment(note: Note, quoted: readonly Paragraph[]): boolean {
  return findWords(note, quoted) !== null
}

function findWords({ anchor }: Note, quoted: readonly Paragraph[]): (TextRange & { readonly paragraph: Paragraph }) | null {
  const found = resolveAnchor(anchor, quoted)
  const id = found.status === 'orphan' ? anchor.paragraphId : found.paragraphId
  const paragraph = quoted.find((one) => one.id === id)
  // Word has no comment on nothing.
  if (paragraph === undefined || paragraph.text === '') return null
  return found.status === 'orphan' || found.start === found.end ? { paragraph, start: 0, end: paragraph.text.length } : { paragraph, start: found.start, end: found.end }
}

/** A comment begins with what kind of note it is, as the note's box does. */
function commentOf({ author, updatedAt, kind, body, tags }: Note, { labels }: PackAssembly): PackComment {
  const heading = { runs: [{ text: labels.noteKinds[kind], bold: true as const }], direction: labels.direction, depth: 0, marker: null }
  const tagLine = tags.length === 0 ? [] : plainLines(fillLabel(labels.tags, { tags: tags.join(labels.listSeparator) }), labels)
  return { author, date: updatedAt, lines: [heading, ...buildNoteLines(body), ...tagLine] }
}

function addTo<Value>(lists: Map<ParagraphId, Value[]>, key: ParagraphId, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}
