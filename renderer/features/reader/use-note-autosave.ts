import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { restoreNoteVersion } from '#renderer/db/note-versions.ts'
import { discardNote, hasNote, removeNote, writeNote } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Note, NoteVersion } from '#shared/domain/note'
import { isBlank, richText } from '#shared/rich-text/plain-text'
import type { Margin } from './group-margin.ts'
import { withTag } from './with-tag.ts'

/** A pause in typing after which the words are stored; a crash costs at most this much. */
const pauseMs = 400

/** What the editor changes of a note. */
type Written = Pick<Note, 'body' | 'tags' | 'kind' | 'audience'>

const nothing: Written = { body: richText(''), tags: [], kind: 'comment', audience: 'internal' }

/** A note while it is edited. */
export interface NoteAutosave {
  readonly written: Written
  /** What is typed in the tag field and not a tag yet; it becomes one when the edit ends. */
  readonly typedTag: string
  /** ISO moment of the last storing in this edit; null before, and while words wait to be stored. */
  readonly savedAt: string | null
  /** One edit, from its begin or from a restoring to its end: one step of undo, and one version of the words before it. */
  readonly sitting: string
  readonly edit: (change: Partial<Written>) => void
  readonly typeTag: (typed: string) => void
  readonly restore: (version: NoteVersion) => Promise<void>
}

/** Stores a note as it is written: after each pause, when the edit ends and when the window goes. */
export function useNoteAutosave({ id, anchor, note, beginning }: Pick<Margin, 'id' | 'anchor' | 'note' | 'beginning'>): NoteAutosave {
  const { db, env, history } = useDesk()
  const [written, setWritten] = useState<Written>(note ?? { ...nothing, kind: beginning?.kind ?? nothing.kind })
  const [typedTag, setTypedTag] = useState('')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [sitting, setSitting] = useState(() => env.newId())
  const [isNew] = useState(note === null)
  const stored = useRef(written)

  const store = async ({ isEnd }: { readonly isEnd: boolean }) => {
    const now = isEnd ? { ...written, tags: withTag(written.tags, typedTag) } : written
    const isEmpty = isBlank(now.body) && now.tags.length === 0
    if (isSame(stored.current, now) || (isEmpty && !isEnd)) return
    stored.current = now
    // A pause stores words; only the end of the edit takes a note away that has none.
    const takeAway = () => (isNew ? discardNote(db, id) : removeNote(db, id, env))
    // Words that waited do not bring a note back that was removed meanwhile.
    const write = async () =>
      isNew || (await hasNote(db, id)) ? writeNote(db, { id, anchor, ...now, ...(isNew && beginning ? { also: beginning.also } : {}) }, env, sitting) : null
    await history.run(() => (isEmpty ? takeAway() : write()), `note ${id} ${sitting}`)
    setSavedAt(env.now())
  }
  const storeLatest = useEffectEvent(store)

  useEffect(() => {
    const timer = setTimeout(() => void storeLatest({ isEnd: false }), pauseMs)
    return () => clearTimeout(timer)
  }, [written])

  useEffect(() => {
    const onHide = () => void storeLatest({ isEnd: true })
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      onHide()
    }
  }, [])

  return {
    written,
    typedTag,
    savedAt,
    sitting,
    edit: (change) => {
      setSavedAt(null)
      setWritten((before) => ({ ...before, ...change }))
    },
    typeTag: setTypedTag,
    restore: async (version) => {
      await store({ isEnd: false })
      await history.run(() => restoreNoteVersion(db, version.id, env))
      stored.current = { ...written, body: version.body }
      setWritten(stored.current)
      setSitting(env.newId())
      setSavedAt(env.now())
    },
  }
}

const isSame = (one: Written, other: Written): boolean =>
  one.kind === other.kind &&
  one.audience === other.audience &&
  one.tags === other.tags &&
  (one.body === other.body || JSON.stringify(one.body) === JSON.stringify(other.body))
