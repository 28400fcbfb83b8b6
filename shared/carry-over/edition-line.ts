import { inOrderOfMaking } from '#shared/comparison/choose-pair'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'

type InLine = Pick<Edition, 'id' | 'instrumentId' | 'symbol' | 'kind' | 'language' | 'date' | 'importedAt' | 'readAs' | 'revises'>

/**
 * Lists the editions of a work that were made before one of them in the same language, the nearest first: drafts by their
 * revisions, then what was adopted; one of which is said what it revises stands right after that.
 */
export function editionsBefore<T extends InLine>(id: EditionId, editions: readonly T[]): readonly T[] {
  const edition = editions.find((one) => one.id === id)
  if (!edition) return []
  const own = editions.filter(({ instrumentId, language }) => instrumentId === edition.instrumentId && language === edition.language)
  const known = new Set(own.map((one) => one.id))
  const revises = ({ revises: earlier }: T): EditionId | null => (earlier !== undefined && known.has(earlier) ? earlier : null)
  const line: T[] = []
  const add = (one: T): void => {
    if (line.includes(one)) return
    line.push(one)
    for (const later of inOrderOfMaking(own.filter((other) => revises(other) === one.id))) add(later)
  }
  for (const one of inOrderOfMaking(own.filter((other) => revises(other) === null))) add(one)
  return line.slice(0, Math.max(0, line.indexOf(edition))).toReversed()
}
