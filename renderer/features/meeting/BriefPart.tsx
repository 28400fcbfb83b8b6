import type { ReactNode } from 'react'
import { Lock, Share2, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { NoteAudience } from '#shared/domain/note'

interface BriefPartProps {
  readonly kind: string
  readonly name: string
  readonly audience: NoteAudience
  /** Null where it stays with the delegation, whatever it is marked as. */
  readonly onAudience: ((audience: NoteAudience) => void) | null
  readonly onRemove: () => void
  /** What is said of it beside its name. */
  readonly figure?: ReactNode
  readonly children: ReactNode
}

/** A part of a brief under its name, with who may read it. */
export function BriefPart({ kind, name, audience, onAudience, onRemove, figure, children }: BriefPartProps) {
  const { t } = useTranslation()
  const isShareable = audience === 'shareable'
  return (
    <article className="item-part" data-kind={kind}>
      <header>
        <h3>{name}</h3>
        {figure}
        {onAudience ? (
          <Button
            look="quiet"
            aria-label={t('itemParts.audience', { audience: t(`notes.${audience}`), name })}
            title={t('notes.audienceHint')}
            onClick={() => onAudience(isShareable ? 'internal' : 'shareable')}
          >
            {isShareable ? <Share2 size={13} aria-hidden /> : <Lock size={13} aria-hidden />}
            {t(`notes.${audience}`)}
          </Button>
        ) : (
          <span className="item-part-closed">
            <Lock size={13} aria-hidden /> {t('notes.internal')}
          </span>
        )}
        <Button look="quiet" aria-label={t('itemParts.remove', { name })} title={t('itemParts.remove', { name })} onClick={onRemove}>
          <Trash2 size={14} aria-hidden />
        </Button>
      </header>
      {children}
    </article>
  )
}
