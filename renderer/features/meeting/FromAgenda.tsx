import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { EditionId, MeetingId } from '#shared/domain/ids'
import { FromAgendaForm } from './FromAgendaForm.tsx'
import { listAgendas, readAgendaText } from './read-agenda-text.ts'

interface FromAgendaProps {
  readonly onMade: (id: MeetingId) => void
  readonly onClose: () => void
}

/** Makes a meeting of a provisional agenda that is in the library, after a look at what was read. */
export function FromAgenda({ onMade, onClose }: FromAgendaProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const [chosenId, setChosenId] = useState<EditionId | null>(null)
  const agendas = useLiveQuery(() => listAgendas(db), [db])
  const id = chosenId ?? agendas?.[0]?.id ?? null
  const reading = useLiveQuery(() => (id ? readAgendaText(db, id) : null), [db, id])
  if (!agendas) return null
  return (
    <Dialog title={t('fromAgenda.title')} closeLabel={t('app.close')} onClose={onClose} wide>
      {agendas.length === 0 ? (
        <>
          <p>{t('fromAgenda.none')}</p>
          <div className="dialog-actions">
            <Button look="primary" onClick={onClose}>
              {t('app.close')}
            </Button>
          </div>
        </>
      ) : (
        <div className="field">
          <label>
            <span>{t('fromAgenda.text')}</span>
            <select className="input" value={id ?? ''} onChange={({ target }) => setChosenId(agendas.find((one) => one.id === target.value)?.id ?? null)}>
              {agendas.map((agenda) => (
                <option key={agenda.id} value={agenda.id}>
                  {[agenda.symbol, agenda.title].filter(Boolean).join(' — ') || agenda.sourceName}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {reading ? <FromAgendaForm key={reading.edition.id} reading={reading} onMade={onMade} onClose={onClose} /> : null}
    </Dialog>
  )
}
