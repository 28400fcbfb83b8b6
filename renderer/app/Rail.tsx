import { lazy, Suspense, useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowRightLeft, BookOpenText, CalendarDays, GitCompareArrows, Inbox, Library, NotebookPen, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { countWorks } from '#renderer/db/editions.ts'
import { listAllPlacements } from '#renderer/db/placements.ts'
import { watchLibrary } from '#renderer/db/watch-library.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { holdsClipping, readDropped } from '#renderer/desk/dragged-clippings.ts'
import { isUndecided } from '#shared/carry-over/report'
import type { Edition } from '#shared/domain/edition'
import type { Move, Place } from './view.ts'

const Outline = lazy(async () => ({ default: (await import('#renderer/features/reader/Outline.tsx')).Outline }))

interface RailProps {
  readonly place: Place
  readonly go: (step: Move) => void
  /** The text open in the reader; null when there is none. */
  readonly edition: Edition | null
}

/** The places, and the outline of the open text. */
export function Rail({ place, go, edition }: RailProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const [texts, setTexts] = useState<number>()
  const [isOverMeetings, setOverMeetings] = useState(false)
  useEffect(() => watchLibrary(db, countWorks, setTexts), [db])
  const notes = useLiveQuery(() => db.notes.count(), [db])
  const binned = useLiveQuery(() => db.bin.count(), [db])
  const meetings = useLiveQuery(() => db.meetings.count(), [db])
  const waiting = useLiveQuery(() => db.editions.where('review').equals('waiting').count(), [db])
  const placements = useLiveQuery(() => listAllPlacements(db), [db])
  const here = place.view.name === 'pack' ? 'meetings' : place.view.name
  return (
    <nav className="rail" aria-label={t('app.places')}>
      <button type="button" aria-current={here === 'library' ? 'page' : undefined} onClick={() => go({ go: 'library' })}>
        <Library size={16} aria-hidden />
        {t('app.library')}
        <span className="figure">{texts}</span>
      </button>
      <button type="button" aria-current={here === 'reader' ? 'page' : undefined} onClick={() => go({ go: 'reader' })}>
        <BookOpenText size={16} aria-hidden />
        {t('app.reader')}
      </button>
      <button type="button" aria-current={here === 'notes' ? 'page' : undefined} onClick={() => go({ go: 'notes' })}>
        <NotebookPen size={16} aria-hidden />
        {t('notes.title')}
        <span className="figure">{notes}</span>
      </button>
      <button
        type="button"
        aria-current={here === 'meetings' ? 'page' : undefined}
        data-drop-target={isOverMeetings || undefined}
        onClick={() => go({ go: 'meetings' })}
        onDragOver={(event) => {
          if (!holdsClipping(event.dataTransfer)) return
          event.preventDefault()
          setOverMeetings(true)
        }}
        onDragLeave={() => setOverMeetings(false)}
        onDrop={(event) => {
          setOverMeetings(false)
          const dropped = readDropped(event.dataTransfer)
          if (dropped) go({ go: 'popup', popup: { name: 'add-to-meeting', ...dropped } })
        }}
      >
        <CalendarDays size={16} aria-hidden />
        {t('app.meetings')}
        <span className="figure">{meetings}</span>
      </button>
      <button type="button" aria-current={here === 'review' ? 'page' : undefined} onClick={() => go({ go: 'review' })}>
        <Inbox size={16} aria-hidden />
        {t('review.tray')}
        <span className="figure">{waiting}</span>
      </button>
      <button type="button" aria-current={here === 'compare' ? 'page' : undefined} onClick={() => go({ go: 'compare' })}>
        <GitCompareArrows size={16} aria-hidden />
        {t('compare.place')}
      </button>
      {placements && placements.length > 0 ? (
        <button type="button" aria-current={here === 'carry-over' ? 'page' : undefined} onClick={() => go({ go: 'carry-over' })}>
          <ArrowRightLeft size={16} aria-hidden />
          {t('carryOver.place')}
          <span className="figure">{placements.filter(isUndecided).length}</span>
        </button>
      ) : null}
      <button type="button" aria-current={here === 'bin' ? 'page' : undefined} onClick={() => go({ go: 'bin' })}>
        <Trash2 size={16} aria-hidden />
        {t('bin.title')}
        <span className="figure">{binned}</span>
      </button>
      {here === 'reader' && edition && place.reading ? (
        <Suspense fallback={null}>
          <Outline
            editionId={edition.id}
            paragraphId={place.reading.paragraphId}
            onSelect={(paragraphId) => go({ go: 'paragraph', paragraphId })}
          />
        </Suspense>
      ) : null}
    </nav>
  )
}
