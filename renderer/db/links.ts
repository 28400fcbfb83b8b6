import type { EditionId, LinkId } from '#shared/domain/ids'
import type { LinkRelation, ParagraphLink } from '#shared/domain/link'
import type { NoteAnchor } from '#shared/domain/note'
import { type Change, change, type Env } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Lists the links that begin or end on an edition, oldest first. */
export async function listLinksOnEdition(db: LibraryDb, editionId: EditionId): Promise<readonly ParagraphLink[]> {
  const links = await db.links.where('from.editionId').equals(editionId).or('to.editionId').equals(editionId).toArray()
  return links.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}

/** Ties two places; the same tie is not made twice, nor one of a place with itself. */
export const addLink = (db: LibraryDb, from: NoteAnchor, to: NoteAnchor, relation: LinkRelation, env: Env): Promise<Change> =>
  change(db, 'addLink', ['links'], async (rows) => {
    const known = await db.links.where('from.editionId').equals(from.editionId).toArray()
    if (isSamePlace(from, to) || known.some((link) => link.relation === relation && isSamePlace(link.from, from) && isSamePlace(link.to, to))) return
    await rows.put('links', { id: env.newId() as LinkId, from, to, relation, createdAt: env.now() } satisfies ParagraphLink)
  })

/** Takes a link away; what it tied stays. */
export const removeLink = (db: LibraryDb, id: LinkId): Promise<Change> => change(db, 'removeLink', ['links'], (rows) => rows.remove('links', id))

const isSamePlace = (one: NoteAnchor, other: NoteAnchor): boolean =>
  one.editionId === other.editionId &&
  one.paragraphId === other.paragraphId &&
  one.span?.start === other.span?.start &&
  one.span?.end === other.span?.end
