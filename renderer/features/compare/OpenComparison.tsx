import { startTransition, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { ComparedRow } from '#shared/comparison/comparison'
import { openBrackets } from '#shared/comparison/open-brackets'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { ComparisonChoice } from '#shared/domain/settings'
import { ChangeList } from './ChangeList.tsx'
import { ComparedHead } from './ComparedHead.tsx'
import { ComparedRows } from './ComparedRows.tsx'
import type { Compared } from './use-comparison.ts'
import { useCompareKeys } from './use-compare-keys.ts'
import type { ComparedFrom } from './use-pair.ts'
import { usePickedRow } from './use-picked-row.ts'
import { foldOf, visibleItems } from './visible-rows.ts'

interface OpenComparisonProps extends Compared {
  readonly choice: ComparisonChoice
  readonly onChoose: (edit: Partial<ComparisonChoice>) => void
  readonly from: ComparedFrom | null
  readonly onOpenText: (editionId: EditionId, paragraphId: ParagraphId) => void
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
}

/** Rows of the first paint; the others follow at once, and the window answers meanwhile. */
const firstRows = 50

/** A comparison on the screen: its rows, the list of its changes, and the keys that walk them. */
export function OpenComparison({ before, after, comparison, choice, onChoose, from, onOpenText, onAddToMeeting }: OpenComparisonProps) {
  const { t } = useTranslation()
  const { rows, changes } = comparison
  const sheet = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(() => rowOf(rows, before, after, from))
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(() => new Set(current === null ? [] : [foldOf(rows, current)]))
  const brackets = useMemo(
    () => ({ before: openBrackets(before.paragraphs), after: openBrackets(after.paragraphs) }),
    [before, after],
  )
  const [isWhole, setIsWhole] = useState(false)
  useEffect(() => startTransition(() => setIsWhole(true)), [])
  const items = useMemo(() => {
    const all = visibleItems(rows, choice.onlyChanges, unfolded)
    return isWhole ? all : all.slice(0, firstRows)
  }, [rows, choice.onlyChanges, unfolded, isWhole])

  const goTo = useCallback(
    (index: number) => {
      setCurrent(index)
      setUnfolded((folds) => (rows[index]?.relation === 'same' ? new Set([...folds, foldOf(rows, index)]) : folds))
      // A row that was folded away is there after the next paint.
      requestAnimationFrame(() => {
        rowAt(sheet.current, index)?.scrollIntoView({ block: 'center' })
        rowAt(sheet.current, index)?.focus({ preventScroll: true })
      })
    },
    [rows],
  )
  // Where the comparison opens, and wherever the rows are laid out anew.
  const keepInView = useEffectEvent(() => {
    if (current !== null) rowAt(sheet.current, current)?.scrollIntoView({ block: 'center' })
  })
  useEffect(() => keepInView(), [choice.layout, choice.onlyChanges, isWhole])

  usePickedRow(sheet, setCurrent)

  const walk = (step: 1 | -1) => {
    const next = step === 1 ? changes.find((index) => index > (current ?? -1)) : changes.findLast((index) => index < (current ?? rows.length))
    if (next !== undefined) goTo(next)
  }
  const open = useCallback(
    (index: number, side: 'before' | 'after') => {
      const row = rows[index]
      const text = side === 'before' ? before : after
      const paragraph = text.paragraphs[row?.[side][0] ?? -1]
      if (paragraph) onOpenText(text.edition.id, paragraph.id)
    },
    [rows, before, after, onOpenText],
  )
  const addToMeeting = useCallback(
    (index: number) => {
      const row = rows[index]
      const text = (row?.after.length ?? 0) > 0 ? after : before
      const paragraph = text.paragraphs[(text === after ? row?.after : row?.before)?.[0] ?? -1]
      if (!paragraph) return
      const at = { editionId: text.edition.id, paragraphId: paragraph.id }
      const citation = cite(text.edition, paragraph, buildCitationContext(text.paragraphs))
      onAddToMeeting([{ type: 'comparison', beforeId: before.edition.id, afterId: after.edition.id, at }], t('compare.changeTo', { citation }))
    },
    [t, rows, before, after, onAddToMeeting],
  )
  const unfold = useCallback((from: number) => setUnfolded((folds) => new Set([...folds, from])), [])
  useCompareKeys({
    j: () => walk(1),
    n: () => walk(1),
    k: () => walk(-1),
    p: () => walk(-1),
    g: () => {
      const other = rows[current ?? -1]?.otherRow
      if (other !== null && other !== undefined) goTo(other)
    },
    v: () => onChoose({ layout: choice.layout === 'inline' ? 'side-by-side' : 'inline' }),
    c: () => onChoose({ onlyChanges: !choice.onlyChanges }),
    o: () => current !== null && open(current, (rows[current]?.after.length ?? 0) > 0 ? 'after' : 'before'),
    m: () => current !== null && addToMeeting(current),
    'Shift+o': () => current !== null && open(current, 'before'),
  })

  return (
    <div className={`compare-panes ${choice.layout}`}>
      <div className="compare-scroll" ref={sheet} tabIndex={-1}>
        <ComparedHead before={before.edition} after={after.edition} layout={choice.layout} />
        {changes.length === 0 ? <p className="compare-equal">{t('compare.noChange')}</p> : null}
        <ComparedRows
          items={items}
          rows={rows}
          before={before}
          after={after}
          brackets={brackets}
          layout={choice.layout}
          current={current}
          onGoTo={goTo}
          onOpen={open}
          onAddToMeeting={addToMeeting}
          onUnfold={unfold}
        />
      </div>
      <ChangeList comparison={comparison} before={before} after={after} brackets={brackets} current={current} onGoTo={goTo} onWalk={walk} />
    </div>
  )
}

/** The row with the paragraph from which the comparison was asked for; null where there is none. */
function rowOf(rows: readonly ComparedRow[], before: Compared['before'], after: Compared['after'], from: ComparedFrom | null): number | null {
  if (!from?.paragraphId) return null
  const side = from.editionId === after.edition.id ? 'after' : 'before'
  const text = side === 'after' ? after : before
  const paragraph = text.paragraphs.findIndex(({ id }) => id === from.paragraphId)
  const row = rows.findIndex((one) => paragraph >= 0 && one[side].includes(paragraph))
  return row < 0 ? null : row
}

const rowAt = (sheet: HTMLElement | null, index: number): HTMLElement | null => sheet?.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? null
