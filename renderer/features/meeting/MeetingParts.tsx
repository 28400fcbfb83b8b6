import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { addEntries, editEntry, removeEntry } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { MeetingId } from '#shared/domain/ids'
import { type MeetingPart, meetingPartKinds } from '#shared/domain/meeting-facts'
import { richText } from '#shared/rich-text/plain-text'
import { AutosavedRichText } from './AutosavedRichText.tsx'
import { BriefPart } from './BriefPart.tsx'
import { PartChoice } from './PartChoice.tsx'
import { useSaving } from './use-saving.ts'
import './item-parts.css'

/** What the delegation says of the meeting as a whole, in the order of a brief. */
export const MeetingParts = memo(function MeetingParts({ meetingId, parts }: { readonly meetingId: MeetingId; readonly parts: readonly MeetingPart[] }) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const ordered = parts.toSorted((one, other) => meetingPartKinds.indexOf(one.kind) - meetingPartKinds.indexOf(other.kind))
  const onRemove = async (id: string, name: string) => {
    if (await run(() => removeEntry(db, meetingId, 'parts', id, env))) notices.show(t('itemParts.removed', { name }), { undo: true })
  }
  return (
    <section className="item-parts" aria-label={t('meeting.parts.title')}>
      <h2>{t('meeting.parts.title')}</h2>
      {ordered.map(({ id, kind, audience, body }) => {
        const name = t(`meeting.parts.kinds.${kind}`)
        return (
          <BriefPart
            key={id}
            kind={kind}
            name={name}
            audience={audience}
            onAudience={(next) => void run(() => editEntry(db, meetingId, 'parts', id, { audience: next }, env))}
            onRemove={() => void onRemove(id, name)}
          >
            <AutosavedRichText
              stored={body}
              field={`meeting part ${id}`}
              label={name}
              placeholder={t(`meeting.parts.hints.${kind}`)}
              save={(now) => editEntry(db, meetingId, 'parts', id, { body: now }, env)}
            />
          </BriefPart>
        )
      })}
      <PartChoice
        kinds={meetingPartKinds}
        nameOf={(kind) => t(`meeting.parts.kinds.${kind}`)}
        onChoose={(kind) => void run(() => addEntries(db, meetingId, 'parts', [{ kind, audience: 'internal', body: richText('') }], env))}
      />
    </section>
  )
})
