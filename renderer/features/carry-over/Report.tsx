import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CarryOverReport } from '#renderer/db/carry-over.ts'
import { carryNotes } from '#renderer/desk/carry-notes.ts'
import { sayCarried } from '#renderer/desk/say-carried.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { countOutcomes, type ReportedOutcome, reportedOutcome, reportedOutcomes } from '#shared/carry-over/report'
import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import { CarriedList } from './CarriedList.tsx'
import { Decision } from './Decision.tsx'
import { usePlainKeys } from './use-plain-keys.ts'

interface ReportProps {
  readonly report: CarryOverReport
  /** Notes of earlier editions that have not been carried yet: written since, or never carried. */
  readonly uncarried: number
  /** Null where this is the only report. */
  readonly onAll: (() => void) | null
  readonly onNewEdition: () => void
  readonly onOpenText: (editionId: EditionId, paragraphId?: ParagraphId) => void
}

/** What a carry-over did, in counts that each open their notes; a note is looked at and decided beside the list. */
export function Report({ report, uncarried, onAll, onNewEdition, onOpenText }: ReportProps) {
  const { t } = useTranslation()
  const desk = useDesk()
  const { edition, carried } = report
  const counts = countOutcomes(carried.map(({ placement }) => placement))
  const [shown, setShown] = useState<ReportedOutcome>(() => reportedOutcomes.find((outcome) => counts[outcome] > 0) ?? 'exact')
  const [chosenId, setChosenId] = useState<NoteId | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const listed = carried.filter(({ placement }) => reportedOutcome(placement) === shown)
  const at = Math.max(0, listed.findIndex(({ note }) => note.id === chosenId))
  const current = listed[at]
  const currentId = current?.note.id
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]')
    row?.scrollIntoView({ block: 'nearest' })
    // After a decision the focus would be lost with its row.
    if (document.activeElement === document.body || document.activeElement?.closest('[data-carried]')) row?.focus({ preventScroll: true })
  }, [currentId])

  const walk = (step: 1 | -1) => {
    const next = listed[Math.min(listed.length - 1, Math.max(0, at + step))]
    if (next) setChosenId(next.note.id)
  }
  usePlainKeys({ j: () => walk(1), k: () => walk(-1) })
  const carryOn = () => void carryNotes(desk, edition.id).then((done) => done && desk.notices.show(sayCarried(t, done), { undo: true }))
  const name = edition.symbol ?? (edition.title || t('library.untitled'))
  const homes = namesOfHomes(report)
  const from = homes.length > 0 ? t('carryOver.from', { count: carried.length, names: homes.join(', ') }) : t('carryOver.fromColleagues', { count: carried.length })
  return (
    <div className="carry-over">
      <header className="carry-bar">
        <h1>{t('carryOver.to', { name })}</h1>
        <p>{carried.length > 0 ? from : t('carryOver.none')}</p>
        <span className="carry-actions">
          {onAll ? (
            <Button look="quiet" onClick={onAll}>
              {t('carryOver.all')}
            </Button>
          ) : null}
          <Button look="quiet" onClick={onNewEdition}>
            {t('carryOver.newEditionOf')}
          </Button>
          {uncarried > 0 ? (
            <Button look="primary" onClick={carryOn}>
              {t(carried.length > 0 ? 'carryOver.carryMore' : 'carryOver.carry', { count: uncarried })}
            </Button>
          ) : null}
          <Button onClick={() => onOpenText(edition.id)}>{t('carryOver.openText')}</Button>
        </span>
      </header>
      <fieldset className="carry-counts" aria-label={t('carryOver.counts')}>
        {reportedOutcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            data-outcome={outcome}
            aria-pressed={outcome === shown}
            title={t(`carryOver.hints.${outcome}`)}
            onClick={() => {
              setShown(outcome)
              setChosenId(null)
            }}
          >
            <b>{counts[outcome]}</b>
            <span>{t(`carryOver.outcomes.${outcome}`)}</span>
          </button>
        ))}
      </fieldset>
      {current ? (
        <div className="carry-panes">
          <CarriedList ref={list} listed={listed} currentId={current.note.id} report={report} label={t(`carryOver.outcomes.${shown}`)} onChoose={setChosenId} />
          <Decision
            key={current.note.id}
            carried={current}
            report={report}
            onDecided={() => setChosenId((listed[at + 1] ?? listed[at - 1])?.note.id ?? null)}
            onOpenText={onOpenText}
          />
        </div>
      ) : (
        <p className="carry-none">{t(`carryOver.noneOf.${shown === 'review' || shown === 'orphan' ? shown : 'other'}`)}</p>
      )}
    </div>
  )
}

/** The editions that the notes were written on. */
const namesOfHomes = ({ carried }: CarryOverReport): readonly string[] => [
  ...new Set(carried.flatMap(({ home }) => (home ? [home.symbol ?? home.title] : []))),
]
