import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addEditions, removeEditions } from '#renderer/db/editions.ts'
import { addAgendaItem, addMeeting, clip, type ClippingDraft, findMeeting } from '#renderer/db/meetings.ts'
import { removeNote, writeNote } from '#renderer/db/notes.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { AgendaItemId, EditionId, InstrumentId, MeetingId, NoteId } from '#shared/domain/ids'
import type { NoteSpan } from '#shared/domain/note'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
import { ComparisonWorker } from '../../../helpers/comparison-worker.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

const first = aParagraph({ label: '17', text: 'Invites the States to publish sample registers;', ordinal: 0 })
const second = aParagraph({ label: '18', text: 'Requests a sample report;', ordinal: 1 })
const span: NoteSpan = { start: 22, end: 46, exact: 'publish sample registers', prefix: 'Invites the States to ', suffix: ';' }

const noteId = 'note-1' as NoteId
const lostNoteId = 'note-2' as NoteId

let desk: Desk
let editionId: EditionId
let meetingId: MeetingId
let itemId: AgendaItemId
let openedParagraphs: string[]
let openedComparisons: string[]
beforeEach(async () => {
  desk = aDesk()
  openedParagraphs = []
  openedComparisons = []
  const { db, env } = desk
  const text = { source: { name: 'sample.txt', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: [first, second] }) }
  const added = await addEditions(db, [{ ...text, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }], env)
  editionId = added.rows[0]!.key as EditionId
  const anchor = { editionId, paragraphId: first.id, paragraphHash: first.hash, span }
  await writeNote(db, { id: noteId, anchor, body: richText('Ask for public registers.'), tags: ['ownership', 'item 4'] }, env)
  meetingId = (await addMeeting(db, { title: 'Sample Conference', body: '', place: '', startsOn: null, endsOn: null }, env)).id
  itemId = (await addAgendaItem(db, meetingId, { label: '4', title: 'Prevention' }, env)).id
})

const clipping = (paragraph = first): ClippingDraft => ({ type: 'paragraph', editionId, paragraphId: paragraph.id, textHash: paragraph.hash })
const clipped = (...drafts: readonly ClippingDraft[]) => clip(desk.db, meetingId, itemId, drafts, desk.env)
const show = () =>
  renderOnDesk(
    desk,
    <Meetings
      meetingId={meetingId}
      onOpenMeeting={() => undefined}
      onOpenPack={() => undefined}
      onOpenParagraph={(id, paragraphId) => openedParagraphs.push(`${id} ${paragraphId}`)}
      onOpenComparison={(before, after) => openedComparisons.push(`${before} ${after}`)}
    />,
  )
const list = () => screen.findByRole('grid', { name: 'Clippings' })
const storedTypes = async () =>
  (await findMeeting(desk.db, meetingId))?.items[0]?.clippings.map((one) => (one.type === 'paragraph' ? one.paragraphId : one.type))

describe('what stands under an agenda item', () => {
  it('says how something gets there while there is nothing', async () => {
    show()
    await screen.findByText(/press M/)
  })

  it('cites a note that was clipped on a revision by its place there', async () => {
    const revision = aDraft({ paragraphs: [aParagraph({ label: '1', text: 'Recalls a sample;', ordinal: 0 }), { ...first, label: '2', path: ['2'], id: 'body/2' as typeof first.id, ordinal: 1 }], masthead: { symbol: 'SAMPLE/RES/1/1/Rev.1' } })
    const text = { source: { name: 'revision.txt', bytes: new Uint8Array([2]) }, draft: revision, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' as const }
    const revisedId = (await addEditions(desk.db, [text], desk.env)).rows[0]!.key as EditionId
    const at = { editionId: revisedId, paragraphId: 'body/2' as typeof first.id, paragraphHash: first.hash, span }
    await clipped({ type: 'note', noteId, at })
    show()
    await within(await list()).findByText(/SAMPLE\/RES\/1\/1\/Rev\.1, para\. 2/)
    expect((await clipped({ type: 'note', noteId, at })).rows).toMatchObject([{ after: { items: [{ clippings: [{ noteId }] }] } }])
  })

  it('shows a paragraph with its printed number, its words and its citation', async () => {
    await clipped(clipping())
    show()
    const row = within(await list()).getByRole('row', { name: 'SAMPLE/RES/1/1, para. 17' })
    expect(row.textContent).toBe('17Invites the States to publish sample registers;SAMPLE/RES/1/1, para. 17')
  })

  it('shows a note with its words, its tags, the words it stands on and where they stand', async () => {
    await clipped({ type: 'note', noteId })
    show()
    const row = within(await list()).getByRole('row', { name: /^Note on/ })
    expect(row.textContent).toBe('Note on SAMPLE/RES/1/1, para. 17publish sample registersAsk for public registers.ownershipitem 4')
  })

  it('opens in the reader by click and by Enter', async () => {
    await clipped(clipping(second), { type: 'note', noteId })
    const { user } = show()
    await user.click(within(await list()).getByRole('row', { name: 'SAMPLE/RES/1/1, para. 18' }))
    within(await list()).getByRole('row', { name: /^Note on/ }).focus()
    await user.keyboard('{Enter}')
    expect(openedParagraphs).toEqual([`${editionId} body/18`, `${editionId} body/17`])
  })

  it('is put in order with Alt and the arrows', async () => {
    await clipped(clipping(first), clipping(second), { type: 'note', noteId })
    const { user } = show()
    within(await list()).getByRole('row', { name: 'SAMPLE/RES/1/1, para. 17' }).focus()
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    await waitFor(async () => expect(await storedTypes()).toEqual(['body/18', 'note', 'body/17']))
    screen.getByText('SAMPLE/RES/1/1, para. 17: now 3 of 3')
  })

  it('is taken off by button or Delete, stays in the library, and comes back with Undo', async () => {
    await clipped(clipping(first), { type: 'note', noteId })
    const { user } = show()
    await user.click(within(await list()).getByRole('button', { name: 'Take off: SAMPLE/RES/1/1, para. 17' }))
    await waitFor(async () => expect(await storedTypes()).toEqual(['note']))
    await screen.findByText('Taken off Item 4 — Prevention. [Undo]')
    await waitFor(() => expect(screen.queryByRole('row', { name: 'SAMPLE/RES/1/1, para. 17' })).toBeNull())
    screen.getByRole('row', { name: /^Note on/ }).focus()
    await user.keyboard('{Delete}')
    await waitFor(async () => expect(await storedTypes()).toEqual([]))
    expect(await desk.db.notes.count()).toBe(1)
    await desk.history.undo()
    await desk.history.undo()
    expect(await storedTypes()).toEqual(['body/17', 'note'])
    expect(openedParagraphs).toEqual([])
  })

  it('says plainly what is gone, and opens nothing for it', async () => {
    await clipped(clipping(first), { type: 'note', noteId })
    const { user } = show()
    await within(await list()).findByRole('row', { name: /^Note on/ })
    await desk.history.run(() => removeNote(desk.db, noteId, desk.env))
    await user.click(await within(await list()).findByRole('row', { name: 'The note was deleted.' }))
    await desk.history.run(() => removeEditions(desk.db, [editionId], desk.env))
    await user.click(await within(await list()).findByRole('row', { name: 'The text is no longer in the library.' }))
    expect(openedParagraphs).toEqual([])
    await desk.history.undo()
    await within(await list()).findByRole('row', { name: 'SAMPLE/RES/1/1, para. 17' })
  })

  it('keeps the words of a note whose paragraph is no longer in its text', async () => {
    const anchor = { editionId, paragraphId: aParagraph({ label: '99' }).id, paragraphHash: first.hash, span: null }
    await writeNote(desk.db, { id: lostNoteId, anchor, body: richText('On what was paragraph 99.'), tags: [] }, desk.env)
    await clipped({ type: 'note', noteId: lostNoteId }, clipping(aParagraph({ label: '99' })))
    show()
    const [note, paragraph] = within(await list()).getAllByRole('row')
    expect(note?.textContent).toBe('The paragraph is no longer in its text.On what was paragraph 99.')
    expect(paragraph?.textContent).toBe('The paragraph is no longer in its text.')
  })
})

describe('what is not yet used', () => {
  const tray = async () => (await findMeeting(desk.db, meetingId))?.tray?.map((one) => one.type)

  it('waits under the agenda, and goes to an item by keyboard', async () => {
    await clip(desk.db, meetingId, null, [clipping(first), { type: 'note', noteId }], desk.env)
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Not yet used 2' }))
    const row = await within(await list()).findByRole('row', { name: 'SAMPLE/RES/1/1, para. 17' })
    row.focus()
    await user.keyboard('m')
    const dialog = within(await screen.findByRole('dialog', { name: 'Move to an item' }))
    expect(document.activeElement).toBe(dialog.getByRole('radio', { name: 'Item 4 — Prevention' }))
    await user.keyboard('{Enter}')
    await screen.findByText('Moved to Item 4 — Prevention. [Undo]')
    expect([await tray(), await storedTypes()]).toEqual([['note'], ['body/17']])
    await desk.history.undo()
    expect([await tray(), await storedTypes()]).toEqual([['paragraph', 'note'], []])
  })

  it('takes a clipping off its item', async () => {
    await clipped(clipping(first))
    const { user } = show()
    await user.click(within(await list()).getByRole('button', { name: 'Move to another item: SAMPLE/RES/1/1, para. 17' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Move' }))
    await screen.findByText('Moved to Not yet used. [Undo]')
    expect([await tray(), await storedTypes()]).toEqual([['paragraph'], []])
  })
})

describe('a clipped comparison', () => {
  async function aRevision(): Promise<EditionId> {
    vi.stubGlobal('Worker', ComparisonWorker)
    const stronger = aParagraph({ label: '17', text: 'Requests the States to publish sample registers;', ordinal: 0 })
    const text = { source: { name: 'revision.txt', bytes: new Uint8Array([2]) }, draft: aDraft({ paragraphs: [stronger, second], masthead: { symbol: 'SAMPLE/RES/1/1/Rev.1' } }) }
    const added = await addEditions(desk.db, [{ ...text, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }], desk.env)
    return added.rows[0]!.key as EditionId
  }

  it('names both texts and says how much changed', async () => {
    await clipped({ type: 'comparison', beforeId: editionId, afterId: await aRevision() })
    const { user } = show()
    const row = await within(await list()).findByRole('row', { name: 'SAMPLE/RES/1/1 → SAMPLE/RES/1/1/Rev.1' })
    await within(row).findByText('1 edited · 0 inserted · 0 deleted · 0 moved')
    await user.click(row)
    expect(openedComparisons).toHaveLength(1)
  })

  it('of one paragraph marks its words', async () => {
    const afterId = await aRevision()
    await clipped({ type: 'comparison', beforeId: editionId, afterId, at: { editionId: afterId, paragraphId: first.id } })
    show()
    const row = await within(await list()).findByRole('row', { name: 'Change to SAMPLE/RES/1/1/Rev.1, para. 17' })
    await waitFor(() => expect([...row.querySelectorAll('del, ins')].map((one) => one.textContent)).toEqual([' deleted: Invites end of deletion ', ' inserted: Requests end of insertion ']))
  })

  it('says when one of its texts is gone', async () => {
    const afterId = await aRevision()
    await clipped({ type: 'comparison', beforeId: editionId, afterId })
    await removeEditions(desk.db, [afterId], desk.env)
    show()
    await within(await list()).findByRole('row', { name: 'The text is no longer in the library.' })
  })
})
