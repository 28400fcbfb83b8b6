import { useTranslation } from 'react-i18next'
import { shortDate } from '#renderer/desk/dates.ts'
import { inOrderOfMaking } from '#shared/comparison/choose-pair'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'

interface TextChoiceProps {
  readonly label: string
  readonly editions: readonly Edition[]
  readonly value: EditionId | null
  /** The text on the other side: editions of its work stand first. */
  readonly otherId: EditionId | null
  readonly onChoose: (id: EditionId) => void
}

/** In characters; the rest of a title tells nothing more. */
const longestTitle = 70

/** A text of the library, the editions of the other one's work first and in the order of their making. */
export function TextChoice({ label, editions, value, otherId, onChoose }: TextChoiceProps) {
  const { t } = useTranslation()
  const chosen = editions.find(({ id }) => id === value)
  const workId = (editions.find(({ id }) => id === otherId) ?? chosen)?.instrumentId
  const own = inOrderOfMaking(editions.filter(({ instrumentId }) => instrumentId === workId))
  const others = inOrderOfMaking(editions.filter(({ instrumentId }) => instrumentId !== workId))
  const nameOf = ({ symbol, title, language, date, format }: Edition) => {
    const name = title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title
    return [symbol, name || t('library.untitled'), t(`languages.${language}`), shortDate(date), t(`formats.${format}`)].filter(Boolean).join(' · ')
  }
  const optionsOf = (list: readonly Edition[]) =>
    list.map((edition) => (
      <option key={edition.id} value={edition.id}>
        {nameOf(edition)}
      </option>
    ))
  return (
    <select
      className="input compare-text"
      aria-label={label}
      title={chosen && nameOf(chosen)}
      value={chosen ? chosen.id : ''}
      onChange={(event) => {
        const found = editions.find(({ id }) => id === event.target.value)
        if (found) onChoose(found.id)
      }}
    >
      {chosen ? null : <option value="">{t('compare.choose')}</option>}
      {own.length > 0 ? <optgroup label={t('compare.sameWork')}>{optionsOf(own)}</optgroup> : null}
      <optgroup label={t('compare.otherWorks')}>{optionsOf(others)}</optgroup>
    </select>
  )
}
