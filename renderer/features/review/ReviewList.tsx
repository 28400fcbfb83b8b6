import { memo, type ReactNode, type RefObject, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { type LabelKind, ReviewRow, type RowAct } from './ReviewRow.tsx'

interface ReviewListProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly edition: Pick<Edition, 'language' | 'direction'>
  readonly paragraphs: readonly Paragraph[]
  readonly hereId: ParagraphId | undefined
  readonly field: LabelKind | null
  readonly repaired: ReadonlySet<ParagraphId>
  /** Sentences by paragraph. */
  readonly doubts: ReadonlyMap<ParagraphId, string>
  readonly onAct: (paragraph: Paragraph, act: RowAct) => void
  readonly onStand: (id: ParagraphId) => void
  /** What stands above and below the paragraphs, and over them. */
  readonly above: ReactNode
  readonly below: ReactNode
  readonly over: ReactNode
}

/** Paragraphs that the browser may leave unpainted together while they are far away; as in the reader, by measurement. */
const groupSize = 25

/** The paragraphs as they were read. */
export function ReviewList({ ref, edition, paragraphs, hereId, field, repaired, doubts, onAct, onStand, above, below, over }: ReviewListProps) {
  const { t } = useTranslation()
  const groups = useMemo(() => {
    const cut: (readonly Paragraph[])[] = []
    for (let start = 0; start < paragraphs.length; start += groupSize) cut.push(paragraphs.slice(start, start + groupSize))
    return cut
  }, [paragraphs])
  useEffect(() => {
    const root = ref.current
    const standThere = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : null
      if (row) onStand(row.dataset['paragraph'] as ParagraphId)
    }
    root?.addEventListener('focusin', standThere)
    return () => root?.removeEventListener('focusin', standThere)
  }, [ref, onStand])
  return (
    <div className="review-list" ref={ref}>
      {above}
      <div role="feed" aria-label={t('review.paragraphs')} lang={edition.language} dir={edition.direction}>
        {groups.map((group, index) => {
          const isHere = group.some(({ id }) => id === hereId)
          return <Group key={index} paragraphs={group} hereId={isHere ? hereId : undefined} field={isHere ? field : null} repaired={repaired} doubts={doubts} onAct={onAct} />
        })}
      </div>
      {below}
      {over}
    </div>
  )
}

type GroupProps = Pick<ReviewListProps, 'paragraphs' | 'hereId' | 'field' | 'repaired' | 'doubts' | 'onAct'>

const Group = memo(function Group({ paragraphs, hereId, field, repaired, doubts, onAct }: GroupProps) {
  return (
    <div className="review-group">
      {paragraphs.map((paragraph) => (
        <ReviewRow
          key={paragraph.id}
          paragraph={paragraph}
          isHere={paragraph.id === hereId}
          isRepaired={repaired.has(paragraph.id)}
          doubts={doubts.get(paragraph.id) ?? ''}
          field={paragraph.id === hereId ? field : null}
          onAct={onAct}
        />
      ))}
    </div>
  )
})
