import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteNote, writeNote } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Margin } from './NoteCard.tsx'
import { TagField } from './TagField.tsx'

/** A pause in typing after which the words are stored; a crash costs at most this much. */
const pauseMs = 400

/** Writes a note; the words are stored as they come, and one edit is one step of undo. */
export function NoteEditor({ card, onClose }: { readonly card: Margin; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { db, env, history } = useDesk()
  const [body, setBody] = useState(card.note?.body ?? '')
  const [tags, setTags] = useState(card.note?.tags ?? [])
  const [session] = useState(() => env.newId())
  const stored = useRef({ body, tags })
  const editor = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  const store = useEffectEvent(async () => {
    if (stored.current.body === body && stored.current.tags === tags) return
    stored.current = { body, tags }
    const isEmpty = body.trim() === '' && tags.length === 0
    const command = isEmpty ? deleteNote(db, card.id) : writeNote(db, { id: card.id, anchor: card.anchor, body, tags }, env)
    await history.run(command, `note ${card.id} ${session}`)
  })

  useEffect(() => {
    const timer = setTimeout(() => void store(), pauseMs)
    return () => clearTimeout(timer)
  }, [body, tags])

  useEffect(() => {
    area.current?.focus()
    const onHide = () => void store()
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      void store()
    }
  }, [])

  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = editor.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    // A click elsewhere ends the edit; a window that merely loses the focus does not.
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (document.hasFocus() && !(relatedTarget instanceof Node && element?.contains(relatedTarget))) close()
    }
    element?.addEventListener('keydown', onKey)
    element?.addEventListener('focusout', onLeave)
    return () => {
      element?.removeEventListener('keydown', onKey)
      element?.removeEventListener('focusout', onLeave)
    }
  }, [])

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
      />
      <TagField tags={tags} onChange={setTags} />
      <div className="note-done">
        <Button onClick={onClose}>
          {t('notes.done')} <kbd>Esc</kbd>
        </Button>
      </div>
    </div>
  )
}
