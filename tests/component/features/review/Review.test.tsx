import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addEditions, findEdition, listParagraphs } from '#renderer/db/editions.ts'
import { approveEdition, listWaiting, repairEdition } from '#renderer/db/repairs.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Review } from '#renderer/features/review/Review.tsx'
import { Tray } from '#renderer/features/review/Tray.tsx'
import type { EditionId, InstrumentId, ParagraphId } from '#shared/domain/ids'
import type { ImportDraft } from '#shared/domain/import'
import type { Paragraph } from '#shared/domain/paragraph'
import { aDraft, aParagraph, paragraphsUpTo } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let leftFor: unknown[]
beforeEach(() => {
  desk = aDesk()
  leftFor = []
})

const gap: ImportDraft['report'] = {
  numbering: [{ container: 'body', first: '1', last: '3', missing: ['2'], duplicated: [] }],
  furniture: [{ text: 'Sample running head', page: 1, why: 'running-head' }],
  doubts: [{ code: 'numbering-gap', ordinal: null, confidence: 0.4, detail: 'body: 2' }],
  pages: null,
}

const sample: readonly Paragraph[] = [
  aParagraph({ label: '1', ordinal: 0, text: 'Requests the secretariat to report; 2. Invites States to answer it;' }),
  aParagraph({ label: '3', ordinal: 1, text: 'Decides to go on with this sample;' }),
]

async function store(paragraphs: readonly Paragraph[] = sample, report = gap, symbol = 'SAMPLE/RES/1/1'): Promise<EditionId> {
  const draft: ImportDraft = { ...aDraft({ paragraphs, masthead: { symbol } }), report, format: 'docx' }
  const text = { source: { name: 'sample.docx', bytes: new Uint8Array([1]) }, draft, instrumentId: symbol as InstrumentId, origin: 'imported' as const }
  const added = await addEditions(desk.db, [text], desk.env)
  return added.rows.find(({ table }) => table === 'editions')?.key as EditionId
}

function show(editionId: EditionId, startAt: ParagraphId | null = null) {
  return renderOnDesk(
    desk,
    <Review editionId={editionId} startAt={startAt} onDone={(next) => leftFor.push(['next', next])} onOpenReader={(id, at) => leftFor.push(['reader', id, at])} onNewEdition={(id) => leftFor.push(['new edition', id])} />,
  )
}
const rows = () => screen.findAllByRole('article')
const words = async (id: EditionId) => (await listParagraphs(desk.db, id)).map(({ label, text }) => `${label ?? '–'} ${text}`)
const here = () => document.querySelector('[aria-current=true]')?.textContent ?? ''

describe('the review', () => {
  it('begins at the first doubt and says it in plain words', async () => {
    show(await store())
    await rows()
    expect(here()).toContain('Requests the secretariat')
    expect(screen.getByRole('region', { name: 'Doubts' }).textContent).toContain('Number 2 was not found')
  })

  it('begins where the reader was', async () => {
    show(await store(), 'body/3' as ParagraphId)
    await rows()
    expect(here()).toContain('Decides to go on')
  })

  it('splits where a number is glued into the words, and the doubt is gone', async () => {
    const id = await store()
    const { user } = show(id)
    await rows()
    await user.keyboard('s{Enter}')
    await waitFor(async () => expect(await words(id)).toEqual(['1 Requests the secretariat to report;', '2 Invites States to answer it;', '3 Decides to go on with this sample;']))
    await screen.findByText(/^No doubts/)
    await waitFor(() => expect(here()).toContain('Invites States'))
    expect(here()).toContain('repaired')
  })

  it('takes one key for one paragraph, however fast they come', async () => {
    const id = await store(paragraphsUpTo(6), { ...gap, doubts: [] })
    const { user } = show(id)
    await rows()
    await user.keyboard('xxx')
    await waitFor(async () => expect((await listParagraphs(desk.db, id)).map(({ label }) => label)).toEqual(['4', '5', '6']))
    expect((await findEdition(desk.db, id))?.report.furniture.map(({ why }) => why)).toEqual(['running-head', 'by-hand', 'by-hand', 'by-hand'])
  })

  it('is undone step by step', async () => {
    const id = await store()
    const { user } = show(id)
    await rows()
    await user.keyboard('m')
    await waitFor(async () => expect(await words(id)).toHaveLength(1))
    await desk.history.undo()
    await waitFor(async () => expect(await rows()).toHaveLength(2))
    expect(await words(id)).toEqual(sample.map(({ label, text }) => `${label} ${text}`))
  })

  it('corrects a label where it stands, and leaves it with Escape', async () => {
    const id = await store()
    const { user } = show(id)
    await rows()
    await user.keyboard('{ArrowDown}l')
    const field = await screen.findByLabelText('Label as printed')
    await user.clear(field)
    await user.keyboard('2{Enter}')
    await waitFor(async () => expect((await words(id))[1]).toBe('2 Decides to go on with this sample;'))
    await user.click(await screen.findByRole('button', { name: 'Label 2: change it' }))
    await user.keyboard('9{Escape}')
    expect((await words(id))[1]).toBe('2 Decides to go on with this sample;')
  })

  it('chooses a kind by its letter', async () => {
    const id = await store()
    const { user } = show(id)
    await rows()
    await user.keyboard('k')
    expect(within(await screen.findByRole('menu')).getByRole('menuitemradio', { checked: true }).textContent).toContain('Operative')
    await user.keyboard('p')
    await waitFor(async () => expect((await listParagraphs(desk.db, id))[0]?.kind).toBe('preambular'))
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('asks for the label of a footnote that shows none', async () => {
    const id = await store()
    await repairEdition(desk.db, id, { type: 'label', paragraphId: 'body/3' as ParagraphId, label: null }, desk.env)
    const { user } = show(id)
    await rows()
    await user.keyboard('{ArrowDown}f')
    await user.type(await screen.findByLabelText('Footnote’s label'), '5{Enter}')
    await waitFor(async () => expect((await findEdition(desk.db, id))?.footnotes).toMatchObject([{ label: '5', text: 'Decides to go on with this sample;' }]))
  })

  it('brings back what was taken as page furniture, which says why', async () => {
    const id = await store()
    const { user } = show(id)
    await rows()
    await user.click(screen.getByText('Taken as page furniture: 1 line'))
    expect(screen.getByText('running head')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Bring back into the text: Sample running head' }))
    await waitFor(async () => expect((await listParagraphs(desk.db, id)).map(({ text }) => text)).toContain('Sample running head'))
  })

  it('edits the masthead, where letters are words', async () => {
    const id = await store()
    const { user } = show(id)
    await rows()
    await user.keyboard('e')
    const title = await screen.findByLabelText('Title')
    await user.clear(title)
    await user.type(title, 'Sample, mks')
    await user.tab()
    await waitFor(async () => expect((await findEdition(desk.db, id))?.title).toBe('Sample, mks'))
    await user.selectOptions(screen.getByLabelText('Language'), 'Arabic')
    await waitFor(async () => expect(await findEdition(desk.db, id)).toMatchObject({ language: 'ar', direction: 'rtl' }))
    await user.type(screen.getByLabelText('Session'), 'Tenth{Escape}')
    expect(screen.getByLabelText<HTMLInputElement>('Session').value).toBe('')
    await user.keyboard('{Escape}')
    expect(screen.queryByLabelText('Session')).toBeNull()
    expect(document.activeElement?.getAttribute('data-paragraph')).toBe('body/1')
    expect(await words(id)).toHaveLength(2)
  })

  it('says that nothing was changed where a repair cannot be done', async () => {
    const id = await store([aParagraph({ label: '1', ordinal: 0 })])
    const { user } = show(id)
    await rows()
    await user.keyboard('x')
    await waitFor(() => expect(screen.getByRole('list', { name: 'Notices' }).textContent).toBe('This cannot be done here. Nothing was changed.'))
    expect(await words(id)).toHaveLength(1)
  })
})

describe('the end of a review', () => {
  it('is one key, which stores what is still being typed and goes to the next text that waits', async () => {
    const first = await store()
    const second = await store(paragraphsUpTo(4), gap, 'SAMPLE/RES/1/2')
    const { user } = show(second)
    await rows()
    await user.keyboard('e')
    await user.type(await screen.findByLabelText('Session'), 'Tenth')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(leftFor).toEqual([['next', first]]))
    expect(await findEdition(desk.db, second)).toMatchObject({ review: 'approved', session: 'Tenth' })
    expect((await listWaiting(desk.db)).map(({ id }) => id)).toEqual([first])
  })

  it('leads back to the tray when nothing else waits', async () => {
    const id = await store()
    const { user } = show(id)
    await user.click(await screen.findByRole('button', { name: /^Looks right/ }))
    await waitFor(() => expect(leftFor).toEqual([['next', null]]))
  })

  it('leads back to the reader for a text that did not wait', async () => {
    const id = await store()
    await approveEdition(desk.db, id)
    const { user } = show(id, 'body/3' as ParagraphId)
    await user.click(await screen.findByRole('button', { name: /^Back to the text/ }))
    await waitFor(() => expect(leftFor).toEqual([['reader', id, 'body/3']]))
  })

  it('says that the text is gone', async () => {
    show('gone' as EditionId)
    await screen.findByText('This text is no longer in the library')
  })
})

describe('the tray', () => {
  it('lists what waits with its first doubt in words, and opens it', async () => {
    await store(paragraphsUpTo(2), { ...gap, doubts: [] }, 'SAMPLE/RES/1/3')
    const id = await store()
    const { user } = renderOnDesk(desk, <Tray onOpen={(one) => leftFor.push(one)} onLibrary={() => undefined} />)
    const line = await screen.findByRole('button', { name: /SAMPLE\/RES\/1\/1/ })
    expect(line.textContent).toMatch(/Number 2 was not found\..*1 doubt/)
    expect(within(screen.getByRole('list', { name: 'Needs review' })).getAllByRole('listitem')).toHaveLength(1)
    await user.click(line)
    expect(leftFor).toEqual([id])
  })

  it('says what it is for while nothing waits', async () => {
    renderOnDesk(desk, <Tray onOpen={() => undefined} onLibrary={() => undefined} />)
    await screen.findByText('Nothing waits for a look')
  })
})
