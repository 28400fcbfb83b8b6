import type { Dexie, Table, Transaction } from 'dexie'
import type { Edition } from '#shared/domain/edition'
import type { BinEntry } from '#shared/domain/bin'
import type { EditionId, LinkId, MeetingId, NoteId } from '#shared/domain/ids'
import type { ParagraphLink } from '#shared/domain/link'
import type { Meeting } from '#shared/domain/meeting'
import type { Note, NoteVersion } from '#shared/domain/note'
import { upgradePackChoices } from '#shared/domain/older-pack-choices'
import type { OwnTemplate, StoredLook } from '#shared/domain/pack-look'
import type { PackRecord } from '#shared/domain/pack-record'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Placement } from '#shared/domain/placement'
import type { Settings } from '#shared/domain/settings'
import type { Tag } from '#shared/domain/tag'
import { richText } from '#shared/rich-text/plain-text'

/**
 * Paragraphs are stored by the block, not by the row: an edition never changes, and in Chromium
 * a record costs far more than its bytes (10,000 paragraphs: 0.17 s as blocks, 2 s as rows).
 */
export interface TextBlock {
  readonly editionId: EditionId
  /** 0-based place of the block in its edition. */
  readonly block: number
  readonly paragraphs: readonly Paragraph[]
}

/** The file as it came, so that a later engine can read it again. */
export interface SourceRow {
  readonly editionId: EditionId
  readonly bytes: Uint8Array
}

/** A row of something in the bin, apart from its entry: a text's bytes must not be read to list what the bin holds. */
export interface BinnedRow {
  readonly entryId: string
  /** 0-based, in the order in which the rows are put back. */
  readonly place: number
  readonly table: TableName
  readonly row: object
}

export interface Tables {
  readonly editions: Table<Edition, EditionId>
  readonly texts: Table<TextBlock, [EditionId, number]>
  readonly sources: Table<SourceRow, EditionId>
  readonly notes: Table<Note, NoteId>
  readonly noteVersions: Table<NoteVersion, string>
  readonly tags: Table<Tag, string>
  readonly links: Table<ParagraphLink, LinkId>
  readonly placements: Table<Placement, string>
  readonly meetings: Table<Meeting, MeetingId>
  readonly packTemplates: Table<OwnTemplate, string>
  readonly packLooks: Table<StoredLook, StoredLook['id']>
  readonly packRecords: Table<PackRecord, string>
  readonly settings: Table<Settings, Settings['id']>
  readonly bin: Table<BinEntry, string>
  readonly binRows: Table<BinnedRow, [string, number]>
}

export type TableName = keyof Tables
export type LibraryDb = Dexie & Tables

export interface SchemaVersion {
  readonly version: number
  readonly why: string
  /** Every table that there is in this version, with its key and its indexes. */
  readonly stores: Readonly<Partial<Record<TableName, string>>>
  /** Brings old rows up to this version, through `tx` alone; doing it twice does no harm. */
  readonly upgrade?: (tx: Transaction) => Promise<unknown>
}

/** Append only: a released entry is never edited; a change is a new entry that says why. */
export const schemaHistory: readonly SchemaVersion[] = [
  {
    version: 1,
    why: 'the first library: texts, notes, meetings',
    stores: {
      editions: 'id, instrumentId, symbol, contentHash, sourceSha256, origin',
      texts: '[editionId+block]',
      sources: 'editionId',
      notes: 'id, anchor.editionId, *tags, updatedAt',
      meetings: 'id, updatedAt',
      settings: 'id',
    },
  },
  {
    version: 2,
    why: 'texts can be repaired and wait for a look: editions gained repairs and a review',
    stores: {
      editions: 'id, instrumentId, symbol, contentHash, sourceSha256, origin, review',
      texts: '[editionId+block]',
      sources: 'editionId',
      notes: 'id, anchor.editionId, *tags, updatedAt',
      meetings: 'id, updatedAt',
      settings: 'id',
    },
    upgrade: editionsGetReview,
  },
  {
    version: 3,
    why: 'notes have a kind, readers, an author and rich words; tags, links, placements on other editions, earlier words and a bin came',
    stores: {
      editions: 'id, instrumentId, symbol, contentHash, sourceSha256, origin, review',
      texts: '[editionId+block]',
      sources: 'editionId',
      notes: 'id, anchor.editionId, *tags, updatedAt',
      noteVersions: 'id, noteId',
      tags: 'name',
      links: 'id, from.editionId, to.editionId',
      placements: 'id, noteId, editionId',
      meetings: 'id, updatedAt',
      settings: 'id',
      bin: 'id, removedAt',
      binRows: '[entryId+place]',
    },
    upgrade: notesGetKindAndRichBody,
  },
  {
    version: 4,
    why: 'packs have templates and a look, and remember what they were made of; choices name their parts in order',
    stores: {
      editions: 'id, instrumentId, symbol, contentHash, sourceSha256, origin, review',
      texts: '[editionId+block]',
      sources: 'editionId',
      notes: 'id, anchor.editionId, *tags, updatedAt',
      noteVersions: 'id, noteId',
      tags: 'name',
      links: 'id, from.editionId, to.editionId',
      placements: 'id, noteId, editionId',
      meetings: 'id, updatedAt',
      packTemplates: 'id, name',
      packLooks: 'id',
      packRecords: 'id, meetingId',
      settings: 'id',
      bin: 'id, removedAt',
      binRows: '[entryId+place]',
    },
    upgrade: packsGetTemplates,
  },
]

/** Also those of meetings in the bin. */
async function packsGetTemplates(tx: Transaction): Promise<void> {
  const upgraded = (meeting: Meeting): Meeting => (meeting.pack ? { ...meeting, pack: upgradePackChoices(meeting.pack) } : meeting)
  await tx.table<Meeting>('meetings').toCollection().modify((meeting, row) => {
    row.value = upgraded(meeting)
  })
  // What is not filtered out is read by the hundred and written again: the bin may hold sources of many megabytes.
  await tx.table<BinnedRow>('binRows').filter(({ table }) => table === 'meetings').modify((binned, row) => {
    row.value = { ...binned, row: upgraded(binned.row as Meeting) }
  })
}

/** Nobody has repaired or approved a text of version 1; those with doubts wait for a look. */
async function editionsGetReview(tx: Transaction): Promise<void> {
  await tx.table<Edition>('editions').toCollection().modify((edition, row) => {
    row.value = { ...edition, repairs: edition.repairs ?? [], review: edition.review ?? (edition.report.doubts.length === 0 ? 'clean' : 'waiting') }
  })
}

/** A note of version 2 is an internal comment in plain words; nobody had signed one. */
async function notesGetKindAndRichBody(tx: Transaction): Promise<void> {
  await tx.table<Omit<Note, 'body'> & { readonly body: Note['body'] | string }>('notes').toCollection().modify((note, row) => {
    row.value = {
      ...note,
      also: note.also ?? [],
      kind: note.kind ?? 'comment',
      body: typeof note.body === 'string' ? richText(note.body) : note.body,
      audience: note.audience ?? 'internal',
      author: note.author ?? '',
    }
  })
}
