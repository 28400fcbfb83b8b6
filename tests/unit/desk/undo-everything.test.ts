import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EditionId, InstrumentId, NoteId } from '#shared/domain/ids'
import { linkRelations } from '#shared/domain/link'
import { noteKinds } from '#shared/domain/note'
import { placementId } from '#shared/domain/placement'
import { tagColours } from '#shared/domain/tag'
import { richText } from '#shared/rich-text/plain-text'
import type { Result } from '#shared/lib/result'
import { emptyBin, listBin, restoreFromBin } from '#renderer/db/bin.ts'
import { setRevises } from '#renderer/db/carry-over.ts'
import { addEditions, listParagraphs, removeEditions } from '#renderer/db/editions.ts'
import { addLink, editLink, removeLink } from '#renderer/db/links.ts'
import { addItemPart, editItemPart, removeItemPart, takeBackProposal } from '#renderer/db/item-parts.ts'
import { addEntries, editEntry, moveEntry, removeEntry } from '#renderer/db/meeting-entries.ts'
import {
  addAgendaItem,
  addMeeting,
  clip,
  clippingsAt,
  deleteAgendaItem,
  deleteMeeting,
  editAgendaItem,
  editMeeting,
  limitSpeaking,
  moveAgendaItem,
  moveClipping,
  noDetails,
  reclip,
  tieDocuments,
  unclip,
  untieDocument,
} from '#renderer/db/meetings.ts'
import { restoreNoteVersion } from '#renderer/db/note-versions.ts'
import { discardNote, editNote, removeNote, writeNote } from '#renderer/db/notes.ts'
import { decidePlacement, putPlacements } from '#renderer/db/placements.ts'
import { approveEdition, repairEdition } from '#renderer/db/repairs.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { addTag, deleteTag, editTag, listTagTree, moveTag, renameTag } from '#renderer/db/tags.ts'
import { createHistory, type Outcome } from '#renderer/desk/history.ts'
import { aDraft, aSteadyEnv, paragraphsUpTo } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const env = aSteadyEnv()
const names = ['money', 'budget', 'Registers', 'follow-up', 'item 4']
const done = <T extends Outcome>(result: Result<T, unknown>): Outcome => (result.ok ? result.value : null)

/** Picks one of a list by any number; undefined of none. */
const pick = <T>(list: readonly T[], by: number): T | undefined => list[by % Math.max(1, list.length)]

async function anchorIn(db: LibraryDb, by: number) {
  const edition = pick(await db.editions.toCollection().primaryKeys(), by) ?? ('none' as EditionId)
  const paragraph = pick(await listParagraphs(db, edition), by) ?? pick(paragraphsUpTo(1), 0)
  return { editionId: edition, paragraphId: paragraph!.id, paragraphHash: paragraph!.hash, span: null }
}
const anyNote = async (db: LibraryDb, by: number) => pick(await db.notes.toCollection().primaryKeys(), by) ?? ('none' as NoteId)
const anyTag = async (db: LibraryDb, by: number) => pick(await listTagTree(db), by)?.tag.name ?? 'none'
const anyMeeting = async (db: LibraryDb, by: number) => pick(await db.meetings.toArray(), by)

/** Every command that changes the library, on whatever it finds there. */
const commands: Readonly<Record<string, (db: LibraryDb, a: number, b: number) => Promise<Outcome>>> = {
  import: (db, a) =>
    addEditions(
      db,
      [
        {
          source: { name: 'sample.pdf', bytes: new Uint8Array([a]) },
          draft: aDraft({ paragraphs: paragraphsUpTo(1 + (a % 5)), sourceSha256: `${a}` }),
          instrumentId: 'SAMPLE/RES/1/1' as InstrumentId,
          origin: 'imported',
        },
      ],
      env,
    ),
  removeText: async (db, a) => removeEditions(db, [(await anchorIn(db, a)).editionId], env),
  approve: async (db, a) => approveEdition(db, (await anchorIn(db, a)).editionId),
  repair: async (db, a) => {
    const { editionId, paragraphId } = await anchorIn(db, a)
    return done(await repairEdition(db, editionId, { type: 'kind', paragraphId, kind: a % 2 ? 'preambular' : 'heading' }, env))
  },
  split: async (db, a) => {
    const { editionId, paragraphId } = await anchorIn(db, a)
    return done(await repairEdition(db, editionId, { type: 'split', paragraphId, offset: 8 }, env))
  },
  writeNote: async (db, a, b) =>
    writeNote(db, { id: `note-${a % 9}` as NoteId, anchor: await anchorIn(db, b), body: richText(`words ${b}`), tags: names.slice(a % 3, b % 5) }, env, `sitting-${b % 4}`),
  editNote: async (db, a, b) => editNote(db, await anyNote(db, a), { kind: noteKinds[b % 7]!, audience: a % 2 ? 'internal' : 'shareable' }, env),
  removeNote: async (db, a) => removeNote(db, await anyNote(db, a), env),
  discardNote: async (db, a) => discardNote(db, await anyNote(db, a)),
  restoreVersion: async (db, a) => restoreNoteVersion(db, pick(await db.noteVersions.toCollection().primaryKeys(), a) ?? 'none', env),
  addTag: async (db, a, b) => done(await addTag(db, `${names[a % 5]!} ${a % 3}`, b % 2 ? null : await anyTag(db, b))),
  renameTag: async (db, a, b) => done(await renameTag(db, await anyTag(db, a), `${names[b % 5]!} ${b % 7}`)),
  moveTag: async (db, a, b) => done(await moveTag(db, await anyTag(db, a), b % 3 ? await anyTag(db, b) : null)),
  editTag: async (db, a, b) => done(await editTag(db, await anyTag(db, a), b % 2 ? { colour: tagColours[b % 6]! } : { definition: `meaning ${b}` })),
  deleteTag: async (db, a) => done(await deleteTag(db, await anyTag(db, a))),
  joinEditions: async (db, a, b) => setRevises(db, (await anchorIn(db, a)).editionId, (await anchorIn(db, b)).editionId),
  addLink: async (db, a, b) => addLink(db, await anchorIn(db, a), await anchorIn(db, b), linkRelations[a % 6]!, env),
  editLink: async (db, a, b) => {
    const link = pick(await db.links.toCollection().primaryKeys(), a)
    return link ? editLink(db, link, linkRelations[b % 6]!) : null
  },
  removeLink: async (db, a) => {
    const link = pick(await db.links.toCollection().primaryKeys(), a)
    return link ? removeLink(db, link) : null
  },
  carryOver: async (db, a, b) => {
    const noteId = await anyNote(db, a)
    const anchor = await anchorIn(db, b)
    const id = placementId(noteId, anchor.editionId)
    return putPlacements(db, [{ id, noteId, editionId: anchor.editionId, status: 'attached', anchor, suggestions: [{ anchor, score: 1 }], score: 1, decidedBy: 'app' }])
  },
  placeNote: async (db, a, b) => decidePlacement(db, pick(await db.placements.toCollection().primaryKeys(), a) ?? 'none', b % 2 ? null : await anchorIn(db, b)),
  addMeeting: (db, a) => addMeeting(db, { ...noDetails, title: `Meeting ${a}` }, env),
  editMeeting: async (db, a, b) => {
    const meeting = await anyMeeting(db, a)
    return meeting ? editMeeting(db, meeting.id, { place: `Place ${b}` }, env) : null
  },
  deleteMeeting: async (db, a) => {
    const meeting = await anyMeeting(db, a)
    return meeting ? deleteMeeting(db, meeting.id, env) : null
  },
  addItem: async (db, a, b) => {
    const meeting = await anyMeeting(db, a)
    return meeting ? addAgendaItem(db, meeting.id, { label: `${b}`, title: '' }, env) : null
  },
  changeItem: async (db, a, b) => {
    const meeting = await anyMeeting(db, a)
    const item = pick(meeting?.items ?? [], b)
    if (!meeting || !item) return null
    const changes = [
      () => editAgendaItem(db, meeting.id, item.id, { title: `Title ${b}` }, env),
      () => moveAgendaItem(db, meeting.id, item.id, b % 3, env),
      () => deleteAgendaItem(db, meeting.id, item.id, env),
      async () => clip(db, meeting.id, item.id, [{ type: 'note', noteId: await anyNote(db, b) }], env),
      async () => (item.clippings[0] ? unclip(db, meeting.id, item.id, item.clippings[0].id, env) : null),
      () => editAgendaItem(db, meeting.id, item.id, { aim: `Aim ${b}`, speaks: b % 2 === 0 }, env),
      async () => tieDocuments(db, meeting.id, item.id, [(await anchorIn(db, b)).editionId], env),
      async () => untieDocument(db, meeting.id, item.id, (await anchorIn(db, b)).editionId, env),
    ]
    return pick(changes, a + b)!()
  },
  changeBrief: async (db, a, b) => {
    const meeting = await anyMeeting(db, a)
    const item = pick(meeting?.items ?? [], b)
    if (!meeting || !item) return null
    const place = { meetingId: meeting.id, itemId: item.id }
    const part = pick(item.parts ?? [], b)
    if (!part) return addItemPart(db, place, 'ask', env)
    const { editionId, paragraphId, paragraphHash } = await anchorIn(db, b)
    const changes = [
      () => addItemPart(db, place, 'others', env),
      () => editItemPart(db, place, part.id, { party: `State ${b}`, proposal: { place: { editionId, paragraphId, textHash: paragraphHash }, wording: `Wording ${b}` } }, env),
      () => takeBackProposal(db, place, part.id, env),
      () => removeItemPart(db, place, part.id, env),
    ]
    return pick(changes, a + b)!()
  },
  changeTray: async (db, a, b) => {
    const meeting = await anyMeeting(db, a)
    if (!meeting) return null
    const stand = pick([null, ...meeting.items.map(({ id }) => id)], b) ?? null
    const clipping = pick(clippingsAt(meeting, stand), a)
    if (!clipping) return clip(db, meeting.id, null, [{ type: 'note', noteId: await anyNote(db, b) }], env)
    const changes = [
      () => reclip(db, meeting.id, clipping.id, pick([...meeting.items.map(({ id }) => id), null], a) ?? null, env),
      () => moveClipping(db, meeting.id, stand, clipping.id, b % 3, env),
      () => unclip(db, meeting.id, stand, clipping.id, env),
    ]
    return pick(changes, a + b)!()
  },
  changeFacts: async (db, a, b) => {
    const meeting = await anyMeeting(db, a)
    if (!meeting) return null
    const speaker = pick(meeting.speakers ?? [], b)
    if (!speaker) return addEntries(db, meeting.id, 'speakers', [{ order: `${b}`, party: `State ${a}`, speaker: '', recording: '' }], env)
    const changes = [
      () => limitSpeaking(db, meeting.id, b % 2 ? b : null, env),
      () => addEntries(db, meeting.id, 'keyDates', [{ date: null, text: `Due ${b}` }], env),
      () => addEntries(db, meeting.id, 'speakers', [{ order: '', party: `State ${b}`, speaker: '', recording: '' }], env),
      () => editEntry(db, meeting.id, 'speakers', speaker.id, { party: `State ${b}` }, env),
      () => moveEntry(db, meeting.id, 'speakers', speaker.id, a % 3, env),
      () => removeEntry(db, meeting.id, 'speakers', speaker.id, env),
    ]
    return pick(changes, a + b)!()
  },
  restore: async (db, a) => restoreFromBin(db, pick(await listBin(db), a)?.id ?? 'none'),
  emptyBin: (db) => emptyBin(db),
}

test('undo and redo give each state again, through 500 changes of every kind, as far back as they are remembered', { timeout: 120_000 }, async () => {
  const step = fc.record({ what: fc.constantFrom(...Object.keys(commands), 'undo', 'redo'), a: fc.nat(999), b: fc.nat(999) })
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 500, maxLength: 500 }), async (steps) => {
      const db = anEmptyLibrary()
      const history = createHistory(db, env.now)
      const undoable: { readonly before: unknown; readonly after: unknown }[] = []
      const redoable: typeof undoable = []
      let state: unknown = await everything(db)
      const expectState = async (wanted: unknown, what: string) => {
        state = await everything(db)
        expect(state, what).toEqual(wanted)
      }
      const undo = async () => {
        expect(await history.undo() === null).toBe(undoable.length === 0)
        const last = undoable.pop()
        if (!last) return
        redoable.push(last)
        await expectState(last.before, 'undo')
      }
      for (const { what, a, b } of steps) {
        const command = commands[what]
        if (command) {
          const before = state
          const outcome = await history.run(() => command(db, a, b))
          const change = outcome && 'change' in outcome ? outcome.change : outcome
          state = await everything(db)
          if (!change || change.rows.length === 0) {
            expect(state, what).toEqual(before)
            continue
          }
          seen.add(change.label)
          undoable.push({ before, after: state })
          if (undoable.length > 200) undoable.shift()
          redoable.length = 0
        } else if (what === 'undo') await undo()
        else {
          expect(await history.redo() === null).toBe(redoable.length === 0)
          const next = redoable.pop()
          if (!next) continue
          undoable.push(next)
          await expectState(next.after, 'redo')
        }
      }
      while (undoable.length > 0) await undo()
      expect(await history.undo()).toBeNull()
    }),
    { numRuns: 2, endOnFailure: true },
  )
  // The walk is no walk on the spot.
  expect(seen.size).toBeGreaterThan(20)
})
