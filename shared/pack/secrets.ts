import type { ItemPart } from '#shared/domain/item-part'
import type { Note } from '#shared/domain/note'
import { plainText } from '#shared/rich-text/plain-text'
import type { PackInput } from './build-pack.ts'

/**
 * Lists what nobody outside the delegation may read: the sentences of internal notes and parts of items, of red lines and fallbacks, every tag and every
 * author, and `ownNames` (who uses the app).
 *
 * Says anew what is internal and asks no one: it is what the redaction is checked with.
 */
export function listSecrets({ notes, meeting }: PackInput, ownNames: readonly string[]): readonly string[] {
  const all = [...notes.values()]
  const parts = meeting.items.flatMap(({ parts: ofItem = [] }) => ofItem)
  const sentences = [...all, ...parts].filter(isInternal).flatMap(({ body }) => plainText(body).split(/\n|(?<=[.!?;])\s+/u))
  const names = all.flatMap(({ tags, author }) => [...tags, author])
  return [...new Set([...sentences, ...names, ...ownNames].map((words) => words.trim()))].filter((words) => words !== '')
}

/** The input as if its internal notes, tags and authors had never been: what is said then may be said to anyone. */
export function withoutSecrets(input: PackInput): PackInput {
  const open = [...input.notes].filter(([, note]) => !isInternal(note))
  const items = input.meeting.items.map(({ parts = [], ...item }) => ({ ...item, parts: parts.filter((part) => !isInternal(part)) }))
  return { ...input, meeting: { ...input.meeting, items }, notes: new Map(open.map(([id, note]) => [id, { ...note, tags: [], author: '' }])) }
}

function isInternal({ audience, kind }: Pick<Note | ItemPart, 'audience' | 'kind'>): boolean {
  return audience === 'internal' || kind === 'red-line' || kind === 'fallback'
}
