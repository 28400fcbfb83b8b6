import { type KeyboardEvent, lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { useRichTextWords } from '#renderer/desk/rich-text-words.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { noteKinds } from '#shared/domain/note'
import { richText } from '#shared/rich-text/plain-text'
import { AudienceChoice } from './AudienceChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import type { Margin } from './group-margin.ts'
import { NoteHistory } from './NoteHistory.tsx'
import { TagField } from './TagField.tsx'
import { useNoteAutosave } from './use-note-autosave.ts'
import './note-editor.css'

const loadField = async () => (await import('#renderer/ui/rich-text/RichTextField.tsx')).RichTextField
const FieldToCome = lazy(async () => ({ default: await loadField() }))

let Field: typeof FieldToCome | Awaited<ReturnType<typeof loadField>> = FieldToCome

/**
 * Loads what the editor is made of before it is needed: a component that is there stands at once, while a lazy one waits
 * for a frame or more, in which the first letters of a note would be lost.
 */
export function preloadNoteEditor(): void {
  void loadField().then((loaded) => {
    Field = loaded
  })
}

/** Takes the first words of a note while its field is still on the way: who is quick must not lose them, nor have them taken for commands. */
function FirstWords({ label, onWrite }: { readonly label: string; readonly onWrite: (words: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return <textarea ref={field} className="note-field-loading note-first-words" dir="auto" aria-label={label} onChange={({ target }) => onWrite(target.value)} />
}

/** Writes a note; what is written is stored as it comes, and one edit is one step of undo. */
export function NoteEditor({ card, onClose }: { readonly card: Margin; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { env } = useDesk()
  const { written, typedTag, savedAt, sitting, edit, typeTag, restore } = useNoteAutosave(card)
  const words = useRichTextWords(t('notes.body'), t('notes.placeholder'))
  const editor = useRef<HTMLDivElement>(null)
  const [isNew] = useState(card.note === null)

  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = editor.current
    // A click elsewhere ends the edit; a window that merely loses the focus does not.
    const onLeave = ({ target, relatedTarget }: FocusEvent) => {
      if (target instanceof Element && target.matches('.note-first-words')) return
      if (document.hasFocus() && !(relatedTarget instanceof Node && element?.contains(relatedTarget))) close()
    }
    element?.addEventListener('focusout', onLeave)
    return () => element?.removeEventListener('focusout', onLeave)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    const isOn = (part: string) => target instanceof Element && target.closest(part) !== null
    // Digits are words in the field and in tags; there Alt goes with them.
    const digit = event.altKey || isOn('.kind-choice') ? /^Digit([1-7])$/.exec(event.code)?.[1] : undefined
    const kind = noteKinds[Number(digit) - 1]
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (isOn('.rich-text-address') || !(isEnd || kind)) return
    event.preventDefault()
    event.stopPropagation()
    if (kind) edit({ kind })
    else onClose()
  }
  return (
    <div ref={editor} className="note-editor" tabIndex={-1} onKeyDownCapture={onKeyDown}>
      <KindChoice kind={written.kind} onChoose={(kind) => edit({ kind })} />
      <Suspense fallback={isNew && card.editing !== 'tags' ? <FirstWords label={words.label} onWrite={(first) => edit({ body: richText(first) })} /> : <div className="note-field-loading" />}>
        <Field key={sitting} initial={written.body} words={words} takesFocus={card.editing !== 'tags'} onChange={(body) => edit({ body })} />
      </Suspense>
      <TagField
        tags={written.tags}
        typed={typedTag}
        takesFocus={card.editing === 'tags'}
        onChange={(tags, typed) => {
          if (tags !== written.tags) edit({ tags })
          typeTag(typed)
        }}
      />
      <div className="note-done">
        <AudienceChoice audience={written.audience} onChoose={(audience) => edit({ audience })} />
        <span className="note-saved">{savedAt ? t('notes.savedAt', { time: writtenMoment(savedAt, env.now()) }) : null}</span>
        <Button onClick={onClose}>
          {t('notes.done')} <kbd>Esc</kbd>
        </Button>
      </div>
      <NoteHistory noteId={card.id} onRestore={(version) => void restore(version)} />
    </div>
  )
}
