import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { inOrderOfMaking } from '#shared/comparison/choose-pair'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'

interface SideBySideChoiceProps {
  readonly edition: Edition
  /** The text beside it; null = none. */
  readonly facingId: EditionId | null
  readonly onChoose: (id: EditionId | null) => void
}

/** Goes to the choice by key and shows what there is to choose. */
export function openSideBySideChoice(): void {
  const choice = document.querySelector<HTMLSelectElement>('select[data-side-by-side]')
  choice?.focus()
  choice?.showPicker()
}

/** Chooses the text to read beside the open one: its own work's editions first. Nothing where the library has no other. */
export function SideBySideChoice({ edition, facingId, onChoose }: SideBySideChoiceProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const others = (useLiveQuery(() => db.editions.toArray(), [db]) ?? []).filter(({ id }) => id !== edition.id)
  if (others.length === 0) return null
  const own = inOrderOfMaking(others.filter(({ instrumentId }) => instrumentId === edition.instrumentId))
  const further = inOrderOfMaking(others.filter(({ instrumentId }) => instrumentId !== edition.instrumentId))
  const options = (list: readonly Edition[]) =>
    list.map(({ id, symbol, title, language, format }) => (
      <option key={id} value={id}>
        {[symbol, title.slice(0, 60) || t('library.untitled'), t(`languages.${language}`), t(`formats.${format}`)].filter(Boolean).join(' · ')}
      </option>
    ))
  return (
    <select
      className="input side-by-side"
      data-side-by-side
      aria-label={t('reader.sideBySide')}
      title={t('reader.sideBySideHint')}
      value={facingId ?? ''}
      onChange={({ target }) => onChoose(others.find(({ id }) => id === target.value)?.id ?? null)}
    >
      <option value="">{facingId ? t('reader.oneText') : t('reader.sideBySide')}</option>
      {own.length > 0 ? <optgroup label={t('compare.sameWork')}>{options(own)}</optgroup> : null}
      {further.length > 0 ? <optgroup label={t('compare.otherWorks')}>{options(further)}</optgroup> : null}
    </select>
  )
}
