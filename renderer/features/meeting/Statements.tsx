import { useState } from 'react'
import { Plus, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addEntries, moveEntry, removeEntry } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Meeting } from '#shared/domain/meeting'
import type { Statement } from '#shared/domain/meeting-facts'
import { formatSpeakingTime, measureSpeaking } from '#shared/pack/speaking-time'
import { plainText, richText } from '#shared/rich-text/plain-text'
import { OrderedList } from './OrderedList.tsx'
import { StatementEditor } from './StatementEditor.tsx'
import { rateOf, useSpeakingRates } from './use-speaking-rates.ts'
import { useSaving } from './use-saving.ts'
import './statements.css'

const noWords: Omit<Statement, 'id'> = { title: '', itemId: null, audience: 'internal', speaker: '', interpreted: true, body: richText('') }

/** The drafts of a meeting's statements at the side, and the chosen one to be written. */
export function Statements({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const rates = useSpeakingRates()
  const { id: meetingId, statements = [], speakingLimit = null } = meeting
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = statements.find(({ id }) => id === chosenId) ?? statements[0] ?? null
  const nameOf = ({ title }: Statement) => title.trim() || t('meeting.statements.untitled')

  const onAdd = async () => {
    const added = await run(() => addEntries(db, meetingId, 'statements', [noWords], env))
    setChosenId(added?.ids[0] ?? null)
  }
  const onRemove = async (statement: Statement) => {
    const at = statements.indexOf(statement)
    if (!(await run(() => removeEntry(db, meetingId, 'statements', statement.id, env)))) return
    if (statement === chosen) setChosenId((statements[at + 1] ?? statements[at - 1])?.id ?? null)
    notices.show(t('meeting.statements.removed', { name: nameOf(statement) }), { undo: true })
  }
  const addButton = (
    <Button look={statements.length === 0 ? 'primary' : 'plain'} onClick={() => void onAdd()}>
      <Plus size={15} aria-hidden />
      {t('meeting.statements.add')}
    </Button>
  )
  if (!chosen) {
    return (
      <EmptyState title={t('meeting.statements.emptyTitle')} text={t('meeting.statements.emptyText')}>
        {addButton}
      </EmptyState>
    )
  }
  return (
    <div className="meeting-board">
      <section className="meeting-agenda" aria-label={t('meeting.view.statements')}>
        <h2>{t('meeting.view.statements')}</h2>
        <OrderedList
          className="meeting-items"
          label={t('meeting.view.statements')}
          entries={statements}
          nameOf={nameOf}
          selectedId={chosen.id}
          onSelect={setChosenId}
          onMove={async (id, to) => Boolean(await run(() => moveEntry(db, meetingId, 'statements', id, to, env)))}
          onRemove={(id) => {
            const statement = statements.find((one) => one.id === id)
            if (statement) void onRemove(statement)
          }}
        >
          {(statement) => {
            const { seconds, wordsOver } = measureSpeaking(plainText(statement.body), rateOf(rates, statement), speakingLimit)
            return (
              <>
                <span className="meeting-item-name statement-name" dir="auto">
                  {nameOf(statement)}
                </span>
                <span className="meeting-item-count" data-over={wordsOver > 0}>
                  {wordsOver > 0 ? <TriangleAlert size={13} aria-label={t('meeting.statements.overShort')} /> : null}
                  {formatSpeakingTime(seconds)}
                </span>
              </>
            )
          }}
        </OrderedList>
        <div className="statement-add">{addButton}</div>
      </section>
      <StatementEditor key={chosen.id} meeting={meeting} statement={chosen} onRemove={() => void onRemove(chosen)} />
    </div>
  )
}
