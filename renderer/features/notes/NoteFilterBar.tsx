import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { type NoteAudience, noteAudiences, type NoteKind, noteKinds } from '#shared/domain/note'
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
      <Choice
        label={t('notes.audience')}
        any={t('notes.anyAudience')}
        value={filter.audience}
        options={noteAudiences.map((audience) => [audience, t(`notes.${audience}`)])}
        onChoose={(audience: NoteAudience | null) => onFilter({ ...filter, audience })}
      />
      {authors.length > 0 ? (
        <Choice
          label={t('notes.author')}
          any={t('notes.anyAuthor')}
          value={filter.author}
          options={authors.map((author) => [author, author])}
          onChoose={(author: string | null) => onFilter({ ...filter, author })}
        />
      ) : null}
      {isFiltered === null ? null : (
        <Button look="quiet" onClick={() => onFilter(everyNote)}>
          {t('notes.clearFilter')}
        </Button>
      )}
    </search>
  )
}
