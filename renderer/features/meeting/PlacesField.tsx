import { use } from 'react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { ParagraphPlace } from '#shared/domain/meeting'
import { PlacesContext } from './places-context.ts'
import { placeKey } from './use-clipped-places.ts'

interface PlacesFieldProps {
  readonly label: string
  readonly places: readonly ParagraphPlace[]
  readonly onChange: (places: readonly ParagraphPlace[]) => void
}

/** The paragraphs that an entry stands on, picked from those clipped for the meeting and quoted. */
export function PlacesField({ label, places, onChange }: PlacesFieldProps) {
  const { t } = useTranslation()
  const { places: known } = use(PlacesContext)
  const chosen = new Set(places.map(placeKey))
  const offered = known.filter(({ place }) => !chosen.has(placeKey(place)))
  return (
    <fieldset className="field places-field">
      <legend>{label}</legend>
      {places.map((place) => {
        const found = known.find((choice) => placeKey(choice.place) === placeKey(place))?.found
        const name = found?.citation ?? t('meeting.goneParagraph')
        return (
          <blockquote key={placeKey(place)}>
            <p lang={found?.edition.language} dir={found?.edition.direction}>
              {found?.paragraph.text}
            </p>
            <footer>{name}</footer>
            <Button
              look="quiet"
              aria-label={t('followUp.removePlace', { name })}
              title={t('followUp.removePlace', { name })}
              onClick={() => onChange(places.filter((one) => one !== place))}
            >
              <X size={14} aria-hidden />
            </Button>
          </blockquote>
        )
      })}
      {known.length === 0 ? (
        <p className="places-none">{t('followUp.noPlaces')}</p>
      ) : offered.length === 0 ? null : (
        <select
          className="input"
          aria-label={t('followUp.addPlace')}
          value=""
          onChange={({ target }) => {
            const choice = offered.find(({ place }) => placeKey(place) === target.value)
            if (choice) onChange([...places, choice.place])
          }}
        >
          <option value="">{t('followUp.addPlace')}</option>
          {offered.map(({ place, found }) => (
            <option key={placeKey(place)} value={placeKey(place)}>
              {`${found.citation}: ${found.paragraph.text.slice(0, 70)}`}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}
