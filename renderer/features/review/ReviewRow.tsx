import { memo } from 'react'
import { ChevronDown, CircleAlert, Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Paragraph } from '#shared/domain/paragraph'
import { LabelField } from './LabelField.tsx'
import { ReviewWords } from './ReviewWords.tsx'

/** What is asked for at a row. */
export type RowAct =
  | { readonly name: 'choose-kind' | 'edit-label' | 'close' }
  | { readonly name: 'level'; readonly step: 1 | -1 }
  /** Null = no label is printed. */
  | { readonly name: 'labelled'; readonly field: LabelKind; readonly label: string | null }

/** Whose number the field in place of the label asks for: the paragraph's own, or the footnote's that it becomes. */
export type LabelKind = 'label' | 'footnote-label'

interface ReviewRowProps {
  readonly paragraph: Paragraph
  readonly isHere: boolean
  readonly isRepaired: boolean
  /** Sentences about what is doubtful here; empty where nothing is. */
  readonly doubts: string
  /** The field that is open in place of the label. */
  readonly field: LabelKind | null
  readonly onAct: (paragraph: Paragraph, act: RowAct) => void
}

/** A paragraph with what the reading made of it: kind, label and level, each to be corrected where it stands. */
export const ReviewRow = memo(function ReviewRow({ paragraph, isHere, isRepaired, doubts, field, onAct }: ReviewRowProps) {
  const { t, i18n } = useTranslation()
  const { id, kind, label, level } = paragraph
  const tabIndex = isHere ? 0 : -1
  const hasLevel = kind === 'subparagraph' || kind === 'heading' || level > 0
  return (
    <article
      className={`review-row ${kind} level-${level}`}
      data-paragraph={id}
      aria-current={isHere ? 'true' : undefined}
      data-doubtful={doubts !== '' || undefined}
      tabIndex={tabIndex}
    >
      <div className="review-marks" dir={i18n.dir()}>
        <button type="button" className="review-kind" tabIndex={tabIndex} aria-haspopup="menu" title={t('review.changeKind')} onClick={() => onAct(paragraph, { name: 'choose-kind' })}>
          {t(`review.kind.${kind}`)}
          <ChevronDown size={12} aria-hidden />
        </button>
        {hasLevel ? (
          <span className="review-level">
            {t('review.level', { level })}
            {isHere ? (
              <>
                <button type="button" aria-label={t('review.hint.levelUp')} title={t('review.hint.levelUp')} onClick={() => onAct(paragraph, { name: 'level', step: -1 })}>
                  <Minus size={12} aria-hidden />
                </button>
                <button type="button" aria-label={t('review.hint.levelDown')} title={t('review.hint.levelDown')} onClick={() => onAct(paragraph, { name: 'level', step: 1 })}>
                  <Plus size={12} aria-hidden />
                </button>
              </>
            ) : null}
          </span>
        ) : null}
        {isRepaired ? <span className="review-repaired">{t('review.repaired')}</span> : null}
      </div>
      <div className="review-text">
        {field ? (
          <LabelField
            label={label}
            name={t(field === 'label' ? 'review.label' : 'review.footnoteLabel')}
            onDone={(typed) => onAct(paragraph, { name: 'labelled', field, label: typed })}
            onClose={() => onAct(paragraph, { name: 'close' })}
          />
        ) : (
          <button
            type="button"
            className={`review-label ${lookOf(paragraph)}`}
            tabIndex={tabIndex}
            aria-label={label === null ? t('review.addLabel') : t('review.changeLabel', { label })}
            onClick={() => onAct(paragraph, { name: 'edit-label' })}
          >
            {label ?? '+'}
          </button>
        )}
        <ReviewWords paragraph={paragraph} />
        {doubts === '' ? null : (
          <p className="review-why">
            <CircleAlert size={13} aria-hidden />
            <bdi>{doubts}</bdi>
          </p>
        )}
      </div>
    </article>
  )
}, looksTheSame)

/** A number hangs before the words; what is longer, or a heading's, stands in line with them. */
function lookOf({ kind, label }: Paragraph): 'none' | 'long' | 'hanging' {
  if (label === null) return 'none'
  return label.length > 5 || kind === 'heading' || kind === 'annex-heading' ? 'long' : 'hanging'
}

/** After a repair every paragraph comes anew out of the library; few of them look different. */
function looksTheSame(before: ReviewRowProps, after: ReviewRowProps): boolean {
  const [a, b] = [before.paragraph, after.paragraph]
  return (
    a.id === b.id && a.hash === b.hash && a.kind === b.kind && a.label === b.label && a.level === b.level && a.calls.length === b.calls.length &&
    before.isHere === after.isHere && before.isRepaired === after.isRepaired && before.doubts === after.doubts && before.field === after.field && before.onAct === after.onAct
  )
}
