import type { CarriedFigures } from '#renderer/desk/carry-notes.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import type { ImportDraft, ImportErrorCode, ReadingProgress, RevisionChoice } from '#shared/domain/import'

/** Why a file did not come in: the engine's reasons, and those of the disk. */
export type RefusalCode = Exclude<ImportErrorCode, 'wrong-password'> | 'not-readable' | 'not-stored'

/** How a file with tracked changes was read, and whether it can still be read the other way from its line. */
export interface TrackedReading {
  readonly as: RevisionChoice
  readonly canReadOriginal: boolean
}

/** A reading that is in the library. */
export interface ReadState {
  readonly step: 'read'
  readonly editionId: EditionId
  readonly draft: Pick<ImportDraft, 'masthead' | 'report' | 'comments'>
  readonly paragraphs: number
  readonly isDoubtful: boolean
  readonly tracked: TrackedReading | null
  /** The edition that stands for its work, where the library had one; null for a new work. */
  readonly beside: Edition | null
  /** What became of the notes of earlier editions; null where there were none. */
  readonly carried: CarriedFigures | null
}

/** A text of the library that was read again. */
export interface RereadState {
  readonly step: 'reread'
  readonly editionId: EditionId
  readonly isDoubtful: boolean
  readonly repairsKept: number
  readonly repairsLost: number
}

export type LineState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly step: 'storing' }
  | { readonly step: 'locked'; readonly isWrong: boolean }
  /** Sent out from here, and back with what colleagues wrote: a person says what it is. */
  | { readonly step: 'returned' }
  | ReadState
  | RereadState
  /** Its words are in the library already: it is noted there as a further file, or is the one that is shown from now on. */
  | { readonly step: 'noted'; readonly known: Edition; readonly isShown: boolean }
  | { readonly step: 'refused'; readonly code: RefusalCode; readonly known: Edition | null }

/** One file on its way in. */
export interface ImportLine {
  readonly id: number
  readonly name: string
  readonly state: LineState
}

/** Waits for what only the file's owner knows. */
export const isLocked = ({ state }: ImportLine): boolean => state.step === 'locked'

/** Whether nothing more will come of a line by itself. */
export const isEnded = ({ state: { step } }: ImportLine): boolean =>
  step === 'read' || step === 'reread' || step === 'noted' || step === 'returned' || step === 'refused'

/** The text that a line leads to; null while there is none. */
export function editionOf({ state }: ImportLine): EditionId | null {
  if (state.step === 'read' || state.step === 'reread') return state.editionId
  return state.step === 'noted' || state.step === 'refused' ? (state.known?.id ?? null) : null
}
