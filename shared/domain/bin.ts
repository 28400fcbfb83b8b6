/** Something that was removed and can be put back. The rows that it consisted of stand apart. */
export interface BinEntry {
  readonly id: string
  readonly what: 'note' | 'text' | 'meeting'
  /** A title, or the first words of a note; may be empty. */
  readonly name: string
  /** ISO 8601, UTC. */
  readonly removedAt: string
}
