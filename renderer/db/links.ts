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
    if (isSamePlace(from, to) || (await hasLink(db, { from, to, relation }))) return
    await rows.put('links', { id: env.newId() as LinkId, from, to, relation, createdAt: env.now() } satisfies ParagraphLink)
  })

/** Says in another way how the first place of a link stands to the second, unless another link says so already. */
export const editLink = (db: LibraryDb, id: LinkId, relation: LinkRelation): Promise<Change> =>
  change(db, 'editLink', ['links'], async (rows) => {
    const link = await db.links.get(id)
    if (link && !(await hasLink(db, { ...link, relation }))) await rows.put('links', { ...link, relation } satisfies ParagraphLink)
  })

/** Takes a link away; what it tied stays. */
export const removeLink = (db: LibraryDb, id: LinkId): Promise<Change> => change(db, 'removeLink', ['links'], (rows) => rows.remove('links', id))

async function hasLink(db: LibraryDb, { from, to, relation }: Pick<ParagraphLink, 'from' | 'to' | 'relation'>): Promise<boolean> {
  const known = await db.links.where('from.editionId').equals(from.editionId).toArray()
  return known.some((link) => link.relation === relation && isSamePlace(link.from, from) && isSamePlace(link.to, to))
}

const isSamePlace = (one: NoteAnchor, other: NoteAnchor): boolean =>
  one.editionId === other.editionId &&
  one.paragraphId === other.paragraphId &&
  one.span?.start === other.span?.start &&
  one.span?.end === other.span?.end
