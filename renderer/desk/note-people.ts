import { useTranslation } from 'react-i18next'
import { noteAudiences } from '#shared/domain/note'
import type { NoteFilter } from '#shared/domain/note-filter'

/** One choice of a filter, in the words of a list of choices. */
export interface FilterChoice {
  readonly label: string
  /** Says that nothing is chosen. */
  readonly any: string
  readonly value: string | null
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChoose: (value: string | null) => void
}

/** Gives the choices by which notes are narrowed to whom they are for and who wrote them; the latter where notes are signed. */
export function useNotePeople(filter: NoteFilter, authors: readonly string[], onFilter: (filter: NoteFilter) => void): readonly FilterChoice[] {
  const { t } = useTranslation()
  const audience: FilterChoice = {
    label: t('notes.audience'),
    any: t('notes.anyAudience'),
    value: filter.audience,
    options: noteAudiences.map((name) => [name, t(`notes.${name}`)]),
    onChoose: (value) => onFilter({ ...filter, audience: noteAudiences.find((name) => name === value) ?? null }),
  }
  const author: FilterChoice = {
    label: t('notes.author'),
    any: t('notes.anyAuthor'),
    value: filter.author,
    options: authors.map((name) => [name, name]),
    onChoose: (value) => onFilter({ ...filter, author: value }),
  }
  return authors.length > 0 ? [audience, author] : [audience]
}
