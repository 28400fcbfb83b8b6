import type { NoteAudience } from './note.ts'

/** House styles of citing. */
export type CitationPresetName = 'un-editorial' | 'shorthand' | 'legal'

/** What a pack can do without. */
export type PackPart = 'facts' | 'contents' | 'notes' | 'texts'

/** How a meeting's pack is made. */
export interface PackChoices {
  readonly audience: NoteAudience
  readonly citations: CitationPresetName
  readonly leftOut: readonly PackPart[]
  /** As the delegation counts: `2`, `draft 3`; empty = not said. */
  readonly version: string
}

/** The pack of a meeting for which nothing was chosen yet. */
export const usualPack: PackChoices = { audience: 'internal', citations: 'un-editorial', leftOut: [], version: '' }
