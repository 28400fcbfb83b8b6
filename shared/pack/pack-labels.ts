import type { ClaimClass, ClaimVerdict, CommitmentStatus, DemandVerdict, FactCheck } from '#shared/domain/follow-up'
import type { Language } from '#shared/domain/edition'
import type { ItemPartKind } from '#shared/domain/item-part'
import type { DocumentStatus, MeetingPartKind } from '#shared/domain/meeting-facts'
import type { NoteKind } from '#shared/domain/note'
import type { Direction } from '#shared/domain/pack'
import type { PackPart } from '#shared/domain/pack-choices'

/** Columns of the pack's tables. */
export type PackColumn =
  | 'date'
  | 'event'
  | 'symbol'
  | 'title'
  | 'status'
  | 'order'
  | 'party'
  | 'speaker'
  | 'recording'
  | 'item'
  | 'documents'
  | 'aim'
  | 'lead'
  | 'speaking'
  | 'ask'
  | 'paragraphs'
  | 'verdict'
  | 'missing'
  | 'force'
  | 'next-hook'
  | 'theme'
  | 'total'
  | 'resolution'
  | 'paragraph'
  | 'action'
  | 'responsible'
  | 'deadline'
  | 'evidence'
  | 'name'
  | 'function'
  | 'email'
  | 'phone'
  | 'document'
  | 'abbreviation'
  | 'meaning'

/**
 * The pack's own words. They are data beside the pack and not interface words:
 * the Word file's language is not the screen's. `{…}` is filled in by `fillLabel`.
 */
export interface PackLabels {
  readonly language: Language
  readonly direction: Direction
  readonly kicker: string
  readonly internal: string
  readonly shareable: string
  readonly version: string
  readonly untitledMeeting: string
  readonly body: string
  readonly session: string
  readonly place: string
  readonly dates: string
  readonly delegation: string
  readonly textsAsOf: string
  readonly contents: string
  readonly pageOfPages: string
  /** Headings of the parts; agenda items are headed by themselves. */
  readonly parts: Readonly<Record<Exclude<PackPart, 'contents' | 'items'>, string>>
  readonly columns: Readonly<Record<PackColumn, string>>
  /** `Our aim: …` and its like: a word and what it says. */
  readonly labelled: string

  readonly meetingParts: Readonly<Record<MeetingPartKind, string>>
  readonly format: string
  readonly speakingLimit: string
  readonly minutes: string
  readonly links: string
  readonly keyDates: string
  readonly meetingDocuments: string
  readonly documentStatuses: Readonly<Record<DocumentStatus, string>>
  readonly speakersOrder: string
  readonly speaks: string

  readonly documents: string
  readonly item: string
  readonly itemWithTitle: string
  readonly untitledItem: string
  readonly noItems: string
  readonly nothingClipped: string
  readonly noteKinds: Readonly<Record<NoteKind, string>>
  readonly itemParts: Readonly<Record<ItemPartKind, string>>
  readonly positionOf: string
  readonly spoken: string
  readonly spokenOfLimit: string
  readonly overLimit: string
  readonly spokenTogether: string
  readonly interpreted: string
  readonly generalStatement: string
  readonly untitledStatement: string
  readonly quotedWords: string
  readonly tags: string
  readonly listSeparator: string
  readonly proposedWording: string
  readonly proposalFor: string

  readonly altered: string
  readonly alteredList: string
  readonly numberByHand: string
  readonly sourceFootnote: string
  readonly missingText: string
  readonly missingParagraph: string
  readonly missingNote: string
  readonly annexedText: string

  /** A comparison's two texts. */
  readonly fromTo: string
  readonly noChanges: string
  readonly changeCounts: Readonly<Record<'edited' | 'inserted' | 'deleted' | 'moved' | 'split' | 'merged', string>>
  readonly changed: Readonly<Record<'inserted' | 'deleted' | 'moved' | 'moved-unnumbered' | 'split' | 'merged' | 'renumbered', string>>

  readonly demandVerdicts: Readonly<Record<DemandVerdict, string>>
  readonly notJudged: string
  readonly needsQuotation: string
  readonly absentFromText: string
  readonly noTheme: string
  readonly commitmentStatuses: Readonly<Record<CommitmentStatus, string>>
  readonly setAside: string
  readonly preambular: string
  readonly claimClasses: Readonly<Record<ClaimClass, string>>
  readonly claimVerdicts: Readonly<Record<ClaimVerdict, string>>
  readonly wordings: Readonly<Record<FactCheck['wording'], string>>
  readonly claim: string
  readonly reply: string
  readonly reviewer: string
  readonly noParty: string
}
