import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { NoteId } from '#shared/domain/ids'
import { discardNote, removeNote, writeNote } from '#renderer/db/notes.ts'
import { addAgendaItem, addMeeting, moveAgendaItem } from '#renderer/db/meetings.ts'
import { createHistory } from '#renderer/desk/history.ts'
import type { MeetingId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { aNote, aParagraph, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const note = aNote(aParagraph())
const details = { title: 'Sample meeting', body: '', place: '', startsOn: null, endsOn: null }

test('keystrokes of one edit are taken back together', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const history = createHistory(db, env.now)
  await history.run(() => writeNote(db, note, env), 'note note-1 first')
  await history.run(() => writeNote(db, { ...note, body: richText('A') }, env), 'note note-1 second')
  await history.run(() => writeNote(db, { ...note, body: richText('Ab') }, env), 'note note-1 second')
  expect(await history.undo()).toBe('editNote')
  expect((await db.notes.get(note.id))?.body).toEqual(note.body)
  expect(await history.undo()).toBe('addNote')
  expect(await db.notes.count()).toBe(0)
})

test('a note that was begun and emptied again leaves no step', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const history = createHistory(db, env.now)
  await history.run(() => writeNote(db, note, env), 'note note-1 first')
  await history.run(() => discardNote(db, note.id), 'note note-1 first')
  expect(history.getState().undoLabel).toBeNull()
  expect(await history.undo()).toBeNull()
})

test('a new change forgets what could be done again', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const history = createHistory(db, env.now)
  await history.run(() => writeNote(db, note, env))
  await history.undo()
  expect(history.getState().redoLabel).toBe('addNote')
  await history.run(() => writeNote(db, { ...note, id: 'note-2' as NoteId }, env))
  expect(await history.redo()).toBeNull()
})

test('two hundred steps can be taken back, older ones are forgotten', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const history = createHistory(db, env.now)
  for (let step = 0; step < 201; step++) await history.run(() => writeNote(db, { ...note, body: richText(`${step}`) }, env))
  let undone = 0
  while (await history.undo()) undone++
  expect(undone).toBe(200)
  expect((await db.notes.get(note.id))?.body).toEqual(richText('0'))
})

test('undo to the start gives the first state again, whatever was done', async () => {
  const step = fc.record({ what: fc.constantFrom('write', 'delete', 'item', 'move', 'undo', 'redo'), which: fc.nat(3), key: fc.nat(2) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const db = anEmptyLibrary()
      const env = aSteadyEnv()
      const { id: meeting } = await addMeeting(db, details, env)
      const before = await everything(db)
      const history = createHistory(db, env.now)
      for (const { what, which, key } of steps) {
        const id = `note-${which}` as NoteId
        if (what === 'write') await history.run(() => writeNote(db, { ...note, id, body: richText(env.now()) }, env), `${which}${key}`)
        if (what === 'delete') await history.run(() => removeNote(db, id, env))
        if (what === 'item') await history.run(() => addAgendaItem(db, meeting, { label: `${which}`, title: '' }, env))
        if (what === 'move') await moveAny(db, meeting, which)
        if (what === 'undo') await history.undo()
        if (what === 'redo') await history.redo()
      }
      while (await history.undo());
      expect(await everything(db)).toEqual(before)

      async function moveAny(library: typeof db, meetingId: MeetingId, to: number) {
        const item = (await library.meetings.get(meetingId))?.items[0]
        if (item) await history.run(() => moveAgendaItem(library, meetingId, item.id, to, env))
      }
    }),
    { numRuns: 30 },
  )
})
