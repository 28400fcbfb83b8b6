import type { Dexie, Table, Transaction } from 'dexie'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, MeetingId, NoteId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Settings } from '#shared/domain/settings'

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

export interface Tables {
  readonly editions: Table<Edition, EditionId>
  readonly texts: Table<TextBlock, [EditionId, number]>
  readonly sources: Table<SourceRow, EditionId>
  readonly notes: Table<Note, NoteId>
  readonly meetings: Table<Meeting, MeetingId>
  readonly settings: Table<Settings, Settings['id']>
}

export type TableName = keyof Tables
export type LibraryDb = Dexie & Tables

export interface SchemaVersion {
  readonly version: number
  readonly why: string
  readonly stores: Readonly<Record<TableName, string>>
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
]

/** Nobody has repaired or approved a text of version 1; those with doubts wait for a look. */
async function editionsGetReview(tx: Transaction): Promise<void> {
  await tx.table<Edition>('editions').toCollection().modify((edition, row) => {
    row.value = { ...edition, repairs: edition.repairs ?? [], review: edition.review ?? (edition.report.doubts.length === 0 ? 'clean' : 'waiting') }
  })
}
