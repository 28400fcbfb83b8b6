import type { Note } from '#shared/domain/note'
import { plainText } from '#shared/rich-text/plain-text'
import type { PackInput } from './build-pack.ts'

/**
 * Lists what nobody outside the delegation may read: the sentences of internal notes and red lines, every tag and every
 * author, and `ownNames` (who uses the app).
 *
 * Says anew what is internal and asks no one: it is what the redaction is checked with.
 */
export function listSecrets({ notes }: PackInput, ownNames: readonly string[]): readonly string[] {
  const all = [...notes.values()]
  const sentences = all.filter(isInternal).flatMap(({ body }) => plainText(body).split(/\n|(?<=[.!?;])\s+/u))
  const names = all.flatMap(({ tags, author }) => [...tags, author])
  return [...new Set([...sentences, ...names, ...ownNames].map((words) => words.trim()))].filter((words) => words !== '')
}

/** The input as if its internal notes, tags and authors had never been: what is said then may be said to anyone. */
export function withoutSecrets(input: PackInput): PackInput {
  const open = [...input.notes].filter(([, note]) => !isInternal(note))
  return { ...input, notes: new Map(open.map(([id, note]) => [id, { ...note, tags: [], author: '' }])) }
}

function isInternal({ audience, kind }: Note): boolean {
  return audience === 'internal' || kind === 'red-line'
}
