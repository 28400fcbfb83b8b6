import { createContext, use } from 'react'
import type { EditionId, LinkId, ParagraphId } from '#shared/domain/ids'
import type { LinkRelation } from '#shared/domain/link'
import type { Note, NoteAnchor } from '#shared/domain/note'
import { invariant } from '#shared/lib/assert'
import type { EditorField, Margin } from './group-margin.ts'

/** What can be done with what stands beside the text. */
export interface MarginActions {
  readonly edit: (card: Margin, field: EditorField) => void
  /** Ends the edit of the note beside this paragraph. */
  readonly close: (besideId: ParagraphId) => void
  readonly remove: (note: Note) => void
  /** `at`: where the note stands on an edition that it was not written on; null on its own. */
  readonly clip: (note: Note, at: NoteAnchor | null) => void
  readonly openPlace: (editionId: EditionId, paragraphId: ParagraphId | null) => void
  readonly changeLink: (id: LinkId, relation: LinkRelation) => void
  readonly removeLink: (id: LinkId) => void
  /** How a text is named by which a note came here. */
  readonly nameOf: (editionId: EditionId) => string
}

/** Set by the open text around its groups. */
export const MarginActionsContext = createContext<MarginActions | null>(null)

/** The actions of the text that is open. */
export function useMarginActions(): MarginActions {
  const actions = use(MarginActionsContext)
  invariant(actions, 'cards stand inside an open text, which says what can be done with them')
  return actions
}
