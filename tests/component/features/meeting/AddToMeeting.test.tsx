import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addAgendaItem, addMeeting, clip, type ClippingDraft, findMeeting, listMeetings } from '#renderer/db/meetings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { AddToMeeting } from '#renderer/features/meeting/AddToMeeting.tsx'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { EditionId, MeetingId } from '#shared/domain/ids'
import { aParagraph } from '../../../helpers/builders.ts'
import { aDesk, type OnDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let closings: number
beforeEach(() => {
  desk = aDesk()
  closings = 0
})

const draft = (label: string): ClippingDraft => {
  const { id, hash } = aParagraph({ label })
  return { type: 'paragraph', editionId: 'edition-1' as EditionId, paragraphId: id, textHash: hash }
}
const ask = (...drafts: readonly ClippingDraft[]): OnDesk =>
  renderOnDesk(desk, <AddToMeeting drafts={drafts} subject="SAMPLE/RES/1/1, para. 17" onClose={() => closings++} />)

async function aMeeting(title: string, ...items: readonly (readonly [string, string])[]): Promise<MeetingId> {
  const { id } = await addMeeting(desk.db, { title, body: '', place: '', startsOn: null, endsOn: null }, desk.env)
  for (const [label, words] of items) await addAgendaItem(desk.db, id, { label, title: words }, desk.env)
  return id
}

const counts = async (id: MeetingId) => (await findMeeting(desk.db, id))?.items.map(({ label, clippings }) => `${label}: ${clippings.length}`)
const dialog = () => screen.findByRole('dialog', { name: 'Add to a meeting' })
const closed = () => waitFor(() => expect(closings).toBe(1))

describe('adding to a meeting', () => {
  it('leads from nothing to a clipped paragraph in one dialog, by keyboard, and one undo takes all of it back', async () => {
    const { user } = ask(draft('17'))
    await dialog()
    await user.keyboard('Sample Conference{Tab}4{Tab}Prevention{Enter}')
    await closed()
    await screen.findByText('Added to Item 4 — Prevention. [Undo]')
    const [meeting] = await listMeetings(desk.db)
    expect(meeting).toMatchObject({ title: 'Sample Conference', items: [{ label: '4', title: 'Prevention', clippings: [draft('17')] }] })
    await desk.history.undo()
    expect(await listMeetings(desk.db)).toEqual([])
    await desk.history.redo()
    expect(await listMeetings(desk.db)).toEqual([meeting])
  })

  it('names what is added', async () => {
    ask(draft('17'))
    within(await dialog()).getByText('SAMPLE/RES/1/1, para. 17')
  })

  it('says what is lacking and goes there, and stores nothing', async () => {
    const { user } = ask(draft('17'))
    await dialog()
    await user.keyboard('{Enter}')
    await screen.findByText('A meeting needs a title.')
    expect(document.activeElement).toBe(screen.getByLabelText('Title of the new meeting'))
    await user.keyboard('Sample Conference{Enter}')
    await screen.findByText('An item needs a number or a title.')
    expect(document.activeElement).toBe(screen.getByLabelText('Item'))
    expect(await listMeetings(desk.db)).toEqual([])
    expect(closings).toBe(0)
  })

  it('offers the meeting that was changed last and its items', async () => {
    await aMeeting('Older sample meeting', ['1', 'Opening'])
    await aMeeting('Newer sample meeting', ['4', 'Prevention'], ['5', 'Recovery'])
    ask(draft('17'))
    const choice = within(await dialog()).getByRole('combobox', { name: 'Meeting' })
    expect([...(choice as HTMLSelectElement).options].map(({ text }) => text)).toEqual(['Newer sample meeting', 'Older sample meeting', 'New meeting…'])
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Item 4 — Prevention', 'Item 5 — Recovery', 'New item', 'Not yet used',
    ])
  })

  it('remembers where the last one went, so that Enter alone adds the next', async () => {
    const older = await aMeeting('Older sample meeting', ['1', 'Opening'], ['2', 'Review'])
    await aMeeting('Newer sample meeting', ['4', 'Prevention'])
    const once = ask(draft('17'))
    await once.user.selectOptions(within(await dialog()).getByRole('combobox', { name: 'Meeting' }), 'Older sample meeting')
    await once.user.click(screen.getByRole('radio', { name: 'Item 2 — Review' }))
    await once.user.keyboard('{Enter}')
    await closed()
    once.unmount()
    const again = ask(draft('18'))
    await dialog()
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Item 2 — Review' }))
    await again.user.keyboard('{Enter}')
    await waitFor(() => expect(closings).toBe(2))
    expect(await counts(older)).toEqual(['1: 0', '2: 2'])
  })

  it('goes to the meeting and item that were looked at last', async () => {
    const older = await aMeeting('Older sample meeting', ['1', 'Opening'], ['2', 'Review'])
    await aMeeting('Newer sample meeting', ['4', 'Prevention'])
    const nothing = () => undefined
    const page = renderOnDesk(desk, <Meetings meetingId={older} onOpenMeeting={nothing} onOpenPack={nothing} onOpenParagraph={nothing} onOpenComparison={nothing} />)
    await page.user.click(await screen.findByRole('row', { name: 'Item 2 — Review' }))
    await screen.findByRole('region', { name: 'Item 2 — Review' })
    page.unmount()
    ask(draft('17'))
    await dialog()
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Item 2 — Review' }))
  })

  it('makes a new item in a meeting that exists; one undo takes item and clipping back', async () => {
    const id = await aMeeting('Sample Conference', ['4', 'Prevention'])
    const { user } = ask(draft('17'))
    await user.click(within(await dialog()).getByRole('radio', { name: 'New item' }))
    await user.type(screen.getByLabelText('Title of the item'), 'Other matters{Enter}')
    await closed()
    expect(await counts(id)).toEqual(['4: 0', ': 1'])
    await desk.history.undo()
    expect(await counts(id)).toEqual(['4: 0'])
  })

  it('asks for the first item at once where a meeting has none', async () => {
    const id = await aMeeting('Sample Conference')
    const { user } = ask(draft('17'))
    await dialog()
    expect(document.activeElement).toBe(screen.getByLabelText('Item'))
    await user.keyboard('1{Enter}')
    await closed()
    expect(await counts(id)).toEqual(['1: 1'])
  })

  it('says before and after that something is there already, and adds it no second time', async () => {
    const id = await aMeeting('Sample Conference', ['4', 'Prevention'], ['5', 'Recovery'])
    const itemId = (await findMeeting(desk.db, id))!.items[0]!.id
    await clip(desk.db, id, itemId, [draft('17')], desk.env)
    const { user } = ask(draft('17'))
    const [held, other] = within(await dialog()).getAllByRole('radio')
    expect([held, other].map((radio) => radio?.closest('label')?.textContent)).toEqual(['Item 4 — Preventionalready there', 'Item 5 — Recovery'])
    await user.click(held!)
    await user.keyboard('{Enter}')
    await closed()
    await screen.findByText('It is under Item 4 — Prevention already.')
    expect(await counts(id)).toEqual(['4: 1', '5: 0'])
    expect(desk.history.getState().undoLabel).toBeNull()
  })

  it('adds what is new when only a part is there already', async () => {
    const id = await aMeeting('Sample Conference', ['4', 'Prevention'])
    await clip(desk.db, id, (await findMeeting(desk.db, id))!.items[0]!.id, [draft('17')], desk.env)
    const { user } = ask(draft('17'), draft('18'))
    await dialog()
    await user.keyboard('{Enter}')
    await closed()
    expect(await counts(id)).toEqual(['4: 2'])
  })

  it('keeps for later what has no item yet', async () => {
    const id = await aMeeting('Sample Conference', ['4', 'Prevention'])
    const { user } = ask(draft('17'))
    await user.click(within(await dialog()).getByRole('radio', { name: 'Not yet used' }))
    await user.keyboard('{Enter}')
    await closed()
    await screen.findByText('Added to Not yet used. [Undo]')
    expect((await findMeeting(desk.db, id))?.tray).toMatchObject([draft('17')])
    expect(await counts(id)).toEqual(['4: 0'])
  })

  it('puts a whole text to an item as its document, never to what is not yet used', async () => {
    const id = await aMeeting('Sample Conference', ['4', 'Prevention'])
    const { user } = renderOnDesk(desk, <AddToMeeting documents={['edition-1' as EditionId]} subject="SAMPLE/RES/1/1" onClose={() => closings++} />)
    await dialog()
    expect(screen.queryByRole('radio', { name: 'Not yet used' })).toBeNull()
    await user.keyboard('{Enter}')
    await closed()
    expect((await findMeeting(desk.db, id))?.items[0]?.documents).toEqual(['edition-1'])
  })

  it('changes nothing when it is closed', async () => {
    const id = await aMeeting('Sample Conference', ['4', 'Prevention'])
    const { user } = ask(draft('17'))
    await user.click(within(await dialog()).getByRole('button', { name: 'Cancel' }))
    expect(closings).toBe(1)
    expect(await counts(id)).toEqual(['4: 0'])
  })
})
