import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { addItemPart, editItemPart } from '#renderer/db/item-parts.ts'
import { addAgendaItem, addMeeting, clip, findMeeting, noDetails } from '#renderer/db/meetings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { AgendaItemId, EditionId, InstrumentId, MeetingId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
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

async function aPart(kind: 'position' | 'red-line' | 'talking-point' | 'ask' | 'others', words: string): Promise<void> {
  const place = { meetingId, itemId }
  const { id } = await addItemPart(desk.db, place, kind, desk.env)
  await editItemPart(desk.db, place, id, { body: richText(words) }, desk.env)
}

describe('the brief on an item', () => {
  it('takes in a part, for the delegation only until it is opened to others', async () => {
    const { user } = show()
    await user.selectOptions(within(await brief()).getByRole('combobox', { name: 'Add to the brief…' }), 'Our position')
    await user.click(await screen.findByRole('button', { name: 'Internal: Our position' }))
    await waitFor(async () => expect(await stored()).toMatchObject([{ kind: 'position', audience: 'shareable' }]))
    await desk.history.undo()
    expect(await stored()).toMatchObject([{ kind: 'position', audience: 'internal' }])
  })

  it('never offers to show a red line to others', async () => {
    await aPart('red-line', 'Never without a date.')
    show()
    await within(await brief()).findByRole('heading', { name: 'Red line' })
    expect(screen.queryByRole('button', { name: 'Internal: Red line' })).toBeNull()
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

describe('what the delegation wants of an item', () => {
  it('is its aim, who leads, and whether it speaks', async () => {
    const { user } = show()
    await user.click(await screen.findByLabelText('Our aim'))
    await user.paste('Registers by name')
    await user.click(screen.getByLabelText('Lead'))
    await user.paste('Ms. Sample')
    await user.click(screen.getByRole('checkbox', { name: 'We speak' }))
    await waitFor(async () => expect((await findMeeting(desk.db, meetingId))?.items[0]).toMatchObject({ aim: 'Registers by name', lead: 'Ms. Sample', speaks: true }))
  })
})

describe('the position of others', () => {
  it('says whose it is, where and when it was taken', async () => {
    await aPart('others', 'Open to registers.')
    const { user } = show()
    await user.click(await screen.findByLabelText('State or group'))
    await user.paste('Group of Samples')
    await user.type(screen.getByLabelText('Date'), '2026-09-03')
    await waitFor(async () => expect(await stored()).toMatchObject([{ party: 'Group of Samples', date: '2026-09-03' }]))
  })
})

describe('the wording that an ask proposes', () => {
  const paragraph = aParagraph({ label: '17', text: 'Invites the States to publish sample registers;' })

  async function clippedAsk(): Promise<void> {
    const { db, env } = desk
    const text = { source: { name: 'sample.txt', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: [paragraph] }) }
    const added = await addEditions(db, [{ ...text, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }], env)
    await clip(db, meetingId, itemId, [{ type: 'paragraph', editionId: added.rows[0]!.key as EditionId, paragraphId: paragraph.id, textHash: paragraph.hash }], env)
    await aPart('ask', 'A stronger verb.')
  }
  const changes = (tag: 'del' | 'ins') => [...document.querySelectorAll(`.proposal-change ${tag}`)].map((one) => one.textContent)

  it('begins as the clipped paragraph reads, and shows what is changed in it', async () => {
    await clippedAsk()
    const { user } = show()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Propose wording for a clipped paragraph…' }), 'SAMPLE/RES/1/1, para. 17')
    const wording = await screen.findByLabelText<HTMLTextAreaElement>('As it would read')
    expect(wording.value).toBe(paragraph.text)
    screen.getByText('No change yet: write in the words above.')
    await user.clear(wording)
    await user.paste('Requests the States to publish sample registers;')
    await waitFor(() => expect([changes('del'), changes('ins')]).toEqual([[' deleted: Invites end of deletion '], [' inserted: Requests end of insertion ']]))
    expect(await stored()).toMatchObject([{ proposal: { wording: 'Requests the States to publish sample registers;', place: { paragraphId: paragraph.id, textHash: paragraph.hash } } }])
  })

  it('is taken back, and comes back with Undo', async () => {
    await clippedAsk()
    const { user } = show()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Propose wording for a clipped paragraph…' }), 'SAMPLE/RES/1/1, para. 17')
    await user.click(await screen.findByRole('button', { name: 'Take back' }))
    await screen.findByText('The proposed wording was taken back. [Undo]')
    expect((await stored())?.[0]).not.toHaveProperty('proposal')
    await desk.history.undo()
    await screen.findByLabelText('As it would read')
  })

  it('needs a clipped paragraph', async () => {
    await aPart('ask', 'A stronger verb.')
    show()
    await screen.findByText('To propose wording, clip the paragraph to this meeting first.')
  })
})
