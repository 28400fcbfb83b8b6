import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteNote, writeNote } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Margin } from './NoteCard.tsx'
import { TagField } from './TagField.tsx'
import { withTag } from './with-tag.ts'

/** A pause in typing after which the words are stored; a crash costs at most this much. */
const pauseMs = 400

/** Writes a note; the words are stored as they come, and one edit is one step of undo. */
export function NoteEditor({ card, onClose }: { readonly card: Margin; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { db, env, history } = useDesk()
  const [body, setBody] = useState(card.note?.body ?? '')
  const [{ tags, typed }, setTags] = useState({ tags: card.note?.tags ?? [], typed: '' })
  const [session] = useState(() => env.newId())
  const stored = useRef({ body, tags })
  const editor = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  const store = useEffectEvent(async (now: Pick<typeof stored.current, 'tags'>) => {
    if (stored.current.body === body && stored.current.tags === now.tags) return
    stored.current = { body, tags: now.tags }
    const isEmpty = body.trim() === '' && now.tags.length === 0
    const note = { id: card.id, anchor: card.anchor, body, tags: now.tags }
    await history.run(isEmpty ? deleteNote(db, card.id) : writeNote(db, note, env), `note ${card.id} ${session}`)
  })
  /** A tag that was typed but not entered counts once the edit ends. */
  const storeAll = useEffectEvent(() => void store({ tags: withTag(tags, typed) }))

  useEffect(() => {
    const timer = setTimeout(() => void store({ tags }), pauseMs)
    return () => clearTimeout(timer)
  }, [body, tags])

  useEffect(() => {
    area.current?.focus()
    const onHide = () => storeAll()
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      storeAll()
    }
  }, [])

  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = editor.current
    // A click elsewhere ends the edit; a window that merely loses the focus does not.
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (document.hasFocus() && !(relatedTarget instanceof Node && element?.contains(relatedTarget))) close()
    }
    element?.addEventListener('focusout', onLeave)
    return () => element?.removeEventListener('focusout', onLeave)
  }, [])

  const closeOnKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return
    event.preventDefault()
    onClose()
  }
  return (
    <div ref={editor} className="note-editor">
      <label className="visually-hidden" htmlFor={id}>
        {t('notes.body')}
      </label>
      <textarea
        ref={area}
        id={id}
        dir="auto"
        rows={3}
        value={body}
        placeholder={t('notes.placeholder')}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={closeOnKey}
      />
      <TagField tags={tags} typed={typed} onChange={(next, nextTyped) => setTags({ tags: next, typed: nextTyped })} onKeyDown={closeOnKey} />
      <div className="note-done">
        <Button onClick={onClose} onKeyDown={closeOnKey}>
          {t('notes.done')} <kbd>Esc</kbd>
        </Button>
      </div>
    </div>
  )
}
