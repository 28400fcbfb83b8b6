import type { ParagraphPlace } from './meeting.ts'
import type { NoteAudience } from './note.ts'
import type { RichText } from './rich-text.ts'

/** What a brief says of an agenda item in the delegation's own words, in the order of a brief. */
export const itemPartKinds = ['what-will-happen', 'background', 'position', 'fallback', 'red-line', 'others', 'ask', 'talking-point', 'question'] as const

export type ItemPartKind = (typeof itemPartKinds)[number]

/** Wording that the delegation proposes for a paragraph. */
export interface Proposal {
  readonly place: ParagraphPlace
  /** The paragraph as it would read; its difference to the source is the proposed change. */
  readonly wording: string
}

export interface ItemPart {
  readonly id: string
  readonly kind: ItemPartKind
  readonly audience: NoteAudience
  readonly body: RichText
  /** Whose position it is, of `others`: a State or group; absent = not said. */
  readonly party?: string
  /** Where `others` said so. */
  readonly source?: string
  /** ISO `yyyy-mm-dd` on which `others` said so. */
  readonly date?: string
  /** Of an `ask`. */
  readonly proposal?: Proposal
}

/** For the delegation only, whatever it is marked as. */
export const isClosedKind = (kind: ItemPartKind): boolean => kind === 'fallback' || kind === 'red-line'

/** Gives parts in the order of a brief; those of one kind stay as they were written. */
export function inBriefOrder(parts: readonly ItemPart[]): readonly ItemPart[] {
  return parts.toSorted((one, other) => itemPartKinds.indexOf(one.kind) - itemPartKinds.indexOf(other.kind))
}
