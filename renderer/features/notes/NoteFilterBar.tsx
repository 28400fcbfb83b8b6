import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNotePeople } from '#renderer/desk/note-people.ts'
import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { type NoteKind, noteKinds } from '#shared/domain/note'
import { everyNote, type NoteFilter } from '#shared/domain/note-filter'

interface NoteFilterBarProps {
  readonly filter: NoteFilter
  readonly authors: readonly string[]
  readonly onFilter: (filter: NoteFilter) => void
}

/** Narrows the list; `/` goes to the words. */
export function NoteFilterBar({ filter, authors, onFilter }: NoteFilterBarProps) {
  const { t } = useTranslation()
  const words = useRef<HTMLInputElement>(null)
  useWindowKeys((event) => {
    if (event.key !== '/' || isTyping(event.target)) return
    event.preventDefault()
    words.current?.focus()
  })
  const people = useNotePeople(filter, authors, onFilter)
  const isFiltered = filter.kind ?? filter.tag ?? filter.author ?? filter.audience ?? (filter.text.trim() || null)
  return (
    <search className="notes-filters">
      <input
        ref={words}
        type="search"
        className="input"
        dir="auto"
        aria-label={t('notes.filterText')}
        placeholder={t('notes.filterText')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <Choice
        label={t('notes.kind')}
        any={t('notes.anyKind')}
        value={filter.kind}
        options={noteKinds.map((kind) => [kind, t(`notes.kinds.${kind}`)])}
        onChoose={(kind: NoteKind | null) => onFilter({ ...filter, kind })}
      />
      {people.map((choice) => (
        <Choice key={choice.label} {...choice} />
      ))}
      {isFiltered === null ? null : (
        <Button look="quiet" onClick={() => onFilter(everyNote)}>
          {t('notes.clearFilter')}
        </Button>
      )}
    </search>
  )
}
