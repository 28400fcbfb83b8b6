import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { addEntries } from '#renderer/db/meeting-entries.ts'
import { addMeeting, findMeeting, noDetails } from '#renderer/db/meetings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { InstrumentId, MeetingId } from '#shared/domain/ids'
import { plainText } from '#shared/rich-text/plain-text'
import { aDraft } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let meetingId: MeetingId
let opened: string[]
beforeEach(async () => {
  desk = aDesk()
  opened = []
  meetingId = (await addMeeting(desk.db, { ...noDetails, title: 'Sample Conference' }, desk.env)).id
})

async function showFacts() {
  const shown = renderOnDesk(
    desk,
    <Meetings meetingId={meetingId} onOpenMeeting={() => undefined} onOpenPack={() => undefined} onOpenParagraph={(id) => opened.push(id)} onOpenComparison={() => undefined} />,
  )
  await shown.user.click(await screen.findByRole('tab', { name: 'Facts' }))
  return shown
}
const stored = () => findMeeting(desk.db, meetingId)
const region = (name: string) => screen.findByRole('region', { name })
const speaker = (party: string) => ({ order: '', party, speaker: '', recording: '' })

describe('the views of a meeting', () => {
  it('are reached by their number, but not while a title is typed', async () => {
    const { user } = await showFacts()
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.click(title)
    await user.keyboard('3')
    expect(screen.getByRole('tab', { name: 'Facts' }).getAttribute('aria-selected')).toBe('true')
    screen.getByRole('tab', { name: 'Facts' }).focus()
    await user.keyboard('4')
    await region('Demands and outcome')
  })

  it('open on the one that was looked at last', async () => {
    const { unmount } = await showFacts()
    unmount()
    renderOnDesk(desk, <Meetings meetingId={meetingId} onOpenMeeting={() => undefined} onOpenPack={() => undefined} onOpenParagraph={() => undefined} onOpenComparison={() => undefined} />)
    await region('Speakers’ order')
  })
})

describe('the facts of a meeting', () => {
  it('show in a line under the title', async () => {
    const { user } = await showFacts()
    screen.getByRole('button', { name: 'Body, place and dates are not known yet' })
    await user.click(screen.getByLabelText('Place'))
    await user.paste('Doha')
    await user.click(screen.getByLabelText('Session'))
    await user.paste('Twelfth session')
    await screen.findByRole('button', { name: 'Twelfth session · Doha' })
  })

  it('limit a statement to minutes, or not at all', async () => {
    const { user } = await showFacts()
    const limit = screen.getByLabelText('Minutes a statement may take')
    await user.type(limit, '3')
    await waitFor(async () => expect(await stored()).toMatchObject({ speakingLimit: 3 }))
    await user.clear(limit)
    await waitFor(async () => expect(await stored()).not.toHaveProperty('speakingLimit'))
  })

  it('say of the meeting what the first page of a brief needs, shareable only when it is said', async () => {
    const { user } = await showFacts()
    const brief = await region('The meeting in brief')
    await user.selectOptions(within(brief).getByRole('combobox', { name: 'Add to the brief…' }), 'Risks')
    await user.click(await within(brief).findByRole('button', { name: 'Internal: Risks' }))
    await waitFor(async () => expect((await stored())?.parts).toMatchObject([{ kind: 'risks', audience: 'shareable' }]))
  })
})

describe('a list of facts', () => {
  it('takes the next row with Enter and is ready for another', async () => {
    const { user } = await showFacts()
    const line = within(await region('Key dates')).getByRole('form', { name: 'Add date' })
    await user.type(within(line).getByLabelText('Date'), '2026-11-12')
    await user.type(within(line).getByLabelText('What is due'), 'Draft resolutions{Enter}')
    await waitFor(async () => expect((await stored())?.keyDates).toMatchObject([{ date: '2026-11-12', text: 'Draft resolutions' }]))
    expect(document.activeElement).toBe(within(line).getByLabelText('Date'))
    expect(within(line).getByLabelText<HTMLInputElement>('What is due').value).toBe('')
    await user.keyboard('{Enter}')
    expect((await stored())?.keyDates).toHaveLength(1)
  })

  it('takes the rows of a table that is pasted, as one step', async () => {
    const { user } = await showFacts()
    const line = within(await region('Speakers’ order')).getByRole('form')
    await user.click(within(line).getByLabelText('No.'))
    await user.paste('1\tSampleland\tMs. Sample\thttps://example.org/1\n2\tGroup of Samples\t\t\n')
    await waitFor(async () =>
      expect((await stored())?.speakers).toMatchObject([
        { order: '1', party: 'Sampleland', speaker: 'Ms. Sample', recording: 'https://example.org/1' },
        { order: '2', party: 'Group of Samples', speaker: '', recording: '' },
      ]),
    )
    await screen.findByText('2 rows were added. [Undo]')
    await desk.history.undo()
    expect((await stored())?.speakers).toBeUndefined()
  })

  it('takes one pasted line into the field alone', async () => {
    const { user } = await showFacts()
    const line = within(await region('Speakers’ order')).getByRole('form')
    await user.click(within(line).getByLabelText('Speaker'))
    await user.paste('Ms. Sample, Minister')
    expect(within(line).getByLabelText<HTMLInputElement>('Speaker').value).toBe('Ms. Sample, Minister')
    expect((await stored())?.speakers).toBeUndefined()
  })

  it('stores a field as it is typed; what was typed at one visit is one step', async () => {
    await addEntries(desk.db, meetingId, 'speakers', [speaker('Sampleland')], desk.env)
    const { user } = await showFacts()
    const party = await screen.findByRole('textbox', { name: 'State or group: Sampleland' })
    await user.type(party, ' II')
    await waitFor(async () => expect((await stored())?.speakers).toMatchObject([{ party: 'Sampleland II' }]))
    await desk.history.undo()
    expect((await stored())?.speakers).toMatchObject([{ party: 'Sampleland' }])
  })

  it('lets letters and digits be typed that are keys elsewhere', async () => {
    await addEntries(desk.db, meetingId, 'speakers', [speaker('A'), speaker('B')], desk.env)
    const { user } = await showFacts()
    const party = await screen.findByRole('textbox', { name: 'State or group: A' })
    await user.click(party)
    await user.keyboard('{Home}B2 m{Delete}')
    await waitFor(async () => expect((await stored())?.speakers).toMatchObject([{ party: 'B2 m' }, { party: 'B' }]))
    expect(document.activeElement).toBe(party)
  })

  it('is walked by column with the arrows and put in order with Alt', async () => {
    await addEntries(desk.db, meetingId, 'speakers', ['One', 'Two', 'Three'].map(speaker), desk.env)
    const { user } = await showFacts()
    await user.click(await screen.findByRole('textbox', { name: 'State or group: One' }))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'State or group: Two' }))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect((await stored())?.speakers?.map(({ party }) => party)).toEqual(['Two', 'One', 'Three']))
  })

  it('is walked by Tab field by field, from the end of a row to the next one', async () => {
    await addEntries(desk.db, meetingId, 'links', [{ label: 'One', address: '' }, { label: 'Two', address: '' }], desk.env)
    const { user } = await showFacts()
    const links = within(await region('Links'))
    await user.click(await links.findByRole('textbox', { name: 'What it is: One' }))
    const seen: (string | null | undefined)[] = []
    for (let step = 0; step < 6; step++) {
      await user.tab()
      seen.push(document.activeElement?.getAttribute('aria-label'))
    }
    expect(seen).toEqual(['Address: One', 'Delete One', 'What it is: Two', 'Address: Two', 'Delete Two', 'What it is'])
  })

  it('loses a row by its button, and Undo brings it back', async () => {
    await addEntries(desk.db, meetingId, 'speakers', ['One', 'Two'].map(speaker), desk.env)
    const { user } = await showFacts()
    await user.click(await screen.findByRole('button', { name: 'Delete One' }))
    await screen.findByText('“One” was deleted. [Undo]')
    await desk.history.undo()
    await screen.findByRole('textbox', { name: 'State or group: One' })
  })
})

describe('the documents of a meeting', () => {
  it('open where the library has them, and are offered from there once', async () => {
    const added = await addEditions(
      desk.db,
      [{ source: { name: 'sample.txt', bytes: new Uint8Array([1]) }, draft: aDraft(), instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }],
      desk.env,
    )
    const { user } = await showFacts()
    const offer = await screen.findByRole('combobox', { name: 'Add from the library…' })
    await user.selectOptions(offer, 'SAMPLE/RES/1/1 — Sample resolution')
    await user.click(await screen.findByRole('button', { name: 'Open SAMPLE/RES/1/1 in the library' }))
    expect(opened).toEqual([added.rows[0]!.key])
    expect((await stored())?.documents).toMatchObject([{ symbol: 'SAMPLE/RES/1/1', title: 'Sample resolution', status: 'issued' }])
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Add from the library…' })).toBeNull())
  })
})

it('begins rich words anew with what the library says after an undo', async () => {
  const { user } = await showFacts()
  const brief = await region('The meeting in brief')
  await user.selectOptions(within(brief).getByRole('combobox', { name: 'Add to the brief…' }), 'Risks')
  const field = await screen.findByRole('textbox', { name: 'Risks' })
  await user.click(field)
  await user.keyboard('No date')
  await waitFor(async () => expect((await stored())?.parts?.map(({ body }) => plainText(body))).toEqual(['No date']))
  await desk.history.undo()
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Risks' }).textContent).toBe(''))
})
