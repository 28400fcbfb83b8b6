import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addMeetingWithAgenda } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { AgendaDraft, DraftItem, Tie } from '#shared/agenda/agenda-draft'
import { formatWrittenDates } from '#shared/citation/written-date'
import type { MeetingId } from '#shared/domain/ids'
import { nameItem } from './meeting-words.ts'
import type { AgendaReading } from './read-agenda-text.ts'
import { useSaving } from './use-saving.ts'

interface FromAgendaFormProps {
  readonly reading: AgendaReading
  readonly onMade: (id: MeetingId) => void
  readonly onClose: () => void
}

/** What was read from an agenda: its facts, items, documents and doubts; nothing is stored until it is agreed to. */
export function FromAgendaForm({ reading: { edition, draft, ties, editions }, onMade, onClose }: FromAgendaFormProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const [title, setTitle] = useState(() => titleOf(draft) || edition.title)
  const [chosen, setChosen] = useState<ReadonlySet<Tie>>(() => new Set(ties.filter(({ sure }) => sure)))

  const toggle = (tie: Tie) => setChosen((before) => (before.has(tie) ? new Set([...before].filter((one) => one !== tie)) : new Set([...before, tie])))
  const onMake = async () => {
    const { body, session, place, startsOn, endsOn, items } = draft
    const agenda = items.map(({ label, title: name }) => {
      const documents = [...chosen].filter((tie) => tie.label === label).map(({ editionId }) => editionId)
      return { label, title: name, ...(documents.length === 0 ? {} : { documents }) }
    })
    const made = await run(() => addMeetingWithAgenda(db, { title: title.trim(), body, session, place, startsOn, endsOn }, agenda, env))
    if (!made) return
    notices.show(t('fromAgenda.made', { count: items.length }), { undo: true })
    onMade(made.id)
  }
  const facts = [draft.session, draft.place, formatWrittenDates(draft.startsOn, draft.endsOn) ?? ''].filter(Boolean).join(' · ')
  return (
    <>
      <Field label={t('meeting.title')} dir="auto" value={title} onChange={({ target }) => setTitle(target.value)} />
      {facts === '' ? null : (
        <p className="from-agenda-facts" dir="auto">
          {facts}
        </p>
      )}
      {draft.doubts.length === 0 ? null : (
        <ul className="from-agenda-doubts" aria-label={t('review.doubts')}>
          {draft.doubts.map(({ code, label, detail }, index) => (
            <li key={index}>{t(`fromAgenda.doubt.${code}`, { label, detail })}</li>
          ))}
        </ul>
      )}
      <ul className="from-agenda-items" aria-label={t('meeting.agenda')}>
        {draft.items.map((item) => (
          <li key={item.paragraphId} data-sub={isSub(item)}>
            <span dir="auto">{nameItem(t, item)}</span>
            {ties
              .filter(({ label }) => label === item.label)
              .map((tie) => (
                <label key={tie.editionId}>
                  <input type="checkbox" checked={chosen.has(tie)} onChange={() => toggle(tie)} />
                  <bdi>{editions.get(tie.editionId)?.symbol ?? editions.get(tie.editionId)?.title}</bdi>
                  <small>{t(tie.sure ? `fromAgenda.because.${tie.because}` : 'fromAgenda.unsure')}</small>
                </label>
              ))}
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" disabled={draft.items.length === 0} onClick={() => void onMake()}>
          {t('fromAgenda.make')}
        </Button>
      </div>
    </>
  )
}

/** `Conference of the States Parties, twelfth session`; an abbreviation keeps its capitals. */
const titleOf = ({ body, session }: AgendaDraft): string =>
  [body, session.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())].filter((part) => part !== '').join(', ')

const isSub = ({ label }: DraftItem): boolean => label.includes('(')
