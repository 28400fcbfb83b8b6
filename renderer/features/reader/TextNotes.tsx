import { useEffect, useRef } from 'react'
import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { noteKindIcons } from '#renderer/desk/NoteKindMark.tsx'
import type { ParagraphId } from '#shared/domain/ids'
import { plainText } from '#shared/rich-text/plain-text'
import type { Margin, MarginGroup } from './group-margin.ts'

interface TextNotesProps {
  readonly groups: readonly MarginGroup[]
  readonly selectedId: ParagraphId | null
  readonly onGoTo: (card: Margin) => void
}

/** Letters of a note in the list. */
const startLength = 120

/** The notes of the text in its reading order, a line or two each; those of the selected paragraph are marked and in sight. */
export function TextNotes({ groups, selectedId, onGoTo }: TextNotesProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLElement>(null)
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }), [selectedId])
  const blocks = groups.flatMap((group) => group.blocks).filter(({ cards }) => cards.some(({ note }) => note))
  return (
    <aside ref={list} className="text-notes" aria-label={t('reader.noteList')}>
      {blocks.length === 0 ? <em>{t('reader.noNotes')}</em> : null}
      {blocks.map(({ paragraph, cards }) => (
        <section key={paragraph.id}>
          <p>{paragraph.path.length > 0 ? t('reader.paragraphNumber', { label: paragraph.path.join(' ') }) : t(`reader.paragraphKinds.${paragraph.kind}`)}</p>
          <ul>
            {cards.map((card) => (card.note ? <TextNote key={card.key} card={card} isHere={paragraph.id === selectedId} onGoTo={() => onGoTo(card)} /> : null))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

function TextNote({ card: { note }, isHere, onGoTo }: { readonly card: Margin; readonly isHere: boolean; readonly onGoTo: () => void }) {
  const { t } = useTranslation()
  if (!note) return null
  const Icon = noteKindIcons[note.kind]
  return (
    <li>
      <button type="button" className="text-note" data-kind={note.kind} aria-current={isHere ? 'true' : undefined} onClick={onGoTo}>
        <Icon size={14} aria-hidden />
        <span className="visually-hidden">{t(`notes.kinds.${note.kind}`)}</span>
        <span className="text-note-words" dir="auto">
          {plainText(note.body).slice(0, startLength) || note.tags.join(' · ')}
        </span>
        {note.audience === 'internal' ? (
          <span className="note-audience" data-audience="internal" title={t('notes.internal')}>
            <Lock size={11} aria-hidden />
            <span className="visually-hidden">{t('notes.internal')}</span>
          </span>
        ) : null}
      </button>
    </li>
  )
}
