import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { writeNote } from '#renderer/db/notes.ts'
import { listPlacements } from '#renderer/db/placements.ts'
import { carryNotes } from '#renderer/desk/carry-notes.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { describeSpan } from '#shared/anchoring/describe'
import type { EditionId, InstrumentId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
import { CarryOverWorker } from '../../../helpers/carry-over-worker.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'
import { standInForMain } from '../../../helpers/fake-main-api.ts'

standInForMain()
const { CarryOver } = await import('#renderer/features/carry-over/CarryOver.tsx')
const { NewEdition } = await import('#renderer/features/carry-over/NewEdition.tsx')

const registers = 'Requests the sample secretariat to keep a public register of the owners of companies and trusts;'
const judges = 'Encourages the training of investigators, prosecutors and judges in the tracing of hidden sample funds;'
const media = 'Underlines the part that journalists and civil society have in bringing sample bribery to light;'
const banks = 'Calls upon banks to ask who stands behind an account before a transfer leaves the sample country;'
const banksRewritten = 'Stresses that banks, before money leaves the country, should know who really stands behind any account;'
const witnesses = 'Notes with concern that few witnesses were protected once their testimony had been given;'
const sport = 'Takes note of the sample study of sport, its annex and the maps that were drawn for it;'

let desk: Desk
let draft: EditionId
let revised: EditionId
let opened: unknown[]

const numbered = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, ordinal) => aParagraph({ text, ordinal, label: String(ordinal + 1), id: `body/${ordinal + 1}` as ParagraphId }))

async function store(symbol: string | null, texts: readonly string[], work = 'SAMPLE/L.1'): Promise<EditionId> {
  const paragraphs = numbered(texts)
  const title = symbol === null ? 'Chair’s sample text' : 'Sample resolution'
  const reading = aDraft({ paragraphs, masthead: { symbol, title, kind: 'draft' } })
  const text = { source: { name: 'sample.docx', bytes: new Uint8Array([1]) }, draft: reading, instrumentId: work as InstrumentId, origin: 'imported' as const }
  const added = await addEditions(desk.db, [text], desk.env)
  return added.rows.find(({ table }) => table === 'editions')?.key as EditionId
}

async function note(id: string, paragraph: Paragraph, words?: string) {
  const start = words === undefined ? 0 : paragraph.text.indexOf(words)
  const span = words === undefined ? null : describeSpan(paragraph, start, start + words.length)
  const anchor = { editionId: draft, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span }
  await writeNote(desk.db, { id: id as NoteId, anchor, body: richText(`About ${id}.`), tags: [] }, desk.env)
}

beforeEach(async () => {
  vi.stubGlobal('Worker', CarryOverWorker)
  Element.prototype.scrollIntoView = () => {}
  desk = aDesk()
  opened = []
  const before = [registers, judges, media, banks, witnesses, sport]
  draft = await store('SAMPLE/L.1', before)
  const paragraphs = numbered(before)
  await note('registers', paragraphs[0]!)
  await note('media', paragraphs[2]!, 'journalists and civil society')
  await note('banks', paragraphs[3]!)
  await note('sport', paragraphs[5]!)
  revised = await store('SAMPLE/L.1/Rev.1', [judges, registers.replace('public', 'central and public'), media, banksRewritten, witnesses])
  await carryNotes(desk, revised)
})
afterEach(() => vi.unstubAllGlobals())

const show = (editionId: EditionId | null = revised) =>
  renderOnDesk(
    desk,
    <CarryOver
      editionId={editionId}
      onReport={(id) => opened.push(['report', id])}
      onNewEdition={(id) => opened.push(['new edition', id])}
      onOpenText={(id, at) => opened.push(['text', id, at])}
      onLibrary={() => opened.push(['library'])}
    />,
  )

const count = (outcome: string) => document.querySelector(`[data-outcome=${outcome}] b`)?.textContent
const placementOf = async (id: string) => (await listPlacements(desk.db, revised)).find(({ noteId }) => noteId === id)
const rows = () => within(screen.getByRole('list', { name: /Needs review|Orphan|Exact|Edited|Moved|By hand/ })).getAllByRole('button')

describe('the carry-over report', () => {
  it('counts every note once and opens at what waits for a person', async () => {
    show()
    await screen.findByRole('heading', { name: 'Notes carried over to SAMPLE/L.1/Rev.1' })
    screen.getByText('4 notes, written on SAMPLE/L.1')
    const counts = ['review', 'orphan', 'exact', 'moved', 'edited', 'split', 'merged', 'placed'].map(count)
    expect(counts.reduce((sum, figure) => sum + Number(figure), 0)).toBe(4)
    expect([count('review'), count('orphan')]).toEqual(['1', '1'])
    screen.getByText('About banks.', { selector: '.carry-note *' })
  })

  it('opens the notes behind each count', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: /Orphan/ }))
    expect(rows().map(({ textContent }) => textContent)).toEqual([expect.stringContaining('About sport.')])
  })

  it('says in words too what is gone and what is new', async () => {
    show()
    await screen.findByText('Most likely place')
    expect(document.querySelector('.carry-side del')?.textContent).toMatch(/^ deleted: .+ end of deletion $/)
    expect(document.querySelector('.carry-candidates ins')?.textContent).toMatch(/^ inserted: .+ end of insertion $/)
  })

  it.each(['a', '{Enter}', '1'])('accepts the likeliest place by one key, and goes on (%s)', async (key) => {
    const { user } = show()
    await screen.findByText('Most likely place')
    await user.keyboard(key)
    await waitFor(async () => expect(await placementOf('banks')).toMatchObject({ status: 'attached', decidedBy: 'person', anchor: { paragraphId: 'body/4' } }))
    await screen.findByText(/Nothing needs review/)
    expect(count('placed')).toBe('1')
    screen.getByText(/The note was placed on SAMPLE\/L\.1\/Rev\.1, para\. 4.*\[Undo\]/)
    await desk.history.undo()
    await waitFor(() => expect(count('review')).toBe('1'))
  })

  it('refuses by R: the note stays with the old text and waits no longer, but can be placed later', async () => {
    const { user } = show()
    await screen.findByText('Most likely place')
    await user.keyboard('r')
    await waitFor(async () => expect(await placementOf('banks')).toMatchObject({ status: 'orphan', decidedBy: 'person', anchor: null }))
    await user.click(screen.getByRole('button', { name: /Orphan/ }))
    const refused = rows().find(({ textContent }) => textContent?.includes('About banks.'))!
    within(refused).getByText('You decided: stays with the old text')
    await user.click(refused)
    await user.keyboard('a')
    await waitFor(async () => expect(await placementOf('banks')).toMatchObject({ status: 'attached', anchor: { paragraphId: 'body/4' } }))
  })

  it('places a note on any paragraph that a person chooses by its number', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: /Orphan/ }))
    await user.keyboard('c')
    const dialog = screen.getByRole('dialog', { name: 'Where does the note belong?' })
    expect(document.activeElement).toBe(within(dialog).getByLabelText('Number or words of the paragraph'))
    await user.keyboard('5{Enter}')
    await waitFor(async () => expect(await placementOf('sport')).toMatchObject({ status: 'attached', decidedBy: 'person', anchor: { paragraphId: 'body/5' } }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('shows where a carried note stands, and takes a wrong place away', async () => {
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: /Exact/ }))
    screen.getByText('SAMPLE/L.1/Rev.1, para. 3 (draft)')
    expect(document.querySelector('.carry-candidates mark')?.textContent).toBe('journalists and civil society')
    await user.keyboard('o')
    expect(opened).toEqual([['text', revised, 'body/3']])
    await user.keyboard('r')
    await waitFor(async () => expect(await placementOf('media')).toMatchObject({ anchor: null, decidedBy: 'person' }))
  })

  it('walks the notes of a list by J and K', async () => {
    for (const id of ['one', 'two']) await note(id, numbered([registers, judges])[1]!)
    await carryNotes(desk, revised)
    const { user } = show()
    await screen.findByText('Most likely place')
    const outcome = ['exact', 'moved'].find((one) => Number(count(one)) > 1)
    await user.click(document.querySelector(`[data-outcome=${outcome}]`)!)
    const here = () => rows().findIndex((row) => row.getAttribute('aria-current') === 'true')
    expect(rows().length).toBeGreaterThan(1)
    await user.keyboard('j')
    expect(here()).toBe(1)
    await user.keyboard('k')
    expect(here()).toBe(0)
  })

  it('offers to carry notes that were written since', async () => {
    await note('late', numbered([registers, judges])[1]!)
    const { user } = show()
    await user.click(await screen.findByRole('button', { name: 'Carry 1 more note over' }))
    await screen.findByText('5 notes, written on SAMPLE/L.1')
    expect(screen.queryByRole('button', { name: /more note/ })).toBeNull()
  })

  it('lists every edition that notes were carried to, with what waits', async () => {
    const { user } = show(null)
    await user.click(await screen.findByRole('button', { name: /SAMPLE\/L\.1\/Rev\.1.*4 notes.*2 wait for you/ }))
    expect(opened).toEqual([['report', revised]])
  })

  it('says what it is for while nothing was carried', async () => {
    await desk.db.placements.clear()
    const { user } = show(null)
    await user.click(await screen.findByRole('button', { name: 'Go to the library' }))
    expect(opened).toEqual([['library']])
  })
})

describe('a new edition named by hand', () => {
  it('joins the work of the chosen text and takes its notes along; one undo parts them', async () => {
    const leaked = await store(null, [witnesses, registers, media], 'text 1')
    const { user } = renderOnDesk(desk, <NewEdition editionId={leaked} onCarried={(id) => opened.push(['carried', id])} onClose={() => opened.push(['closed'])} />)
    const dialog = await screen.findByRole('dialog', { name: 'Of which text is this a new edition?' })
    expect(within(dialog).queryByText(/Chair’s sample text/)).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: /^SAMPLE\/L\.1 ?Sample resolution/ }))
    await waitFor(() => expect(opened).toEqual([['closed'], ['carried', leaked]]))
    expect((await desk.db.editions.get(leaked))?.revises).toBe(draft)
    expect((await listPlacements(desk.db, leaked)).length).toBe(4)
    await desk.history.undo()
    expect((await desk.db.editions.get(leaked))?.instrumentId).toBe('text 1')
    expect(await listPlacements(desk.db, leaked)).toEqual([])
  })
})
