import { createContext } from 'react'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { ClippedChoice } from './use-clipped-places.ts'

interface Places {
  readonly places: readonly ClippedChoice[]
  readonly onOpen: (editionId: EditionId, paragraphId: ParagraphId) => void
}

/** The paragraphs that follow-up can point at, for every table and form of the view. */
export const PlacesContext = createContext<Places>({ places: [], onOpen: () => undefined })
