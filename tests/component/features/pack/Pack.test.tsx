import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { addAgendaItem, addMeeting, clip, editMeeting, findMeeting } from '#renderer/db/meetings.ts'
import { writeNote } from '#renderer/db/notes.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { makePackFile } from '#renderer/export/make-pack-file.ts'
import { makePdf, makeWebPage } from '#renderer/export/make-web-page.ts'
import type { BuildRequest, BuiltPack } from '#renderer/features/pack/build-worker.ts'
import type { FromPackWorker, ToPackWorker } from '#renderer/features/pack/making.ts'
import { listTemplates } from '#renderer/db/pack-templates.ts'
import { changeLook } from '#renderer/db/pack-looks.ts'
import type { EditionId, InstrumentId, MeetingId, NoteId } from '#shared/domain/ids'
import type { PrintedPage } from '#shared/ipc/contract'
import { failed, ok } from '#shared/lib/result'
import { buildPack } from '#shared/pack/build-pack'
import { paginate } from '#shared/pack/paginate'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'
import { type FakeMain, type SaveAnswer, standInForMain } from '../../../helpers/fake-main-api.ts'

const main: FakeMain = standInForMain()
const { Pack } = await import('#renderer/features/pack/Pack.tsx')

const quoted = aParagraph({ label: '17', text: 'Invites the States to publish sample registers;', ordinal: 0 })
const other = aParagraph({ label: '18', text: 'Requests a sample report that nobody clipped;', ordinal: 1 })

/** Workers are the platform's: these answer what the app's own would, a moment later. */
class StandInWorker extends EventTarget {
  private readonly name: string | undefined
  private takePrinted: (bytes: Uint8Array) => void = () => undefined

  constructor(_address: URL, { name }: WorkerOptions) {
    super()
    this.name = name
  }

  postMessage(message: ToPackWorker | BuildRequest) {
    if (!('type' in message)) return this.buildLater(message)
    if (message.type === 'printed') return this.takePrinted(message.bytes)
    const { kind, input, options, ownNames, fontFaces } = message
    const tell = (data: FromPackWorker) => this.dispatchEvent(new MessageEvent('message', { data }))
    const print = (page: PrintedPage) =>
      new Promise<Uint8Array>((resolve) => {
        this.takePrinted = resolve
        tell({ type: 'print', page })
      })
    const printer = { print, readPlaces: async () => new Map([['item_1', 7]]), readStrings: async () => new Map() }
    const make = { docx: () => makePackFile(input, options, ownNames), html: () => makeWebPage(input, options, ownNames), pdf: () => makePdf(input, options, ownNames, fontFaces, printer) }
    void make[kind]().then((made) => tell({ type: 'made', made }))
  }
  terminate() {}

  private buildLater({ input, options }: BuildRequest) {
    expect(this.name).toBe('pack-preview')
    const pack = buildPack(input, options)
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { pack, pages: paginate(pack) } satisfies BuiltPack })))
  }
}

let desk: Desk
let meetingId: MeetingId
let quotedIn: EditionId
let backs: number
beforeEach(async () => {
  vi.stubGlobal('Worker', StandInWorker)
  desk = aDesk()
  backs = 0
  main.saved.length = 0
  main.saveAnswers.length = 0
  main.printed.length = 0
  const { db, env } = desk
  const text = { source: { name: 'sample.txt', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: [quoted, other] }) }
  const added = await addEditions(db, [{ ...text, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }], env)
  const editionId = added.rows[0]!.key as EditionId
  quotedIn = editionId
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
    await within(await preview()).findAllByText('Never without a date.')
    await user.click(screen.getByRole('radio', { name: 'Shareable' }))
    await within(await preview()).findAllByText('SHAREABLE')
    expect(screen.queryAllByText('Never without a date.')).toEqual([])
    expect((await findMeeting(desk.db, meetingId))?.pack?.audience).toBe('shareable')
    await desk.history.undo()
    await within(await preview()).findAllByText('Never without a date.')
  })

  it('cites in the style that was chosen', async () => {
    const { user } = show()
    await within(await preview()).findAllByText('SAMPLE/RES/1/1, para. 17')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Citations' }), 'Negotiators’ shorthand')
    await waitFor(() => expect(screen.queryAllByText('SAMPLE/RES/1/1, para. 17')).toEqual([]))
  })

  it('says its version where one is given', async () => {
    const { user } = show()
    await preview()
    await user.type(screen.getByRole('textbox', { name: 'Version' }), 'draft 3')
    await within(await preview()).findAllByText(/^Version draft 3 · Texts as of /, {}, { timeout: 5000 })
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
    expect(screen.getByRole('progressbar', { name: 'Writing the Word file…' })).toBeDefined()
    await choose((text) => user.keyboard(text))
    answer(ok('chosen.docx'))
    await waitFor(() => expect(notices()).toBe('Saved: chosen.docx'))
    expect((await exportButton()).textContent).toMatch(/^Export Word…/)
    expect(main.saved).toHaveLength(1)
  })

  it('is a web page when the menu asks for one', async () => {
    show()
    await preview()
    main.saveAnswers.push(Promise.resolve(ok('chosen.html')))
    main.chooseMenu('export-pack-web-page')
    await waitFor(() => expect(main.saved).toHaveLength(1))
    expect(new TextDecoder().decode(main.saved[0]!.bytes)).toMatch(/^<!doctype html>/i)
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
    ['too-large', /^The file could not be made/],
  ] as const)('says what to do when it fails as %s', async (code, sentence) => {
    const { user } = show()
    main.saveAnswers.push(failed({ code, name: 'chosen.docx' }))
    await user.click(await exportButton())
    await waitFor(() => expect(notices()).toMatch(sentence))
    await exportButton()
  })
})

describe('the ways to PDF and web page', () => {
  it('prints until the contents name the real pages, and saves the last PDF', async () => {
    const { user } = show()
    const [first, last] = [new Uint8Array([1]), new Uint8Array([2])]
    main.printAnswers.push(ok(first), ok(last))
    main.saveAnswers.push(ok('chosen.pdf'))
    await user.click(await screen.findByRole('button', { name: 'PDF…' }))
    await waitFor(() => expect(notices()).toBe('Saved: chosen.pdf'))
    expect(main.printed.map(({ html }) => html.includes('<span>7</span>'))).toEqual([false, true])
    expect(main.saved.map(({ name, bytes }) => [name, [...bytes]])).toEqual([['Briefing pack - Sample Conference- 10-2026 - INTERNAL.pdf', [2]]])
  })

  it('writes one web page without a script', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Web page…' }))
    await waitFor(() => expect(main.saved).toHaveLength(1))
    const html = new TextDecoder().decode(main.saved[0]?.bytes)
    expect(html).toContain(quoted.text)
    expect(html).not.toMatch(/<script|src="http|@import/)
  })

  it('can be stopped, and leaves nothing', async () => {
    const { user } = show()
    main.printAnswers.push(new Promise(() => undefined))
    await user.click(await screen.findByRole('button', { name: 'PDF…' }))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(notices()).toBe('Stopped. No file was written.'))
    expect(main.saved).toEqual([])
  })

  it('says what changed since the pack was saved, line by line', async () => {
    const { user } = show()
    await user.click(await exportButton())
    const since = await screen.findByRole('region', { name: 'Since the pack was saved' })
    await within(since).findByText('Nothing has changed.')
    const { items } = (await findMeeting(desk.db, meetingId))!
    await desk.history.run(() => clip(desk.db, meetingId, items[0]!.id, [{ type: 'paragraph', editionId: quotedIn, paragraphId: other.id, textHash: other.hash }], desk.env))
    await within(since).findByText('1 change')
    within(since).getByRole('button', { name: /^Quoted now: SAMPLE\/RES\/1\/1/ })
  })

  it('shows a panel with each altered quotation where the choices refuse them', async () => {
    const { items } = (await findMeeting(desk.db, meetingId))!
    await desk.history.run(() => clip(desk.db, meetingId, items[0]!.id, [{ type: 'paragraph', editionId: quotedIn, paragraphId: other.id, textHash: 'as it was' }], desk.env))
    const { user } = show()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Quotations that were altered' }), 'No file is made')
    await waitFor(async () => expect((await findMeeting(desk.db, meetingId))?.pack?.altered).toBe('refused'))
    await user.click(await exportButton())
    const panel = await screen.findByRole('alert', { name: 'No file was made' })
    within(panel).getByRole('button', { name: /para\. 18/ })
    expect(main.saved).toEqual([])
    await user.click(within(panel).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('templates and looks', () => {
  const openTemplates = async (user: ReturnType<typeof show>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Change…' }))
    return screen.findByRole('dialog', { name: 'Templates' })
  }

  it('makes the pack what the chosen template is for, and can be undone', async () => {
    const { user } = show()
    const dialog = await openTemplates(user)
    await user.click(within(dialog).getByRole('button', { name: /^Table of authorities/ }))
    await waitFor(async () => expect((await findMeeting(desk.db, meetingId))?.pack?.parts).toEqual(['authorities']))
    await desk.history.undo()
    expect((await findMeeting(desk.db, meetingId))?.pack).toBeUndefined()
  })

  it('saves what was set up as the organisation’s own, names it anew, deletes it and brings it back', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('checkbox', { name: 'Texts in full' }))
    const dialog = await openTemplates(user)
    await user.type(within(dialog).getByRole('textbox', { name: 'Name of the template' }), 'Our brief{Enter}')
    await within(dialog).findByRole('button', { name: 'Our brief' })
    const names = async () => (await listTemplates(desk.db)).map(({ name }) => name)
    await user.click(within(dialog).getByRole('button', { name: 'Rename Our brief' }))
    await user.clear(within(dialog).getByRole('textbox', { name: 'Rename Our brief' }))
    await user.type(within(dialog).getByRole('textbox', { name: 'Rename Our brief' }), 'Short brief{Enter}')
    await waitFor(async () => expect(await names()).toEqual(['Short brief']))
    expect((await listTemplates(desk.db))[0]?.choices.parts).not.toContain('texts')
    await user.click(await within(dialog).findByRole('button', { name: 'Delete Short brief' }))
    await waitFor(async () => expect(await names()).toEqual([]))
    await desk.history.undo()
    expect(await names()).toEqual(['Short brief'])
  })

  it('puts parts in order by the keyboard', async () => {
    const { user } = show()
    const parts = await screen.findByRole('grid', { name: 'Parts' })
    within(parts).getByRole('row', { name: 'Summary' }).focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect((await findMeeting(desk.db, meetingId))?.pack?.parts.slice(0, 2)).toEqual(['summary', 'contents']))
  })

  it('shows the organisation’s look at once: its lines, its page, its colour', async () => {
    show()
    const region = await preview()
    await desk.history.run(() => changeLook(desk.db, { headerText: 'Sample Delegation', page: 'Letter', accent: '#7a0b2c' }))
    await waitFor(() => expect(region.querySelector('[data-paper="Letter"]')).not.toBeNull())
    expect(region.textContent).toContain('Sample Delegation')
    expect(region.querySelector<HTMLElement>('.pack-preview')?.style.getPropertyValue('--pack-accent-own')).toBe('#7a0b2c')
  })

  it('refuses a logo that is no picture', async () => {
    const { user } = show()
    main.lookAnswers.push(ok({ name: 'logo.png', bytes: new Uint8Array([1, 2, 3]) }))
    await user.click(await screen.findByRole('button', { name: 'Look of the organisation…' }))
    await user.click(await screen.findByRole('button', { name: 'Choose a picture…' }))
    expect((await screen.findByRole('alert')).textContent).toBe('logo.png is no PNG or JPEG picture that can be read.')
  })
})
