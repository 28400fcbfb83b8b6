import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { noteKindIcons } from '#renderer/desk/NoteKindMark.tsx'
import { useNotePeople } from '#renderer/desk/note-people.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Choice } from '#renderer/ui/Choice.tsx'
import { noteKinds } from '#shared/domain/note'
import type { FilteredNotes } from './use-note-filter.ts'

interface FilterBarProps {
  readonly filtered: FilteredNotes
  readonly noteCount: number
  /** Whether its field takes the focus, once it is so. */
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** Narrows the notes beside the text and their lights in it; what a choice would show stands beside it. */
export function FilterBar({ filtered, noteCount, takesFocus, onClose }: FilterBarProps) {
  const { t } = useTranslation()
  const words = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) words.current?.focus()
  }, [takesFocus])
  const { filter, setFilter, notes, tags, authors, countOf } = filtered
  const people = useNotePeople(filter, authors, setFilter)
  const kinds = noteKinds.filter((kind) => kind === filter.kind || countOf(kind) > 0)
  return (
    <search className="filter-bar">
      <input
        ref={words}
        type="search"
        className="input"
        dir="auto"
        aria-label={t('notes.filterText')}
        placeholder={t('notes.filterText')}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.target.value })}
      />
      <fieldset className="kind-chips" aria-label={t('notes.kind')}>
        {kinds.map((kind) => {
          const Icon = noteKindIcons[kind]
          const isOn = kind === filter.kind
          return (
            <button key={kind} type="button" data-kind={kind} aria-pressed={isOn} onClick={() => setFilter({ ...filter, kind: isOn ? null : kind })}>
              <Icon size={13} aria-hidden />
              {t(`notes.kinds.${kind}`)} <span className="figure">{countOf(kind)}</span>
            </button>
          )
        })}
      </fieldset>
      {tags.length > 0 ? (
        <Choice
          label={t('notes.tags')}
          any={t('reader.anyTag')}
          value={filter.tag}
          options={tags.map(({ tag: { name }, depth, noteCount: count }) => [name, `${'\u2003'.repeat(depth)}${name} (${count})`])}
          onChoose={(tag: string | null) => setFilter({ ...filter, tag })}
        />
      ) : null}
      {people.map((choice) => (
        <Choice key={choice.label} {...choice} />
      ))}
      <output className="filter-count">{t('reader.shownOf', { shown: notes.length, count: noteCount })}</output>
      <Button look="quiet" onClick={onClose}>
        {t('notes.clearFilter')} <kbd>Esc</kbd>
      </Button>
    </search>
  )
}
