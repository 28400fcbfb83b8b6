import { memo, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import { type Margin, NoteCard } from './NoteCard.tsx'
import { pageTurns } from './page-turns.ts'
import { placeCards } from './place-cards.ts'
import { Words } from './Words.tsx'

interface GroupProps {
  readonly paragraphs: readonly Paragraph[]
  /** Page of the paragraph before the group; a change of page is marked. */
  readonly pageBefore: number | null
  /** The selected paragraph when it stands in this group, else null: other groups need not render again. */
  readonly selectedId: ParagraphId | null
  readonly headingLevels: ReadonlyMap<ParagraphId, number>
  /** Cards beside this group, in the order of their paragraphs. */
  readonly margin: readonly Margin[]
  readonly onCall: (label: string) => void
}

/** 25 paragraphs and the notes beside them: the unit that the browser may leave unpainted while it is far away. */
export const Group = memo(function Group({ paragraphs, pageBefore, selectedId, headingLevels, margin, onCall }: GroupProps) {
  const { t } = useTranslation()
  const group = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = group.current
    if (!element || margin.length === 0) return
    const place = () => placeCards(element)
    const observer = new ResizeObserver(place)
    observer.observe(element)
    for (const card of element.querySelectorAll('.note-card')) observer.observe(card)
    place()
    return () => observer.disconnect()
  }, [margin])

  const turns = pageTurns(paragraphs, pageBefore)
  return (
    <section className="reader-group" ref={group}>
      <div className="reader-texts">
        {paragraphs.map((paragraph) => (
          <div key={paragraph.id} className="reader-slot">
            {turns.has(paragraph.id) ? <div className="reader-page">{t('reader.page', { page: paragraph.page })}</div> : null}
            <ParagraphLine
              paragraph={paragraph}
              isSelected={paragraph.id === selectedId}
              headingLevel={headingLevels.get(paragraph.id)}
              isNoted={margin.some((card) => card.paragraphId === paragraph.id)}
              onCall={onCall}
            />
          </div>
        ))}
      </div>
      <div className="reader-margin">
        {margin.map((card) => (
          <NoteCard key={card.id} card={card} />
        ))}
      </div>
    </section>
  )
})

interface ParagraphLineProps {
  readonly paragraph: Paragraph
  readonly isSelected: boolean
  readonly isNoted: boolean
  /** Level for assistive technology; undefined where it is no heading. */
  readonly headingLevel: number | undefined
  readonly onCall: (label: string) => void
}

const ParagraphLine = memo(function ParagraphLine({ paragraph, isSelected, isNoted, headingLevel, onCall }: ParagraphLineProps) {
  const { id, kind, level } = paragraph
  const label = printedLabel(paragraph)
  return (
    <div
      className={`para ${kind} level-${level}`}
      role={headingLevel ? 'heading' : 'paragraph'}
      aria-level={headingLevel}
      aria-current={isSelected ? 'true' : undefined}
      data-paragraph={id}
      data-noted={isNoted || undefined}
      tabIndex={isSelected ? 0 : -1}
    >
      {label ? <span className="para-label">{label}</span> : null}
      <Words paragraph={paragraph} onCall={onCall} />
    </div>
  )
})
