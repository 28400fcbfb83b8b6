import { ArrowLeft, PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'

interface ReviewBarProps {
  readonly edition: Edition
  /** Whether the text waits for a look, so that saying "Looks right" ends it. */
  readonly isWaiting: boolean
  /** Null where the source has no pages. */
  readonly hasPages: boolean | null
  readonly onPages: () => void
  readonly onBack: () => void
  readonly onReader: () => void
  /** Asks of which text this one is a new edition. */
  readonly onNewEdition: () => void
  readonly onFinish: () => void
}

/** What text this is, and how its review ends. */
export function ReviewBar({ edition, isWaiting, hasPages, onPages, onBack, onReader, onNewEdition, onFinish }: ReviewBarProps) {
  const { t } = useTranslation()
  const { symbol, title, repairs } = edition
  const Panel = hasPages ? PanelLeftClose : PanelLeftOpen
  return (
    <header className="review-bar">
      <Button look="quiet" aria-label={t('review.toTray')} title={t('review.toTray')} onClick={onBack}>
        <ArrowLeft size={16} aria-hidden />
      </Button>
      {symbol ? <span className="review-symbol">{symbol}</span> : null}
      <h1 dir="auto" title={title}>
        {title || t('library.untitled')}
      </h1>
      {repairs.length > 0 ? <small>{t('review.repairCount', { count: repairs.length })}</small> : null}
      <span className="review-ends">
        {hasPages === null ? null : (
          <Button look="quiet" aria-pressed={hasPages} aria-label={t('review.showPages')} title={`${t('review.showPages')} (P)`} onClick={onPages}>
            <Panel size={16} aria-hidden />
          </Button>
        )}
        {symbol === null && edition.revises === undefined ? <Button onClick={onNewEdition}>{t('carryOver.newEditionOf')}</Button> : null}
        {isWaiting ? <Button onClick={onReader}>{t('review.openReader')}</Button> : null}
        <Button look="primary" onClick={onFinish}>
          {t(isWaiting ? 'review.looksRight' : 'review.backToText')} <kbd>Ctrl ↵</kbd>
        </Button>
      </span>
    </header>
  )
}
