import { plainText } from '#shared/rich-text/plain-text'
import type { Note, NoteAudience, NoteKind } from './note.ts'
import { isSameTag, subtreeOf, type Tag } from './tag.ts'

/** Which notes are wanted; null and an empty text let every note pass. */
export interface NoteFilter {
  readonly kind: NoteKind | null
  /** Notes with this tag or with one that stands under it. */
  readonly tag: string | null
  readonly author: string | null
  readonly audience: NoteAudience | null
  /** Words that all stand in the note, in what it is on, or in its tags; without case. */
  readonly text: string
}

export const everyNote: NoteFilter = { kind: null, tag: null, author: null, audience: null, text: '' }

/** Makes the test for a filter; `tags` says what stands under the wanted one. */
export function noteTest(filter: NoteFilter, tags: readonly Tag[]): (note: Note) => boolean {
  const wantedTags = filter.tag === null ? null : [...subtreeOf(tags, filter.tag)]
  const wantedWords = filter.text.toLowerCase().split(/\s+/u).filter((word) => word !== '')
  return (note) =>
    (filter.kind === null || note.kind === filter.kind) &&
    (filter.author === null || note.author === filter.author) &&
    (filter.audience === null || note.audience === filter.audience) &&
    (wantedTags === null || note.tags.some((tag) => wantedTags.some((wanted) => isSameTag(tag, wanted)))) &&
    hasWords(note, wantedWords)
}

function hasWords(note: Note, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const words = [plainText(note.body), note.anchor.span?.exact ?? '', ...note.tags].join('\n').toLowerCase()
  return wanted.every((word) => words.includes(word))
}
