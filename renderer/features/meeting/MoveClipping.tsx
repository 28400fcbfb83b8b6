import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClippingPlace } from '#renderer/db/meetings.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { ClippingId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { namePlace } from './meeting-words.ts'
import { useReclip } from './use-reclip.ts'
import './add-to-meeting.css'

interface MoveClippingProps {
  readonly meeting: Meeting
  /** Where it stands. */
  readonly place: ClippingPlace
  readonly clippingId: ClippingId
  readonly subject: string
  readonly onClose: () => void
}

/** Asks under which other item a clipping goes; arrows walk, Enter moves. */
export function MoveClipping({ meeting, place, clippingId, subject, onClose }: MoveClippingProps) {
  const { t } = useTranslation()
  const reclip = useReclip(meeting)
  const group = useId()
  const form = useRef<HTMLFormElement>(null)
  const targets = [...meeting.items.map(({ id }) => id), null].filter((one): one is ClippingPlace => one !== place)
  const [chosen, setChosen] = useState<ClippingPlace>(targets[0] ?? null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    void reclip(clippingId, chosen)
  }
  return (
    <Dialog title={t('meeting.moveTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <form ref={form} className="meeting-adding" onSubmit={onSubmit}>
        <p className="meeting-subject" dir="auto">
          {subject}
        </p>
        <fieldset className="meeting-choice">
          <legend>{t('meeting.underItem')}</legend>
          <div className="meeting-choices">
            {targets.map((target) => (
              <label key={target ?? ''}>
                <input type="radio" name={group} checked={target === chosen} onChange={() => setChosen(target)} />
                <span dir="auto">{namePlace(t, meeting, target)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="dialog-actions">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('meeting.moveAction')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
