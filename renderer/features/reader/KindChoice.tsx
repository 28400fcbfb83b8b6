import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { noteKindIcons } from '#renderer/desk/NoteKindMark.tsx'
import { type NoteKind, noteKinds } from '#shared/domain/note'

interface KindChoiceProps {
  readonly kind: NoteKind
  readonly onChoose: (kind: NoteKind) => void
}

/** The seven kinds as pictures, the chosen one with its word. */
export function KindChoice({ kind, onChoose }: KindChoiceProps) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <div className="kind-choice" role="radiogroup" aria-label={t('notes.kind')}>
      {noteKinds.map((one, index) => {
        const Icon = noteKindIcons[one]
        const word = t(`notes.kinds.${one}`)
        return (
          <label key={one} data-kind={one} title={t('notes.kindWithKey', { kind: word, key: index + 1 })}>
            <input type="radio" className="visually-hidden" name={name} checked={one === kind} onChange={() => onChoose(one)} />
            <Icon size={15} aria-hidden />
            <span className={one === kind ? undefined : 'visually-hidden'}>{word}</span>
          </label>
        )
      })}
    </div>
  )
}
