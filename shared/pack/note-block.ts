import type { Note } from '#shared/domain/note'
import type { PackBlock } from '#shared/domain/pack'
import { fillLabel } from './labels.ts'
import type { PackLabels } from './pack-labels.ts'
import { buildNoteLines } from './note-lines.ts'

/** Longer quotes are shown by both ends: they stand in full, marked, in the quotation above or in the text. */
const longestAbout = 240
const aboutOpening = 120
const aboutClosing = 80

/** Builds a note's block. `reference` is null where the quotation above already says where the note stands. */
export function buildNoteBlock(
  note: Note,
  reference: { readonly citation: string; readonly target: string | null } | null,
  labels: PackLabels,
): PackBlock {
  const { span } = note.anchor
  return {
    type: 'note',
    isClosed: note.kind === 'red-line',
    heading: labels.noteKinds[note.kind],
    about: span === null ? null : fillLabel(labels.quotedWords, { words: shortenQuote(span.exact.trim()) }),
    reference: reference?.citation ?? null,
    referenceTarget: reference?.target ?? null,
    lines: buildNoteLines(note.body),
    tagLine: note.tags.length === 0 ? null : fillLabel(labels.tags, { tags: note.tags.join(labels.listSeparator) }),
  }
}

/** Shows words that are too long by both their ends. */
export function shortenQuote(words: string): string {
  if (words.length <= longestAbout) return words
  const opening = words.slice(0, aboutOpening).replace(/\s+\S*$/u, '')
  const closing = words.slice(-aboutClosing).replace(/^\S*\s+/u, '')
  return `${opening} … ${closing}`
}
