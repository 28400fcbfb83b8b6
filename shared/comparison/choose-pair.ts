import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'

/** Two texts to compare; null = not chosen. */
export interface ComparedPair {
  readonly beforeId: EditionId | null
  readonly afterId: EditionId | null
}

type Chosen = Pick<Edition, 'id' | 'instrumentId' | 'symbol' | 'kind' | 'language' | 'date' | 'importedAt' | 'readAs'>

/** Symbols hold numbers: `L.2` stands before `L.10`, and before `L.2/Rev.1`. */
const collator = new Intl.Collator('en', { numeric: true })

/** Puts editions of a work in the order in which they came about: drafts by their revisions, then what was adopted; a file without its tracked changes before the file with them. */
export function inOrderOfMaking<T extends Chosen>(editions: readonly T[]): readonly T[] {
  return editions.toSorted(
    (one, other) =>
      Number(other.kind === 'draft') - Number(one.kind === 'draft') ||
      collator.compare(one.symbol ?? '', other.symbol ?? '') ||
      Number(other.readAs === 'original') - Number(one.readAs === 'original') ||
      collator.compare(one.date ?? '', other.date ?? '') ||
      collator.compare(one.importedAt, other.importedAt),
  )
}

/** Chooses what to compare a text with: the edition of its work before it in the same language, else the one after it. */
export function pairFor(id: EditionId, editions: readonly Chosen[]): ComparedPair {
  const own = editions.find((edition) => edition.id === id)
  const line = inOrderOfMaking(editions.filter(({ instrumentId, language }) => instrumentId === own?.instrumentId && language === own.language))
  const at = line.findIndex((edition) => edition.id === id)
  const [earlier, later] = [line[at - 1], line[at + 1]]
  if (earlier) return { beforeId: earlier.id, afterId: id }
  return later ? { beforeId: id, afterId: later.id } : { beforeId: null, afterId: id }
}

/** Chooses a first pair: the last two editions of a work that has several in one language; nothing where none has. */
export function firstPair(editions: readonly Chosen[]): ComparedPair {
  for (const { id } of [...editions].toSorted((one, other) => collator.compare(other.importedAt, one.importedAt))) {
    const pair = pairFor(id, editions)
    if (pair.beforeId !== null) return pair
  }
  return { beforeId: null, afterId: null }
}
