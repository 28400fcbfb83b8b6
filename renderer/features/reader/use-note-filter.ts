import { useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { listTagTree } from '#renderer/db/tags.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { EditionId } from '#shared/domain/ids'
import type { Note, NoteKind } from '#shared/domain/note'
import { everyNote, type NoteFilter, noteTest } from '#shared/domain/note-filter'
import type { StandingNote } from '#shared/domain/placement'
import { isSameTag, type PlacedTag, subtreeOf } from '#shared/domain/tag'

/** The notes of a text that are wanted, and what there is to want. */
export interface FilteredNotes {
  readonly filter: NoteFilter
  readonly isFiltered: boolean
  readonly setFilter: (filter: NoteFilter) => void
  /** The notes that pass. */
  readonly notes: readonly StandingNote[]
  /** Notes of each kind that pass all but the kind: what choosing it would show. */
  readonly countOf: (kind: NoteKind) => number
  /** Tags on this text's notes and what they stand under, in their places, with the notes of each and of those below. */
  readonly tags: readonly PlacedTag[]
  readonly authors: readonly string[]
}

/** The filters that texts were left with, for as long as the window is open. */
const leftWith = new WeakMap<LibraryDb, Map<EditionId, NoteFilter>>()

/**
 * Narrows the notes of a text, at first as it was left. `keepId` is one that stays whatever is wanted: it is being written.
 */
export function useNoteFilter(editionId: EditionId, standing: readonly StandingNote[], keepId: Note['id'] | null): FilteredNotes {
  const { db } = useDesk()
  const tree = useLiveQuery(() => listTagTree(db), [db])
  const [filter, filterBy] = useState(() => leftWith.get(db)?.get(editionId) ?? everyNote)
  return useMemo(() => {
    const rows = (tree ?? []).map(({ tag }) => tag)
    const passes = noteTest(filter, rows)
    const passesButKind = noteTest({ ...filter, kind: null }, rows)
    const counts = new Map<NoteKind, number>()
    for (const { note } of standing) if (passesButKind(note)) counts.set(note.kind, (counts.get(note.kind) ?? 0) + 1)
    const isFiltered = [filter.kind, filter.tag, filter.author, filter.audience].some((one) => one !== null) || filter.text.trim() !== ''
    const tags = (tree ?? []).flatMap((placed) => {
      const below = [...subtreeOf(rows, placed.tag.name)]
      const noteCount = standing.filter(({ note }) => note.tags.some((tag) => below.some((name) => isSameTag(name, tag)))).length
      return noteCount > 0 ? [{ ...placed, noteCount }] : []
    })
    const authors = [...new Set(standing.map(({ note }) => note.author))].filter((author) => author !== '').toSorted((a, b) => a.localeCompare(b))
    return {
      filter,
      isFiltered,
      setFilter: (wanted) => {
        leftWith.set(db, (leftWith.get(db) ?? new Map<EditionId, NoteFilter>()).set(editionId, wanted))
        filterBy(wanted)
      },
      notes: isFiltered ? standing.filter(({ note }) => note.id === keepId || passes(note)) : standing,
      countOf: (kind: NoteKind) => counts.get(kind) ?? 0,
      tags,
      authors,
    }
  }, [db, editionId, standing, tree, filter, keepId])
}
