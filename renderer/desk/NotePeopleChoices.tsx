import { useTranslation } from 'react-i18next'
import { Choice } from '#renderer/ui/Choice.tsx'
import { type NoteAudience, noteAudiences } from '#shared/domain/note'
import type { NoteFilter } from '#shared/domain/note-filter'

interface NotePeopleChoicesProps {
  readonly filter: NoteFilter
  /** Empty = nobody signs notes, and nobody can be chosen. */
  readonly authors: readonly string[]
  readonly onFilter: (filter: NoteFilter) => void
}

/** Narrows notes by whom they are for and who wrote them. */
export function NotePeopleChoices({ filter, authors, onFilter }: NotePeopleChoicesProps) {
  const { t } = useTranslation()
  return (
    <>
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
    </>
  )
}
