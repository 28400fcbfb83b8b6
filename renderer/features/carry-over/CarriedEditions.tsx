import { useTranslation } from 'react-i18next'
import type { CarriedEdition } from '#renderer/db/carry-over.ts'
import type { EditionId } from '#shared/domain/ids'

interface CarriedEditionsProps {
  readonly editions: readonly CarriedEdition[]
  readonly onReport: (editionId: EditionId) => void
}

/** The editions that notes were carried to, each with its report. */
export function CarriedEditions({ editions, onReport }: CarriedEditionsProps) {
  const { t } = useTranslation()
  return (
    <div className="carried-editions">
      <h1>{t('carryOver.title')}</h1>
      <p>{t('carryOver.hint')}</p>
      <ul>
        {editions.map(({ edition: { id, symbol, title, language }, notes, waiting }) => (
          <li key={id}>
            <button type="button" onClick={() => onReport(id)}>
              <b>{symbol ?? t('library.noSymbol')}</b>
              <span className="carried-title" dir="auto" lang={language}>
                {title || t('library.untitled')}
              </span>
              <span>{t('carryOver.notes', { count: notes })}</span>
              <span className="carried-waiting">{waiting > 0 ? t('carryOver.wait', { count: waiting }) : t('carryOver.allDecided')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
