import type { NoteAudience } from './note.ts'
import type { RichText } from './rich-text.ts'

/** What a brief says of an agenda item in the delegation's own words, in the order of a brief. */
export const itemPartKinds = ['what-will-happen', 'background', 'position', 'fallback', 'red-line', 'others', 'ask', 'talking-point', 'question'] as const

export type ItemPartKind = (typeof itemPartKinds)[number]

export interface ItemPart {
  readonly id: string
  readonly kind: ItemPartKind
  readonly audience: NoteAudience
  readonly body: RichText
}

/** For the delegation only, whatever it is marked as. */
export const isClosedKind = (kind: ItemPartKind): boolean => kind === 'fallback' || kind === 'red-line'

/** Gives parts in the order of a brief; those of one kind stay as they were written. */
export function inBriefOrder(parts: readonly ItemPart[]): readonly ItemPart[] {
  return parts.toSorted((one, other) => itemPartKinds.indexOf(one.kind) - itemPartKinds.indexOf(other.kind))
}
