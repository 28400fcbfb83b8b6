import type { EditionText } from '#shared/carry-over/carry-over'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { plainText } from '#shared/rich-text/plain-text'
import type { ReturnedEntry, ReturnedPlan } from './plan-returned.ts'

/** One thing that came back, as a list shows it. */
export interface ReturnedLine extends Pick<ReturnedEntry, 'what' | 'verdict'> {
  readonly author: string
  readonly words: string
  readonly isWaiting: boolean
  /** Null where no place is known. */
  readonly citation: string | null
  /** The text on which it stands or waits. */
  readonly editionId: EditionId
  /** Null where it waits, or its place is not known. */
  readonly paragraphId: ParagraphId | null
}

/** A paragraph that colleagues would strike as a whole, as a list shows it. */
export interface StruckLine {
  readonly citation: string
  readonly authors: string
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId
}

/** What came back, and what of it is new. */
export interface ReturnedReport {
  readonly lines: readonly ReturnedLine[]
  readonly struck: readonly StruckLine[]
}

/** Lists what a plan brings, each with the citation of its place. */
export function reportReturned({ entries, struck }: ReturnedPlan, editions: readonly Edition[], texts: readonly EditionText[]): ReturnedReport {
  const citations = citeAll(editions, texts)
  return {
    lines: entries.map(({ what, verdict, note, placement }) => {
      const { editionId, paragraphId } = placement?.suggestions[0]?.anchor ?? note.anchor
      return {
        what,
        verdict,
        author: note.author,
        words: plainText(note.body),
        isWaiting: placement !== null,
        citation: citations(editionId, paragraphId),
        editionId: placement?.editionId ?? note.anchor.editionId,
        paragraphId: placement ? null : note.anchor.paragraphId,
      }
    }),
    struck: struck.map(({ editionId, paragraphId, authors }) => ({ citation: citations(editionId, paragraphId) ?? '', authors: authors.join(', '), editionId, paragraphId })),
  }
}

function citeAll(editions: readonly Edition[], texts: readonly EditionText[]): (editionId: EditionId, paragraphId: ParagraphId) => string | null {
  const contexts = new Map(texts.map(({ id, paragraphs }) => [id, buildCitationContext(paragraphs)]))
  return (editionId, paragraphId) => {
    const edition = editions.find(({ id }) => id === editionId)
    const paragraph = texts.find(({ id }) => id === editionId)?.paragraphs.find(({ id }) => id === paragraphId)
    const context = contexts.get(editionId)
    return edition && paragraph && context ? cite(edition, paragraph, context) : null
  }
}
