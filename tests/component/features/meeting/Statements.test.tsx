import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addEntries, type EntryDraft } from '#renderer/db/meeting-entries.ts'
import { addAgendaItem, addMeeting, findMeeting, limitSpeaking, noDetails } from '#renderer/db/meetings.ts'
import { getSettings } from '#renderer/db/settings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Meetings } from '#renderer/features/meeting/Meetings.tsx'
import type { MeetingId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let meetingId: MeetingId
beforeEach(async () => {
  desk = aDesk()
  meetingId = (await addMeeting(desk.db, { ...noDetails, title: 'Sample Conference' }, desk.env)).id
})

async function showStatements() {
  const nothing = () => undefined
  const shown = renderOnDesk(desk, <Meetings meetingId={meetingId} onOpenMeeting={nothing} onOpenPack={nothing} onOpenParagraph={nothing} onOpenComparison={nothing} />)
  await shown.user.click(await screen.findByRole('tab', { name: /^Statements/ }))
  return shown
}
const stored = async () => (await findMeeting(desk.db, meetingId))?.statements
const aStatement = (part: Partial<EntryDraft<'statements'>>) =>
  addEntries(desk.db, meetingId, 'statements', [{ title: 'Statement', itemId: null, audience: 'internal', speaker: '', interpreted: true, body: richText(''), ...part }], desk.env)

describe('the statements of a meeting', () => {
  it('begin with one whose title can be typed at once', async () => {
    const { user } = await showStatements()
    await user.click(await screen.findByRole('button', { name: 'Add a statement' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title of the statement' })))
    await user.paste('Statement under item 4')
    await waitFor(async () => expect(await stored()).toMatchObject([{ title: 'Statement under item 4', itemId: null, interpreted: true }]))
  })

  it('stand under an item or are general', async () => {
    const { id } = await addAgendaItem(desk.db, meetingId, { label: '4', title: 'Prevention' }, desk.env)
    await aStatement({})
    const { user } = await showStatements()
    const under = await screen.findByRole('combobox', { name: 'Under' })
    await user.selectOptions(under, 'Item 4 — Prevention')
    await waitFor(async () => expect(await stored()).toMatchObject([{ itemId: id }]))
    await user.selectOptions(under, 'General statement')
    await waitFor(async () => expect(await stored()).toMatchObject([{ itemId: null }]))
  })

  it('lose one without a question, and Undo brings it back', async () => {
    await aStatement({ title: 'First' })
    await aStatement({ title: 'Second' })
    const { user } = await showStatements()
    await user.click(await screen.findByRole('button', { name: 'Delete the statement' }))
    await screen.findByText('“First” was deleted. [Undo]')
    await screen.findByRole('region', { name: 'Second' })
    await desk.history.undo()
    expect(await stored()).toMatchObject([{ title: 'First' }, { title: 'Second' }])
  })
})

describe('the time of a statement', () => {
  it('is measured at the slower rate where it is interpreted', async () => {
    await aStatement({ body: richText('word '.repeat(260)) })
    const { user } = await showStatements()
    await screen.findByText('2:40 min')
    screen.getByText('260 words')
    await user.click(screen.getByRole('checkbox', { name: 'Interpreted' }))
    await screen.findByText('2:00 min')
  })

  it('is warned of over the limit, with the words to cut', async () => {
    await limitSpeaking(desk.db, meetingId, 3, desk.env)
    await aStatement({ body: richText('word '.repeat(312)) })
    await showStatements()
    await screen.findByText('3:10 of 3:00 min')
    expect(screen.getByText('Over the limit').closest('output')).not.toBeNull()
    screen.getByText('Cut 12 words')
    within(screen.getByRole('grid', { name: 'Statements' })).getByLabelText('over the limit')
  })

  it('is no matter within the limit', async () => {
    await limitSpeaking(desk.db, meetingId, 3, desk.env)
    await aStatement({ body: richText('word '.repeat(300)) })
    await showStatements()
    await screen.findByText('3:00 of 3:00 min')
    expect(screen.queryByText('Over the limit')).toBeNull()
  })

  it('follows the user’s own words a minute, which stay for the next statement', async () => {
    await aStatement({ body: richText('word '.repeat(240)) })
    const { user } = await showStatements()
    const rate = await screen.findByRole('spinbutton', { name: 'with interpretation' })
    await user.clear(rate)
    await user.type(rate, '120')
    await screen.findByText('2:00 min')
    expect(await getSettings(desk.db)).toMatchObject({ interpretedWordsPerMinute: 120, wordsPerMinute: 130 })
  })
})
