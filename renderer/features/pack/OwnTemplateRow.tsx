import { useState } from 'react'
import { Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { OwnTemplate } from '#shared/domain/pack-look'

interface OwnTemplateRowProps {
  readonly template: OwnTemplate
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}

/** A template of the organisation's own, with its name to change and the way to delete it. */
export function OwnTemplateRow({ template: { name }, isChosen, onChoose, onRename, onDelete }: OwnTemplateRowProps) {
  const { t } = useTranslation()
  /** Null = the name is not being changed. */
  const [typed, setTyped] = useState<string | null>(null)
  const finish = () => {
    if (typed !== null && typed.trim() !== '' && typed.trim() !== name) onRename(typed.trim())
    setTyped(null)
  }
  return (
    <li className="template-row">
      {typed === null ? (
        <button type="button" className="template-card" aria-pressed={isChosen} onClick={onChoose}>
          <strong dir="auto">{name}</strong>
        </button>
      ) : (
        <input
          className="input"
          dir="auto"
          aria-label={t('pack.template.rename', { name })}
          value={typed}
          ref={(field) => field?.focus()}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish()
            if (event.key === 'Escape') setTyped(null)
            if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
          }}
        />
      )}
      <Button look="quiet" aria-label={t('pack.template.rename', { name })} title={t('pack.template.rename', { name })} onClick={() => setTyped(name)}>
        <Pencil size={15} aria-hidden />
      </Button>
      <Button look="quiet" aria-label={t('pack.template.delete', { name })} title={t('pack.template.delete', { name })} onClick={onDelete}>
        <Trash2 size={15} aria-hidden />
      </Button>
    </li>
  )
}
