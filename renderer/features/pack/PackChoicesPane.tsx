import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { choosePack } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { MeetingId } from '#shared/domain/ids'
import type { NoteAudience } from '#shared/domain/note'
import { type CitationPresetName, type PackChoices, packParts } from '#shared/domain/pack-choices'

const audiences: readonly NoteAudience[] = ['internal', 'shareable']
const presets: readonly CitationPresetName[] = ['un-editorial', 'shorthand', 'legal']
const parts = ['facts', 'contents', 'texts'] as const

interface PackChoicesPaneProps {
  readonly meetingId: MeetingId
  readonly choices: PackChoices
}

/** How the pack is made; remembered with its meeting, shown at once in the preview. */
export function PackChoicesPane({ meetingId, choices }: PackChoicesPaneProps) {
  const { t } = useTranslation()
  const { db, env, history } = useDesk()
  const hintId = useId()
  // What is typed comes back from the library a moment later, and the caret would jump.
  const [typed, setTyped] = useState<string | null>(null)
  const choose = (edit: Partial<PackChoices>, coalesce?: string) => void history.run(() => choosePack(db, meetingId, edit, env), coalesce)
  return (
    <form className="pack-choices" aria-label={t('pack.choices')} onSubmit={(event) => event.preventDefault()}>
      <fieldset aria-describedby={hintId}>
        <legend>{t('pack.audience')}</legend>
        <div className="pack-audiences">
          {audiences.map((audience) => (
            <label key={audience} data-audience={audience}>
              <input
                type="radio"
                name="audience"
                checked={choices.audience === audience}
                onChange={() => choose({ audience })}
              />
              {t(`pack.audiences.${audience}`)}
            </label>
          ))}
        </div>
        <p id={hintId}>{t(`pack.audienceHints.${choices.audience}`)}</p>
      </fieldset>
      <label className="pack-field">
        <span>{t('pack.citations')}</span>
        <select
          className="input"
          value={choices.citations}
          onChange={({ target }) => choose({ citations: presets.find((name) => name === target.value) ?? 'un-editorial' })}
        >
          {presets.map((name) => (
            <option key={name} value={name}>
              {t(`pack.citationPresets.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('pack.parts')}</legend>
        {parts.map((part) => {
          const isIn = choices.parts.includes(part)
          return (
            <label key={part} className="pack-part">
              <input
                type="checkbox"
                checked={isIn}
                onChange={() => choose({ parts: isIn ? choices.parts.filter((other) => other !== part) : packParts.filter((other) => other === part || choices.parts.includes(other)) })}
              />
              {t(`pack.part.${part}`)}
            </label>
          )
        })}
      </fieldset>
      <label className="pack-field">
        <span>{t('pack.version')}</span>
        <input
          className="input"
          dir="auto"
          placeholder={t('pack.versionPlaceholder')}
          value={typed ?? choices.version}
          onBlur={() => setTyped(null)}
          onChange={({ target }) => {
            setTyped(target.value)
            choose({ version: target.value }, `pack:${meetingId}:version`)
          }}
        />
      </label>
    </form>
  )
}
