import type { NoteAudience } from './note.ts'
import type { EditionId, MeetingId, NoteId } from './ids.ts'
import type { ParagraphPlace } from './meeting.ts'

/** What a pack was made of when it was saved, so that it can be said later what has changed since. */
export interface PackRecord {
  readonly id: string
  readonly meetingId: MeetingId
  /** Of {@link import('./pack-choices.ts').PackChoices}; empty = not said. */
  readonly version: string
  readonly template: string
  readonly audience: NoteAudience
  readonly madeAt: string
  readonly editions: readonly { readonly editionId: EditionId; readonly contentHash: string; readonly name: string }[]
  /** The hash of a clipped paragraph is of all words that were quoted with it. */
  readonly quoted: readonly ParagraphPlace[]
  /** Hash of the words, kind and audience of each note that it used. */
  readonly notes: readonly { readonly noteId: NoteId; readonly hash: string }[]
  /** Set where notes were left out of it: what becomes of them does not change it. */
  readonly withoutNotes?: true
  /** Hash of what the delegation wrote under each item and for the meeting itself, by item id; `meeting` for the latter. */
  readonly own: Readonly<Record<string, string>>
}
