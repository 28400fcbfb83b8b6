import { memo, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { MarginBlock } from './group-margin.ts'
import { lightWords } from './lit-words.ts'
import { pageTurns } from './page-turns.ts'
import { ParagraphLine } from './ParagraphLine.tsx'
import { ParagraphMargin, type TiesOfParagraph } from './ParagraphMargin.tsx'
import { placeBlocks } from './place-blocks.ts'
import type { ReferenceFinder, ShownReference } from './references.ts'
import { useNear } from './use-near.ts'

interface GroupProps {
  readonly paragraphs: readonly Paragraph[]
  /** Page of the paragraph before the group; a change of page is marked. */
  readonly pageBefore: number | null
  /** The selected paragraph when it stands in this group, else null: other groups need not render again. */
  readonly selectedId: ParagraphId | null
  /** The card of this group that is asked for, else null. */
  readonly wanted: { readonly key: string } | null
  /** The card of this group that the pointer or the focus was on last, else null. */
  readonly touchedKey: string | null
  /** False in a text that is only read. */
  readonly hasMargin?: boolean
  /** Whether it is painted first; else it waits until it comes near. */
  readonly isFirst: boolean
  readonly headingLevels: ReadonlyMap<ParagraphId, number>
  /** What stands beside this group, in the order of its paragraphs. */
  readonly blocks: readonly MarginBlock[]
  readonly ties: ReadonlyMap<ParagraphId, TiesOfParagraph>
  /** Null while the library is looked through. */
  readonly references: ReferenceFinder | null
  readonly onCall: (label: string) => void
}

const noReferences: readonly ShownReference[] = []
/** Mean height of a paragraph: where a group has not been painted yet, the scroll bar needs a guess. */
const lineChars = 70
const lineHeightPx = 28
const paragraphGapPx = 16

/**
 * Some paragraphs and the notes beside them: the unit that the browser may leave unpainted while it is far away. Its notes,
 * their lights and its references are made when it comes near.
 */
export const Group = memo(function Group(props: GroupProps) {
  const { paragraphs, pageBefore, selectedId, wanted, touchedKey, hasMargin = true, isFirst, headingLevels, blocks, ties, references, onCall } = props
  const { t } = useTranslation()
  const group = useRef<HTMLElement>(null)
  const isNear = useNear(group, isFirst || selectedId !== null || wanted !== null)
  useLayoutEffect(() => {
    const element = group.current
    if (!element || !isNear || !hasMargin || blocks.length === 0) return
    let placed = placeBlocks(element)
    const observer = new ResizeObserver((entries) => {
      // It also tells of what this placing has just done.
      if (entries.some(({ target }) => (target as HTMLElement).offsetHeight !== placed.get(target))) placed = placeBlocks(element)
    })
    for (const one of placed.keys()) observer.observe(one)
    return () => observer.disconnect()
  }, [blocks, ties, selectedId, isNear, hasMargin])
  useLayoutEffect(() => {
    const element = group.current
    if (!element || !isNear) return
    const cards = blocks.flatMap((block) => block.cards)
    return lightWords(element, cards.flatMap(({ span, note, beginning }) => {
      const light = note?.kind ?? beginning?.kind
      return span && light ? [{ light, span }] : []
    }))
  }, [blocks, references, isNear])

  const turns = pageTurns(paragraphs, pageBefore)
  const noted = new Set(blocks.flatMap(({ paragraph, cards }) => (cards.length > 0 ? [paragraph.id] : [])))
  const guess = paragraphs.reduce((sum, { text }) => sum + Math.ceil(text.length / lineChars) * lineHeightPx + paragraphGapPx, 0)
  return (
    <section className="reader-group" ref={group} style={{ containIntrinsicBlockSize: `auto ${guess}px` }}>
      <div className="reader-texts">
        {paragraphs.map((paragraph) => (
          <div key={paragraph.id} className="reader-slot">
            {turns.has(paragraph.id) ? <div className="reader-page">{t('reader.page', { page: paragraph.page })}</div> : null}
            <ParagraphLine
              paragraph={paragraph}
              isSelected={paragraph.id === selectedId}
              headingLevel={headingLevels.get(paragraph.id)}
              isNoted={noted.has(paragraph.id)}
              references={isNear && references ? references.of(paragraph) : noReferences}
              onCall={onCall}
             
            />
          </div>
        ))}
      </div>
      <div className="reader-margin">
        {isNear && hasMargin
          ? blocks.map((block) => (
              <ParagraphMargin
                key={block.paragraph.id}
                block={block}
                tied={ties.get(block.paragraph.id)}
                isOpen={block.paragraph.id === selectedId}
                wanted={wanted}
                touchedKey={touchedKey}
              />
            ))
          : null}
      </div>
    </section>
  )
})
