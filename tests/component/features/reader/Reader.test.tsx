import { useState } from 'react'
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import type { EditionId, InstrumentId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import { placementId } from '#shared/domain/placement'
import { richText } from '#shared/rich-text/plain-text'
import { addEditions } from '#renderer/db/editions.ts'
import { addLink } from '#renderer/db/links.ts'
import { type NoteDraft, writeNote } from '#renderer/db/notes.ts'
import { putPlacements } from '#renderer/db/placements.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Reader } from '#renderer/features/reader/Reader.tsx'
import { aDraft, aParagraph, paragraphsUpTo } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let editionId: EditionId
let otherId: EditionId
const paragraphs = [...paragraphsUpTo(4), aParagraph({ label: '5', ordinal: 4, text: 'Recalls paragraph 2 of SAMPLE/RES/2/2 and resolution SAMPLE/RES/9/9;' })]

/** What the browser has and the test's does not: lights over words, and idle time. */
function lendTheBrowser(): void {
  Object.assign(globalThis, {
    Highlight: class extends Set {},
    requestIdleCallback: (work: () => void) => setTimeout(work, 0),
    cancelIdleCallback: clearTimeout,
  })
  Object.defineProperty(globalThis, 'CSS', { value: { escape: CSS.escape, highlights: new Map() }, configurable: true })
}

const anchorAt = (place: number, words?: readonly [number, number]): NoteAnchor => {
  const paragraph = paragraphs[place]!
  return { editionId, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: words ? describeSpan(paragraph, ...words) : null }
}
const note = (id: string, place: number, words: string, part: Partial<NoteDraft> = {}) =>
  writeNote(desk.db, { id: id as NoteId, anchor: anchorAt(place), body: richText(words), tags: [], ...part }, desk.env)

beforeEach(async () => {
  lendTheBrowser()
  desk = aDesk()
  const text = (symbol: string, name: string, own: typeof paragraphs) => ({
    source: { name, bytes: new Uint8Array([1]) },
    draft: aDraft({ paragraphs: own, masthead: { symbol } }),
    instrumentId: symbol as InstrumentId,
    origin: 'imported' as const,
  })
  await addEditions(desk.db, [text('SAMPLE/RES/1/1', 'one.pdf', paragraphs), text('SAMPLE/RES/2/2', 'two.pdf', [...paragraphsUpTo(3)])], desk.env)
  const stored = await desk.db.editions.toArray()
  editionId = stored.find(({ symbol }) => symbol === 'SAMPLE/RES/1/1')!.id
  otherId = stored.find(({ symbol }) => symbol === 'SAMPLE/RES/2/2')!.id
})

function Reading({ at }: { readonly at: EditionId }) {
  const [reading, setReading] = useState<{ readonly editionId: EditionId; readonly paragraphId: ParagraphId | null }>({ editionId: at, paragraphId: null })
  return (
    <Reader
      reading={reading}
      onSelect={(paragraphId) => setReading((before) => ({ ...before, paragraphId }))}
      onAddToMeeting={() => undefined}
      onLibrary={() => undefined}
      onRepair={() => undefined}
      onCarryOver={() => undefined}
      onReadAgain={() => undefined}
      onEdition={(id, paragraphId) => setReading({ editionId: id, paragraphId })}
    />
  )
}

async function open(at: EditionId = editionId) {
  const shown = renderOnDesk(desk, <Reading at={at} />)
  await screen.findByRole('document')
  return shown
}
const blockOf = (label: string) => screen.findByText(label, { selector: '.margin-title span' }).then((title) => title.closest('section')!)
const relationIn = (place: Pick<typeof screen, 'getByRole'>) => {
  const { value, options } = place.getByRole<HTMLSelectElement>('combobox', { name: /^How this place stands to/ })
  return [...options].find((option) => option.value === value)?.textContent
}
const cards = () => screen.queryAllByRole('article').map((card) => card.querySelector('.note-body')?.textContent ?? '')
const selected = () => document.querySelector('[data-paragraph][aria-current]')?.getAttribute('data-paragraph')

test('notes stand under the number of their paragraph with kind, readers, tags and author', async () => {
  await note('a', 1, 'Ask for dates.', { kind: 'ask', tags: ['dates'] })
  await note('b', 1, 'Never agree.', { kind: 'red-line', audience: 'shareable' })
  await note('c', 3, 'Elsewhere.')
  await open()
  const block = within(await blockOf('Para. 2'))
  expect(block.getByText('2 notes')).toBeTruthy()
  const [first, second] = block.getAllByRole('article')
  expect(first!.textContent).toMatch(/Ask.*Internal.*Ask for dates\..*dates/)
  expect(second!.textContent).toMatch(/Red line.*Shareable.*Never agree\./)
})

test('a note on several paragraphs stands at each', async () => {
  await note('a', 0, 'Both alike.', { also: [anchorAt(3)] })
  await open()
  expect(within(await blockOf('Para. 1')).getByText('Both alike.', { selector: 'p' })).toBeTruthy()
  expect(within(await blockOf('Para. 4')).getByText('Both alike.', { selector: 'p' })).toBeTruthy()
  expect(screen.getAllByText('2 paragraphs')).toHaveLength(2)
})

test('a note of another edition says where it was written', async () => {
  await note('a', 1, 'From the draft.')
  const [, there] = paragraphsUpTo(3)
  const anchor = { editionId: otherId, paragraphId: there!.id, paragraphHash: there!.hash, span: null }
  const id = 'a' as NoteId
  await putPlacements(desk.db, [{ id: placementId(id, otherId), noteId: id, editionId: otherId, status: 'attached', anchor, suggestions: [], score: 1, decidedBy: 'app' }])
  await open(otherId)
  const block = within(await blockOf('Para. 2'))
  expect(block.getByText('From the draft.', { selector: 'p' })).toBeTruthy()
  expect(block.getByText('Written on SAMPLE/RES/1/1')).toBeTruthy()
})

test('words are lit in one light a kind, and those of the note that has the focus in another', async () => {
  await note('a', 0, 'One.', { kind: 'ask', anchor: anchorAt(0, [0, 7]) })
  await note('b', 0, 'Two.', { kind: 'ask', anchor: anchorAt(0, [4, 11]) })
  await note('c', 1, 'Three.', { kind: 'evidence', anchor: anchorAt(1, [0, 7]) })
  const { user } = await open()
  await blockOf('Para. 1')
  const lit = (light: string) => [...(CSS.highlights.get(`note-${light}`) ?? [])].map(String)
  expect(lit('ask')).toEqual(['Invites', 'tes the'])
  expect(lit('evidence')).toEqual(['Invites'])
  await user.keyboard('jj]')
  await waitFor(() => expect(lit('here')).toEqual(['Invites']))
})

test('the keys walk paragraphs and notes, and lead from the one to the other', async () => {
  await note('a', 0, 'One.')
  await note('b', 2, 'Two.')
  await note('c', 2, 'Three.')
  const { user } = await open()
  await blockOf('Para. 1')
  await user.keyboard('jj')
  expect(selected()).toBe('body/2')
  await user.keyboard(']')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe('b'))
  expect(selected()).toBe('body/3')
  await user.keyboard(']')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe('c'))
  await user.keyboard('[[')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe('b'))
  await user.keyboard('{Escape}')
  expect(document.activeElement?.getAttribute('data-paragraph')).toBe('body/3')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe('b'))
})

test('a digit changes the kind of the note that has the focus, and undo takes it back', async () => {
  await note('a', 0, 'One.')
  const { user } = await open()
  await blockOf('Para. 1')
  await user.keyboard('j]')
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe('a'))
  await user.keyboard('3')
  await waitFor(async () => expect((await desk.db.notes.get('a' as NoteId))?.kind).toBe('red-line'))
  await act(() => desk.history.undo())
  expect((await desk.db.notes.get('a' as NoteId))?.kind).toBe('comment')
})

test('the filter leaves the notes that are wanted, counts them, and goes with Escape', async () => {
  await note('a', 0, 'One.', { kind: 'ask' })
  await note('b', 1, 'Two.', { kind: 'evidence', tags: ['dates'] })
  const { user } = await open()
  await blockOf('Para. 1')
  await user.keyboard('/')
  const bar = within((await screen.findByLabelText('Words in notes')).closest('search')!)
  await user.click(bar.getByRole('button', { name: /^Evidence/ }))
  await waitFor(() => expect(cards()).toEqual(['Two.']))
  expect(bar.getByText('1 of 2 notes')).toBeTruthy()
  await user.type(bar.getByRole('searchbox'), 'three')
  await waitFor(() => expect(cards()).toEqual([]))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(cards()).toEqual(['One.', 'Two.']))
})

test('a text is found again as it was filtered when it was left, and takes no focus for it; another one shows all its notes', async () => {
  await note('a', 0, 'One.', { kind: 'ask' })
  await note('b', 4, 'Two.', { kind: 'evidence' })
  const { user } = await open()
  await blockOf('Para. 1')
  await user.keyboard('/')
  await user.click(within((await screen.findByLabelText('Words in notes')).closest('search')!).getByRole('button', { name: /^Evidence/ }))
  await waitFor(() => expect(cards()).toEqual(['Two.']))
  await user.click(await screen.findByRole('link', { name: 'paragraph 2 of SAMPLE/RES/2/2' }))
  await waitFor(() => expect(document.querySelectorAll('[data-paragraph]')).toHaveLength(3))
  expect(screen.queryByRole('search')).toBeNull()
  const block = within(await blockOf('Para. 2'))
  await user.click(block.getByRole('button', { name: 'SAMPLE/RES/1/1, para. 5' }))
  await waitFor(() => expect(cards()).toEqual(['Two.']))
  expect(screen.getByRole('button', { name: /^Evidence/ }).getAttribute('aria-pressed')).toBe('true')
  expect(document.activeElement).not.toBe(screen.getByLabelText('Words in notes'))
  await user.keyboard('/')
  expect(document.activeElement).toBe(screen.getByLabelText('Words in notes'))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(cards()).toEqual(['One.', 'Two.']))
})

test('the list names the notes in reading order and leads to their place', async () => {
  await note('late', 3, 'At the end.')
  await note('early', 1, 'At the beginning.')
  const { user } = await open()
  await blockOf('Para. 2')
  await user.keyboard('o')
  const list = within(await screen.findByRole('complementary', { name: 'List' }))
  const entries = list.getAllByRole('button')
  expect(entries.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('At the beginning.'), expect.stringContaining('At the end.')])
  await user.click(entries[1]!)
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe('late'))
  expect(selected()).toBe('body/4')
})

test('a link is picked by key in another text, stands at both ends, and can be undone', async () => {
  const { user } = await open()
  await user.keyboard('jjl')
  const bar = within(await screen.findByRole('group', { name: 'A link that is being made' }))
  await user.selectOptions(bar.getByRole('combobox'), 'weaker-than')
  await user.type(bar.getByRole('searchbox'), '2/2{Enter}')
  await waitFor(() => expect(document.querySelectorAll('[data-paragraph]')).toHaveLength(3))
  const target = document.querySelector<HTMLElement>('[data-paragraph="body/3"]')!
  await user.click(target)
  act(() => target.focus())
  await user.keyboard('{Enter}')
  const here = within(await blockOf('Para. 3'))
  expect(relationIn(here)).toBe('is stronger than')
  await user.click(here.getByRole('button', { name: 'SAMPLE/RES/1/1, para. 2' }))
  expect(relationIn(within(await blockOf('Para. 2')))).toBe('is weaker than')
  await act(() => desk.history.undo())
  await waitFor(() => expect(screen.queryByRole('combobox', { name: /^How this place stands to/ })).toBeNull())
})

test('the relation of a link is changed where it stands, by key too, seen from either end, and undo takes it back', async () => {
  const [, , there] = paragraphsUpTo(3)
  await addLink(desk.db, anchorAt(1), { editionId: otherId, paragraphId: there!.id, paragraphHash: there!.hash, span: null }, 'weaker-than', desk.env)
  const { user } = await open(otherId)
  const relation = await screen.findByRole('combobox', { name: 'How this place stands to SAMPLE/RES/1/1, para. 2' })
  expect(relationIn(screen)).toBe('is stronger than')
  for (let step = 0; step < 60 && document.activeElement !== relation; step++) await user.tab()
  expect(document.activeElement).toBe(relation)
  await user.selectOptions(relation, 'is contradicted by')
  await waitFor(async () => expect((await desk.db.links.toArray()).map((link) => link.relation)).toEqual(['contradicts']))
  await waitFor(() => expect(relationIn(screen)).toBe('is contradicted by'))
  await act(() => desk.history.undo())
  await waitFor(() => expect(relationIn(screen)).toBe('is stronger than'))
})

test('a reference opens its paragraph when the library has the text, and says so when it has not', async () => {
  const { user } = await open()
  const known = await screen.findByRole('link', { name: 'paragraph 2 of SAMPLE/RES/2/2' })
  await user.click(screen.getByRole('link', { name: 'SAMPLE/RES/9/9' }))
  expect(await screen.findByText('SAMPLE/RES/9/9 is not in your library.')).toBeTruthy()
  await user.click(known)
  await waitFor(() => expect(document.querySelectorAll('[data-paragraph]')).toHaveLength(3))
  expect(selected()).toBe('body/2')
})

test('a paragraph says what cites it', async () => {
  await open(otherId)
  const block = within(await blockOf('Para. 2'))
  expect(block.getByText('cited by 1')).toBeTruthy()
  expect(block.getByRole('button', { name: 'SAMPLE/RES/1/1, para. 5' })).toBeTruthy()
})

test('a link whose text was removed stands with its other end and says so', async () => {
  const [there] = paragraphsUpTo(3)
  await addLink(desk.db, anchorAt(0), { editionId: 'gone' as EditionId, paragraphId: there!.id, paragraphHash: there!.hash, span: null }, 'repeats', desk.env)
  await open()
  expect(within(await blockOf('Para. 1')).getByRole('button', { name: 'Its place is no longer in the library' })).toBeTruthy()
})

test('language versions stand side by side, face each other by number and show each other’s notes', async () => {
  const french = paragraphsUpTo(4).map((one) => aParagraph({ ...one, text: `Invite les États, point ${one.label}`, hash: `fr${one.label}` }))
  const draft = aDraft({ paragraphs: french, masthead: { symbol: 'SAMPLE/RES/1/1', title: 'Exemple de résolution', language: 'fr' } })
  await addEditions(desk.db, [{ source: { name: 'un.pdf', bytes: new Uint8Array([2]) }, draft, instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }], desk.env)
  const frenchId = (await desk.db.editions.toArray()).find(({ language }) => language === 'fr')!.id
  await note('a', 1, 'Written on the French text.', { anchor: { editionId: frenchId, paragraphId: french[1]!.id, paragraphHash: 'fr2', span: null } })
  const { user } = await open()
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Side by side…' }), frenchId)
  const beside = within(await screen.findByRole('region', { name: 'The text beside it' }))
  await user.click(beside.getByText('Invite les États, point 3'))
  expect(selected()).toBe('body/3')
  const block = within(await blockOf('Para. 2'))
  expect(block.getByText('Written on the French text.', { selector: 'p' })).toBeTruthy()
  expect(block.getByText('Written on SAMPLE/RES/1/1 · French')).toBeTruthy()
  await user.click(beside.getByRole('button', { name: 'Close the text beside' }))
  await waitFor(() => expect(screen.queryByText('Invite les États, point 3')).toBeNull())
  expect(screen.queryByText('Written on SAMPLE/RES/1/1 · French')).toBeNull()
})
