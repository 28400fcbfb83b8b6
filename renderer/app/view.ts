import type { EditionId, MeetingId, ParagraphId } from '#shared/domain/ids'
import type { ClippingDraft } from '#renderer/db/meetings.ts'

/** Where the user is. */
export type View =
  | { readonly name: 'library' }
  | { readonly name: 'reader' }
  | { readonly name: 'notes' }
  | { readonly name: 'bin' }
  | { readonly name: 'meetings'; readonly meetingId: MeetingId | null }
  | { readonly name: 'pack'; readonly meetingId: MeetingId }
  /** `from` is what was open in the reader when it was asked for there; null = opened from elsewhere. */
  | { readonly name: 'compare'; readonly from: Place['reading'] }
  /** What became of notes on this edition; null = the editions that notes were carried to. */
  | { readonly name: 'carry-over'; readonly editionId: EditionId | null }
  /** Null = the texts that wait; `startAt` null = at the first doubt. */
  | { readonly name: 'review'; readonly editionId: EditionId | null; readonly startAt: ParagraphId | null }

/** What stands over the view. */
export type Popup =
  | { readonly name: 'add-to-meeting'; readonly drafts: readonly ClippingDraft[]; readonly documents?: readonly EditionId[]; readonly subject: string }
  | { readonly name: 'paste-text'; readonly text: string }
  /** Asks of which text this one is a new edition. */
  | { readonly name: 'new-edition'; readonly editionId: EditionId }
  /** Asks which notes go along with a text that is sent out. */
  | { readonly name: 'send-text'; readonly editionId: EditionId }
  | { readonly name: 'shortcuts' }
  | { readonly name: 'palette' }

export interface Place {
  readonly view: View
  readonly popup: Popup | null
  /** The text open in the reader, kept while other places are visited; null until one is opened. */
  readonly reading: { readonly editionId: EditionId; readonly paragraphId: ParagraphId | null } | null
}

export type Move =
  | { readonly go: 'library' | 'reader' | 'notes' | 'bin' | 'compare' }
  | { readonly go: 'text'; readonly editionId: EditionId; readonly paragraphId?: ParagraphId | null }
  | { readonly go: 'paragraph'; readonly paragraphId: ParagraphId }
  | { readonly go: 'meetings'; readonly meetingId?: MeetingId | null }
  | { readonly go: 'pack'; readonly meetingId: MeetingId }
  | { readonly go: 'review'; readonly editionId?: EditionId | null; readonly startAt?: ParagraphId | null }
  | { readonly go: 'carry-over'; readonly editionId?: EditionId | null }
  | { readonly go: 'compare'; readonly from?: { readonly editionId: EditionId; readonly paragraphId: ParagraphId | null } }
  | { readonly go: 'popup'; readonly popup: Popup | null }

export const firstPlace: Place = { view: { name: 'library' }, popup: null, reading: null }

/** Where a move leads. Opening a text that is open already keeps the paragraph unless another is named. */
export function move(place: Place, step: Move): Place {
  switch (step.go) {
    case 'library':
      return { ...place, view: { name: 'library' }, popup: null }
    case 'notes':
    case 'bin':
      return { ...place, view: { name: step.go }, popup: null }
    case 'reader':
      return { ...place, view: { name: 'reader' }, popup: null }
    case 'text': {
      const kept = place.reading?.editionId === step.editionId ? place.reading.paragraphId : null
      const reading = { editionId: step.editionId, paragraphId: step.paragraphId ?? kept }
      return { view: { name: 'reader' }, popup: null, reading }
    }
    case 'paragraph':
      return place.reading ? { ...place, reading: { ...place.reading, paragraphId: step.paragraphId } } : place
    case 'meetings':
      return { ...place, view: { name: 'meetings', meetingId: step.meetingId ?? null }, popup: null }
    case 'pack':
      return { ...place, view: { name: 'pack', meetingId: step.meetingId }, popup: null }
    case 'review':
      return { ...place, view: { name: 'review', editionId: step.editionId ?? null, startAt: step.startAt ?? null }, popup: null }
    case 'carry-over':
      return { ...place, view: { name: 'carry-over', editionId: step.editionId ?? null }, popup: null }
    case 'compare':
      return { ...place, view: { name: 'compare', from: place.view.name === 'reader' ? place.reading : null }, popup: null }
    case 'popup':
      return { ...place, popup: step.popup }
  }
}
