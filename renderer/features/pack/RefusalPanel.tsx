import { useTranslation } from 'react-i18next'
import type { PackRefusal } from '#renderer/export/make-pack-file.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { BriefingPack } from '#shared/domain/pack'
import './pack-said.css'

interface RefusalPanelProps {
  readonly refusal: PackRefusal
  readonly pack: BriefingPack
  /** Leads to a place of the preview. */
  readonly onGoTo: (bookmark: string) => void
  readonly onDismiss: () => void
}

/** Says why no file was made, with everything that stands in its way. */
export function RefusalPanel({ refusal, pack, onGoTo, onDismiss }: RefusalPanelProps) {
  const { t } = useTranslation()
  const isLeak = refusal.code === 'leaks'
  return (
    <section className="pack-refusal" role="alert" aria-label={t('pack.refusal.title')}>
      <h2>{t('pack.refusal.title')}</h2>
      <p>{t(isLeak ? 'pack.refusal.leaks' : 'pack.refusal.altered')}</p>
      <ul>
        {isLeak
          ? refusal.leaks.map(({ part, words }, index) => (
              <li key={index}>
                <q dir="auto">{words}</q> <small>{t('pack.refusal.leakIn', { part })}</small>
              </li>
            ))
          : refusal.quotations.map((citation) => (
              <li key={citation}>
                <CitedPlace citation={citation} bookmark={placeOfAltered(pack, citation)} onGoTo={onGoTo} />
              </li>
            ))}
      </ul>
      <Button onClick={onDismiss}>{t('app.close')}</Button>
    </section>
  )
}

function CitedPlace({ citation, bookmark, onGoTo }: { readonly citation: string; readonly bookmark: string | null; readonly onGoTo: (bookmark: string) => void }) {
  if (bookmark === null) return <bdi>{citation}</bdi>
  return (
    <button type="button" className="pack-place" onClick={() => onGoTo(bookmark)}>
      <bdi>{citation}</bdi>
    </button>
  )
}

function placeOfAltered({ blocks }: BriefingPack, citation: string): string | null {
  for (const block of blocks) if (block.type === 'quotation' && block.altered && block.citation === citation) return block.bookmark
  return null
}
