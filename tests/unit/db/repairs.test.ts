import { describe, expect, test } from 'vitest'
import type { AgendaItemId, EditionId, InstrumentId, MeetingId, NoteId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Repair } from '#shared/domain/repair'
import { describeSpan } from '#shared/anchoring/describe'
import { resolveAnchor } from '#shared/anchoring/resolve'
import { richText } from '#shared/rich-text/plain-text'
import { type Change, redoChange, undoChange } from '#renderer/db/change.ts'
import { addEditions, findEdition, findSameText, listParagraphs } from '#renderer/db/editions.ts'
import { addAgendaItem, addMeeting, clip, findMeeting } from '#renderer/db/meetings.ts'
import { listNotesOnEdition, writeNote } from '#renderer/db/notes.ts'
import { approveEdition, listWaiting, repairEdition } from '#renderer/db/repairs.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { aDraft, aSteadyEnv, paragraphsUpTo } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'
import { aResolution, idOf } from '../repair/texts.ts'

const id = 'id-1' as EditionId
const env = aSteadyEnv()

const notesOn = async (db: LibraryDb, editionId: EditionId): Promise<readonly Note[]> =>
  (await listNotesOnEdition(db, editionId)).map(({ note }) => note)

/** A library with the sample resolution, a note on each paragraph and on its first word, and all paragraphs on an agenda. */
async function aUsedLibrary(paragraphs: readonly Paragraph[] = aResolution().paragraphs) {
  const db = anEmptyLibrary()
  const steady = aSteadyEnv()
  const draft = aDraft({ paragraphs })
  await addEditions(
    db,
    [
      {
        source: { name: 'sample.pdf', bytes: new Uint8Array([1]) },
        draft,
        instrumentId: 'SAMPLE/RES/1/1' as InstrumentId,
        origin: 'imported',
      },
    ],
    steady,
  )
  for (const paragraph of paragraphs) {
    const anchor = { editionId: id, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: null }
    const end = paragraph.text.indexOf(' ') < 0 ? paragraph.text.length : paragraph.text.indexOf(' ')
    await writeNote(db, { id: `whole ${paragraph.id}` as NoteId, anchor, body: richText('All of it'), tags: [] }, steady)
    await writeNote(
      db,
      {
        id: `words ${paragraph.id}` as NoteId,
        anchor: { ...anchor, span: describeSpan(paragraph, 0, end) },
        body: richText('This word'),
        tags: [],
      },
      steady,
    )
  }
  const meeting = await addMeeting(
    db,
    { title: 'Sample session', body: '', place: '', startsOn: null, endsOn: null },
    steady,
  )
  const item = await addAgendaItem(db, meeting.id, { label: '4', title: 'Registers' }, steady)
  await clip(
    db,
    meeting.id,
    item.id,
    paragraphs.map((paragraph) => ({
      type: 'paragraph',
      editionId: id,
      paragraphId: paragraph.id,
      textHash: paragraph.hash,
    })),
    steady,
  )
  return { db, draft, meetingId: meeting.id, itemId: item.id }
}

/** Makes a repair that must succeed. */
async function repair(db: LibraryDb, one: Repair): Promise<Change> {
  const done = await repairEdition(db, id, one, env)
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}

async function clippingsOf(db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId) {
  const clippings = (await findMeeting(db, meetingId))?.items.find((item) => item.id === itemId)?.clippings ?? []
  return clippings.flatMap((clipping) => (clipping.type === 'paragraph' ? [clipping] : []))
}

const splitTwo: Repair = { type: 'split', paragraphId: idOf('body/pp/1'), offset: 10 }

describe('repairing a text of the library', () => {
  test('writes paragraphs, report and count, and records the repair; the reading’s hash stays, so that the file is known again', async () => {
    const { db, draft } = await aUsedLibrary()
    const done = await repair(db, splitTwo)
    expect(done.label).toBe('repairText')
    const paragraphs = await listParagraphs(db, id)
    expect(paragraphs.map((paragraph) => paragraph.id).slice(0, 4)).toEqual([
      'body/organ',
      'body/pp/1',
      'body/pp/2',
      'body/pp/3',
    ])
    const edition = await findEdition(db, id)
    expect(edition).toMatchObject({
      paragraphCount: 9 + 1,
      contentHash: draft.contentHash,
      report: { numbering: [{ container: 'body' }, { container: 'annex' }] },
    })
    expect(edition?.repairs).toMatchObject([splitTwo])
    expect((await findSameText(db, draft))?.id).toBe(id)
  })

  test('takes notes and clippings along, and no paragraph that takes an old id gets them', async () => {
    const { db, meetingId, itemId } = await aUsedLibrary()
    const before = await listParagraphs(db, id)
    await repair(db, splitTwo)
    const after = await listParagraphs(db, id)
    const textOf = (note: Note): string | null => {
      const place = resolveAnchor(note.anchor, after)
      return place.status === 'orphan'
        ? null
        : (after.find((paragraph) => paragraph.id === place.paragraphId)?.text.slice(place.start, place.end) ?? null)
    }
    const notes = await notesOn(db, id)
    expect(notes).toHaveLength(2 * before.length)
    for (const paragraph of before) {
      const words = paragraph.id === 'body/pp/1' ? 'Recalling' : paragraph.text
      expect(textOf(notes.find((note) => note.id === `whole ${paragraph.id}`)!)).toBe(words)
      expect(textOf(notes.find((note) => note.id === `words ${paragraph.id}`)!)).toBe(paragraph.text.split(' ')[0])
    }
    const clipped = await clippingsOf(db, meetingId, itemId)
    expect(clipped.map((clipping) => after.find((paragraph) => paragraph.id === clipping.paragraphId)?.hash)).toEqual(
      clipped.map((clipping) => clipping.textHash),
    )
  })

  test('notes and meetings keep the moment of their last change', async () => {
    const { db, meetingId } = await aUsedLibrary()
    const before = { notes: await notesOn(db, id), meeting: await findMeeting(db, meetingId) }
    await repair(db, splitTwo)
    expect((await notesOn(db, id)).map((note) => note.updatedAt)).toEqual(before.notes.map((note) => note.updatedAt))
    expect((await findMeeting(db, meetingId))?.updatedAt).toBe(before.meeting?.updatedAt)
  })

  test('two clippings that a merge makes one are one; a clipping of other words stays marked', async () => {
    const { db, meetingId, itemId } = await aUsedLibrary()
    const meeting = await findMeeting(db, meetingId)
    await db.meetings.put({
      ...meeting!,
      items: meeting!.items.map((item) => ({
        ...item,
        clippings: item.clippings.map((one) =>
          one.type === 'paragraph' && one.paragraphId === 'body/2/(a)' ? { ...one, textHash: 'of other words' } : one,
        ),
      })),
    })
    await repair(db, { type: 'merge', paragraphId: idOf('body/2/(a)'), withId: idOf('body/2/(b)') })
    const clipped = await clippingsOf(db, meetingId, itemId)
    expect(clipped.filter((clipping) => clipping.paragraphId === 'body/2/(a)')).toMatchObject([
      { textHash: 'of other words' },
    ])
    expect(clipped).toHaveLength(aResolution().paragraphs.length - 1)
  })

  test('a paragraph that leaves the text leaves its notes as orphans, and they come home with it', async () => {
    const { db } = await aUsedLibrary()
    const before = await notesOn(db, id)
    await repair(db, { type: 'to-furniture', paragraphId: idOf('body/pp/1') })
    const orphans = (await notesOn(db, id)).filter((note) => note.anchor.paragraphId === 'gone/body/pp/1')
    expect(orphans.map((note) => note.id)).toEqual(['whole body/pp/1', 'words body/pp/1'])
    await repair(db, { type: 'from-furniture', index: 0, afterId: idOf('body/organ'), kind: 'preambular' })
    expect(await notesOn(db, id)).toEqual(before)
  })

  test.each<Repair>([
    splitTwo,
    { type: 'merge', paragraphId: idOf('body/1'), withId: idOf('body/2') },
    { type: 'kind', paragraphId: idOf('annex/h/1'), kind: 'heading' },
    { type: 'to-furniture', paragraphId: idOf('body/2/(a)') },
    { type: 'to-footnote', paragraphId: idOf('body/3'), label: '1' },
    { type: 'masthead', edit: { symbol: 'SAMPLE/RES/1/2', title: 'Another title' } },
  ])('undo brings all of it back, and redo does all of it again: $type', async (one) => {
    const { db } = await aUsedLibrary()
    const before = await everything(db)
    const done = await repair(db, one)
    const after = await everything(db)
    expect(after).not.toEqual(before)
    await undoChange(db, done)
    expect(await everything(db)).toEqual(before)
    await redoChange(db, done)
    expect(await everything(db)).toEqual(after)
  })

  test('a text that grows or shrinks over a block’s end comes back whole', async () => {
    const { db } = await aUsedLibrary(paragraphsUpTo(150))
    const done = await repair(db, { type: 'split', paragraphId: idOf('body/1'), offset: 8 })
    expect(await db.texts.count()).toBe(2)
    expect(await listParagraphs(db, id)).toHaveLength(151)
    const merged = await repair(db, { type: 'merge', paragraphId: idOf('body/1'), withId: idOf('body/1/+1') })
    expect(await db.texts.count()).toBe(1)
    await undoChange(db, merged)
    await undoChange(db, done)
    expect(await listParagraphs(db, id)).toEqual(paragraphsUpTo(150))
  })

  test('only blocks that the repair reaches are written', async () => {
    const { db } = await aUsedLibrary(paragraphsUpTo(400))
    const done = await repair(db, { type: 'kind', paragraphId: idOf('body/200'), kind: 'heading' })
    expect(done.rows.filter(({ table }) => table === 'texts').map(({ key }) => key)).toEqual([[id, 1]])
  })

  test('a corrected symbol tells which work it is a text of', async () => {
    const { db } = await aUsedLibrary()
    await repair(db, { type: 'masthead', edit: { title: 'Another title' } })
    expect((await findEdition(db, id))?.instrumentId).toBe('SAMPLE/RES/1/1')
    await repair(db, { type: 'masthead', edit: { symbol: 'A/RES/S-32/1' } })
    expect((await findEdition(db, id))?.instrumentId).toBe('A/RES/S-32/1')
  })

  test('a repair that cannot be made writes nothing and says why', async () => {
    const { db } = await aUsedLibrary()
    const before = await everything(db)
    expect(
      await repairEdition(db, id, { type: 'merge', paragraphId: idOf('body/1'), withId: idOf('body/3') }, env),
    ).toEqual({ ok: false, error: { code: 'nothing-to-merge' } })
    expect(await repairEdition(db, 'none' as EditionId, splitTwo, env)).toEqual({
      ok: false,
      error: { code: 'no-such-text' },
    })
    expect(await everything(db)).toEqual(before)
  })
})

describe('the texts that wait for a look', () => {
  const gap = { code: 'numbering-gap', ordinal: null, confidence: 0.4, detail: 'body: 2' } as const
  const withGap = () => ({
    ...aDraft({
      paragraphs: paragraphsUpTo(3)
        .filter(({ label }) => label !== '2')
        .map((paragraph, ordinal) => ({ ...paragraph, ordinal })),
    }),
    report: { numbering: [], furniture: [], doubts: [gap], pages: null },
  })
  const ready = (draft: ReturnType<typeof aDraft>, name: string) => ({
    source: { name, bytes: new Uint8Array([1]) },
    draft,
    instrumentId: 'SAMPLE/RES/1/1' as InstrumentId,
    origin: 'imported' as const,
  })

  test('are those whose reading has doubts, the one imported last first; a clean one passes', async () => {
    const db = anEmptyLibrary()
    const steady = aSteadyEnv()
    await addEditions(db, [ready(withGap(), 'first.pdf')], steady)
    await addEditions(db, [ready(aDraft(), 'clean.pdf'), ready(withGap(), 'last.pdf')], steady)
    expect((await listWaiting(db)).map(({ sourceName }) => sourceName)).toEqual(['last.pdf', 'first.pdf'])
  })

  test('wait no more once a person said that they look right, until that is taken back', async () => {
    const db = anEmptyLibrary()
    await addEditions(db, [ready(withGap(), 'first.pdf')], aSteadyEnv())
    const approved = await approveEdition(db, id)
    expect([approved.label, (await findEdition(db, id))?.review]).toEqual(['approveText', 'approved'])
    expect(await listWaiting(db)).toEqual([])
    expect((await approveEdition(db, id)).rows).toEqual([])
    await undoChange(db, approved)
    expect(await listWaiting(db)).toHaveLength(1)
  })

  test('wait no more once their last doubt is repaired, and an approved one stays approved', async () => {
    const db = anEmptyLibrary()
    await addEditions(db, [ready(withGap(), 'first.pdf')], aSteadyEnv())
    await repair(db, { type: 'label', paragraphId: idOf('body/3'), label: '2' })
    expect((await findEdition(db, id))?.review).toBe('clean')
    await approveEdition(db, id)
    await repair(db, { type: 'label', paragraphId: idOf('body/2'), label: '3' })
    expect((await findEdition(db, id))?.review).toBe('approved')
  })
})
