import { findRevised } from '#renderer/db/carry-over.ts'
import type { Change } from '#renderer/db/change.ts'
import { addEditions, addFurtherSource, findEdition, findSameText, isSourceOf, listEditionsOf } from '#renderer/db/editions.ts'
import { readFromOtherFile, rereadEdition } from '#renderer/db/rereading.ts'
import { carryNotes } from '#renderer/desk/carry-notes.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import type { ImportDraft, RevisionChoice, SourceFile } from '#shared/domain/import'
import type { LineState } from './import-line.ts'

type LibraryDesk = Pick<Desk, 'db' | 'env' | 'history'>

/**
 * Puts a reading into the library: as a text, or, where its words are there already, as a further file of that text; a
 * file that is known is left alone. Throws where the disk refuses: nothing is stored then.
 *
 * The notes of earlier editions come along.
 */
export async function storeDraft(desk: LibraryDesk, source: SourceFile, draft: ImportDraft, as: RevisionChoice): Promise<LineState> {
  const { db, env, history } = desk
  const bySymbol = instrumentIdOf(await loadCatalogue(), draft)
  // Looked up in turn with all other changes: two files with the same words may be read at the same time.
  const done = await history.run(async () => {
    const known = await findSameText(db, draft)
    if (known) return { known, ...(await joinFile(db, known, source, draft)) }
    const [sameWork = null] = await listEditionsOf(db, bySymbol)
    const revised = sameWork ? null : await findRevised(db, draft)
    const beside = revised ?? sameWork
    const instrumentId = revised?.instrumentId ?? bySymbol
    const text = { source, draft, instrumentId, origin: 'imported', ...(as === 'original' ? { readAs: as } : {}), ...(revised ? { revises: revised.id } : {}) } as const
    return { known: null, beside, change: await addEditions(db, [text], env) }
  })
  if (done.known) {
    const { known, isShown, change } = done
    return change.rows.length > 0 ? { step: 'noted', known, isShown } : { step: 'refused', code: 'already-in-library', known }
  }
  const editionId = done.change.rows.find((row) => row.table === 'editions')?.key as EditionId
  const { masthead, report, comments, paragraphs, revisions } = draft
  return {
    step: 'read',
    editionId,
    // The words themselves are in the library: five hundred lines must not hold them a second time.
    draft: { masthead, report, ...(comments ? { comments } : {}) },
    paragraphs: paragraphs.filter(({ kind }) => kind !== 'heading' && kind !== 'annex-heading').length,
    isDoubtful: await isWaiting(db, editionId),
    tracked: revisions ? { as, canReadOriginal: as === 'final' } : null,
    beside: done.beside,
    // Where that fails, text and notes stand as they stood, and the library offers to carry over.
    carried: await carryNotes(desk, editionId).catch(() => null),
  }
}

/** Notes a file with the words of a known text, or shows that text by it where it alone has pages. Changes nothing where the file is known. */
async function joinFile(db: LibraryDesk['db'], known: Edition, source: SourceFile, draft: ImportDraft): Promise<{ readonly change: Change; readonly isShown: boolean }> {
  const { format, sourceSha256 } = draft
  if (format === 'pdf' && known.format !== 'pdf' && !isSourceOf(known, sourceSha256)) {
    const shown = await readFromOtherFile(db, known.id, draft, source)
    if (shown) return { change: shown.change, isShown: true }
  }
  return { change: await addFurtherSource(db, known.id, { format, sourceName: source.name, sourceSha256 }), isShown: false }
}

/** Puts a new reading in place of the old one of a text. Throws where the disk refuses. */
export async function storeRereading({ db, history }: LibraryDesk, { id }: Edition, draft: ImportDraft): Promise<LineState> {
  const done = await history.run(() => rereadEdition(db, id, draft))
  if (!done) return { step: 'refused', code: 'cancelled', known: null }
  return { step: 'reread', editionId: id, isDoubtful: await isWaiting(db, id), repairsKept: done.kept, repairsLost: done.unfitting }
}

const isWaiting = async (db: LibraryDesk['db'], id: EditionId): Promise<boolean> => (await findEdition(db, id))?.review === 'waiting'
