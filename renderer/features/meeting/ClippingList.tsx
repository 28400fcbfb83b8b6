import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { readClippedSources } from '#renderer/db/clippings.ts'
import { moveClipping, unclip } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { ClippingId, EditionId, MeetingId, ParagraphId } from '#shared/domain/ids'
import type { AgendaItem } from '#shared/domain/meeting'
import { type ClippedWords, findClippedWords } from './clipped-words.ts'
import { ClippingWords, nameClipping } from './ClippingWords.tsx'
import { nameItem } from './meeting-words.ts'
import { OrderedList } from './OrderedList.tsx'
import { useSaving } from './use-saving.ts'
import './clippings.css'

interface ClippingListProps {
  readonly meetingId: MeetingId
  readonly item: AgendaItem
  readonly hintId: string
  readonly onOpenParagraph: (editionId: EditionId, paragraphId: ParagraphId) => void
}

/** What stands under an agenda item, in the user's order. */
export function ClippingList({ meetingId, item, hintId, onOpenParagraph }: ClippingListProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  // The item is a new object after each keystroke in its title; its clippings are read again only when they change.
  const key = item.clippings.map(({ id }) => id).join(' ')
  const sources = useLiveQuery(() => readClippedSources(db, item.clippings), [db, key])
  const words = useMemo(() => (sources ? findClippedWords(item.clippings, sources) : null), [item.clippings, sources])
  if (!words) return <div className="meeting-clippings" aria-busy="true" />

  const wordsOf = (id: string): ClippedWords | undefined => words.get(id as ClippingId)
  const nameOf = ({ id }: { readonly id: string }) => nameClipping(t, wordsOf(id))
  const onOpen = (id: string) => {
    const place = placeOf(wordsOf(id))
    if (place) onOpenParagraph(place.edition.id, place.paragraph.id)
  }
  const onTakeOff = async (id: string) => {
    if (!(await run(() => unclip(db, meetingId, item.id, id as ClippingId, env)))) return
    notices.show(t('meeting.takenOff', { item: nameItem(t, item) }), { undo: true })
  }
  return (
    <OrderedList
      className="meeting-clippings"
      label={t('meeting.clippings')}
      describedBy={hintId}
      entries={item.clippings}
      nameOf={nameOf}
      onOpen={onOpen}
      onMove={async (id, to) => Boolean(await run(() => moveClipping(db, meetingId, item.id, id as ClippingId, to, env)))}
      onRemove={(id) => void onTakeOff(id)}
    >
      {(clipping) => (
        <>
          <ClippingWords words={wordsOf(clipping.id)} />
          <AriaButton
            className="button quiet meeting-take-off"
            aria-label={t('meeting.takeOff', { name: nameOf(clipping) })}
            onPress={() => void onTakeOff(clipping.id)}
          >
            <X size={15} aria-hidden />
          </AriaButton>
        </>
      )}
    </OrderedList>
  )
}

function placeOf(words: ClippedWords | undefined) {
  return words && words.type !== 'gone' ? words.place : null
}
