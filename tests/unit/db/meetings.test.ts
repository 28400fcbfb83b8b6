import { beforeEach, describe, expect, it } from 'vitest'
import type { Env } from '#renderer/db/change.ts'
import { redoChange, undoChange } from '#renderer/db/change.ts'
import {
  addAgendaItem,
  addMeeting,
  clip,
  clippingsAt,
  type ClippingDraft,
  deleteAgendaItem,
  deleteMeeting,
  editAgendaItem,
  editMeeting,
  findMeeting,
  limitSpeaking,
  listMeetings,
  moveAgendaItem,
  moveClipping,
  reclip,
  tieDocuments,
  unclip,
} from '#renderer/db/meetings.ts'
import { addEntries } from '#renderer/db/meeting-entries.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import type { AgendaItemId, EditionId, MeetingId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { AgendaItem } from '#shared/domain/meeting'
import { richText } from '#shared/rich-text/plain-text'
import { aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const details = { title: 'Sample Conference', body: 'Sample Conference', place: 'Doha', startsOn: '2026-11-02', endsOn: null }

const paragraph = (label: string): ClippingDraft => ({
  type: 'paragraph',
  editionId: 'edition-1' as EditionId,
  paragraphId: `body/${label}` as ParagraphId,
  textHash: 'a'.repeat(64),
})
const note = (id: string): ClippingDraft => ({ type: 'note', noteId: id as NoteId })

let db: LibraryDb
let env: Env
beforeEach(() => {
  db = anEmptyLibrary()
  env = aSteadyEnv()
})

const aMeeting = async (): Promise<MeetingId> => (await addMeeting(db, details, env)).id

async function aMeetingWith(...labels: readonly string[]): Promise<{ readonly id: MeetingId; readonly itemIds: readonly AgendaItemId[] }> {
  const id = await aMeeting()
  const itemIds: AgendaItemId[] = []
  for (const label of labels) itemIds.push((await addAgendaItem(db, id, { label, title: `Sample ${label}` }, env)).id)
  return { id, itemIds }
}

const itemsOf = async (id: MeetingId): Promise<readonly AgendaItem[]> => (await findMeeting(db, id))?.items ?? []
const labelsOf = async (id: MeetingId) => (await itemsOf(id)).map(({ label }) => label)
const clippedOf = async (id: MeetingId) =>
  (await itemsOf(id))[0]?.clippings.map((clipping) => (clipping.type === 'paragraph' ? clipping.paragraphId : clipping.type === 'note' ? clipping.noteId : ''))

describe('a meeting', () => {
  it('begins with an empty agenda', async () => {
    const id = await aMeeting()
    expect(await findMeeting(db, id)).toMatchObject({ ...details, items: [] })
  })

  it('keeps what an edit does not name', async () => {
    const id = await aMeeting()
    await editMeeting(db, id, { place: 'Vienna' }, env)
    expect(await findMeeting(db, id)).toMatchObject({ ...details, place: 'Vienna' })
  })

  it('stands first in the list when it was changed last', async () => {
    const first = await aMeeting()
    const second = await aMeeting()
    await addAgendaItem(db, first, { label: '1', title: '' }, env)
    expect((await listMeetings(db)).map(({ id }) => id)).toEqual([first, second])
  })

  it('stays deleted when an edit comes late', async () => {
    const id = await aMeeting()
    await deleteMeeting(db, id, env)
    const late = await editMeeting(db, id, { title: 'Too late' }, env)
    expect(late.rows).toEqual([])
    expect(await findMeeting(db, id)).toBeNull()
  })

  it('comes back whole when its deletion is undone', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    await clip(db, id, itemIds[0]!, [paragraph('1')], env)
    const before = await everything(db)
    await undoChange(db, await deleteMeeting(db, id, env))
    expect(await everything(db)).toEqual(before)
  })
})

describe('the agenda', () => {
  it('adds items at its end', async () => {
    const { id } = await aMeetingWith('1', '2', '3')
    expect(await labelsOf(id)).toEqual(['1', '2', '3'])
  })

  it('renumbers an item without touching its title or clippings', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    await clip(db, id, itemIds[0]!, [paragraph('1')], env)
    const [before] = await itemsOf(id)
    await editAgendaItem(db, id, itemIds[0]!, { label: '4 (a)' }, env)
    expect(await itemsOf(id)).toEqual([{ ...before, label: '4 (a)' }])
  })

  it.each([
    ['to the front', 2, 0, ['3', '1', '2', '4']],
    ['one down', 0, 1, ['2', '1', '3', '4']],
    ['to the end', 1, 3, ['1', '3', '4', '2']],
    ['past the end as to the end', 0, 99, ['2', '3', '4', '1']],
    ['before the front as to the front', 3, -5, ['4', '1', '2', '3']],
  ])('moves an item %s', async (_where, item, to, labels) => {
    const { id, itemIds } = await aMeetingWith('1', '2', '3', '4')
    await moveAgendaItem(db, id, itemIds[item]!, to, env)
    expect(await labelsOf(id)).toEqual(labels)
  })

  it('takes clippings with the item that is deleted, and brings them back with it', async () => {
    const { id, itemIds } = await aMeetingWith('1', '2')
    await clip(db, id, itemIds[0]!, [paragraph('1'), note('note-1')], env)
    const before = await everything(db)
    const done = await deleteAgendaItem(db, id, itemIds[0]!, env)
    expect(await labelsOf(id)).toEqual(['2'])
    const after = await everything(db)
    await undoChange(db, done)
    expect(await everything(db)).toEqual(before)
    await redoChange(db, done)
    expect(await everything(db)).toEqual(after)
  })
})

describe('the clippings of an item', () => {
  it('stand in the order in which they were added', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    await clip(db, id, itemIds[0]!, [paragraph('2'), note('note-1')], env)
    await clip(db, id, itemIds[0]!, [paragraph('1')], env)
    expect(await clippedOf(id)).toEqual(['body/2', 'note-1', 'body/1'])
  })

  it('hold a paragraph or note only once', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    await clip(db, id, itemIds[0]!, [paragraph('2'), note('note-1')], env)
    await clip(db, id, itemIds[0]!, [note('note-1'), paragraph('3'), paragraph('2')], env)
    expect(await clippedOf(id)).toEqual(['body/2', 'note-1', 'body/3'])
  })

  it('may hold under one item what stands under another', async () => {
    const { id, itemIds } = await aMeetingWith('4', '5')
    for (const itemId of itemIds) await clip(db, id, itemId, [paragraph('2')], env)
    expect((await itemsOf(id)).map(({ clippings }) => clippings.length)).toEqual([1, 1])
  })

  it('are put in order and taken off, and each step can be undone', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    await clip(db, id, itemIds[0]!, [paragraph('1'), paragraph('2'), paragraph('3')], env)
    const [first, , third] = (await itemsOf(id))[0]!.clippings
    const moved = await moveClipping(db, id, itemIds[0]!, third!.id, 0, env)
    expect(await clippedOf(id)).toEqual(['body/3', 'body/1', 'body/2'])
    const taken = await unclip(db, id, itemIds[0]!, first!.id, env)
    expect(await clippedOf(id)).toEqual(['body/3', 'body/2'])
    await undoChange(db, taken)
    await undoChange(db, moved)
    expect(await clippedOf(id)).toEqual(['body/1', 'body/2', 'body/3'])
  })
})

describe('what is not yet used', () => {
  it('is clipped to the meeting, once', async () => {
    const { id } = await aMeetingWith('4')
    await clip(db, id, null, [paragraph('1'), paragraph('1')], env)
    await clip(db, id, null, [paragraph('1'), note('a')], env)
    expect((await findMeeting(db, id))?.tray).toMatchObject([paragraph('1'), note('a')])
    expect(await clippedOf(id)).toEqual([])
  })

  it('goes to an item, from there to another one and back, and keeps its identity', async () => {
    const { id, itemIds } = await aMeetingWith('4', '5')
    await clip(db, id, null, [paragraph('1')], env)
    const [clipping] = (await findMeeting(db, id))?.tray ?? []
    for (const place of [itemIds[0]!, itemIds[1]!, null]) {
      const done = await reclip(db, id, clipping!.id, place, env)
      const meeting = await findMeeting(db, id)
      expect(clippingsAt(meeting!, place)).toEqual([clipping])
      expect([null, ...itemIds].filter((one) => clippingsAt(meeting!, one).length > 0)).toEqual([place])
      await undoChange(db, done)
      await redoChange(db, done)
    }
  })

  it('is one clipping where the item shows the same already', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    await clip(db, id, itemIds[0]!, [paragraph('1')], env)
    await clip(db, id, null, [paragraph('1')], env)
    const [clipping] = (await findMeeting(db, id))?.tray ?? []
    await reclip(db, id, clipping!.id, itemIds[0]!, env)
    expect(await findMeeting(db, id)).toMatchObject({ tray: [], items: [{ clippings: [paragraph('1')] }] })
  })

  it('stays where it is when the item it goes to is gone', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    await clip(db, id, null, [paragraph('1')], env)
    await deleteAgendaItem(db, id, itemIds[0]!, env)
    const [clipping] = (await findMeeting(db, id))?.tray ?? []
    expect((await reclip(db, id, clipping!.id, itemIds[0]!, env)).rows).toEqual([])
  })
})

describe('what is known of a meeting beside its title', () => {
  it('has a speaking limit until there is none', async () => {
    const id = await aMeeting()
    await limitSpeaking(db, id, 3, env)
    expect(await findMeeting(db, id)).toMatchObject({ speakingLimit: 3 })
    await limitSpeaking(db, id, null, env)
    expect(await findMeeting(db, id)).not.toHaveProperty('speakingLimit')
  })

  it('keeps a statement as a general one when its item is deleted', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    const statement = { title: 'Sample statement', itemId: itemIds[0]!, audience: 'internal' as const, speaker: '', interpreted: true, body: richText('') }
    await addEntries(db, id, 'statements', [statement], env)
    const done = await deleteAgendaItem(db, id, itemIds[0]!, env)
    expect((await findMeeting(db, id))?.statements).toMatchObject([{ title: 'Sample statement', itemId: null }])
    await undoChange(db, done)
    expect((await findMeeting(db, id))?.statements).toMatchObject([statement])
  })

  it('ties a text to an item once', async () => {
    const { id, itemIds } = await aMeetingWith('4')
    const [one, other] = ['edition-1', 'edition-2'] as EditionId[]
    await tieDocuments(db, id, itemIds[0]!, [one!], env)
    await tieDocuments(db, id, itemIds[0]!, [one!, other!], env)
    expect((await itemsOf(id))[0]?.documents).toEqual([one, other])
  })
})
