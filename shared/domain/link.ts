import type { LinkId } from './ids.ts'
import type { NoteAnchor } from './note.ts'

/** How the first place stands to the second. */
export const linkRelations = ['builds-on', 'repeats', 'weaker-than', 'contradicts', 'implements', 'replies-to'] as const
export type LinkRelation = (typeof linkRelations)[number]

/** Ties two paragraphs, or words of them; shown at both. */
export interface ParagraphLink {
  readonly id: LinkId
  readonly from: NoteAnchor
  readonly to: NoteAnchor
  readonly relation: LinkRelation
  /** ISO 8601, UTC. */
  readonly createdAt: string
}
