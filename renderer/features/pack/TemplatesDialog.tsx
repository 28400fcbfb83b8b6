import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteTemplate, renameTemplate, saveTemplate } from '#renderer/db/pack-templates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { MeetingId } from '#shared/domain/ids'
import { packTemplateNames } from '#shared/domain/pack-choices'
import type { OwnTemplate } from '#shared/domain/pack-look'
import { OwnTemplateRow } from './OwnTemplateRow.tsx'
import './templates.css'

interface TemplatesDialogProps {
  readonly meetingId: MeetingId
  /** Name or id. */
  readonly chosen: string
  readonly own: readonly OwnTemplate[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** The templates, each with a line that says what it is for, and the organisation's own, which can be named and deleted. */
export function TemplatesDialog({ meetingId, chosen, own, onChoose, onClose }: TemplatesDialogProps) {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const onDelete = async ({ id, name }: OwnTemplate) => {
    await history.run(() => deleteTemplate(db, id))
    notices.show(t('pack.template.deleted', { name }), { undo: true })
  }
  const onSave = async (name: string) => {
    await history.run(() => saveTemplate(db, meetingId, name, env))
    notices.show(t('pack.template.saved', { name }), { undo: true })
  }
  return (
    <Dialog title={t('pack.template.title')} closeLabel={t('app.close')} onClose={onClose} wide>
      <ul className="template-list" aria-label={t('pack.template.ofApp')}>
        {packTemplateNames.map((name) => (
          <li key={name}>
            <button type="button" className="template-card" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
              <strong>{t(`pack.template.names.${name}`)}</strong>
              <span>{t(`pack.template.lines.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className="template-own">{t('pack.template.own')}</h3>
      {own.length === 0 ? (
        <p>{t('pack.template.ownEmpty')}</p>
      ) : (
        <ul className="template-list" aria-label={t('pack.template.own')}>
          {own.map((template) => (
            <OwnTemplateRow
              key={template.id}
              template={template}
              isChosen={chosen === template.id}
              onChoose={() => onChoose(template.id)}
              onRename={(name) => void history.run(() => renameTemplate(db, template.id, name))}
              onDelete={() => void onDelete(template)}
            />
          ))}
        </ul>
      )}
      <SaveTemplate onSave={(name) => void onSave(name)} />
    </Dialog>
  )
}

function SaveTemplate({ onSave }: { readonly onSave: (name: string) => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    // The pane behind is a form of its own.
    event.stopPropagation()
    if (name.trim() === '') return
    onSave(name.trim())
    setName('')
  }
  return (
    <form className="template-save" onSubmit={onSubmit}>
      <input className="input" dir="auto" aria-label={t('pack.template.name')} placeholder={t('pack.template.name')} value={name} onChange={({ target }) => setName(target.value)} />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('pack.template.save')}
      </Button>
    </form>
  )
}
