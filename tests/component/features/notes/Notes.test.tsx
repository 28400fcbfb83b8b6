import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { EditionId, InstrumentId, NoteId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { addEditions } from '#renderer/db/editions.ts'
import { editNote, writeNote } from '#renderer/db/notes.ts'
import { saveSettings } from '#renderer/db/settings.ts'
import { addTag } from '#renderer/db/tags.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Bin } from '#renderer/features/notes/Bin.tsx'
import { Notes } from '#renderer/features/notes/Notes.tsx'
import { aDraft, paragraphsUpTo } from '../../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let desk: Desk
let opened: string[]
let added: unknown[]
const editionId = 'id-1' as EditionId
const paragraphs = paragraphsUpTo(3)

async function note(key: string, place: number, words: string, tags: readonly string[]) {
  const { id, hash } = paragraphs[place]!
  await writeNote(desk.db, { id: key as NoteId, anchor: { editionId, paragraphId: id, paragraphHash: hash, span: null }, body: richText(words), tags }, desk.env)
}

beforeEach(async () => {
  desk = aDesk()
  opened = []
  added = []
  const text = { source: { name: 'sample.pdf', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs }), instrumentId: 'SAMPLE/RES/1/1' as InstrumentId }
  await addEditions(desk.db, [{ ...text, origin: 'imported' }], desk.env)
  await addTag(desk.db, 'money', null)
  await addTag(desk.db, 'fees', 'money')
  await note('a', 0, 'Who pays the fees?', ['fees'])
  await saveSettings(desk.db, { authorName: 'B. Sample' })
  await note('b', 1, 'Thank the Chair.', ['courtesy'])
  await editNote(desk.db, 'a' as NoteId, { kind: 'question', audience: 'shareable' }, desk.env)
})

const show = () =>
  renderOnDesk(desk, <Notes onOpenParagraph={(id, paragraphId) => opened.push(`${id} ${paragraphId}`)} onAddToMeeting={(drafts, subject) => added.push({ drafts, subject })} onReader={() => undefined} />)
const rows = () => screen.findAllByRole('listitem').then((items) => items.filter((item) => item.className === 'note-row').map((item) => item.textContent ?? ''))
const expectRows = (...starts: readonly string[]) =>
  waitFor(async () => {
    const shown = await rows()
    expect(shown).toHaveLength(starts.length)
    for (const [index, start] of starts.entries()) expect(shown[index]).toContain(start)
  })
const tag = (name: RegExp) => screen.findByRole('treeitem', { name })

test('every note stands with its kind, its citation, its words, its readers and its author', async () => {
  show()
  await expectRows('Who pays', 'Thank the Chair')
  await screen.findByText('SAMPLE/RES/1/1, para. 1')
  const [first, second] = await rows()
  expect(first).toContain('Question')
  expect(first).toContain('SAMPLE/RES/1/1, para. 1')
  expect(first).toContain('Shareable')
  expect(second).toContain('Internal')
  expect(second).toContain('B. Sample')
})

test('the list is narrowed by kind, audience, author, words and by a tag with what stands under it', { timeout: 20_000 }, async () => {
  const { user } = show()
  await expectRows('Who pays', 'Thank the Chair')
  for (const [label, option, found] of [
    ['Kind of note', 'Question', 'Who pays'],
    ['Who may read it', 'Internal', 'Thank the Chair'],
    ['Author', 'B. Sample', 'Thank the Chair'],
  ] as const) {
    await user.selectOptions(screen.getByLabelText(label), option)
    await expectRows(found)
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await expectRows('Who pays', 'Thank the Chair')
  }
  await user.click(await tag(/^money/))
  await expectRows('Who pays')
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await user.keyboard('/chair')
  await expectRows('Thank the Chair')
})

test('a note is opened in its text by click and by key, and walked to with J and K', async () => {
  const { user } = show()
  await screen.findByText('SAMPLE/RES/1/1, para. 1')
  await user.click(screen.getByRole('button', { name: /Who pays the fees\?.*Shareable/ }))
  await user.keyboard('j{Enter}k{Enter}')
  expect(opened).toEqual(['id-1 body/1', 'id-1 body/2', 'id-1 body/1'])
})

test('a note is added to a meeting by M or its button', async () => {
  const { user } = show()
  await expectRows('Who pays', 'Thank the Chair')
  screen.getByRole('button', { name: /Who pays the fees\?.*Shareable/ }).focus()
  await user.keyboard('m')
  await user.click(screen.getByRole('button', { name: 'Add the note to a meeting: Thank the Chair.' }))
  expect(added).toEqual([
    { drafts: [{ type: 'note', noteId: 'a' }], subject: 'Who pays the fees?' },
    { drafts: [{ type: 'note', noteId: 'b' }], subject: 'Thank the Chair.' },
  ])
})

test('a note deleted by key goes to the bin and comes back with Undo', async () => {
  const { user } = show()
  await expectRows('Who pays', 'Thank the Chair')
  screen.getByRole('button', { name: /Who pays the fees\?.*Shareable/ }).focus()
  await user.keyboard('{Delete}')
  await expectRows('Thank the Chair')
  await screen.findByText('Note moved to the bin. [Undo]')
  await desk.history.undo()
  await expectRows('Who pays', 'Thank the Chair')
})

test('the tree is walked, renamed, moved and cut by keys alone', async () => {
  const { user } = show()
  const shown = () => screen.getAllByRole('treeitem').map((item) => `${item.getAttribute('aria-level')} ${item.textContent}`)
  ;(await tag(/^courtesy/)).focus()
  expect(shown()).toEqual(['1 courtesy1', '1 money0', '2 fees1'])
  await user.keyboard('{ArrowDown}{Alt>}{ArrowRight}{/Alt}')
  await waitFor(() => expect(shown()).toEqual(['1 courtesy1', '2 money0', '3 fees1']))
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  await waitFor(() => expect(shown()).toEqual(['1 courtesy1', '1 money0', '2 fees1']))
  await user.keyboard('{F2}')
  await user.keyboard('Costs{Enter}')
  await waitFor(() => expect(shown()).toEqual(['1 Costs0', '2 fees1', '1 courtesy1']))
  await waitFor(() => expect(document.activeElement?.getAttribute('data-tag')).toBe('Costs'))
  await user.keyboard('{Delete}')
  await waitFor(() => expect(shown()).toEqual(['1 courtesy1', '1 fees1']))
  await screen.findByText(/^The tag Costs was deleted/)
  await desk.history.undo()
  await waitFor(() => expect(shown()).toEqual(['1 Costs0', '2 fees1', '1 courtesy1']))
})

test('a name that is taken is refused with a sentence, and Escape leaves the name as it was', async () => {
  const { user } = show()
  ;(await tag(/^fees/)).focus()
  await user.keyboard('{F2}MONEY{Enter}')
  await screen.findByText('There is a tag of this name already. Nothing was changed.')
  await tag(/^fees/)
  ;(await tag(/^fees/)).focus()
  await user.keyboard('{F2}other{Escape}')
  await tag(/^fees/)
  expect(screen.queryByRole('treeitem', { name: /^other/ })).toBeNull()
})

test('the chosen tag has a colour and a meaning; its meaning is one step of undo', async () => {
  const { user } = show()
  await user.click(await tag(/^money/))
  await user.click(await screen.findByRole('radio', { name: 'Green' }))
  await user.type(screen.getByLabelText('What it means'), 'Costs')
  await waitFor(async () => expect(await desk.db.tags.get('money')).toMatchObject({ colour: 'green', definition: 'Costs' }))
  await desk.history.undo()
  expect(await desk.db.tags.get('money')).toMatchObject({ colour: 'green', definition: '' })
})

test('the bin lists what was deleted, puts it back, and is emptied with a way back', async () => {
  const { user, unmount } = show()
  await expectRows('Who pays', 'Thank the Chair')
  screen.getByRole('button', { name: /Who pays the fees\?.*Shareable/ }).focus()
  await user.keyboard('{Delete}')
  await expectRows('Thank the Chair')
  unmount()
  const bin = renderOnDesk(desk, <Bin />)
  await bin.user.click(await screen.findByRole('button', { name: 'Empty the bin' }))
  await screen.findByRole('heading', { name: 'The bin is empty' })
  await desk.history.undo()
  await bin.user.click(await screen.findByRole('button', { name: 'Restore Who pays the fees?' }))
  await screen.findByRole('heading', { name: 'The bin is empty' })
  expect(await desk.db.notes.get('a' as NoteId)).toMatchObject({ kind: 'question', tags: ['fees'] })
  expect(within(document.body).getByText('Put back where it was. [Undo]')).toBeTruthy()
})
