import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { RecordedRepair } from '#shared/domain/repair'

/**
 * Finds the paragraphs that a person has corrected. A repair names them as they were called then: one whose words stayed
 * is found by them, one whose words changed by its name.
 */
export function repairedIds(paragraphs: readonly Paragraph[], repairs: readonly RecordedRepair[]): ReadonlySet<ParagraphId> {
  const hashes = new Set<string>()
  const ids = new Set<ParagraphId>()
  const splitAt = new Set<ParagraphId>()
  for (const repair of repairs) {
    switch (repair.type) {
      case 'kind':
      case 'label':
      case 'level':
        for (const hash of repair.seen) hashes.add(hash)
        break
      case 'split':
        splitAt.add(repair.paragraphId)
        ids.add(repair.paragraphId)
        break
      case 'merge':
        ids.add(repair.paragraphId)
        break
      case 'move-words':
        ids.add(repair.fromId).add(repair.toId)
        break
      case 'to-furniture':
      case 'from-furniture':
      case 'to-footnote':
      case 'from-footnote':
      case 'masthead':
        break
    }
  }
  return new Set(
    paragraphs
      .filter(({ id, hash }, index) => ids.has(id) || hashes.has(hash) || splitAt.has(paragraphs[index - 1]?.id ?? ('' as ParagraphId)))
      .map(({ id }) => id),
  )
}
