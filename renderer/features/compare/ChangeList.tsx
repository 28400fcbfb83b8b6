import { useState } from 'react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { Comparison, ComparedRow } from '#shared/comparison/comparison'
import type { OpenBrackets } from '#shared/comparison/open-brackets'
import { DraftState } from './DraftState.tsx'
import type { ComparedText } from './use-comparison.ts'
import { useRowWords } from './use-row-words.ts'

interface ChangeListProps {
  readonly comparison: Comparison
  readonly before: ComparedText
  readonly after: ComparedText
  readonly brackets: { readonly before: OpenBrackets; readonly after: OpenBrackets }
  readonly current: number | null
  readonly onGoTo: (row: number) => void
  readonly onWalk: (step: 1 | -1) => void
}

const kinds = ['edited', 'inserted', 'deleted', 'moved', 'split', 'merged'] as const

/** The changes to walk with their counts, and for drafts what is still open. */
export function ChangeList({ comparison, before, after, brackets, current, onGoTo, onWalk }: ChangeListProps) {
  const { t } = useTranslation()
  const [only, setOnly] = useState<(typeof kinds)[number] | null>(null)
  const { rows, changes, counts } = comparison
  const words = useRowWords(before.paragraphs, after.paragraphs)
  const shown = changes.filter((index) => only === null || rows[index]?.relation === only)
  const here = changes.findIndex((index) => index === current)
  return (
    <aside className="compare-list" aria-label={t('compare.changes')}>
      <header>
        <h2>{here < 0 ? t('compare.changeCount', { count: changes.length }) : t('compare.changeOf', { number: here + 1, count: changes.length })}</h2>
        <Button look="quiet" aria-label={t('compare.previous')} title={`${t('compare.previous')} (K)`} disabled={changes.length === 0} onClick={() => onWalk(-1)}>
          <ChevronUp size={16} aria-hidden />
        </Button>
        <Button look="quiet" aria-label={t('compare.next')} title={`${t('compare.next')} (J)`} disabled={changes.length === 0} onClick={() => onWalk(1)}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </header>
      <p className="compare-counts">{t(counts.renumbered > 0 ? 'compare.sameAndRenumbered' : 'compare.same', { count: counts.same, renumbered: counts.renumbered })}</p>
      <fieldset className="compare-kinds">
        <legend className="visually-hidden">{t('compare.kinds')}</legend>
        {kinds.map((kind) =>
          counts[kind] === 0 ? null : (
            <button key={kind} type="button" className={`compare-what ${kind}`} aria-pressed={only === kind} onClick={() => setOnly(only === kind ? null : kind)}>
              {t(`compare.count.${kind}`)} <b>{counts[kind]}</b>
            </button>
          ),
        )}
      </fieldset>
      <ol>
        {shown.map((index) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li key={index}>
              <button type="button" aria-current={index === current || undefined} onClick={() => onGoTo(index)}>
                <span className={`compare-dot ${row.relation}`} aria-hidden />
                <b>{words.placeOf(row)}</b>
                <span className="visually-hidden">{words.whatOf(row, rows[row.otherRow ?? -1])}</span>
                <span className="compare-start" dir="auto">
                  {startOf(row, before, after)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      <DraftState rows={rows} before={before} after={after} brackets={brackets} onGoTo={onGoTo} />
    </aside>
  )
}

/** In characters; the list shows one line of it. */
const startLength = 60

const startOf = ({ before: was, after: is }: ComparedRow, before: ComparedText, after: ComparedText): string =>
  (is.length > 0 ? after.paragraphs[is[0] ?? -1] : before.paragraphs[was[0] ?? -1])?.text.slice(0, startLength) ?? ''
