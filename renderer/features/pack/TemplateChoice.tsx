import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { choicesOfTemplate, listTemplates } from '#renderer/db/pack-templates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { MeetingId } from '#shared/domain/ids'
import { type PackChoices, packTemplateNames } from '#shared/domain/pack-choices'
import type { OwnTemplate } from '#shared/domain/pack-look'
import { TemplatesDialog } from './TemplatesDialog.tsx'

interface TemplateChoiceProps {
  readonly meetingId: MeetingId
  readonly choices: PackChoices
  readonly onChoose: (edit: Partial<PackChoices>) => void
}

const none: readonly OwnTemplate[] = []

/** Which template the pack was begun with, and the way to another one. */
export function TemplateChoice({ meetingId, choices, onChoose }: TemplateChoiceProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const own = useLiveQuery(() => listTemplates(db), [db]) ?? none
  const [isOpen, setIsOpen] = useState(false)
  const known = packTemplateNames.find((name) => name === choices.template)
  const name = known === undefined ? (own.find(({ id }) => id === choices.template)?.name ?? t('pack.template.gone')) : t(`pack.template.names.${known}`)
  return (
    <fieldset>
      <legend>{t('pack.template.label')}</legend>
      <div className="pack-template">
        <strong dir="auto">{name}</strong>
        <Button onClick={() => setIsOpen(true)}>{t('pack.template.change')}</Button>
      </div>
      <p>{known === undefined ? t('pack.template.ownLine') : t(`pack.template.lines.${known}`)}</p>
      {isOpen && (
        <TemplatesDialog
          meetingId={meetingId}
          chosen={choices.template}
          own={own}
          onChoose={(id) => {
            onChoose(choicesOfTemplate(id, own))
            setIsOpen(false)
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </fieldset>
  )
}
