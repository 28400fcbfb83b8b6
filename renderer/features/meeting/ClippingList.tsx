import { type KeyboardEvent, useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { CornerUpRight, X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { readClippedSources } from '#renderer/db/clippings.ts'
import { type ClippingPlace, clippingsAt, moveClipping, unclip } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { ClippingId, EditionId, ParagraphId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { type ClippedWords, findClippedWords } from './clipped-words.ts'
import { ClippingWords, nameClipping } from './ClippingWords.tsx'
import { clippingType } from './drag-types.ts'
import { namePlace } from './meeting-words.ts'
import { MoveClipping } from './MoveClipping.tsx'
import { OrderedList } from './OrderedList.tsx'
import { useSaving } from './use-saving.ts'
import './clippings.css'

export interface ClippingWays {
  readonly onOpenParagraph: (editionId: EditionId, paragraphId?: ParagraphId) => void
  readonly onOpenComparison: (beforeId: EditionId, afterId: EditionId) => void
}

interface ClippingListProps extends ClippingWays {
  readonly meeting: Meeting
  readonly place: ClippingPlace
  readonly hintId: string
}

/** What stands at a place of a meeting, in the user's order. */
export function ClippingList({ meeting, place, hintId, onOpenParagraph, onOpenComparison }: ClippingListProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const [movingId, setMovingId] = useState<ClippingId | null>(null)
  const clippings = clippingsAt(meeting, place)
  // The meeting is a new object after each keystroke in it; its clippings are read again only when they change.
  const key = clippings.map(({ id }) => id).join(' ')
  const sources = useLiveQuery(() => readClippedSources(db, clippings), [db, key])
  const words = useMemo(() => (sources ? findClippedWords(clippings, sources) : null), [clippings, sources])
  if (!words) return <div className="meeting-clippings" aria-busy="true" />

  const wordsOf = (id: string): ClippedWords | undefined => words.get(id as ClippingId)
  const nameOf = ({ id }: { readonly id: string }) => nameClipping(t, wordsOf(id))
  const onOpen = (id: string) => {
    const one = wordsOf(id)
    if (one?.type === 'comparison') return onOpenComparison(one.before.edition.id, one.after.edition.id)
    if (one && one.type !== 'gone' && one.place) onOpenParagraph(one.place.edition.id, one.place.paragraph.id)
  }
  const onTakeOff = async (id: string) => {
    if (!(await run(() => unclip(db, meeting.id, place, id as ClippingId, env)))) return
    notices.show(t('meeting.takenOff', { item: namePlace(t, meeting, place) }), { undo: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement && event.target.role === 'row' ? event.target.dataset['key'] : undefined
    if (id === undefined || event.key !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    setMovingId(id as ClippingId)
  }
  return (
    <div className="meeting-clipping-list" onKeyDownCapture={onKeyDown}>
      <OrderedList
        className="meeting-clippings"
        label={t('meeting.clippings')}
        describedBy={hintId}
        dragsAs={clippingType}
        entries={clippings}
        nameOf={nameOf}
        onOpen={onOpen}
        onMove={async (id, to) => Boolean(await run(() => moveClipping(db, meeting.id, place, id as ClippingId, to, env)))}
        onRemove={(id) => void onTakeOff(id)}
      >
        {(clipping) => (
          <>
            <ClippingWords words={wordsOf(clipping.id)} />
            <span className="meeting-clipping-actions">
              <AriaButton
                className="button quiet meeting-take-off"
                aria-label={t('meeting.moveClipping', { name: nameOf(clipping) })}
                onPress={() => setMovingId(clipping.id)}
              >
                <CornerUpRight size={15} aria-hidden />
              </AriaButton>
              <AriaButton
                className="button quiet meeting-take-off"
                aria-label={t('meeting.takeOff', { name: nameOf(clipping) })}
                onPress={() => void onTakeOff(clipping.id)}
              >
                <X size={15} aria-hidden />
              </AriaButton>
            </span>
          </>
        )}
      </OrderedList>
      {movingId ? (
        <MoveClipping
          meeting={meeting}
          place={place}
          clippingId={movingId}
          subject={nameOf({ id: movingId })}
          onClose={() => setMovingId(null)}
        />
      ) : null}
    </div>
  )
}
