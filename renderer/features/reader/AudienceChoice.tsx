import { Lock, Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { NoteAudience } from '#shared/domain/note'

interface AudienceChoiceProps {
  readonly audience: NoteAudience
  readonly onChoose: (audience: NoteAudience) => void
}

/** Says who may read the note; a press changes it. */
export function AudienceChoice({ audience, onChoose }: AudienceChoiceProps) {
  const { t } = useTranslation()
  const isShareable = audience === 'shareable'
  return (
    <label className="audience-choice" data-audience={audience} title={t('notes.audienceHint')}>
      <input
        type="checkbox"
        className="visually-hidden"
        aria-label={t('notes.shareable')}
        checked={isShareable}
        onChange={() => onChoose(isShareable ? 'internal' : 'shareable')}
      />
      {isShareable ? <Share2 size={13} aria-hidden /> : <Lock size={13} aria-hidden />}
      <span aria-hidden>{t(`notes.${audience}`)}</span>
    </label>
  )
}
