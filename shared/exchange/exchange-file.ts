import type { Edition } from '#shared/domain/edition'
import type { EditionId, MeetingId } from '#shared/domain/ids'
import type { ParagraphLink } from '#shared/domain/link'
import type { Meeting } from '#shared/domain/meeting'
import type { Note, NoteVersion } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Placement } from '#shared/domain/placement'
import type { Tag } from '#shared/domain/tag'

/** What the manifest calls itself; `docs/exchange-file.md` is the format's page. */
export const exchangeFormat = 'aide-memoire-library'
/** Raised whenever a reader of the version before would lose something or stumble. */
export const exchangeVersion = 2

/** The paragraphs of an edition; the library stores them in blocks, the file whole. */
export interface EditionText {
  readonly editionId: EditionId
  readonly paragraphs: readonly Paragraph[]
}

/** What each file of rows holds: the domain's own records. */
export interface ExchangeRowTypes {
  readonly editions: Edition
  readonly texts: EditionText
  readonly notes: Note
  readonly noteVersions: NoteVersion
  readonly tags: Tag
  readonly links: ParagraphLink
  readonly placements: Placement
  readonly meetings: Meeting
}

export type ExchangeTable = keyof ExchangeRowTypes
export type ExchangeRows = { readonly [Name in ExchangeTable]: readonly ExchangeRowTypes[Name][] }
/** Rows while they are being collected. */
export type RowLists = { [Name in ExchangeTable]: readonly ExchangeRowTypes[Name][] }

/** A whole library, or what one meeting needs. */
export type ExchangeScope =
  | { readonly type: 'whole' }
  | { readonly type: 'meeting'; readonly meetingId: MeetingId; readonly title: string }

export interface ExchangeManifest {
  readonly format: typeof exchangeFormat
  readonly version: number
  readonly appVersion: string
  /** ISO 8601, UTC. */
  readonly created: string
  readonly scope: ExchangeScope
  readonly tables: readonly { readonly name: ExchangeTable; readonly rows: number }[]
  /** Every entry of the archive but the manifest itself. */
  readonly entries: readonly ManifestEntry[]
}

export interface ManifestEntry {
  readonly path: string
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
}

export interface ExchangeError {
  readonly code:
    /** No zip, or one without our manifest. */
    | 'not-a-library-file'
    /** Written by a newer app; `detail` has its version. */
    | 'newer-version'
    | 'too-large'
    /** Broken archive, a missing or an additional entry, or a checksum that does not hold; `detail` names the entry. */
    | 'damaged'
    /** A row that is not what it should be; `detail` names table, row and field. */
    | 'bad-row'
  /** English, for the headless door; screens make their own words from `code`. */
  readonly detail: string
}
