import { useState } from 'react'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { listMeetings } from '#renderer/db/meetings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { Masthead } from '#shared/domain/edition'
import type { EditionId, InstrumentId, MeetingId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let opened: string[]
beforeEach(() => {
  desk = aDesk()
  opened = []
})

function Shown() {
  const [meetingId, setMeetingId] = useState<MeetingId | null>(null)
  return (
    <Meetings
      meetingId={meetingId}
      onOpenMeeting={setMeetingId}
      onOpenPack={() => undefined}
      onOpenParagraph={(editionId) => opened.push(editionId)}
      onOpenComparison={() => undefined}
    />
  )
}

async function store(masthead: Partial<Masthead>, paragraphs: readonly Paragraph[]): Promise<EditionId> {
  const draft = aDraft({ masthead: { session: 'Third session', ...masthead }, paragraphs })
  const text = { source: { name: 'sample.docx', bytes: new Uint8Array([1]) }, draft, instrumentId: masthead.symbol as InstrumentId, origin: 'imported' as const }
  const added = await addEditions(desk.db, [text], desk.env)
  return added.rows.find(({ table }) => table === 'editions')?.key as EditionId
}

const listed = (label: string, text: string, ordinal: number, parent?: string): Paragraph =>
  aParagraph({
    id: `body/${parent ? `${parent}/` : ''}${label}` as ParagraphId,
    kind: parent ? 'subparagraph' : 'operative',
    label,
    path: parent ? [parent, label] : [label],
    level: parent ? 1 : 0,
    ordinal,
    text,
  })

async function storeAgenda(): Promise<void> {
  await store({ symbol: 'SAMPLE/COSP/2026/1', kind: 'agenda', title: 'Provisional agenda' }, [
    listed('1', 'Organizational matters:', 0),
    listed('(a)', 'Opening of the session;', 1, '1'),
    listed('(b)', 'Election of officers.', 2, '1'),
    listed('2', 'Prevention.', 3),
    listed('4', 'Asset recovery.', 4),
  ])
}

async function openDialog() {
  const { user } = renderOnDesk(desk, <Shown />)
  await user.click(await screen.findByRole('button', { name: 'From a provisional agenda…' }))
  return { user, dialog: await screen.findByRole('dialog') }
}

describe('a meeting from a provisional agenda', () => {
  it('shows items, sub-items, documents and doubts first, and stores all of it as one step that can be undone', async () => {
    await storeAgenda()
    const draft = await store({ symbol: 'SAMPLE/COSP/2026/L.3', agendaItem: 'Item 2 of the provisional agenda' }, [aParagraph({ text: 'Decides to open sample registers.' })])
    const { user, dialog } = await openDialog()
    await within(dialog).findByText('Item 1 (b) — Election of officers')
    within(dialog).getByText('After item 2 comes 4: something between them may have been missed.')
    expect(within(dialog).getByRole<HTMLInputElement>('checkbox', { name: /SAMPLE\/COSP\/2026\/L\.3/ }).checked).toBe(true)
    expect(await listMeetings(desk.db)).toEqual([])

    await user.click(within(dialog).getByRole('button', { name: 'Create the meeting' }))
    await screen.findByRole('grid', { name: 'Agenda' })
    const [meeting] = await listMeetings(desk.db)
    expect(meeting).toMatchObject({ title: 'Sample Conference, third session', body: 'Sample Conference', session: 'Third session' })
    expect(meeting?.items.map(({ label, documents }) => [label, documents])).toEqual([
      ['1', undefined],
      ['1 (a)', undefined],
      ['1 (b)', undefined],
      ['2', [draft]],
      ['4', undefined],
    ])
    await desk.history.undo()
    expect(await listMeetings(desk.db)).toEqual([])
  })

  it('shows an item’s documents as ways to them, which can be taken off', async () => {
    await storeAgenda()
    const draft = await store({ symbol: 'SAMPLE/COSP/2026/L.3', agendaItem: 'Item 2' }, [aParagraph({ text: 'Decides to open sample registers.' })])
    const { user, dialog } = await openDialog()
    await user.click(await within(dialog).findByRole('button', { name: 'Create the meeting' }))
    await user.click(within(await screen.findByRole('grid', { name: 'Agenda' })).getByText('Prevention'))
    const documents = await screen.findByRole('list', { name: 'Documents of the item' })
    await user.click(within(documents).getByRole('button', { name: 'SAMPLE/COSP/2026/L.3' }))
    expect(opened).toEqual([draft])
    await user.click(within(documents).getByRole('button', { name: 'Take off: SAMPLE/COSP/2026/L.3' }))
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Documents of the item' })).toBeNull())
  })

  it('leaves a document of perhaps another session to the person', async () => {
    await storeAgenda()
    await store({ symbol: null, title: 'Sample paper', session: null, agendaItem: 'Item 4' }, [aParagraph({ text: 'A sample paper.' })])
    const { dialog } = await openDialog()
    expect((await within(dialog).findByRole<HTMLInputElement>('checkbox', { name: /Sample paper/ })).checked).toBe(false)
  })

  it('says what to do while the library has no agenda', async () => {
    const { dialog } = await openDialog()
    within(dialog).getByText(/^There is no agenda in your library yet/)
  })
})
