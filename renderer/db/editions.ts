import type { IndexableType } from 'dexie'
import { isUndecided } from '#shared/carry-over/report'
import type { Edition, FurtherSource } from '#shared/domain/edition'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import type { ImportDraft, SourceFile } from '#shared/domain/import'
import type { Note } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { type Placement, placementId } from '#shared/domain/placement'
import { engineVersion } from '#shared/segmentation/engine-version'
import { returnedHome } from '#shared/returned/returned-home'
import { binTables, type LeavingRow, moveToBin } from './bin.ts'
import { type Change, change, type ChangeLabel, type Env, type RowWriter } from './change.ts'
import { notesOfComments } from './comment-notes.ts'
import { rowsOfNote } from './notes.ts'
import { listAllPlacements } from './placements.ts'
import type { LibraryDb } from './schema.ts'

/** Paragraphs a block: large enough that a record's fixed cost vanishes, small enough to read one in a millisecond. */
const paragraphsPerBlock = 150

/** A row of the library's table. */
export interface LibraryRow {
  readonly edition: Edition
  readonly noteCount: number
  /** Those of them that were written on another edition. */
  readonly placedCount: number
  /** Notes of earlier editions that were carried here, or were to be. */
  readonly carriedCount: number
  /** Those of them that wait for a person. */
  readonly waitingCount: number
}

/** Lists every edition with the number of notes that stand on it, its own and those of other editions, in no particular order. */
export async function listLibrary(db: LibraryDb): Promise<readonly LibraryRow[]> {
  const editions = await db.editions.toArray()
  const notesOf = new Map<IndexableType, number>()
  const placements = await listAllPlacements(db)
  const count = (counts: Map<IndexableType, number>, id: IndexableType) => counts.set(id, (counts.get(id) ?? 0) + 1)
  const placedOn = new Map<IndexableType, number>()
  const carriedTo = new Map<IndexableType, number>()
  const waitingOn = new Map<IndexableType, number>()
  for (const id of await db.notes.orderBy('anchor.editionId').keys()) count(notesOf, id)
  for (const placement of placements) {
    count(carriedTo, placement.editionId)
    if (placement.anchor !== null) count(placedOn, placement.editionId)
    if (isUndecided(placement)) count(waitingOn, placement.editionId)
  }
  return editions.map((edition) => ({
    edition,
    noteCount: (notesOf.get(edition.id) ?? 0) + (placedOn.get(edition.id) ?? 0),
    placedCount: placedOn.get(edition.id) ?? 0,
    carriedCount: carriedTo.get(edition.id) ?? 0,
    waitingCount: waitingOn.get(edition.id) ?? 0,
  }))
}

/** Finds an edition; null when it is not in the library. */
export async function findEdition(db: LibraryDb, id: EditionId): Promise<Edition | null> {
  return (await db.editions.get(id)) ?? null
}

/** Lists an edition's paragraphs in reading order; empty when it is not in the library. */
export async function listParagraphs(db: LibraryDb, id: EditionId): Promise<readonly Paragraph[]> {
  const blocks = await db.texts.where('[editionId+block]').between([id, 0], [id, Infinity]).toArray()
  return blocks.flatMap((block) => block.paragraphs)
}

/** Orders the editions of a work: adopted texts before drafts, English first, then the latest. */
export function comparePrecedence(one: Edition, other: Edition): number {
  const isDraft = ({ kind }: Edition) => Number(kind === 'draft')
  const isForeign = ({ language }: Edition) => Number(language !== 'en')
  return (
    isDraft(one) - isDraft(other) ||
    isForeign(one) - isForeign(other) ||
    (other.date ?? '').localeCompare(one.date ?? '') ||
    one.importedAt.localeCompare(other.importedAt)
  )
}

/** Counts the works of which an edition is in the library. */
export const countWorks = async (db: LibraryDb): Promise<number> => (await db.editions.orderBy('instrumentId').uniqueKeys()).length

/** Lists the editions of a work, the one that stands for it first. */
export async function listEditionsOf(db: LibraryDb, instrumentId: InstrumentId): Promise<readonly Edition[]> {
  return (await db.editions.where('instrumentId').equals(instrumentId).toArray()).toSorted(comparePrecedence)
}

/**
 * Finds the edition that has the same bytes, or the same words under the same symbol; null when the draft is new.
 * A file with tracked changes holds two texts: its bytes alone do not settle which.
 * A draft and the text that was adopted may have the same words and are two editions; a paste may have lost its symbol.
 */
export async function findSameText(
  db: LibraryDb,
  draft: Pick<ImportDraft, 'sourceSha256' | 'contentHash' | 'masthead' | 'revisions'>,
): Promise<Edition | null> {
  const sameBytes = await db.editions.where('sourceSha256').equals(draft.sourceSha256).toArray()
  const known = sameBytes.find((edition) => draft.revisions === undefined || edition.contentHash === draft.contentHash)
  if (known) return known
  const { symbol } = draft.masthead
  const sameWords = await db.editions.where('contentHash').equals(draft.contentHash).toArray()
  return sameWords.find((edition) => symbol === null || edition.symbol === null || edition.symbol === symbol) ?? null
}

export interface ReadyText {
  readonly source: SourceFile
  readonly draft: ImportDraft
  readonly instrumentId: InstrumentId
  readonly origin: Edition['origin']
  /** Set where a file with tracked changes was read as it was before them. */
  readonly readAs?: Edition['readAs']
  /** The edition that it was made of, where its words alone say so. */
  readonly revises?: EditionId
}

/** Stores readings whole, with their sources and with notes of their comments, in one transaction: a text is in the library entirely or not at all. */
export function addEditions(db: LibraryDb, texts: readonly ReadyText[], env: Env, label: ChangeLabel = 'importText'): Promise<Change> {
  return change(db, label, ['editions', 'texts', 'sources', 'notes'], async (rows) => {
    for (const text of texts) await putEdition(rows, text, env)
  })
}

async function putEdition(rows: RowWriter, { source, draft, instrumentId, origin, readAs, revises }: ReadyText, env: Env): Promise<void> {
  const id = env.newId() as EditionId
  await rows.put('editions', {
    ...draft.masthead,
    id,
    instrumentId,
    format: draft.format,
    sourceName: source.name,
    sourceSha256: draft.sourceSha256,
    contentHash: draft.contentHash,
    engineVersion: draft.engineVersion,
    paragraphCount: countParagraphs(draft.paragraphs),
    footnotes: draft.footnotes,
    report: draft.report,
    repairs: [],
    review: firstReview(draft.report),
    importedAt: env.now(),
    origin,
    ...(readAs ? { readAs } : {}),
    ...(revises ? { revises } : {}),
  } satisfies Edition)
  await putParagraphs(rows, id, draft.paragraphs)
  await rows.put('sources', { editionId: id, bytes: source.bytes })
  for (const note of notesOfComments(id, draft, env)) await rows.put('notes', note)
}

/** Whether a file is one that this edition was read from, or was found to have its words. */
export const isSourceOf = (edition: Edition, sourceSha256: string): boolean =>
  [edition, ...(edition.furtherSources ?? [])].some((source) => source.sourceSha256 === sourceSha256)

/** Notes a file that has the same words as an edition; its own bytes stay the ones that are read again. */
export function addFurtherSource(db: LibraryDb, id: EditionId, source: FurtherSource): Promise<Change> {
  return change(db, 'addSource', ['editions'], async (rows) => {
    const edition = await db.editions.get(id)
    if (edition && !isSourceOf(edition, source.sourceSha256))
      await rows.put('editions', { ...edition, furtherSources: [...(edition.furtherSources ?? []), source] } satisfies Edition)
  })
}

/** Whether the present engine may read a text's source in another way. */
export const isReadByOlderEngine = (edition: Edition): boolean => edition.engineVersion < engineVersion

/** Writes an edition's paragraphs over those that stand there: only blocks in which one is another object than before. */
export async function putParagraphs(rows: RowWriter, editionId: EditionId, paragraphs: readonly Paragraph[], before: readonly Paragraph[] = []): Promise<void> {
  const blocks = Math.ceil(Math.max(paragraphs.length, before.length) / paragraphsPerBlock)
  for (let block = 0; block < blocks; block++) {
    const start = block * paragraphsPerBlock
    const own = paragraphs.slice(start, start + paragraphsPerBlock)
    const stood = before.slice(start, start + paragraphsPerBlock)
    if (own.length === 0) await rows.remove('texts', [editionId, block])
    else if (own.length !== stood.length || own.some((paragraph, index) => paragraph !== stood[index])) await rows.put('texts', { editionId, block, paragraphs: own })
  }
}

/** Counts the paragraphs that a text is cited by: numbered, sub- and preambular ones. */
export const countParagraphs = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.filter(({ kind }) => kind === 'operative' || kind === 'subparagraph' || kind === 'preambular').length

/** A reading without doubts needs nobody's look. */
export const firstReview = ({ doubts }: Pick<Edition['report'], 'doubts'>): Edition['review'] => (doubts.length === 0 ? 'clean' : 'waiting')

/**
 * Moves editions to the bin with their notes and links, each as one entry. Clippings that named them stay and say so.
 * A note that also stands on an edition that stays goes on there.
 */
export function removeEditions(db: LibraryDb, ids: readonly EditionId[], env: Env, label: ChangeLabel = 'removeText'): Promise<Change> {
  return change(db, label, ['editions', 'texts', 'sources', 'notes', 'noteVersions', 'placements', 'links', ...binTables], async (rows) => {
    for (const id of ids) {
      const name = (await db.editions.get(id))?.title ?? ''
      await moveHome(db, rows, id, ids)
      await moveToBin(db, rows, { what: 'text', name }, await rowsOfEdition(db, id), env)
    }
  })
}

/**
 * Moves notes that stand on another edition too to that one, the carry-over of which then is their own place. The place
 * that they had becomes a placement, which goes to the bin and comes back with its text.
 */
async function moveHome(db: LibraryDb, rows: RowWriter, id: EditionId, leaving: readonly EditionId[]): Promise<void> {
  for (const note of await db.notes.where('anchor.editionId').equals(id).toArray()) {
    const placements = await db.placements.where('noteId').equals(note.id).toArray()
    const home = placements.findLast(({ editionId, anchor }) => anchor !== null && !leaving.includes(editionId))
    if (!home?.anchor) continue
    await rows.put('notes', { ...note, anchor: home.anchor, also: home.also ?? [] } satisfies Note)
    await rows.remove('placements', home.id)
    await rows.put('placements', {
      id: placementId(note.id, id),
      noteId: note.id,
      editionId: id,
      status: 'attached',
      anchor: note.anchor,
      ...(note.also.length > 0 ? { also: note.also } : {}),
      suggestions: [],
      score: 1,
      decidedBy: 'person',
    } satisfies Placement)
  }
}

/** Lists every row that an edition consists of: its words, its source, and all that stands on it. */
async function rowsOfEdition(db: LibraryDb, id: EditionId): Promise<readonly LeavingRow[]> {
  const blocks = await db.texts.where('[editionId+block]').between([id, 0], [id, Infinity]).primaryKeys()
  const own = await db.notes.where('anchor.editionId').equals(id).primaryKeys()
  const placements = await db.placements.where('editionId').equals(id).toArray()
  // What came back and waits here is at home nowhere else.
  const waiting = (await db.notes.bulkGet(placements.map(({ noteId }) => noteId))).flatMap((note) => (note?.anchor.editionId === returnedHome ? [note.id] : []))
  const links = await db.links.where('from.editionId').equals(id).or('to.editionId').equals(id).primaryKeys()
  return [
    { table: 'editions', key: id },
    { table: 'sources', key: id },
    ...blocks.map((key) => ({ table: 'texts', key }) as const),
    ...(await Promise.all([...own, ...waiting].map((noteId) => rowsOfNote(db, noteId)))).flat(),
    ...placements.map(({ id: key }) => ({ table: 'placements', key }) as const),
    ...links.map((key) => ({ table: 'links', key }) as const),
  ]
}

/** Lists the ids of the sample texts in the library. */
export const listSampleIds = (db: LibraryDb): Promise<EditionId[]> =>
  db.editions.where('origin').equals('sample').primaryKeys()
