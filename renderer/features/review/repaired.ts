import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { RecordedRepair } from '#shared/domain/repair'
import { squeeze } from '#shared/lib/text'
import { textHash } from '#shared/lib/text-hash'

/**
 * Finds the paragraphs that a person has corrected. A repair names them as they were called then: one whose words stayed
 * is found by what the repair had seen of them, one whose words changed by its name.
 * Cost: one hash a paragraph where a repair changed a kind, label or level.
 */
export function repairedIds(paragraphs: readonly Paragraph[], repairs: readonly RecordedRepair[]): ReadonlySet<ParagraphId> {
  const seen = new Set<string>()
  const named = new Set<ParagraphId>()
  const cut = new Set<ParagraphId>()
  for (const repair of repairs) {
    switch (repair.type) {
      case 'kind':
      case 'label':
      case 'level':
        for (const hash of repair.seen) seen.add(hash)
        break
      case 'split':
        cut.add(repair.paragraphId)
        named.add(repair.paragraphId)
        break
      case 'merge':
        named.add(repair.paragraphId)
        break
      case 'move-words':
        named.add(repair.fromId).add(repair.toId)
        break
      case 'to-furniture':
      case 'from-furniture':
      case 'to-footnote':
      case 'from-footnote':
      case 'masthead':
      case 'settle-doubt':
        break
    }
  }
  const isSeen = ({ text }: Paragraph) => seen.size > 0 && seen.has(textHash(squeeze(text)))
  const followsCut = (index: number) => cut.has(paragraphs[index - 1]?.id ?? ('' as ParagraphId))
  return new Set(paragraphs.filter((paragraph, index) => named.has(paragraph.id) || followsCut(index) || isSeen(paragraph)).map(({ id }) => id))
}
