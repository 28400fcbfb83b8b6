import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { CarriedNote, CarryOverReport } from '#renderer/db/carry-over.ts'
import { NoteKindMark } from '#renderer/desk/NoteKindMark.tsx'
import { isUndecided } from '#shared/carry-over/report'
import type { NoteId } from '#shared/domain/ids'
import { plainText } from '#shared/rich-text/plain-text'
import { shortLabel } from './place-of.ts'

interface CarriedListProps {
  readonly ref: Ref<HTMLOListElement>
  readonly listed: readonly CarriedNote[]
  readonly currentId: NoteId
  readonly report: CarryOverReport
  readonly label: string
  readonly onChoose: (id: NoteId) => void
}

/** The notes of one outcome, from their old number to their new one. */
export function CarriedList({ ref, listed, currentId, report, label, onChoose }: CarriedListProps) {
  const { t } = useTranslation()
  const labels = new Map(report.paragraphs.map((paragraph) => [paragraph.id, shortLabel(paragraph)]))
  return (
    <ol ref={ref} className="carried-list" aria-label={label}>
      {listed.map((carried) => {
        const { note, placement, written } = carried
        const was = shortLabel(written.find(({ id }) => id === note.anchor.paragraphId))
        const is = placement.anchor ? (labels.get(placement.anchor.paragraphId) ?? '¶') : null
        return (
          <li key={note.id}>
            <button
              type="button"
              data-carried
              aria-current={note.id === currentId ? 'true' : undefined}
              tabIndex={note.id === currentId ? 0 : -1}
              onClick={() => onChoose(note.id)}
            >
              <span className="carried-head">
                <NoteKindMark kind={note.kind} />
                <span className="carried-places">{is === null ? was : t('carryOver.became', { was, is })}</span>
              </span>
              <span className="carried-words" dir="auto">
                {plainText(note.body) || note.anchor.span?.exact || note.tags.join(' · ')}
              </span>
              {placement.anchor === null && !isUndecided(placement) ? <small>{t('carryOver.refused')}</small> : null}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
