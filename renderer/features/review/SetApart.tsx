import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { FurnitureLine } from '#shared/domain/edition'
import type { Footnote } from '#shared/domain/paragraph'

interface SetApartProps {
  readonly furniture: readonly FurnitureLine[]
  readonly footnotes: readonly Footnote[]
  readonly onFurnitureBack: (index: number) => void
  readonly onFootnoteBack: (index: number) => void
}

const reasons = {
  'job-number': 'review.why.jobNumber',
  'page-number': 'review.why.pageNumber',
  'running-head': 'review.why.runningHead',
  'continuation-mark': 'review.why.continuationMark',
  'recycling-note': 'review.why.recyclingNote',
  ornament: 'review.why.ornament',
  masthead: 'review.why.masthead',
  contents: 'review.why.contents',
  'by-hand': 'review.why.byHand',
} as const

/** Below the text: the lines that were left out of it, with the reason, and the footnotes; each can be brought back. */
export function SetApart({ furniture, footnotes, onFurnitureBack, onFootnoteBack }: SetApartProps) {
  const { t } = useTranslation()
  const whyOf = (why: string) => {
    const key = Object.entries(reasons).find(([known]) => known === why)?.[1]
    return key ? t(key) : why
  }
  return (
    <div className="set-apart">
      {furniture.length > 0 ? (
        <details>
          <summary>{t('review.furniture', { count: furniture.length })}</summary>
          <ul>
            {furniture.map((line, index) => (
              <li key={`${index}-${line.page}`}>
                <span className="set-apart-place">{t('review.page', { page: line.page })}</span>
                <span className="set-apart-words" dir="auto">
                  {line.text}
                </span>
                <small>{whyOf(line.why)}</small>
                <Button look="quiet" aria-label={t('review.bringBackLine', { words: line.text.slice(0, 40) })} onClick={() => onFurnitureBack(index)}>
                  <Undo2 size={14} aria-hidden />
                  {t('review.bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {footnotes.length > 0 ? (
        <details>
          <summary>{t('review.footnotes', { count: footnotes.length })}</summary>
          <ul>
            {footnotes.map((note, index) => (
              <li key={`${index}-${note.label}`}>
                <span className="set-apart-place">{note.label}</span>
                <span className="set-apart-words" dir="auto">
                  {note.text}
                </span>
                <small>{note.page === null ? null : t('review.page', { page: note.page })}</small>
                <Button look="quiet" aria-label={t('review.bringBackLine', { words: `${note.label} ${note.text.slice(0, 40)}` })} onClick={() => onFootnoteBack(index)}>
                  <Undo2 size={14} aria-hidden />
                  {t('review.intoText')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
