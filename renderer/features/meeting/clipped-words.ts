import type { ClippedSources } from '#renderer/db/clippings.ts'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { ClippingId, EditionId, ParagraphId } from '#shared/domain/ids'
import type { Clipping } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'

/** Where a clipping stands in its text. */
export interface ClippedPlace {
  readonly edition: Edition
  readonly paragraph: Paragraph
  readonly citation: string
}

/** One of the two texts of a comparison. */
export interface ComparedSide {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
}

/** What a clipping shows. */
export type ClippedWords =
  | { readonly type: 'paragraph'; readonly place: ClippedPlace }
  /** `place` is null when the note's paragraph is gone; the note's own words remain. */
  | { readonly type: 'note'; readonly note: Note; readonly place: ClippedPlace | null }
  /** `at` is the one paragraph whose change was clipped; null = the whole comparison. */
  | { readonly type: 'comparison'; readonly before: ComparedSide; readonly after: ComparedSide; readonly at: ClippedPlace | null }
  | { readonly type: 'gone'; readonly what: 'text' | 'paragraph' | 'note' }

/** Finds the words of each clipping, with their citation; what is no longer in the library says what is gone. */
export function findClippedWords(clippings: readonly Clipping[], sources: ClippedSources): ReadonlyMap<ClippingId, ClippedWords> {
  const contexts = new Map([...sources.paragraphs].map(([id, paragraphs]) => [id, buildCitationContext(paragraphs)]))
  const locate = (editionId: EditionId, paragraphId: ParagraphId): ClippedPlace | null => {
    const edition = sources.editions.get(editionId)
    const context = contexts.get(editionId)
    const paragraph = sources.paragraphs.get(editionId)?.find(({ id }) => id === paragraphId)
    return edition && context && paragraph ? { edition, paragraph, citation: cite(edition, paragraph, context) } : null
  }
  const side = (id: EditionId): ComparedSide | null => {
    const edition = sources.editions.get(id)
    return edition ? { edition, paragraphs: sources.paragraphs.get(id) ?? [] } : null
  }
  const find = (clipping: Clipping): ClippedWords => {
    if (clipping.type === 'paragraph') {
      const place = locate(clipping.editionId, clipping.paragraphId)
      if (place) return { type: 'paragraph', place }
      return { type: 'gone', what: sources.editions.has(clipping.editionId) ? 'paragraph' : 'text' }
    }
    if (clipping.type === 'comparison') {
      const [before, after] = [side(clipping.beforeId), side(clipping.afterId)]
      if (!before || !after) return { type: 'gone', what: 'text' }
      const at = clipping.at ? locate(clipping.at.editionId, clipping.at.paragraphId) : null
      return clipping.at && !at ? { type: 'gone', what: 'paragraph' } : { type: 'comparison', before, after, at }
    }
    const note = sources.notes.get(clipping.noteId)
    if (!note) return { type: 'gone', what: 'note' }
    const { editionId, paragraphId } = clipping.at ?? note.anchor
    return { type: 'note', note, place: locate(editionId, paragraphId) }
  }
  return new Map(clippings.map((clipping) => [clipping.id, find(clipping)]))
}
