import type { NoteId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import { type Placement, placementId } from '#shared/domain/placement'
import type { CarriedAnchor } from './carried-anchor.ts'
import { carryOver, type EditionText, mostSuggestions } from './carry-over.ts'
import { AlikeParagraphs } from './find-alike.ts'

/** A note as it stands on the edition that it is carried from. */
export interface LeavingNote {
  readonly id: NoteId
  /** Its place, then its further ones. */
  readonly anchors: readonly [NoteAnchor, ...NoteAnchor[]]
}

/** Notes that are to be carried to an edition, by the edition nearest before it that they stand on. */
export interface CarryOverTask {
  readonly after: EditionText
  readonly from: readonly { readonly before: EditionText; readonly notes: readonly LeavingNote[] }[]
}

/** Carries notes over, one placement a note. A note that stands in several places is placed only where each of them is found. */
export function placeNotes({ after, from }: CarryOverTask): readonly Placement[] {
  const alike = new AlikeParagraphs(after)
  return from.flatMap(({ before, notes }) => {
    const carried = carryOver(notes.flatMap(({ anchors }) => anchors), before, after)
    let next = 0
    return notes.map(({ id, anchors }) => {
      const own = carried.slice(next, next + anchors.length)
      next += anchors.length
      const placement = placementOf(id, after.id, own)
      const stood = before.paragraphs.find((paragraph) => paragraph.id === anchors[0].paragraphId)
      return placement.status === 'orphan' && stood ? { ...placement, suggestions: withFurther(placement.suggestions, alike.find(stood, mostSuggestions)) } : placement
    })
  })
}

function placementOf(noteId: NoteId, editionId: EditionText['id'], [main, ...further]: readonly CarriedAnchor[]): Placement {
  const isWhole = main !== undefined && main.anchor !== null && further.every(({ anchor }) => anchor !== null)
  const all = main ? [main, ...further] : further
  const also = [...(main?.also ?? []), ...further.flatMap((one) => (one.anchor ? [one.anchor, ...one.also] : []))]
  const isFound = all.some(({ status }) => status !== 'orphan')
  return {
    id: placementId(noteId, editionId),
    noteId,
    editionId,
    status: isWhole ? main.status : isFound ? 'review' : 'orphan',
    anchor: isWhole ? main.anchor : null,
    ...(also.length > 0 ? { also } : {}),
    suggestions: isWhole ? [] : all.flatMap(({ anchor, score, suggestions }) => (anchor ? [{ anchor, score }] : suggestions)).slice(0, mostSuggestions),
    score: main?.score ?? 0,
    ...(main ? { relation: main.relation } : {}),
    decidedBy: 'app',
  }
}

/** Fills suggestions up with further ones on other paragraphs. */
function withFurther(suggestions: Placement['suggestions'], further: Placement['suggestions']): Placement['suggestions'] {
  const known = new Set(suggestions.map(({ anchor }) => anchor.paragraphId))
  return [...suggestions, ...further.filter(({ anchor }) => !known.has(anchor.paragraphId))].slice(0, mostSuggestions)
}
