import { useLiveQuery } from 'dexie-react-hooks'
import { readClippedSources } from '#renderer/db/clippings.ts'
import { clippingsAt } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { AgendaItemId, ClippingId } from '#shared/domain/ids'
import type { Clipping, Meeting, ParagraphPlace } from '#shared/domain/meeting'
import { type ClippedPlace, findClippedWords } from './clipped-words.ts'

/** A paragraph that was clipped for a meeting: where it stands, and its words. */
export interface ClippedChoice {
  readonly place: ParagraphPlace
  readonly found: ClippedPlace
}

/** Says of a place which paragraph it is; two of one paragraph are the same place. */
export const placeKey = ({ editionId, paragraphId }: Omit<ParagraphPlace, 'textHash'>): string => `${editionId} ${paragraphId}`

/**
 * The paragraphs clipped for a meeting, those of `firstOf` first, and those of `further` that are clipped no more; each
 * once, and none that is gone from the library. Null while they are read.
 */
export function useClippedPlaces(meeting: Meeting, further: readonly ParagraphPlace[], firstOf: AgendaItemId | null = null): readonly ClippedChoice[] | null {
  const { db } = useDesk()
  const places = clippedPlaces(meeting, further, firstOf)
  // The meeting is a new object after each keystroke; its texts are read again only when its clippings change.
  const key = places.map(placeKey).join('\n')
  return (
    useLiveQuery(async () => {
      const clippings = places.map((place): Clipping => ({ ...place, type: 'paragraph', id: placeKey(place) as ClippingId }))
      const words = findClippedWords(clippings, await readClippedSources(db, clippings))
      return places.flatMap((place) => {
        const found = words.get(placeKey(place) as ClippingId)
        return found?.type === 'paragraph' ? [{ place, found: found.place }] : []
      })
    }, [db, key]) ?? null
  )
}

function clippedPlaces(meeting: Meeting, further: readonly ParagraphPlace[], firstOf: AgendaItemId | null): readonly ParagraphPlace[] {
  const stands = [firstOf, ...meeting.items.map(({ id }) => id), null]
  const clipped = stands.flatMap((stand) => clippingsAt(meeting, stand)).filter((clipping) => clipping.type === 'paragraph')
  const all = [...clipped, ...further].map(({ editionId, paragraphId, textHash }): ParagraphPlace => ({ editionId, paragraphId, textHash }))
  return [...new Map(all.toReversed().map((place) => [placeKey(place), place])).values()].toReversed()
}
