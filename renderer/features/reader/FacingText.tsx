import { useCallback, useEffect, useMemo, useRef } from 'react'
import { ArrowLeftRight, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { StandingNote } from '#shared/domain/placement'
import { Group } from './Group.tsx'
import { groupMargin, groupSize } from './group-margin.ts'
import { headingLevels } from './outline.ts'
import type { TiesOfParagraph } from './ParagraphMargin.tsx'

interface FacingTextProps {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
  readonly notes: readonly StandingNote[]
  /** The paragraph that faces the selected one; null where none does. */
  readonly facedId: ParagraphId | null
  readonly onPick: (id: ParagraphId) => void
  readonly onChange: () => void
  readonly onClose: () => void
}

const noTies: ReadonlyMap<ParagraphId, TiesOfParagraph> = new Map()
const nowhere = (): void => undefined

/** A second text beside the open one: to read, with the lights of its notes; notes are written on the open one. */
export function FacingText({ edition, paragraphs, notes, facedId, onPick, onChange, onClose }: FacingTextProps) {
  const { t } = useTranslation()
  const sheet = useRef<HTMLDivElement>(null)
  const levels = useMemo(() => headingLevels(paragraphs), [paragraphs])
  const context = useMemo(() => buildCitationContext(paragraphs), [paragraphs])
  const citationOf = useCallback((paragraph: Paragraph) => cite(edition, paragraph, context), [edition, context])
  const groups = useMemo(
    () => groupMargin(paragraphs, { notes, beginning: null, editing: null, tied: new Set() }, groupSize, citationOf),
    [paragraphs, notes, citationOf],
  )
  useEffect(() => {
    const root = sheet.current
    const onClick = ({ target }: MouseEvent) => {
      const paragraph = target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : null
      if (paragraph) onPick(paragraph.dataset['paragraph'] as ParagraphId)
    }
    root?.addEventListener('click', onClick)
    return () => root?.removeEventListener('click', onClick)
  }, [onPick])
  return (
    <section className="facing" aria-label={t('reader.facing')}>
      <header className="reader-bar">
        {edition.symbol ? <span className="reader-symbol">{edition.symbol}</span> : null}
        <h2 dir="auto" title={edition.title}>
          {edition.title || t('library.untitled')}
        </h2>
        <small>{t(`languages.${edition.language}`)}</small>
        <Button look="quiet" aria-label={t('reader.exchange')} title={t('reader.exchange')} onClick={onChange}>
          <ArrowLeftRight size={15} aria-hidden />
        </Button>
        <Button look="quiet" aria-label={t('reader.closeFacing')} title={t('reader.closeFacing')} onClick={onClose}>
          <X size={15} aria-hidden />
        </Button>
      </header>
      <div className="reader-scroll" ref={sheet}>
        <div className="reader-sheet" dir={edition.direction} lang={edition.language} role="document" aria-label={t('reader.facing')}>
          {groups.map(({ paragraphs: own, blocks }, index) => (
            <Group
              key={own[0]?.id}
              paragraphs={own}
              pageBefore={groups[index - 1]?.paragraphs.at(-1)?.page ?? null}
              selectedId={own.some(({ id }) => id === facedId) ? facedId : null}
              wanted={null}
              touchedKey={null}
              hasMargin={false}
              isFirst={index === 0}
              headingLevels={levels}
              blocks={blocks}
              ties={noTies}
              references={null}
              onCall={nowhere}
            />
          ))}
        </div>
      </div>
    </section>
  )
}
