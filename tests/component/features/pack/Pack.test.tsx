import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { addAgendaItem, addMeeting, clip, editMeeting, findMeeting } from '#renderer/db/meetings.ts'
import { writeNote } from '#renderer/db/notes.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { makePackFile } from '#renderer/export/make-pack-file.ts'
import type { PackRequest } from '#renderer/features/pack/pack-worker.ts'
import type { EditionId, InstrumentId, MeetingId, NoteId } from '#shared/domain/ids'
import { failed, ok } from '#shared/lib/result'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'
import { type FakeMain, type SaveAnswer, standInForMain } from '../../../helpers/fake-main-api.ts'

const main: FakeMain = standInForMain()
const { Pack } = await import('#renderer/features/pack/Pack.tsx')

const quoted = aParagraph({ label: '17', text: 'Invites the States to publish sample registers;', ordinal: 0 })
const other = aParagraph({ label: '18', text: 'Requests a sample report that nobody clipped;', ordinal: 1 })

/** Workers are the platform's: this one answers what the app's own would, a moment later. */
class StandInWorker extends EventTarget {
  postMessage({ input, options, ownNames }: PackRequest) {
    void makePackFile(input, options, ownNames).then((made) => this.dispatchEvent(new MessageEvent('message', { data: { made } })))
  }
  terminate() {}
}

let desk: Desk
let meetingId: MeetingId
let backs: number
beforeEach(async () => {
  vi.stubGlobal('Worker', StandInWorker)
  desk = aDesk()
  backs = 0
  main.saved.length = 0
  main.saveAnswers.length = 0
  const { db, env } = desk
  const text = { source: { name: 'sample.txt', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: [quoted, other] }) }
  const added = await addEditions(db, [{ ...text, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }], env)
  const editionId = added.rows[0]!.key as EditionId
  meetingId = (await addMeeting(db, { title: 'Sample Conference: 10/2026', body: '', place: '', startsOn: null, endsOn: null }, env)).id
  const { id } = await addAgendaItem(db, meetingId, { label: '4', title: 'Prevention' }, env)
  const noteId = 'red-line' as NoteId
  const anchor = { editionId, paragraphId: quoted.id, paragraphHash: quoted.hash, span: null }
  await writeNote(db, { id: noteId, anchor, kind: 'red-line', audience: 'internal', tags: [], body: richText('Never without a date.') }, env)
  await clip(db, meetingId, id, [{ type: 'paragraph', editionId, paragraphId: quoted.id, textHash: quoted.hash }, { type: 'note', noteId }], env)
})

const show = () => renderOnDesk(desk, <Pack meetingId={meetingId} onBack={() => backs++} />)
const preview = () => screen.findByRole('region', { name: 'Preview of the pack' })
const exportButton = () => screen.findByRole('button', { name: /^Export Word/ })
const notices = () => screen.getByRole('list', { name: 'Notices' }).textContent

describe('the briefing pack', () => {
  it('shows the words that were clipped with their citation, and follows each change', async () => {
    show()
    const [inItem] = within(await preview()).getAllByText(quoted.text)
    expect(inItem?.closest('figure')?.textContent).toContain('SAMPLE/RES/1/1, para. 17')
    await desk.history.run(() => editMeeting(desk.db, meetingId, { place: 'Doha' }, desk.env))
    await within(await preview()).findByText('Doha')
  })

  it('holds the full texts until they are switched off', async () => {
    const { user } = show()
    await within(await preview()).findByText(other.text)
    await user.click(screen.getByRole('checkbox', { name: 'Texts in full' }))
    await waitFor(() => expect(screen.queryByText(other.text)).toBeNull())
    within(await preview()).getByText(quoted.text)
  })

  it('shows others nothing that is internal, and remembers for whom it is with the meeting', async () => {
    const { user } = show()
    await within(await preview()).findByText('Never without a date.')
    await user.click(screen.getByRole('radio', { name: 'Shareable' }))
    await within(await preview()).findByText('SHAREABLE')
    expect(screen.queryByText('Never without a date.')).toBeNull()
    expect((await findMeeting(desk.db, meetingId))?.pack?.audience).toBe('shareable')
    await desk.history.undo()
    await within(await preview()).findByText('Never without a date.')
  })

  it('cites in the style that was chosen', async () => {
    const { user } = show()
    await within(await preview()).findByText('SAMPLE/RES/1/1, para. 17')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Citations' }), 'Negotiators’ shorthand')
    await waitFor(() => expect(screen.queryByText('SAMPLE/RES/1/1, para. 17')).toBeNull())
  })

  it('says its version where one is given', async () => {
    const { user } = show()
    await preview()
    await user.type(screen.getByRole('textbox', { name: 'Version' }), 'draft 3')
    await within(await preview()).findByText(/^Version draft 3 · Texts as of /)
  })

  it('goes back to the meeting', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Back to the meeting' }))
    expect(backs).toBe(1)
  })

  it('says that the meeting is gone', async () => {
    renderOnDesk(desk, <Pack meetingId={'gone' as MeetingId} onBack={() => undefined} />)
    await screen.findByText('This meeting is no longer here')
  })
})

describe('the export to Word', () => {
  it('proposes a name that every system takes, and says what was saved', async () => {
    const { user } = show()
    main.saveAnswers.push(ok('chosen.docx'))
    await user.click(await exportButton())
    await waitFor(() => expect(notices()).toBe('Saved: chosen.docx'))
    expect(main.saved.map(({ name }) => name)).toEqual(['Briefing pack - Sample Conference- 10-2026 - INTERNAL.docx'])
    expect(String.fromCharCode(...main.saved[0]!.bytes.slice(0, 2))).toBe('PK')
  })

  it.each([
    ['Ctrl+E', (keys: (text: string) => Promise<void>) => keys('{Control>}e{/Control}')],
    ['the menu', async () => main.chooseMenu('export-pack')],
  ])('is done by %s too, one file at a time', async (_door, choose) => {
    const { user } = show()
    await preview()
    let answer: (saved: SaveAnswer) => void = () => undefined
    main.saveAnswers.push(new Promise((settle) => (answer = settle)))
    await choose((text) => user.keyboard(text))
    await waitFor(() => expect(main.saved).toHaveLength(1))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Writing the Word file…' }).disabled).toBe(true)
    await choose((text) => user.keyboard(text))
    answer(ok('chosen.docx'))
    await waitFor(() => expect(notices()).toBe('Saved: chosen.docx'))
    expect((await exportButton()).textContent).toMatch(/^Export Word…/)
    expect(main.saved).toHaveLength(1)
  })

  it('says nothing when it is cancelled', async () => {
    const { user } = show()
    main.saveAnswers.push(ok(null))
    await user.click(await exportButton())
    await waitFor(() => expect(main.saved).toHaveLength(1))
    await exportButton()
    expect(notices()).toBe('')
  })

  it.each([
    ['disk-full', /^The disk is full/],
    ['not-writable', /^The file could not be written there/],
    ['too-large', /^The Word file could not be made/],
  ] as const)('says what to do when it fails as %s', async (code, sentence) => {
    const { user } = show()
    main.saveAnswers.push(failed({ code, name: 'chosen.docx' }))
    await user.click(await exportButton())
    await waitFor(() => expect(notices()).toMatch(sentence))
    await exportButton()
  })
})
