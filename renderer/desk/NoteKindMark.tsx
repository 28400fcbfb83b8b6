import { CircleQuestionMark, Hand, Handshake, Megaphone, MessageSquare, OctagonX, Scale } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { NoteKind } from '#shared/domain/note'
import './note-kind.css'

/** A picture for each kind, so that colour never stands alone. */
export const noteKindIcons = {
  comment: MessageSquare,
  ask: Hand,
  'red-line': OctagonX,
  'talking-point': Megaphone,
  question: CircleQuestionMark,
  evidence: Scale,
  'agreed-language': Handshake,
} as const satisfies Record<NoteKind, unknown>

/** A note's kind as picture and word in its colour. */
export function NoteKindMark({ kind }: { readonly kind: NoteKind }) {
  const { t } = useTranslation()
  const Icon = noteKindIcons[kind]
  return (
    <span className="note-kind" data-kind={kind}>
      <Icon size={14} aria-hidden />
      <span>{t(`notes.kinds.${kind}`)}</span>
    </span>
  )
}
