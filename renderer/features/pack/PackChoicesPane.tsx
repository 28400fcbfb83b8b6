import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { choosePack } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Language } from '#shared/domain/edition'
import type { MeetingId } from '#shared/domain/ids'
import type { NoteAudience } from '#shared/domain/note'
import type { CitationPresetName, PackChoices } from '#shared/domain/pack-choices'
import { LookDialog } from './LookDialog.tsx'
import { PackChoice } from './PackChoice.tsx'
import { PackPartsList } from './PackPartsList.tsx'
import { TemplateChoice } from './TemplateChoice.tsx'
import { usePausedText } from './use-paused-text.ts'

const audiences: readonly NoteAudience[] = ['internal', 'shareable']
const presets: readonly CitationPresetName[] = ['un-editorial', 'shorthand', 'legal']
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const satisfies readonly Language[]
const covers: readonly PackChoices['cover'][] = ['page', 'head']
const noteChoices: readonly PackChoices['notes'][] = ['shown', 'comments', 'left-out']
const proposalChoices: readonly PackChoices['proposals'][] = ['tracked', 'marked']
const alteredChoices: readonly PackChoices['altered'][] = ['marked', 'refused']

interface PackChoicesPaneProps {
  readonly meetingId: MeetingId
  readonly choices: PackChoices
  /** What stands above the choices. */
  readonly children: ReactNode
}

/** How the pack is made; remembered with its meeting, shown at once in the preview. */
export function PackChoicesPane({ meetingId, choices, children }: PackChoicesPaneProps) {
  const { t } = useTranslation()
  const { db, env, history } = useDesk()
  const hintId = useId()
  const [isLookOpen, setIsLookOpen] = useState(false)
  const choose = (edit: Partial<PackChoices>, coalesce?: string) => void history.run(() => choosePack(db, meetingId, edit, env), coalesce)
  const version = usePausedText(choices.version, (text) => choose({ version: text }, `pack:${meetingId}:version`))
  return (
    <aside className="pack-choices" aria-label={t('pack.choices')}>
      {children}
      <TemplateChoice meetingId={meetingId} choices={choices} onChoose={choose} />
      <fieldset aria-describedby={hintId}>
        <legend>{t('pack.audience')}</legend>
        <div className="pack-audiences">
          {audiences.map((audience) => (
            <label key={audience} data-audience={audience}>
              <input type="radio" name="audience" checked={choices.audience === audience} onChange={() => choose({ audience })} />
              {t(`pack.audiences.${audience}`)}
            </label>
          ))}
        </div>
        <p id={hintId}>{t(`pack.audienceHints.${choices.audience}`)}</p>
      </fieldset>
      <label className="pack-field">
        <span>{t('pack.version')}</span>
        <input
          className="input"
          dir="auto"
          placeholder={t('pack.versionPlaceholder')}
          value={version.value}
          onBlur={version.finish}
          onChange={({ target }) => version.type(target.value)}
        />
      </label>
      <PackPartsList parts={choices.parts} onChange={(parts) => choose({ parts })} />
      {!choices.parts.includes('contents') && (
        <PackChoice label={t('pack.cover')} value={choices.cover} options={covers} wordOf={(cover) => t(`pack.coverChoices.${cover}`)} onChoose={(cover) => choose({ cover })} />
      )}
      <PackChoice label={t('pack.notes')} value={choices.notes} options={noteChoices} wordOf={(notes) => t(`pack.noteChoices.${notes}`)} onChoose={(notes) => choose({ notes })} />
      <PackChoice label={t('pack.citations')} value={choices.citations} options={presets} wordOf={(name) => t(`pack.citationPresets.${name}`)} onChoose={(citations) => choose({ citations })} />
      <PackChoice
        label={t('pack.proposals')}
        value={choices.proposals}
        options={proposalChoices}
        wordOf={(proposals) => t(`pack.proposalChoices.${proposals}`)}
        onChoose={(proposals) => choose({ proposals })}
      />
      <PackChoice label={t('pack.altered')} value={choices.altered} options={alteredChoices} wordOf={(altered) => t(`pack.alteredChoices.${altered}`)} onChoose={(altered) => choose({ altered })} />
      <PackChoice
        label={t('pack.language')}
        value={languages.find((language) => language === choices.language) ?? 'en'}
        options={languages}
        wordOf={(language) => t(`pack.languages.${language}`)}
        onChoose={(language) => choose({ language })}
      />
      <Button onClick={() => setIsLookOpen(true)}>{t('pack.look.open')}</Button>
      {isLookOpen && <LookDialog onClose={() => setIsLookOpen(false)} />}
    </aside>
  )
}
