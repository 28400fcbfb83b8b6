import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import { listNotesOnEdition } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { wordFileName } from '#renderer/desk/file-name.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import { type NoteAudience, noteAudiences } from '#shared/domain/note'
import { packLabels } from '#shared/pack/labels'
import { isInternal } from '#shared/returned/sent-text'
import { startSending } from './start-sending.ts'
import './returned.css'

interface SendTextProps {
  readonly editionId: EditionId
  readonly onClose: () => void
}

/** Asks which notes go along, and writes the text to a Word file that colleagues can comment on. */
export function SendText({ editionId, onClose }: SendTextProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const [audience, setAudience] = useState<NoteAudience>('shareable')
  const [isMaking, setMaking] = useState(false)
  const edition = useLiveQuery(() => findEdition(db, editionId), [db, editionId])
  const standing = useLiveQuery(() => listNotesOnEdition(db, editionId), [db, editionId])
  if (!edition || !standing) return null
  const counts = { internal: standing.length, shareable: standing.filter(({ note }) => !isInternal(note)).length }
  const name = edition.symbol ?? (edition.title || edition.sourceName)

  const send = async () => {
    setMaking(true)
    try {
      const text = { edition, paragraphs: await listParagraphs(db, editionId), standing }
      const made = await startSending({ text, choices: { audience, now: env.now(), labels: packLabels(edition.language) } })
      if (made.ok) await save(edition, made.value)
      else notices.show(t('send.error.leak', { words: made.error[0]?.words ?? '' }), { tone: 'problem' })
    } catch {
      // A text that cannot be rendered is a bug of ours; the user must still learn that there is no file.
      notices.show(t('send.error.other'), { tone: 'problem' })
    } finally {
      setMaking(false)
    }
  }
  const save = async ({ symbol, title }: Edition, bytes: Uint8Array) => {
    const saved = await mainApi.saveFile(wordFileName(t(`send.fileNames.${audience}`, { name: symbol ?? title })), bytes)
    if (!saved.ok) {
      const { code } = saved.error
      notices.show(t(`send.error.${code === 'disk-full' || code === 'not-writable' ? code : 'other'}`), { tone: 'problem' })
    } else if (saved.value !== null) {
      notices.show(t('send.saved', { name: saved.value }))
      onClose()
    }
  }

  return (
    <Dialog title={t('send.title', { name })} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('send.what')}</p>
      <fieldset className="send-notes">
        <legend>{t('send.notes')}</legend>
        {noteAudiences.toReversed().map((one) => (
          <label key={one}>
            <input type="radio" name="send-notes" checked={audience === one} onChange={() => setAudience(one)} />
            <span>{t(`send.audience.${one}`, { count: counts[one] })}</span>
            <small>{t(`send.hint.${one}`)}</small>
          </label>
        ))}
      </fieldset>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" disabled={isMaking} onClick={() => void send()}>
          {t(isMaking ? 'send.making' : 'send.save')}
        </Button>
      </div>
    </Dialog>
  )
}
