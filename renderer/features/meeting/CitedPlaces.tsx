import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParagraphPlace } from '#shared/domain/meeting'
import { PlacesContext } from './places-context.ts'
import { placeKey } from './use-clipped-places.ts'

/** Paragraphs by their citations, each a way to it. */
export function CitedPlaces({ places }: { readonly places: readonly ParagraphPlace[] }) {
  const { t } = useTranslation()
  const { places: known, onOpen } = use(PlacesContext)
  if (places.length === 0) return null
  return (
    <ul className="cited-places">
      {places.map((place) => {
        const found = known.find((choice) => placeKey(choice.place) === placeKey(place))?.found
        return (
          <li key={placeKey(place)}>
            {found ? (
              <button type="button" title={found.paragraph.text} onClick={() => onOpen(place.editionId, place.paragraphId)}>
                {found.citation}
              </button>
            ) : (
              <em>{t('meeting.goneParagraph')}</em>
            )}
          </li>
        )
      })}
    </ul>
  )
}
