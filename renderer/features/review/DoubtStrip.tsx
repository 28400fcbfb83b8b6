import { ChevronLeft, ChevronRight, CircleAlert, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { sayDoubt } from './doubt-words.ts'
import type { PlacedDoubt } from './place-doubts.ts'

interface DoubtStripProps {
  readonly doubts: readonly PlacedDoubt[]
  /** Position of the doubt that is looked at; null before the first. */
  readonly at: number | null
  readonly onWalk: (step: 1 | -1) => void
  /** The doubt that is looked at is no mistake. */
  readonly onSettle: () => void
}

/** How many doubts the reading has, and the one that is looked at, in plain words. */
export function DoubtStrip({ doubts, at, onWalk, onSettle }: DoubtStripProps) {
  const { t } = useTranslation()
  const doubt = at === null ? undefined : doubts[at]
  if (doubts.length === 0) {
    return (
      <section className="doubt-strip none" aria-label={t('review.doubts')}>
        <CircleCheck size={15} aria-hidden />
        <p>{t('review.noDoubts')}</p>
      </section>
    )
  }
  return (
    <section className="doubt-strip" aria-label={t('review.doubts')}>
      <CircleAlert size={15} aria-hidden />
      <strong>{doubt ? t('review.doubtAt', { at: (at ?? 0) + 1, count: doubts.length }) : t('review.doubtCount', { count: doubts.length })}</strong>
      <p aria-live="polite">{doubt ? sayDoubt(t, doubt) : t('review.doubtHint')}</p>
      {doubt ? (
        <Button look="quiet" title={t('review.rightHint')} onClick={onSettle}>
          {t('review.right')} <kbd>R</kbd>
        </Button>
      ) : null}
      <Button look="quiet" aria-label={t('review.doubtBefore')} title={t('review.doubtBefore')} onClick={() => onWalk(-1)}>
        <ChevronLeft size={15} aria-hidden />
        <kbd>,</kbd>
      </Button>
      <Button look="quiet" aria-label={t('review.doubtNext')} title={t('review.doubtNext')} onClick={() => onWalk(1)}>
        <kbd>.</kbd>
        <ChevronRight size={15} aria-hidden />
      </Button>
    </section>
  )
}
