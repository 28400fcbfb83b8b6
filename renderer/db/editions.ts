import type { IndexableType } from 'dexie'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import type { ImportDraft, SourceFile } from '#shared/domain/import'
import type { Paragraph } from '#shared/domain/paragraph'
import { type Change, change, type ChangeLabel, type Env, type RowWriter } from './change.ts'
import { notesOfComments } from './comment-notes.ts'
import type { LibraryDb } from './schema.ts'

/** Paragraphs a block: large enough that a record's fixed cost vanishes, small enough to read one in a millisecond. */
const paragraphsPerBlock = 150

/** A row of the library's table. */
export interface LibraryRow {
  readonly edition: Edition
  readonly noteCount: number
}

/** Lists every edition with the number of its notes, in no particular order. */
export async function listLibrary(db: LibraryDb): Promise<readonly LibraryRow[]> {
  const editions = await db.editions.toArray()
  const notesOf = new Map<IndexableType, number>()
  for (const id of await db.notes.orderBy('anchor.editionId').keys()) notesOf.set(id, (notesOf.get(id) ?? 0) + 1)
  return editions.map((edition) => ({ edition, noteCount: notesOf.get(edition.id) ?? 0 }))
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
}

/** Stores readings whole, with their sources and with notes of their comments, in one transaction: a text is in the library entirely or not at all. */
export function addEditions(db: LibraryDb, texts: readonly ReadyText[], env: Env, label: ChangeLabel = 'importText'): Promise<Change> {
  return change(db, label, ['editions', 'texts', 'sources', 'notes'], async (rows) => {
    for (const text of texts) await putEdition(rows, text, env)
  })
}

async function putEdition(rows: RowWriter, { source, draft, instrumentId, origin }: ReadyText, env: Env): Promise<void> {
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
  } satisfies Edition)
  await putParagraphs(rows, id, draft.paragraphs)
  await rows.put('sources', { editionId: id, bytes: source.bytes })
  for (const note of notesOfComments(id, draft, env)) await rows.put('notes', note)
}

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
export const firstReview = ({ doubts }: Edition['report']): Edition['review'] => (doubts.length === 0 ? 'clean' : 'waiting')

/** Takes editions out of the library with their notes, in one transaction. Clippings that named them stay and say so. */
export function removeEditions(db: LibraryDb, ids: readonly EditionId[], label: ChangeLabel = 'removeText'): Promise<Change> {
  return change(db, label, ['editions', 'texts', 'sources', 'notes'], async (rows) => {
    for (const id of ids) {
      const blocks = await db.texts.where('[editionId+block]').between([id, 0], [id, Infinity]).primaryKeys()
      for (const key of blocks) await rows.remove('texts', key)
      for (const noteId of await db.notes.where('anchor.editionId').equals(id).primaryKeys()) await rows.remove('notes', noteId)
      await rows.remove('sources', id)
      await rows.remove('editions', id)
    }
  })
}

/** Lists the ids of the sample texts in the library. */
export const listSampleIds = (db: LibraryDb): Promise<EditionId[]> =>
  db.editions.where('origin').equals('sample').primaryKeys()
