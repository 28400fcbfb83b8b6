import type { AgendaItemId } from './ids.ts'
import type { NoteAudience } from './note.ts'
import type { RichText } from './rich-text.ts'

/** Webcast, registration, the page of the session. */
export interface MeetingLink {
  readonly id: string
  readonly label: string
  /** As typed; a pack links it only where it is `https:` or `mailto:`. */
  readonly address: string
}

export interface KeyDate {
  readonly id: string
  /** ISO `yyyy-mm-dd`; null while not known. */
  readonly date: string | null
  readonly text: string
}

export const documentStatuses = ['expected', 'advance', 'issued', 'draft', 'revised', 'adopted'] as const

export type DocumentStatus = (typeof documentStatuses)[number]

/** A document of the meeting, whether or not the library has it. */
export interface MeetingDocument {
  readonly id: string
  readonly symbol: string
  readonly title: string
  readonly status: DocumentStatus
}

export interface SpeakerSlot {
  readonly id: string
  /** Place in the order, as announced: `14`, `after the Group of 77`. */
  readonly order: string
  /** State, group or organisation. */
  readonly party: string
  readonly speaker: string
  /** Link to the recording, with its time code where known; empty = none. */
  readonly recording: string
}

export interface Contact {
  readonly id: string
  readonly audience: NoteAudience
  readonly name: string
  /** Function and delegation, secretariat or medium. */
  readonly role: string
  readonly party: string
  readonly email: string
  readonly phone: string
}

/** What a brief says of a meeting as a whole, in its order. */
export const meetingPartKinds = ['asks', 'risks', 'who-speaks', 'rules', 'side-events', 'outcome', 'lessons'] as const

export type MeetingPartKind = (typeof meetingPartKinds)[number]

export interface MeetingPart {
  readonly id: string
  readonly kind: MeetingPartKind
  readonly audience: NoteAudience
  readonly body: RichText
}

/** The draft of a statement. */
export interface Statement {
  readonly id: string
  readonly title: string
  /** The item under which it is given; null = a general statement. */
  readonly itemId: AgendaItemId | null
  readonly audience: NoteAudience
  readonly speaker: string
  /** Spoken with interpretation: read at the slower rate. */
  readonly interpreted: boolean
  readonly body: RichText
}
