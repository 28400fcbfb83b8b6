import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addItemPart, editItemPart } from '#renderer/db/item-parts.ts'
import { addAgendaItem, addMeeting, findMeeting, noDetails } from '#renderer/db/meetings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { AgendaItemId, MeetingId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let meetingId: MeetingId
let itemId: AgendaItemId
beforeEach(async () => {
  desk = aDesk()
  meetingId = (await addMeeting(desk.db, { ...noDetails, title: 'Sample Conference' }, desk.env)).id
  itemId = (await addAgendaItem(desk.db, meetingId, { label: '4', title: 'Prevention' }, desk.env)).id
})

const show = () =>
  renderOnDesk(desk, <Meetings meetingId={meetingId} onOpenMeeting={() => undefined} onOpenPack={() => undefined} onOpenParagraph={() => undefined} onOpenComparison={() => undefined} />)
const brief = () => screen.findByRole('region', { name: 'The delegation’s brief on this item' })
const stored = async () => (await findMeeting(desk.db, meetingId))?.items[0]?.parts

async function aPart(kind: 'position' | 'red-line' | 'talking-point', words: string): Promise<void> {
  const place = { meetingId, itemId }
  const { id } = await addItemPart(desk.db, place, kind, desk.env)
  await editItemPart(desk.db, place, id, { body: richText(words) }, desk.env)
}

describe('the brief on an item', () => {
  it('takes in a part, for the delegation only until it is opened to others', async () => {
    const { user } = show()
    await user.selectOptions(within(await brief()).getByRole('combobox', { name: 'Add to the brief…' }), 'Our position')
    await user.click(await screen.findByRole('button', { name: 'Our position: may be shown to others' }))
    await waitFor(async () => expect(await stored()).toMatchObject([{ kind: 'position', audience: 'shareable' }]))
    await desk.history.undo()
    expect(await stored()).toMatchObject([{ kind: 'position', audience: 'internal' }])
  })

  it('never offers to show a red line to others', async () => {
    await aPart('red-line', 'Never without a date.')
    show()
    await within(await brief()).findByRole('heading', { name: 'Red line' })
    expect(screen.queryByRole('button', { name: 'Red line: may be shown to others' })).toBeNull()
  })

  it('says how long talking points take', async () => {
    await aPart('talking-point', 'word '.repeat(60))
    show()
    await within(await brief()).findByText('0:30 min')
  })

  it('gives a removed part back', async () => {
    await aPart('position', 'A public register.')
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Remove: Our position' }))
    await waitFor(async () => expect(await stored()).toEqual([]))
    await desk.history.undo()
    expect(await stored()).toHaveLength(1)
  })
})
