import { useState } from 'react'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addAgendaItem, addMeeting, findMeeting, listMeetings } from '#renderer/db/meetings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { MeetingId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let opened: { packs: MeetingId[]; paragraphs: string[] }
beforeEach(() => {
  desk = aDesk()
  opened = { packs: [], paragraphs: [] }
})

/** The meetings as the App shows them: what is opened is shown. */
function Shown({ first = null }: { readonly first?: MeetingId | null }) {
  const [meetingId, setMeetingId] = useState(first)
  return (
    <Meetings
      meetingId={meetingId}
      onOpenMeeting={setMeetingId}
      onOpenPack={(id) => opened.packs.push(id)}
      onOpenParagraph={(editionId, paragraphId) => opened.paragraphs.push(`${editionId} ${paragraphId}`)}
      onOpenComparison={() => undefined}
    />
  )
}

async function aMeeting(part: Partial<Meeting> = {}, ...items: readonly (readonly [string, string])[]): Promise<MeetingId> {
  const details = { title: 'Sample Conference', body: '', place: '', startsOn: null, endsOn: null, ...part }
  const { id } = await addMeeting(desk.db, details, desk.env)
  for (const [label, title] of items) await addAgendaItem(desk.db, id, { label, title }, desk.env)
  return id
}

const stored = async (id: MeetingId) => await findMeeting(desk.db, id)
const storedLabels = async (id: MeetingId) => (await stored(id))?.items.map(({ label }) => label)
const agenda = () => screen.findByRole('grid', { name: 'Agenda' })
const notices = () => screen.getByRole('list', { name: 'Notices' }).textContent

describe('the list of meetings', () => {
  it('says what a meeting is for while there is none, and adds one whose title can be typed at once', async () => {
    const { user } = renderOnDesk(desk, <Shown />)
    await screen.findByText(/under each item stand the paragraphs and notes/)
    await user.click(screen.getByRole('button', { name: 'New meeting' }))
    const title = await screen.findByRole('textbox', { name: 'Title' })
    await waitFor(() => expect(document.activeElement).toBe(title))
    await user.keyboard('Tenth sample session')
    await waitFor(async () => expect((await listMeetings(desk.db)).map((meeting) => meeting.title)).toEqual(['Tenth sample session']))
  })

  it('tells of each meeting what is known, how long its agenda is and how much it holds', async () => {
    await aMeeting({ title: 'Sample Conference', body: 'Sample body', place: 'Doha', startsOn: '2026-11-30', endsOn: '2026-12-04' }, ['1', 'Opening'], ['2', 'Review'])
    renderOnDesk(desk, <Shown />)
    const row = (await screen.findByRole('button', { name: 'Sample Conference' })).closest('tr')
    expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
      'Sample Conference', 'Sample body', 'Doha', '30 November–4 December 2026', '2', '0',
    ])
  })

  it('names a meeting that has no title', async () => {
    await aMeeting({ title: ' ' })
    const { user } = renderOnDesk(desk, <Shown />)
    await user.click(await screen.findByRole('button', { name: 'Untitled meeting' }))
    await screen.findByRole('heading', { name: 'Untitled meeting' })
  })
})

describe('what is known of a meeting', () => {
  it('is stored as it is typed, and one undo takes back what was typed into one field', async () => {
    const id = await aMeeting()
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await user.click(await screen.findByRole('tab', { name: 'Facts' }))
    await user.type(await screen.findByRole('textbox', { name: 'Body' }), 'Sample body')
    await user.type(screen.getByRole('textbox', { name: 'Place' }), 'Doha')
    await waitFor(async () => expect(await stored(id)).toMatchObject({ body: 'Sample body', place: 'Doha' }))
    await desk.history.undo()
    expect(await stored(id)).toMatchObject({ body: 'Sample body', place: '' })
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Place' }).value).toBe(''))
    await desk.history.undo()
    expect(await stored(id)).toMatchObject({ body: '', place: '' })
  })

  it('takes words typed at two visits to a field back one visit at a time', async () => {
    const id = await aMeeting({ place: '' })
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await user.click(await screen.findByRole('tab', { name: 'Facts' }))
    const place = await screen.findByRole('textbox', { name: 'Place' })
    await user.type(place, 'Doha')
    await user.tab()
    await user.type(place, ', Qatar')
    await waitFor(async () => expect(await stored(id)).toMatchObject({ place: 'Doha, Qatar' }))
    await desk.history.undo()
    expect(await stored(id)).toMatchObject({ place: 'Doha' })
  })

  it('keeps a title in one line', async () => {
    const id = await aMeeting({ title: '' })
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await user.click(await screen.findByRole('textbox', { name: 'Title' }))
    await user.paste('Sample Conference,\n  tenth session')
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await stored(id)).toMatchObject({ title: 'Sample Conference, tenth session' }))
  })

  it('says so when the last day is before the first, and stores it all the same', async () => {
    const id = await aMeeting({ startsOn: '2026-11-10' })
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await user.click(await screen.findByRole('tab', { name: 'Facts' }))
    const endsOn = await screen.findByLabelText('Last day')
    await user.type(endsOn, '2026-11-09')
    await screen.findByText('The last day is before the first.')
    expect(endsOn.getAttribute('aria-describedby')).toBe(screen.getByText('The last day is before the first.').id)
    await waitFor(async () => expect(await stored(id)).toMatchObject({ endsOn: '2026-11-09' }))
    await user.clear(endsOn)
    await waitFor(async () => expect(await stored(id)).toMatchObject({ endsOn: null }))
    await waitFor(() => expect(screen.queryByText('The last day is before the first.')).toBeNull())
  })

  it('leads to the briefing pack', async () => {
    const id = await aMeeting()
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await user.click(await screen.findByRole('button', { name: 'Briefing pack' }))
    expect(opened.packs).toEqual([id])
  })

  it('is deleted without a question, and Undo brings it back whole', async () => {
    const id = await aMeeting({}, ['4', 'Prevention'])
    const before = await stored(id)
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await user.click(await screen.findByRole('button', { name: 'Delete the meeting' }))
    await screen.findByText('No meeting yet')
    expect(notices()).toBe('“Sample Conference” was deleted. [Undo]')
    await desk.history.undo()
    expect(await stored(id)).toEqual(before)
    await screen.findByRole('button', { name: 'Sample Conference' })
  })

  it('says that it is gone when its adding is undone while it is open', async () => {
    const { user } = renderOnDesk(desk, <Shown />)
    await user.click(await screen.findByRole('button', { name: 'New meeting' }))
    await screen.findByRole('textbox', { name: 'Title' })
    await desk.history.undo()
    await screen.findByText('This meeting is no longer here')
    await user.click(screen.getByRole('button', { name: 'All meetings' }))
    await screen.findByText('No meeting yet')
  })
})

describe('the agenda', () => {
  it('is typed item by item without leaving the keyboard', async () => {
    const id = await aMeeting()
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    const line = await screen.findByRole('form', { name: 'Add an agenda item' })
    await user.click(within(line).getByRole('textbox', { name: 'Item' }))
    await user.keyboard('1{Tab}Opening of the session{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(within(line).getByRole('textbox', { name: 'Item' })))
    await user.keyboard('2{Tab}Adoption of the agenda{Enter}')
    await waitFor(async () =>
      expect((await stored(id))?.items.map(({ label, title }) => `${label} ${title}`)).toEqual([
        '1 Opening of the session',
        '2 Adoption of the agenda',
      ]),
    )
    await screen.findByRole('region', { name: 'Item 2 — Adoption of the agenda' })
  })

  it('adds nothing when nothing was typed', async () => {
    const id = await aMeeting()
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await user.click(await screen.findByRole('button', { name: 'Add' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Item' }))
    expect(await storedLabels(id)).toEqual([])
  })

  it('shows the item that the arrows go to', async () => {
    const id = await aMeeting({}, ['1', 'Opening'], ['2', 'Review'])
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await screen.findByRole('region', { name: 'Item 1 — Opening' })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Item 1 — Opening' })))
    await user.keyboard('{ArrowDown}')
    await screen.findByRole('region', { name: 'Item 2 — Review' })
  })

  it('renames an item where it stands: Enter goes to its title, Enter comes back', async () => {
    const id = await aMeeting({}, ['1', 'Opening'])
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await agenda()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Item 1 — Opening' })))
    await user.keyboard('{Enter}')
    const pane = screen.getByRole('region', { name: 'Item 1 — Opening' })
    expect(document.activeElement).toBe(within(pane).getByRole('textbox', { name: 'Title of the item' }))
    await user.keyboard(' of the session{Enter}')
    await waitFor(async () => expect((await stored(id))?.items[0]?.title).toBe('Opening of the session'))
    expect(document.activeElement).toBe(await screen.findByRole('row', { name: 'Item 1 — Opening of the session' }))
  })

  it('moves an item with Alt and the arrows, says where it went and stays with it', async () => {
    const id = await aMeeting({}, ['1', 'Opening'], ['2', 'Review'], ['3', 'Prevention'])
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await agenda()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Item 1 — Opening' })))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(async () => expect(await storedLabels(id)).toEqual(['2', '1', '3']))
    screen.getByText('Item 1 — Opening: now 2 of 3')
    await waitFor(() => expect(screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'))[1]).toBe('Item 1 — Opening'))
    expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Item 1 — Opening' }))
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    await waitFor(async () => expect(await storedLabels(id)).toEqual(['2', '3', '1']))
    await desk.history.undo()
    await desk.history.undo()
    expect(await storedLabels(id)).toEqual(['1', '2', '3'])
  })

  it('deletes the item under the focus without a question, goes to its neighbour and offers Undo', async () => {
    const id = await aMeeting({}, ['1', 'Opening'], ['2', 'Review'], ['3', 'Prevention'])
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    await agenda()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Item 1 — Opening' })))
    await user.keyboard('{ArrowDown}{Delete}')
    await waitFor(async () => expect(await storedLabels(id)).toEqual(['1', '3']))
    expect(notices()).toBe('“Item 2 — Review” was deleted. [Undo]')
    await screen.findByRole('region', { name: 'Item 3 — Prevention' })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Item 3 — Prevention' })))
  })

  it('lets a title be typed that holds the keys of the list', async () => {
    const id = await aMeeting({}, ['1', 'Opening'], ['2', 'Review'])
    const { user } = renderOnDesk(desk, <Shown first={id} />)
    const pane = await screen.findByRole('region', { name: 'Item 1 — Opening' })
    const title = within(pane).getByRole('textbox', { name: 'Title of the item' })
    await user.click(title)
    await user.keyboard('{Home}{Delete}R{ArrowDown}{ArrowUp} 2')
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(await storedLabels(id)).toEqual(['1', '2'])
  })

  it('opens on the item that was looked at last', async () => {
    const id = await aMeeting({}, ['1', 'Opening'], ['2', 'Review'])
    const first = renderOnDesk(desk, <Shown first={id} />)
    await first.user.click(await screen.findByRole('row', { name: 'Item 2 — Review' }))
    await screen.findByRole('region', { name: 'Item 2 — Review' })
    first.unmount()
    renderOnDesk(desk, <Shown first={id} />)
    await screen.findByRole('region', { name: 'Item 2 — Review' })
  })
})
