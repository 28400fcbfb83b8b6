import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listTags } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'

interface TagFieldProps {
  readonly tags: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
}

/** Adds tags with Enter or a comma, takes the last away with Backspace, offers those in use. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const known = useLiveQuery(() => listTags(db), [db]) ?? []
  const [typed, setTyped] = useState('')
  const id = useId()

  const add = () => {
    const tag = typed.replace(/,/g, ' ').trim().replace(/\s+/g, ' ')
    setTyped('')
    if (tag && !tags.some((one) => one.toLowerCase() === tag.toLowerCase())) onChange([...tags, tag])
  }
  return (
    <div className="tag-field">
      {tags.map((tag) => (
        <span key={tag} className="note-tag">
          {tag}
          <button type="button" aria-label={t('notes.removeTag', { tag })} onClick={() => onChange(tags.filter((one) => one !== tag))}>
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
        onChange={(event) => setTyped(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          const closes = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          // The editor closes with this key: a tag that was typed but not entered must be there before it does.
          if (closes) flushSync(add)
          else if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault()
            add()
          } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1))
        }}
      />
      <datalist id={`${id}-known`}>
        {known.filter((tag) => !tags.includes(tag)).map((tag) => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </datalist>
    </div>
  )
}
