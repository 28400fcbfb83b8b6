import { useEffect, useState } from 'react'
import { GitCompareArrows } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { startComparing } from '#renderer/desk/start-comparing.ts'
import type { Comparison } from '#shared/comparison/comparison'
import { joinedText } from '#shared/comparison/joined-text'
import { ChangedWords } from './ChangedWords.tsx'
import type { ClippedPlace, ComparedSide } from './clipped-words.ts'
import { nameText } from './meeting-words.ts'

interface ComparisonWordsProps {
  readonly before: ComparedSide
  readonly after: ComparedSide
  /** Null = the whole comparison. */
  readonly at: ClippedPlace | null
}

/** A comparison as its row shows it: which texts, and the change of its paragraph or how many there are. */
export function ComparisonWords({ before, after, at }: ComparisonWordsProps) {
  const { t } = useTranslation()
  const comparison = useCompared(before, after)
  return (
    <>
      <span className="meeting-hang">
        <GitCompareArrows size={15} aria-hidden />
      </span>
      <div className="meeting-clipped">
        {!comparison ? (
          <p className="meeting-gone">{t('meeting.comparing')}</p>
        ) : at ? (
          <p className="meeting-quoted" lang={after.edition.language} dir={after.edition.direction}>
            <RowWords comparison={comparison} before={before} after={after} at={at} />
          </p>
        ) : (
          <p>{comparison.changes.length === 0 ? t('meeting.unchanged') : t('meeting.compared', comparison.counts)}</p>
        )}
        <p className="meeting-source">
          {at ? <b>{at.citation}</b> : null}
          {t('meeting.comparisonOf', { before: nameText(before.edition), after: nameText(after.edition) })}
        </p>
      </div>
    </>
  )
}

function RowWords({ comparison, before, after, at }: ComparisonWordsProps & { readonly comparison: Comparison; readonly at: ClippedPlace }) {
  const { t } = useTranslation()
  const side = at.edition.id === after.edition.id ? 'after' : 'before'
  const index = (side === 'after' ? after : before).paragraphs.findIndex(({ id }) => id === at.paragraph.id)
  const row = comparison.rows.find((one) => one[side].includes(index))
  if (!row) return null
  const [was, is] = [joinedText(before.paragraphs, row.before), joinedText(after.paragraphs, row.after)]
  return was === is ? (
    <>
      {is} <em>({t('meeting.unchanged')})</em>
    </>
  ) : (
    <ChangedWords before={was} after={is} />
  )
}

/** Null until the comparison is there. */
function useCompared({ paragraphs: was }: ComparedSide, { paragraphs: is }: ComparedSide): Comparison | null {
  const [done, setDone] = useState<Comparison | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  useEffect(() => {
    const comparing = startComparing(was, is)
    comparing.result.then(setDone, setFailure)
    return () => comparing.stop()
  }, [was, is])
  // The view's error boundary says what happened.
  if (failure) throw failure
  return done
}
