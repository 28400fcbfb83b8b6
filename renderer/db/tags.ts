import { bareTag, isSameTag, type PlacedTag, arrangeTags, subtreeOf, type Tag, type TagError, tagName } from '#shared/domain/tag'
import type { Note } from '#shared/domain/note'
import { failed, ok, type Result } from '#shared/lib/result'
import { type Change, change, type ChangeLabel, type RowWriter } from './change.ts'
import type { BinnedRow, LibraryDb } from './schema.ts'

/** Lists every tag in its place in the tree: those with a row, and those that merely stand on notes. */
export async function listTagTree(db: LibraryDb): Promise<readonly PlacedTag[]> {
  const tags = await allTags(db)
  const counts = new Map<string, number>()
  for (const written of (await db.notes.orderBy('tags').keys()).map(String)) {
    const name = tags.find((tag) => isSameTag(tag.name, written))?.name ?? written
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return arrangeTags(tags, counts)
}

/** Writes each name as it is known already: `registers` where there is a tag `Registers`. Within the caller's transaction. */
export async function spellTags(db: LibraryDb, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return names
  const known = await allTags(db)
  const spelled = names.map((name) => known.find((tag) => isSameTag(tag.name, name))?.name ?? name)
  return spelled.filter((name, index) => spelled.findIndex((other) => isSameTag(other, name)) === index)
}

/** Adds a tag under another one, or at the top. */
export const addTag = (db: LibraryDb, typed: string, parent: string | null): Promise<Result<Change, TagError>> =>
  changeTags(db, 'addTag', async (rows, tags) => {
    const name = tagName(typed)
    if (name === '') return 'blank-name'
    if (tags.some((tag) => isSameTag(tag.name, name))) return 'name-taken'
    await rows.put('tags', { ...bareTag(name), parent })
    return null
  })

/** Renames a tag here and on every note. */
export const renameTag = (db: LibraryDb, from: string, typed: string): Promise<Result<Change, TagError>> =>
  changeTags(db, 'renameTag', async (rows, tags) => {
    const to = tagName(typed)
    const tag = tags.find(({ name }) => name === from)
    if (!tag) return 'no-such-tag'
    if (to === '') return 'blank-name'
    if (to === from) return null
    if (tags.some((other) => other !== tag && isSameTag(other.name, to))) return 'name-taken'
    await rows.remove('tags', from)
    await rows.put('tags', { ...tag, name: to } satisfies Tag)
    for (const child of tags) if (child.parent === from) await rows.put('tags', { ...child, parent: to } satisfies Tag)
    await changeOnNotes(db, rows, from, to)
    return null
  })

/** Puts a tag under another one, or at the top; never under itself. */
export const moveTag = (db: LibraryDb, name: string, parent: string | null): Promise<Result<Change, TagError>> =>
  changeTags(db, 'moveTag', async (rows, tags) => {
    const tag = tags.find((one) => one.name === name)
    if (!tag || (parent !== null && !tags.some((one) => one.name === parent))) return 'no-such-tag'
    if (parent !== null && subtreeOf(tags, name).has(parent)) return 'would-loop'
    if (tag.parent !== parent) await rows.put('tags', { ...tag, parent } satisfies Tag)
    return null
  })

/** Gives a tag another colour or meaning. */
export const editTag = (db: LibraryDb, name: string, edit: Partial<Pick<Tag, 'colour' | 'definition'>>): Promise<Result<Change, TagError>> =>
  changeTags(db, 'editTag', async (rows, tags) => {
    const tag = tags.find((one) => one.name === name)
    if (!tag) return 'no-such-tag'
    await rows.put('tags', { ...tag, ...edit } satisfies Tag)
    return null
  })

/** Deletes a tag here and on every note; the tags under it move up to where it stood. */
export const deleteTag = (db: LibraryDb, name: string): Promise<Result<Change, TagError>> =>
  changeTags(db, 'deleteTag', async (rows, tags) => {
    const tag = tags.find((one) => one.name === name)
    if (!tag) return 'no-such-tag'
    for (const child of tags) if (child.parent === name) await rows.put('tags', { ...child, parent: tag.parent } satisfies Tag)
    await rows.remove('tags', name)
    await changeOnNotes(db, rows, name, null)
    return null
  })

async function changeTags(
  db: LibraryDb,
  label: ChangeLabel,
  work: (rows: RowWriter, tags: readonly Tag[]) => Promise<TagError | null>,
): Promise<Result<Change, TagError>> {
  const refusals: TagError[] = []
  const done = await change(db, label, ['tags', 'notes', 'binRows'], async (rows) => {
    const refusal = await work(rows, await allTags(db))
    if (refusal !== null) refusals.push(refusal)
  })
  const [refusal] = refusals
  return refusal === undefined ? ok(done) : failed(refusal)
}

/** Also on notes in the bin, which come back with it. Notes keep the moment of their last change: a person changed the tag, not them. */
async function changeOnNotes(db: LibraryDb, rows: RowWriter, from: string, to: string | null): Promise<void> {
  // A note that came with a file may have the tag in another case.
  const written = (await usedNames(db)).filter((name) => isSameTag(name, from))
  for (const note of await db.notes.where('tags').anyOf(written).distinct().toArray()) {
    await rows.put('notes', withTags(note, from, to))
  }
  const binned = await db.binRows.filter(({ table, row }) => table === 'notes' && (row as Note).tags.some((tag) => isSameTag(tag, from))).toArray()
  for (const row of binned) await rows.put('binRows', { ...row, row: withTags(row.row as Note, from, to) } satisfies BinnedRow)
}

const withTags = (note: Note, from: string, to: string | null): Note => ({ ...note, tags: note.tags.flatMap((tag) => (isSameTag(tag, from) ? (to ?? []) : tag)) })

/** Every tag, in no particular order; those without a row as bare ones. */
async function allTags(db: LibraryDb): Promise<readonly Tag[]> {
  const stored = await db.tags.toArray()
  const loose = (await usedNames(db)).filter((name) => !stored.some((tag) => isSameTag(tag.name, name)))
  const bare = loose.filter((name, index) => loose.findIndex((other) => isSameTag(other, name)) === index).map(bareTag)
  return [...stored, ...bare]
}

/** The names that stand on notes, as they are written there. */
const usedNames = async (db: LibraryDb): Promise<readonly string[]> => (await db.notes.orderBy('tags').uniqueKeys()).map(String)
