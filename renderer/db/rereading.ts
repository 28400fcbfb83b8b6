import { loadCatalogue } from '#shared/catalogue/load'
import type { Doubt, Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { ImportDraft, SourceFile } from '#shared/domain/import'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Repair } from '#shared/domain/repair'
import { trailOfReading } from '#shared/repair/follow-reading'
import { type Replay, replayRepairs } from '#shared/repair/replay'
import { anchoredTables, moveAnchors } from './anchors.ts'
import { type Change, change } from './change.ts'
import { countParagraphs, firstReview, listParagraphs, putParagraphs } from './editions.ts'
import { moveClippings } from './moved-clippings.ts'
import { workOf } from './repairs.ts'
import type { LibraryDb } from './schema.ts'

/** What became of a text that was read again. */
export interface Rereading {
  readonly change: Change
  /** Repairs that were made again, or that the new reading no longer needs. */
  readonly kept: number
  /** Repairs that no longer fit: each waits as a doubt. */
  readonly unfitting: number
}

/**
 * Puts a new reading of a text's own source in place of the old one: its repairs are made again, its notes and clippings
 * follow their words, all in one transaction. Null where the text is gone.
 */
export const rereadEdition = (db: LibraryDb, id: EditionId, draft: ImportDraft): Promise<Rereading | null> =>
  replaceReading(db, id, draft, null)

/**
 * Puts the reading of another file with the same words in place of a text's own, since it shows more: pages. The file
 * becomes its source, the one before is noted as a further file.
 */
export const readFromOtherFile = (db: LibraryDb, id: EditionId, draft: ImportDraft, source: SourceFile): Promise<Rereading | null> =>
  replaceReading(db, id, draft, source)

async function replaceReading(db: LibraryDb, id: EditionId, draft: ImportDraft, source: SourceFile | null): Promise<Rereading | null> {
  // A transaction ends while it waits for anything but the database.
  const catalogue = await loadCatalogue()
  const replays: Replay[] = []
  const done = await change(db, source ? 'addSource' : 'rereadText', ['editions', 'texts', 'sources', 'meetings', ...anchoredTables], async (rows) => {
    const edition = await db.editions.get(id)
    if (edition === undefined) return
    const before = await listParagraphs(db, id)
    const replay = replayRepairs(draft, edition.repairs)
    replays.push(replay)
    const { masthead, paragraphs, footnotes, report } = replay.text
    const doubts = [...report.doubts, ...replay.unfitting.flatMap(({ repair }) => doubtOf(repair, paragraphs))]
    await rows.put('editions', {
      ...(source ? withSource(edition, draft, source) : edition),
      ...masthead,
      instrumentId: workOf(edition, replay.text, catalogue),
      contentHash: draft.contentHash,
      engineVersion: draft.engineVersion,
      paragraphCount: countParagraphs(paragraphs),
      footnotes,
      report: { ...report, doubts },
      repairs: replay.applied,
      // Somebody's "looks right" was said of the words as they were read then.
      review: edition.review === 'approved' && edition.contentHash === draft.contentHash ? 'approved' : firstReview({ doubts }),
    } satisfies Edition)
    await putParagraphs(rows, id, paragraphs, before)
    if (source) await rows.put('sources', { editionId: id, bytes: source.bytes })
    const trail = trailOfReading(before, paragraphs)
    await moveAnchors(db, rows, id, trail.followAnchor)
    await moveClippings(db, rows, id, trail)
  })
  const [replay] = replays
  return replay ? { change: done, kept: replay.applied.length + replay.unneeded.length, unfitting: countLost(replay) } : null
}

/** The edition as one of another file; nobody has read that one as it was before its changes. */
function withSource({ readAs: _readAs, ...edition }: Edition, { format, sourceSha256 }: ImportDraft, { name }: SourceFile): Edition {
  const { format: oldFormat, sourceName, sourceSha256: oldSha256, furtherSources = [] } = edition
  return {
    ...edition,
    format,
    sourceName: name,
    sourceSha256,
    furtherSources: [...furtherSources.filter((further) => further.sourceSha256 !== sourceSha256), { format: oldFormat, sourceName, sourceSha256: oldSha256 }],
  }
}

/** A doubt that was settled and is not raised again needs nothing. */
const countLost = ({ unfitting }: Replay): number => unfitting.filter(({ repair }) => repair.type !== 'settle-doubt').length

function doubtOf(repair: Repair, paragraphs: readonly Paragraph[]): readonly Doubt[] {
  if (repair.type === 'settle-doubt') return []
  const name = namedBy(repair)
  const ordinal = paragraphs.findIndex(({ id }) => id === name)
  return [{ code: 'repair-unfit', ordinal: ordinal < 0 ? null : ordinal, confidence: 0.3, detail: repair.type }]
}

/** The paragraph that a repair was made on, as it was called then; null where it was on none. */
function namedBy(repair: Repair): ParagraphId | null {
  if ('paragraphId' in repair) return repair.paragraphId
  if ('fromId' in repair) return repair.fromId
  return 'afterId' in repair ? repair.afterId : null
}
