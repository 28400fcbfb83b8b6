import type { EditionText } from '#shared/carry-over/carry-over'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, NoteId } from '#shared/domain/ids'
import { squeeze } from '#shared/lib/text'
import { planReturned, type ReturnedPlan } from '#shared/returned/plan-returned'
import type { ChangeSentences } from '#shared/returned/proposals'
import { editionMark, parseReturnBookmark } from '#shared/returned/return-bookmark'
import type { ReturnedFile } from '#shared/returned/returned-file'
import { returnedPrefix } from '#shared/returned/returned-home'
import { type ReturnedReport, reportReturned } from '#shared/returned/returned-lines'
import { lettersIn, ReturnedWords } from '#shared/returned/returned-words'
import { type Change, change, type Env } from './change.ts'
import { listParagraphs } from './editions.ts'
import { listNotesOnEdition } from './notes.ts'
import type { LibraryDb, TableName } from './schema.ts'

const returnedTables = ['notes', 'placements', 'editions', 'texts', 'bin', 'binRows'] as const satisfies readonly TableName[]

/** Says what a returned file would bring; writes nothing. Null where no text of the library is in it. */
export async function lookAtReturned(db: LibraryDb, file: ReturnedFile, sentences: ChangeSentences, env: Env): Promise<ReturnedReport | null> {
  const found = await planAgainst(db, file, sentences, env)
  return found && found.report
}

/**
 * Stores what a returned file brings, in one transaction that one undo takes back: notes where they stand, and those that
 * wait with their suggestions. Planned anew in it, so that nothing that came meanwhile is doubled.
 */
export async function importReturned(db: LibraryDb, file: ReturnedFile, sentences: ChangeSentences, env: Env): Promise<{ readonly change: Change; readonly report: ReturnedReport | null }> {
  let report: ReturnedReport | null = null
  const done = await change(db, 'importComments', returnedTables, async (rows) => {
    const found = await planAgainst(db, file, sentences, env)
    report = found && found.report
    for (const { verdict, note, placement } of found?.plan.entries ?? []) {
      if (verdict === 'known') continue
      await rows.put('notes', note)
      if (placement) await rows.put('placements', placement)
    }
  })
  return { change: done, report }
}

async function planAgainst(db: LibraryDb, file: ReturnedFile, sentences: ChangeSentences, env: Env): Promise<{ readonly plan: ReturnedPlan; readonly report: ReturnedReport } | null> {
  const editions = await findSentEditions(db, file)
  if (editions.length === 0) return null
  const texts: EditionText[] = []
  for (const { id } of editions) texts.push({ id, paragraphs: await listParagraphs(db, id) })
  const standing = []
  for (const { id } of editions) standing.push(...(await listNotesOnEdition(db, id)))
  const plan = planReturned(file, { texts, standing, cameBefore: await listReturnedIds(db), sentences, now: env.now() })
  return { plan, report: reportReturned(plan, editions, texts) }
}

/** Finds the texts that a file was made of by its bookmarks, else by its words; those with most paragraphs in it come first. */
async function findSentEditions(db: LibraryDb, file: ReturnedFile): Promise<readonly Edition[]> {
  const counts = new Map<string, number>()
  for (const { name } of file.paragraphs.flatMap(({ marks }) => marks)) {
    const mark = parseReturnBookmark(name)?.edition ?? ''
    counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  const ids = await db.editions.toCollection().primaryKeys()
  const named = ids.map((id) => [id, counts.get(editionMark(id)) ?? 0] as const).filter(([, count]) => count > 0)
  const found = named.length > 0 ? named : await countByWords(db, ids, file)
  const rows = await db.editions.bulkGet(found.toSorted(([, one], [, other]) => other - one).map(([id]) => id))
  return rows.flatMap((edition) => (edition ? [edition] : []))
}

/** Shorter paragraphs stand in many texts. */
const fewestLetters = 40

async function countByWords(db: LibraryDb, ids: readonly EditionId[], file: ReturnedFile): Promise<readonly (readonly [EditionId, number])[]> {
  const words = new Set(file.paragraphs.map((paragraph) => new ReturnedWords(paragraph).text).filter((text) => lettersIn(text) >= fewestLetters).map(squeeze))
  const counts: [EditionId, number][] = []
  for (const id of words.size > 0 ? ids : []) {
    const same = (await listParagraphs(db, id)).filter(({ text }) => words.has(squeeze(text))).length
    if (same > 0) counts.push([id, same])
  }
  return counts
}

/** Lists the notes that came back before; those that a person threw away too, which must not come again. */
async function listReturnedIds(db: LibraryDb): Promise<ReadonlySet<NoteId>> {
  const standing = await db.notes.where('id').startsWith(returnedPrefix).primaryKeys()
  const removed = new Set(await db.bin.filter(({ what }) => what === 'note').primaryKeys())
  const keys = (await db.binRows.toCollection().primaryKeys()).filter(([entryId]) => removed.has(entryId))
  const binned = (await db.binRows.bulkGet(keys)).flatMap((found) => (found?.table === 'notes' && 'id' in found.row ? [found.row.id as NoteId] : []))
  return new Set([...standing, ...binned])
}
