import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { TagCommands } from './use-tag-commands.ts'

interface NewTagProps {
  /** The tag under which it will stand; null = at the top. */
  readonly parent: string | null
  readonly commands: TagCommands
}

/** Adds a tag to the tree. */
export function NewTag({ parent, commands }: NewTagProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const label = parent === null ? t('tags.new') : t('tags.newUnder', { name: parent })
  return (
    <form
      className="tag-new"
      onSubmit={(event) => {
        event.preventDefault()
        void commands.add(typed, parent).then((isDone) => {
          if (isDone) setTyped('')
        })
      }}
    >
      <input className="input" dir="auto" aria-label={label} placeholder={label} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Button type="submit" disabled={typed.trim() === ''}>
        {t('tags.add')}
      </Button>
    </form>
  )
}
