import { useEffect, useId, useRef } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listTagTree } from '#renderer/db/tags.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { tagPath } from '#shared/domain/tag'
import { withTag } from './with-tag.ts'

interface TagFieldProps {
  readonly tags: readonly string[]
  /** What is typed and not a tag yet. */
  readonly typed: string
  /** Whether the writer begins here. */
  readonly takesFocus: boolean
  readonly onChange: (tags: readonly string[], typed: string) => void
}

/** Adds tags with Enter or a comma, takes the last away with Backspace, offers those of the tree with what they stand under. */
export function TagField({ tags, typed, takesFocus, onChange }: TagFieldProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const known = (useLiveQuery(() => listTagTree(db), [db]) ?? []).map(({ tag }) => tag)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
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
        ref={field}
        id={id}
        list={`${id}-known`}
        dir="auto"
        value={typed}
        placeholder={t('notes.tagsPlaceholder')}
        onChange={(event) => onChange(tags, event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault()
            add()
          } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1), '')
        }}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter(({ name }) => !tags.includes(name))
          .map(({ name }) => (
            <option key={name} value={name}>
              {tagPath(known, name).join(' › ')}
            </option>
          ))}
      </datalist>
    </div>
  )
}
