import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'
import type { Catalogue } from '#shared/catalogue/open'
import { type Edition, frontMatter } from '#shared/domain/edition'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { ReadText, Repair } from '#shared/domain/repair'
import { failed, ok, type Result } from '#shared/lib/result'
import { applyRepair } from '#shared/repair/apply'
import { trailOf } from '#shared/repair/follow'
import { refused, type RepairError } from '#shared/repair/parts'
import { recordRepair } from '#shared/repair/replay'
import { anchoredTables, moveAnchors } from './anchors.ts'
import { type Change, change, type Env, type RowWriter } from './change.ts'
import { countParagraphs, firstReview, listParagraphs, putParagraphs } from './editions.ts'
import { moveClippings } from './moved-clippings.ts'
import type { LibraryDb } from './schema.ts'

/** Lists the texts that wait for a look, the one imported last first. */
export async function listWaiting(db: LibraryDb): Promise<readonly Edition[]> {
  const waiting = await db.editions.where('review').equals('waiting').toArray()
  return waiting.toSorted((a, b) => b.importedAt.localeCompare(a.importedAt))
}

/** Says that a text looks right, whatever its report doubts; a text that is gone stays gone. */
export function approveEdition(db: LibraryDb, id: EditionId): Promise<Change> {
  return change(db, 'approveText', ['editions'], async (rows) => {
    const edition = await db.editions.get(id)
    if (edition && edition.review !== 'approved')
      await rows.put('editions', { ...edition, review: 'approved' } satisfies Edition)
  })
}

/**
 * Repairs a text and takes its notes and clippings along, in one transaction: all of it or nothing. Notes and meetings keep
 * the moment of their last change, since a person changed the text, not them.
 */
export async function repairEdition(
  db: LibraryDb,
  id: EditionId,
  repair: Repair,
  env: Env,
): Promise<Result<Change, RepairError>> {
  // A transaction ends while it waits for anything but the database.
  const catalogue = repair.type === 'masthead' ? await loadCatalogue() : null
  const refusals: RepairError[] = []
  const label = repair.type === 'settle-doubt' ? 'settleDoubt' : 'repairText'
  const done = await change(db, label, ['editions', 'texts', 'meetings', ...anchoredTables], async (rows) => {
    const written = await writeRepair(db, rows, id, repair, catalogue, env)
    if (!written.ok) refusals.push(written.error)
  })
  const [refusal] = refusals
  return refusal === undefined ? ok(done) : failed(refusal)
}

async function writeRepair(
  db: LibraryDb,
  rows: RowWriter,
  id: EditionId,
  repair: Repair,
  catalogue: Catalogue | null,
  env: Env,
): Promise<Result<null, RepairError>> {
  const edition = await db.editions.get(id)
  if (edition === undefined) return refused('no-such-text')
  const before = readTextOf(edition, await listParagraphs(db, id))
  const repaired = applyRepair(before, repair)
  if (!repaired.ok) return repaired
  const { masthead, paragraphs, footnotes, report } = repaired.value.text
  await rows.put('editions', {
    ...edition,
    ...masthead,
    instrumentId: workOf(edition, repaired.value.text, catalogue),
    paragraphCount: countParagraphs(paragraphs),
    footnotes,
    report,
    repairs: [...edition.repairs, recordRepair(before, repair, env.now())],
    review: edition.review === 'approved' ? 'approved' : firstReview(report),
  } satisfies Edition)
  await putParagraphs(rows, id, paragraphs, before.paragraphs)
  const trail = trailOf(before.paragraphs, repaired.value)
  await moveAnchors(db, rows, id, trail.followAnchor)
  await moveClippings(db, rows, id, trail)
  return ok(null)
}

/** A corrected symbol or title may tell that this is a text of another work. The reading's hash stays: the same file must still be known. */
export function workOf(edition: Edition, { masthead }: ReadText, catalogue: Catalogue | null): InstrumentId {
  if (catalogue === null) return edition.instrumentId
  const { contentHash } = edition
  const known = instrumentIdOf(catalogue, { masthead: edition, contentHash })
  const now = instrumentIdOf(catalogue, { masthead, contentHash })
  return now === known ? edition.instrumentId : now
}

/** A stored text as a reading that can be repaired. */
function readTextOf(edition: Edition, paragraphs: readonly Paragraph[]): ReadText {
  const { symbol, title, body, kind, date, session, agendaItem, distribution, language, direction, footnotes, report } =
    edition
  return {
    masthead: { symbol, title, body, kind, date, session, agendaItem, distribution, language, direction, ...frontMatter(edition) },
    paragraphs,
    footnotes,
    report,
  }
}
