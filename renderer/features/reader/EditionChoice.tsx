import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { listEditionsOf } from '#renderer/db/editions.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'

interface EditionChoiceProps {
  readonly edition: Edition
  readonly onEdition: (id: EditionId) => void
}

/** The editions of a work: drafts, revisions, languages; nothing where there is only one. */
export function EditionChoice({ edition, onEdition }: EditionChoiceProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const editions = useLiveQuery(() => listEditionsOf(db, edition.instrumentId), [db, edition.instrumentId])
  if (!editions || editions.length < 2) return null
  return (
    <select
      className="input"
      aria-label={t('reader.edition')}
      value={edition.id}
      onChange={(event) => {
        const chosen = editions.find(({ id }) => id === event.target.value)
        if (chosen) onEdition(chosen.id)
      }}
    >
      {editions.map(({ id, symbol, language, format }) => (
        <option key={id} value={id}>
          {[symbol, t(`languages.${language}`), t(`formats.${format}`)].filter(Boolean).join(' · ')}
        </option>
      ))}
    </select>
  )
}
