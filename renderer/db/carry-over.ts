import type { CarryOverTask, LeavingNote } from '#shared/carry-over/place-notes'
import { editionsBefore } from '#shared/carry-over/edition-line'
import { isUndecided } from '#shared/carry-over/report'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { ImportDraft } from '#shared/domain/import'
import type { Note } from '#shared/domain/note'
import type { Placement } from '#shared/domain/placement'
import type { Paragraph } from '#shared/domain/paragraph'
import { type Change, change } from './change.ts'
import { findEdition, listEditionsOf, listParagraphs } from './editions.ts'
import { listNotesOnEdition } from './notes.ts'
import { listAllPlacements, listPlacements } from './placements.ts'
import type { LibraryDb } from './schema.ts'

/** Counts the notes of earlier editions that have not been carried to this one: written since, or never carried. */
export async function countUncarried(db: LibraryDb, editionId: EditionId): Promise<number> {
  return (await findLeaving(db, editionId)).reduce((sum, { notes }) => sum + notes.length, 0)
}

/**
 * Gathers the notes that are to be carried to an edition: each from the edition nearest before it on which it stands.
 * Null where nothing is left to carry: a note that has its placement there is carried already.
 */
export async function gatherCarryOver(db: LibraryDb, editionId: EditionId): Promise<CarryOverTask | null> {
  const leaving = await findLeaving(db, editionId)
  if (leaving.length === 0) return null
  return {
    after: { id: editionId, paragraphs: await listParagraphs(db, editionId) },
    from: await Promise.all(leaving.map(async ({ id, notes }) => ({ before: { id, paragraphs: await listParagraphs(db, id) }, notes }))),
  }
}

interface LeavingNotes {
  readonly id: EditionId
  readonly notes: readonly LeavingNote[]
}

async function findLeaving(db: LibraryDb, editionId: EditionId): Promise<readonly LeavingNotes[]> {
  const edition = await findEdition(db, editionId)
  if (!edition) return []
  const taken = new Set<NoteId>((await listPlacements(db, editionId)).map(({ noteId }) => noteId))
  for (const id of await db.notes.where('anchor.editionId').equals(editionId).primaryKeys()) taken.add(id)
  const leaving: LeavingNotes[] = []
  for (const { id } of editionsBefore(editionId, await listEditionsOf(db, edition.instrumentId))) {
    const standing = (await listNotesOnEdition(db, id)).filter(({ note }) => !taken.has(note.id))
    for (const { note } of standing) taken.add(note.id)
    const notes = standing.map(({ note, anchor, placement }): LeavingNote => ({ id: note.id, anchors: [anchor, ...(placement ? (placement.also ?? []) : note.also)] }))
    if (notes.length > 0) leaving.push({ id, notes })
  }
  return leaving
}

/**
 * Says that an edition was made of another one, and so is one of the same work. What is said of one language version holds
 * for all that have its symbol, each made of the version in its own language where there is one.
 */
export const setRevises = (db: LibraryDb, id: EditionId, revises: EditionId): Promise<Change> =>
  change(db, 'joinEditions', ['editions'], async (rows) => {
    const [edition, earlier] = [await db.editions.get(id), await db.editions.get(revises)]
    if (!edition || !earlier || id === revises) return
    const earlierVersions = await versionsOf(db, earlier)
    const versions = (await versionsOf(db, edition)).filter((version) => !earlierVersions.some((one) => one.id === version.id))
    for (const version of [edition, ...versions.filter((one) => one.id !== id)]) {
      const before = version.id === id ? earlier : (earlierVersions.find(({ language }) => language === version.language) ?? earlier)
      await rows.put('editions', { ...version, instrumentId: earlier.instrumentId, revises: before.id } satisfies Edition)
    }
  })

/** The editions of a work with the same symbol; one without a symbol is alone. */
const versionsOf = async (db: LibraryDb, edition: Edition): Promise<readonly Edition[]> =>
  edition.symbol === null ? [edition] : (await listEditionsOf(db, edition.instrumentId)).filter(({ symbol }) => symbol === edition.symbol)

/** From this share of paragraphs on that are the same to the letter, a text without a symbol is an edition of the other. */
const leastShare = 0.5

/** Fewer, or shorter, might be the same in any two texts. */
const fewestAlike = 4
const fewestLetters = 60

/** Finds the edition with notes that a text without a symbol was made of, by its words; null where none is like it. */
export async function findRevised(db: LibraryDb, { masthead, paragraphs }: Pick<ImportDraft, 'masthead' | 'paragraphs'>): Promise<Edition | null> {
  if (masthead.symbol !== null) return null
  const noted = await db.notes.orderBy('anchor.editionId').uniqueKeys()
  const placed = await db.placements.orderBy('editionId').uniqueKeys()
  const own = hashesOf(paragraphs)
  let best: { readonly edition: Edition; readonly share: number } | null = null
  for (const id of new Set([...noted, ...placed] as EditionId[])) {
    const edition = await findEdition(db, id)
    if (edition?.language !== masthead.language) continue
    const other = hashesOf(await listParagraphs(db, id))
    const alike = [...own].filter((hash) => other.has(hash)).length
    const share = alike / Math.min(own.size, other.size)
    if (alike >= fewestAlike && share >= leastShare && share > (best?.share ?? 0)) best = { edition, share }
  }
  return best?.edition ?? null
}

const hashesOf = (paragraphs: readonly Paragraph[]): ReadonlySet<string> =>
  new Set(paragraphs.filter(({ text }) => text.length >= fewestLetters).map(({ hash }) => hash))

/** What became of a note on another edition, beside the words that it was written on. */
export interface CarriedNote {
  readonly note: Note
  readonly placement: Placement
  /** The edition that it was written on; null where that is gone. */
  readonly home: Edition | null
  /** All paragraphs of that edition. */
  readonly written: readonly Paragraph[]
}

/** What a carry-over to an edition came to. */
export interface CarryOverReport {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
  readonly carried: readonly CarriedNote[]
}

/** Reads what became of other editions' notes on an edition, in the order of their places in the texts that they were written on; null where it is gone. */
export async function readCarryOver(db: LibraryDb, editionId: EditionId): Promise<CarryOverReport | null> {
  const edition = await findEdition(db, editionId)
  if (!edition) return null
  const placements = await listPlacements(db, editionId)
  const notes = await db.notes.bulkGet(placements.map(({ noteId }) => noteId))
  const homeIds = [...new Set(notes.flatMap((note) => (note ? [note.anchor.editionId] : [])))]
  const homes = new Map(
    await Promise.all(homeIds.map(async (id) => [id, { edition: await findEdition(db, id), paragraphs: await listParagraphs(db, id) }] as const)),
  )
  const carried = placements.flatMap((placement, index): readonly CarriedNote[] => {
    const note = notes[index]
    if (!note) return []
    const home = homes.get(note.anchor.editionId)
    return [{ note, placement, home: home?.edition ?? null, written: home?.paragraphs ?? [] }]
  })
  const places = new Map([...homes.values()].flatMap(({ paragraphs }) => paragraphs.map(({ id, ordinal }) => [id, ordinal] as const)))
  const placeOf = ({ note: { anchor } }: CarriedNote): number => places.get(anchor.paragraphId) ?? 0
  return {
    edition,
    paragraphs: await listParagraphs(db, editionId),
    carried: carried.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.note.anchor.span?.start ?? -1) - (b.note.anchor.span?.start ?? -1)),
  }
}

/** An edition that notes were carried to. */
export interface CarriedEdition {
  readonly edition: Edition
  readonly notes: number
  /** Notes that a person has not decided on. */
  readonly waiting: number
}

/** Lists the editions that notes were carried to, those where most notes wait first. */
export async function listCarriedEditions(db: LibraryDb): Promise<readonly CarriedEdition[]> {
  const placements = await listAllPlacements(db)
  const editions = await db.editions.bulkGet([...new Set(placements.map(({ editionId }) => editionId))])
  return editions
    .flatMap((edition) => {
      if (!edition) return []
      const own = placements.filter(({ editionId }) => editionId === edition.id)
      return [{ edition, notes: own.length, waiting: own.filter(isUndecided).length }]
    })
    .toSorted((a, b) => b.waiting - a.waiting || b.edition.importedAt.localeCompare(a.edition.importedAt))
}
