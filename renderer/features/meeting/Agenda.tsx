import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addAgendaItem, deleteAgendaItem, moveAgendaItem } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { AgendaItemId, ClippingId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { AddItemLine } from './AddItemLine.tsx'
import { AgendaItemPane } from './AgendaItemPane.tsx'
import type { ClippingWays } from './ClippingList.tsx'
import { clippingType } from './drag-types.ts'
import { recallItem, rememberPlace } from './last-place.ts'
import { nameItem } from './meeting-words.ts'
import { OrderedList } from './OrderedList.tsx'
import { TrayButton } from './TrayButton.tsx'
import { TrayPane } from './TrayPane.tsx'
import { useReclip } from './use-reclip.ts'
import { useSaving } from './use-saving.ts'

interface AgendaProps extends ClippingWays {
  readonly meeting: Meeting
}

/** The items and the tray at the side, and what stands under the chosen one. */
export function Agenda({ meeting, ...ways }: AgendaProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const [chosenId, setChosenId] = useState<AgendaItemId | null>(() => recallItem(db, meeting.id))
  const [isTrayOpen, setTrayOpen] = useState(false)
  const reclip = useReclip(meeting)
  const drop = (id: string, to: AgendaItemId | null) => void reclip(id as ClippingId, to)
  // Arrows work at once, also for who comes back from the reader; but a first item does not take the focus from its line.
  const [startsAtItems] = useState(meeting.items.length > 0)
  const agenda = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const { items } = meeting
  const chosen = items.find(({ id }) => id === chosenId) ?? items[0] ?? null
  const shownId = chosen?.id ?? null
  useEffect(() => rememberPlace(db, meeting.id, shownId), [db, meeting.id, shownId])

  const choose = (id: AgendaItemId) => {
    setTrayOpen(false)
    setChosenId(id)
  }
  const toList = () => agenda.current?.querySelector<HTMLElement>('.meeting-items [role=row][aria-selected=true]')?.focus()
  const onAdd = async (label: string, title: string) => {
    const added = await run(() => addAgendaItem(db, meeting.id, { label, title }, env))
    if (added) choose(added.id)
    return added !== null
  }
  const onDelete = async (id: AgendaItemId) => {
    const at = items.findIndex((item) => item.id === id)
    const item = items[at]
    if (!item || !(await run(() => deleteAgendaItem(db, meeting.id, id, env)))) return
    const neighbour = items[at + 1] ?? items[at - 1]
    if (id === shownId && neighbour) setChosenId(neighbour.id)
    notices.show(t('meeting.itemDeleted', { name: nameItem(t, item) }), { undo: true })
  }
  return (
    <div className="meeting-board" ref={agenda}>
      <section className="meeting-agenda" aria-label={t('meeting.agenda')}>
        <h2>{t('meeting.agenda')}</h2>
        {items.length === 0 ? (
          <p className="meeting-agenda-empty">{t('meeting.agendaEmpty')}</p>
        ) : (
          <OrderedList
            className="meeting-items"
            label={t('meeting.agenda')}
            describedBy={hintId}
            takesFocus={startsAtItems}
            entries={items}
            nameOf={(item) => nameItem(t, item)}
            selectedId={isTrayOpen ? null : shownId}
            onSelect={(id) => choose(id as AgendaItemId)}
            drop={{ takes: clippingType, onDrop: (id, itemId) => drop(id, itemId as AgendaItemId) }}
            onOpen={() => agenda.current?.querySelector<HTMLElement>('.meeting-item-title')?.focus()}
            onMove={async (id, to) => Boolean(await run(() => moveAgendaItem(db, meeting.id, id as AgendaItemId, to, env)))}
            onRemove={(id) => void onDelete(id as AgendaItemId)}
          >
            {(item) => (
              <>
                <span className="meeting-item-label" dir="auto">
                  {item.label}
                </span>
                <span className="meeting-item-name" dir="auto">
                  {item.title.trim() || t('meeting.untitledItem')}
                </span>
                {item.clippings.length > 0 ? (
                  <span className="meeting-item-count" title={t('meeting.clippingCount', { count: item.clippings.length })}>
                    {item.clippings.length}
                  </span>
                ) : null}
              </>
            )}
          </OrderedList>
        )}
        <AddItemLine onAdd={onAdd} />
        <TrayButton count={meeting.tray?.length ?? 0} isOpen={isTrayOpen} onOpen={() => setTrayOpen(true)} onDrop={(id) => drop(id, null)} />
        <p id={hintId} className="meeting-hint">
          {items.length > 1 ? t('meeting.agendaHint') : null}
        </p>
      </section>
      {isTrayOpen ? (
        <TrayPane meeting={meeting} {...ways} />
      ) : (
        <AgendaItemPane
          key={shownId}
          meeting={meeting}
          item={chosen}
          onDelete={(id) => void onDelete(id).then(toList)}
          onToList={toList}
          {...ways}
        />
      )}
    </div>
  )
}
