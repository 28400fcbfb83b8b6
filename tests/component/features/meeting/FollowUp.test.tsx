import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { addEntries, type EntryDraft } from '#renderer/db/meeting-entries.ts'
import { addMeeting, clip, findMeeting, noDetails } from '#renderer/db/meetings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { EditionId, InstrumentId, MeetingId } from '#shared/domain/ids'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

const paragraph = aParagraph({ label: '17', text: 'Invites the States to publish sample registers;', ordinal: 0 })

let desk: Desk
let meetingId: MeetingId
let editionId: EditionId
let opened: string[]
beforeEach(async () => {
  desk = aDesk()
  opened = []
  const { db, env } = desk
  const text = { source: { name: 'sample.txt', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: [paragraph] }) }
  const added = await addEditions(db, [{ ...text, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }], env)
  editionId = added.rows[0]!.key as EditionId
  meetingId = (await addMeeting(db, { ...noDetails, title: 'Sample Conference' }, env)).id
})

async function showFollowUp() {
  const nothing = () => undefined
  const shown = renderOnDesk(
    desk,
    <Meetings meetingId={meetingId} onOpenMeeting={nothing} onOpenPack={nothing} onOpenParagraph={(id, at) => opened.push(`${id} ${at}`)} onOpenComparison={nothing} />,
  )
  await shown.user.click(await screen.findByRole('tab', { name: /^Follow-up/ }))
  return shown
}
const stored = () => findMeeting(desk.db, meetingId)
const matrix = () => screen.findByRole('region', { name: 'Demands and outcome' })
const place = () => ({ editionId, paragraphId: paragraph.id, textHash: paragraph.hash })
const aDemand = (part: Partial<EntryDraft<'demands'>>) =>
  addEntries(
    desk.db,
    meetingId,
    'demands',
    [{ audience: 'internal', theme: '', ask: 'An ask', source: '', places: [], verdict: null, missing: '', force: '', novelty: '', nextHook: '', ...part }],
    desk.env,
  )

describe('the matrix of demands and outcome', () => {
  it('takes a demand in a form, with a clipped paragraph that is quoted, and shows it by its citation', async () => {
    await clip(desk.db, meetingId, null, [{ type: 'paragraph', ...place() }], desk.env)
    const { user } = await showFollowUp()
    await user.click(within(await matrix()).getByRole('button', { name: 'Add a demand' }))
    const form = await screen.findByRole('dialog', { name: 'Demands and outcome' })
    expect(document.activeElement).toBe(within(form).getByLabelText('Ask'))
    await user.paste('Public registers')
    await user.selectOptions(within(form).getByLabelText('Verdict'), 'Partly met')
    await user.selectOptions(within(form).getByRole('combobox', { name: 'Add a clipped paragraph…' }), 'SAMPLE/RES/1/1, para. 17: Invites the States to publish sample registers;')
    await waitFor(() => expect(form.querySelector('blockquote')?.textContent).toBe('Invites the States to publish sample registers;SAMPLE/RES/1/1, para. 17'))
    await user.click(within(form).getByRole('button', { name: 'Done' }))
    await waitFor(async () => expect((await stored())?.demands).toMatchObject([{ ask: 'Public registers', verdict: 'partly', places: [place()] }]))
    await user.click(await within(await matrix()).findByRole('button', { name: 'SAMPLE/RES/1/1, para. 17' }))
    expect(opened).toEqual([`${editionId} body/17`])
  })

  it('asks for a quotation under each verdict that says something is there', async () => {
    await aDemand({ ask: 'Not judged' })
    await aDemand({ ask: 'Absent', verdict: 'absent' })
    await aDemand({ ask: 'Quoted', verdict: 'met', places: [place()] })
    await aDemand({ ask: 'Unquoted', verdict: 'weaker' })
    await showFollowUp()
    const rows = within(await matrix()).getAllByRole('row').filter((row) => within(row).queryByText('needs a quotation'))
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Unquoted'])
  })

  it('adds up verdicts by theme', async () => {
    await aDemand({ theme: 'Transparency', verdict: 'met' })
    await aDemand({ theme: 'Transparency', verdict: 'absent' })
    await aDemand({ theme: 'Follow-up' })
    await showFollowUp()
    const totals = within(await screen.findByRole('table', { name: 'Totals' })).getAllByRole('row')
    expect(totals.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent).join(' '))).toEqual([
      'Totals Met Partly met Weaker than existing Absent Contrary Not judged yet All',
      'Transparency 1 – – 1 – – 2',
      'Follow-up – – – – – 1 1',
      'All themes 1 – – 1 – 1 3',
    ])
  })

  it('keeps no row of which nothing was said', async () => {
    const { user } = await showFollowUp()
    await user.click(within(await matrix()).getByRole('button', { name: 'Add a demand' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Done' }))
    await waitFor(async () => expect((await stored())?.demands).toEqual([]))
  })

  it('is put in order and emptied by keyboard', async () => {
    await aDemand({ ask: 'First' })
    await aDemand({ ask: 'Second' })
    const { user } = await showFollowUp()
    const first = await within(await matrix()).findByRole('button', { name: 'First' })
    first.focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await waitFor(async () => expect((await stored())?.demands?.map(({ ask }) => ask)).toEqual(['Second', 'First']))
    screen.getByRole('button', { name: 'First' }).focus()
    await user.keyboard('{Delete}')
    await screen.findByText('“First” was deleted. [Undo]')
    await desk.history.undo()
    expect((await stored())?.demands).toHaveLength(2)
  })
})

describe('commitments and fact-checks', () => {
  it('say of a commitment who, what, until when, and that it was set aside', async () => {
    const { user } = await showFollowUp()
    const table = await screen.findByRole('region', { name: 'Commitments' })
    await user.click(within(table).getByRole('button', { name: 'Add a commitment' }))
    const form = within(await screen.findByRole('dialog'))
    for (const [field, words] of [['State or group', 'Sampleland'], ['What it committed to', 'To do its best'], ['Set aside because', 'No act is named']] as const) {
      await user.click(form.getByLabelText(field))
      await user.paste(words)
    }
    await user.type(form.getByLabelText('Deadline'), '2027-12-31')
    await user.click(form.getByRole('button', { name: 'Done' }))
    await waitFor(() => expect(within(table).getByRole('row', { name: /To do its best/ }).textContent).toBe('To do its bestSamplelandSet aside: too vague31 Dec 2027'))
  })

  it('class a claim and judge it', async () => {
    const { user } = await showFollowUp()
    const table = await screen.findByRole('region', { name: 'Fact-checks' })
    await user.click(within(table).getByRole('button', { name: 'Add a claim' }))
    const form = within(await screen.findByRole('dialog'))
    await user.click(form.getByLabelText('Claim, word for word'))
    await user.paste('We publish all owners.')
    await user.selectOptions(form.getByLabelText('Kind of claim'), 'Current practice')
    await user.selectOptions(form.getByLabelText('Verdict'), 'Contradicted')
    await waitFor(async () => expect((await stored())?.factChecks).toMatchObject([{ claim: 'We publish all owners.', claimClass: 'practice', verdict: 'contradicted' }]))
  })
})
