import { useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { findMeeting } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { keepStyleOut } from '#renderer/ui/keep-style-out.ts'
import type { EditionId, MeetingId, ParagraphId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { Agenda } from './Agenda.tsx'
import { FollowUp } from './FollowUp.tsx'
import { keepSame } from './keep-same.ts'
import { type MeetingView, meetingViews, recallView, rememberView } from './last-place.ts'
import { MeetingFacts } from './MeetingFacts.tsx'
import { MeetingHeader } from './MeetingHeader.tsx'
import { Statements } from './Statements.tsx'

interface MeetingPageProps {
  readonly meetingId: MeetingId
  readonly onBack: () => void
  readonly onOpenPack: () => void
  readonly onOpenParagraph: (editionId: EditionId, paragraphId?: ParagraphId) => void
  readonly onOpenComparison: (beforeId: EditionId, afterId: EditionId) => void
}

keepStyleOut()

/** One meeting: its agenda, the facts, the statements and what came of it. */
export function MeetingPage({ meetingId, onBack, onOpenPack, onOpenParagraph, onOpenComparison }: MeetingPageProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const last = useRef<Meeting | null>(null)
  const meeting = useLiveQuery(async () => (last.current = keepSame(last.current, await findMeeting(db, meetingId))), [db, meetingId])
  const [view, setView] = useState(() => recallView(db))
  const show = (next: MeetingView) => {
    rememberView(db, next)
    setView(next)
  }
  useWindowKeys((event) => {
    const next = /^[1-9]$/.test(event.key) ? meetingViews[Number(event.key) - 1] : undefined
    if (!next || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    show(next)
  })
  if (meeting === undefined) return null
  if (meeting === null) {
    return (
      <EmptyState title={t('meeting.missingTitle')} text={t('meeting.missingText')}>
        <Button look="primary" onClick={onBack}>
          {t('meeting.toList')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className="meeting">
      <MeetingHeader meeting={meeting} onBack={onBack} onOpenPack={onOpenPack} onFacts={() => show('facts')} />
      <Tabs className="meeting-tabs" selectedKey={view} onSelectionChange={(key) => show(meetingViews.find((one) => one === key) ?? 'agenda')}>
        <TabList aria-label={t('meeting.views')} className="meeting-tab-list">
          {meetingViews.map((one, index) => (
            <Tab key={one} id={one} className="meeting-tab" aria-keyshortcuts={String(index + 1)}>
              {t(`meeting.view.${one}`)}
              <CountMark count={countOf(meeting, one)} />
            </Tab>
          ))}
        </TabList>
        <TabPanel id="agenda" className="meeting-panel">
          <Agenda meeting={meeting} onOpenParagraph={onOpenParagraph} onOpenComparison={onOpenComparison} />
        </TabPanel>
        <TabPanel id="facts" className="meeting-panel">
          <MeetingFacts meeting={meeting} onOpenText={onOpenParagraph} />
        </TabPanel>
        <TabPanel id="statements" className="meeting-panel">
          <Statements meeting={meeting} />
        </TabPanel>
        <TabPanel id="follow-up" className="meeting-panel">
          <FollowUp meeting={meeting} onOpenParagraph={onOpenParagraph} />
        </TabPanel>
      </Tabs>
    </div>
  )
}

function CountMark({ count }: { readonly count: number }) {
  return count === 0 ? null : <span className="meeting-tab-count">{count}</span>
}

function countOf({ items, statements, demands, commitments, factChecks }: Meeting, view: MeetingView): number {
  switch (view) {
    case 'agenda':
      return items.length
    case 'facts':
      return 0
    case 'statements':
      return statements?.length ?? 0
    case 'follow-up':
      return (demands?.length ?? 0) + (commitments?.length ?? 0) + (factChecks?.length ?? 0)
  }
}
