import { textHash } from '#shared/lib/text-hash'

/** Hash of a value whatever the order of its fields, for telling two rows apart. */
export function wordsHash(value: unknown): string {
  return textHash(JSON.stringify(value, inOrder))
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
