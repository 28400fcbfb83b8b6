import { type KeyboardEvent, useId } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listTags } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { withTag } from './with-tag.ts'

interface TagFieldProps {
  readonly tags: readonly string[]
  /** What is typed and not a tag yet. */
  readonly typed: string
  readonly onChange: (tags: readonly string[], typed: string) => void
  /** Keys that the field leaves to the editor around it. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Adds tags with Enter or a comma, takes the last away with Backspace, offers those in use. */
export function TagField({ tags, typed, onChange, onKeyDown }: TagFieldProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const known = useLiveQuery(() => listTags(db), [db]) ?? []
  const id = useId()
  const add = () => onChange(withTag(tags, typed), '')
  return (
    <div className="tag-field">
      {tags.map((tag) => (
        <span key={tag} className="note-tag">
          {tag}
          <button type="button" aria-label={t('notes.removeTag', { tag })} onClick={() => onChange(tags.filter((one) => one !== tag), typed)}>
            <X size={12} aria-hidden />
          </button>
        </span>
      ))}
      <label className="visually-hidden" htmlFor={id}>
        {t('notes.tags')}
      </label>
      <input
        id={id}
        list={`${id}-known`}
        dir="auto"
        value={typed}
        placeholder={t('notes.tagsPlaceholder')}
        onChange={(event) => onChange(tags, event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          onKeyDown(event)
          if (event.defaultPrevented) return
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault()
            add()
          } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1), '')
        }}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
      </datalist>
    </div>
  )
}
