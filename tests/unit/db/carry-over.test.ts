import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { countUncarried, findRevised, gatherCarryOver, readCarryOver, setRevises } from '#renderer/db/carry-over.ts'
import { addEditions, findEdition, listEditionsOf, listLibrary } from '#renderer/db/editions.ts'
import { listNotesOnEdition, writeNote } from '#renderer/db/notes.ts'
import { decidePlacement, listPlacements } from '#renderer/db/placements.ts'
import { carryNotes } from '#renderer/desk/carry-notes.ts'
import { describeSpan } from '#shared/anchoring/describe'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, InstrumentId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aParagraph } from '../../helpers/builders.ts'
import { CarryOverWorker } from '../../helpers/carry-over-worker.ts'
import { aDesk } from '../../helpers/desk.tsx'
import { everything } from '../../helpers/library.ts'

vi.stubGlobal('Worker', CarryOverWorker)
afterEach(() => (CarryOverWorker.started = 0))

const subjects = ['registers of owners', 'the return of assets', 'the training of judges', 'open contracting', 'the protection of witnesses', 'visits of review teams', 'joint inquiries', 'gifts to officials']
/** Paragraphs that differ in one phrase: what must never attract each other's notes. */
const alikeOf = (index: number) => `Invites States to report on ${subjects[index % subjects.length]}, within existing resources, at session number ${index} of the sample conference;`
const distinct = [
  'Requests the sample secretariat to keep a public register of the owners of companies and trusts;',
  'Encourages the training of investigators, prosecutors and judges in the tracing of hidden funds;',
  'Decides to hold a review of what was promised at its third session, in the presence of observers;',
  'Underlines the part that journalists and civil society have in bringing bribery to light;',
  'Calls upon banks to ask who stands behind an account before a transfer leaves the country;',
  'Notes with concern that few witnesses were protected once their testimony had been given;',
]
const textOf = (index: number) => distinct[index] ?? alikeOf(index)
const numbered = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, ordinal) => aParagraph({ text, ordinal, label: String(ordinal + 1), id: `body/${ordinal + 1}` as ParagraphId }))

type AnyDesk = ReturnType<typeof aDesk>

async function store({ db, env }: AnyDesk, symbol: string | null, paragraphs: readonly Paragraph[], part: Partial<Edition> = {}): Promise<EditionId> {
  const draft = aDraft({ paragraphs, masthead: { symbol, kind: 'draft', ...part }, sourceSha256: `${symbol} ${env.newId()}` })
  const text = { source: { name: 'sample.docx', bytes: new Uint8Array([1]) }, draft, instrumentId: (part.instrumentId ?? 'SAMPLE/L.1') as InstrumentId, origin: 'imported' as const }
  const added = await addEditions(db, [text], env)
  return added.rows.find(({ table }) => table === 'editions')?.key as EditionId
}

const note = ({ db, env }: AnyDesk, id: string, editionId: EditionId, paragraph: Paragraph, words?: string) => {
  const start = words === undefined ? 0 : paragraph.text.indexOf(words)
  const span = words === undefined ? null : describeSpan(paragraph, start, start + words.length)
  return writeNote(db, { id: id as NoteId, anchor: { editionId, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span }, body: richText(`Note ${id}`), tags: [] }, env)
}

/** A draft with a note on each paragraph, and its revision, in which one paragraph came first and one is gone. */
async function twoEditions() {
  const desk = aDesk()
  const first = numbered([0, 1, 2, 3].map(textOf))
  const draft = await store(desk, 'SAMPLE/L.1', first)
  for (const [index, paragraph] of first.entries()) await note(desk, `note-${index}`, draft, paragraph)
  const revised = await store(desk, 'SAMPLE/L.1/Rev.1', numbered(['Recalls that the sample fund is empty, and that nobody has filled it;', ...[0, 1, 3].map(textOf)]))
  return { desk, draft, revised }
}

test('each note of the draft stands on the revision or waits there, and on the draft as before', async () => {
  const { desk, draft, revised } = await twoEditions()
  expect(await carryNotes(desk, revised)).toMatchObject({ notes: 4, waiting: 1, outcomes: { exact: 3, orphan: 1 } })
  const there = await listNotesOnEdition(desk.db, revised)
  expect(there.map(({ note: { id }, anchor }) => [id, anchor.paragraphId])).toEqual([['note-0', 'body/2'], ['note-1', 'body/3'], ['note-3', 'body/4']])
  expect((await listNotesOnEdition(desk.db, draft)).length).toBe(4)
})

test('the library says how many notes came along and how many wait', async () => {
  const { desk, revised } = await twoEditions()
  await carryNotes(desk, revised)
  const row = (await listLibrary(desk.db)).find(({ edition }) => edition.id === revised)
  expect(row).toMatchObject({ noteCount: 3, carriedCount: 4, waitingCount: 1 })
})

test('carrying over again adds nothing, starts nothing and keeps what a person decided', async () => {
  const { desk, revised } = await twoEditions()
  await carryNotes(desk, revised)
  const orphan = (await listPlacements(desk.db, revised)).find(({ status }) => status === 'orphan')
  await decidePlacement(desk.db, orphan?.id ?? '', { editionId: revised, paragraphId: 'body/1' as ParagraphId, paragraphHash: '', span: null })
  const before = await everything(desk.db)
  expect(await carryNotes(desk, revised)).toBeNull()
  expect(await everything(desk.db)).toEqual(before)
  expect(CarryOverWorker.started).toBe(1)
})

test('notes written since are carried later, and only these', async () => {
  const { desk, draft, revised } = await twoEditions()
  await carryNotes(desk, revised)
  expect(await countUncarried(desk.db, revised)).toBe(0)
  await note(desk, 'late', draft, numbered([0, 1, 2, 3].map(textOf))[1]!, 'the tracing of hidden funds')
  expect(await countUncarried(desk.db, revised)).toBe(1)
  expect(await carryNotes(desk, revised)).toMatchObject({ notes: 1, waiting: 0 })
})

test('one undo takes a carry-over back', async () => {
  const { desk, revised } = await twoEditions()
  const before = await everything(desk.db)
  await carryNotes(desk, revised)
  expect(await desk.history.undo()).toBe('carryOver')
  expect(await everything(desk.db)).toEqual(before)
})

test('a note comes from the edition nearest before on which it stands; one that was lost on the way comes from its own', async () => {
  const { desk, draft, revised } = await twoEditions()
  await carryNotes(desk, revised)
  const adopted = await store(desk, 'SAMPLE/RES/1/1', numbered([2, 3, 1, 0].map(textOf)), { kind: 'resolution' })
  const task = await gatherCarryOver(desk.db, adopted)
  expect(task?.from.map(({ before, notes }) => [before.id, notes.map(({ id }) => id)])).toEqual([[revised, ['note-0', 'note-1', 'note-3']], [draft, ['note-2']]])
  expect(await carryNotes(desk, adopted)).toMatchObject({ notes: 4, waiting: 0 })
})

test('a note that stands in several places waits unless each of them is found', async () => {
  const { desk, draft, revised } = await twoEditions()
  const [one, , gone, three] = numbered([0, 1, 2, 3].map(textOf)).map((paragraph) => ({ editionId: draft, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: null }))
  await writeNote(desk.db, { id: 'both' as NoteId, anchor: one!, also: [three!], body: richText('Both.'), tags: [] }, desk.env)
  await writeNote(desk.db, { id: 'half' as NoteId, anchor: one!, also: [gone!], body: richText('Half.'), tags: [] }, desk.env)
  await carryNotes(desk, revised)
  const placements = new Map((await listPlacements(desk.db, revised)).map((placement) => [placement.noteId as string, placement]))
  expect(placements.get('both')).toMatchObject({ status: 'attached', anchor: { paragraphId: 'body/2' }, also: [{ paragraphId: 'body/4' }] })
  expect(placements.get('half')).toMatchObject({ status: 'review', anchor: null, suggestions: [{ anchor: { paragraphId: 'body/2' } }] })
})

test('a text that a person calls a new edition takes the notes, and one undo takes both back', async () => {
  const { desk, draft } = await twoEditions()
  const leaked = await store(desk, null, numbered([3, 2, 1, 0].map(textOf)), { instrumentId: 'text 1' as InstrumentId })
  expect(await countUncarried(desk.db, leaked)).toBe(0)
  const before = await everything(desk.db)
  await desk.history.run(() => setRevises(desk.db, leaked, draft), 'step')
  expect(await carryNotes(desk, leaked, 'step')).toMatchObject({ notes: 4, waiting: 0 })
  await desk.history.undo()
  expect(await everything(desk.db)).toEqual(before)
})

test('what is said of one language version holds for all with its symbol, each after the version in its own language', async () => {
  const desk = aDesk()
  const version = (symbol: string | null, language: 'en' | 'fr' | 'ar', work: string, words: number) =>
    store(desk, symbol, numbered([textOf(words)]), { instrumentId: work as InstrumentId, language })
  const [draftEn, draftFr] = [await version('SAMPLE/L.1', 'en', 'draft', 0), await version('SAMPLE/L.1', 'fr', 'draft', 1)]
  const [adoptedEn, adoptedFr, adoptedAr] = [await version('SAMPLE/RES/1', 'en', 'adopted', 2), await version('SAMPLE/RES/1', 'fr', 'adopted', 3), await version('SAMPLE/RES/1', 'ar', 'adopted', 4)]
  const other = await version('SAMPLE/RES/1/Add.1', 'en', 'adopted', 5)
  const before = await everything(desk.db)
  await desk.history.run(() => setRevises(desk.db, adoptedFr, draftFr))
  const said = async (id: EditionId) => (await findEdition(desk.db, id))?.revises
  expect(await Promise.all([adoptedEn, adoptedFr, adoptedAr, other, draftEn].map(said))).toEqual([draftEn, draftFr, draftFr, undefined, undefined])
  expect((await listEditionsOf(desk.db, 'draft' as InstrumentId)).map(({ id }) => id).toSorted()).toEqual([draftEn, draftFr, adoptedEn, adoptedFr, adoptedAr].toSorted())
  await desk.history.undo()
  expect(await everything(desk.db)).toEqual(before)
})

test('a text without a symbol is known by its words where most of them are those of a text with notes', async () => {
  const desk = aDesk()
  const first = numbered([0, 1, 2, 3, 4, 5].map(textOf))
  const draft = await store(desk, 'SAMPLE/L.1', first)
  const like = aDraft({ masthead: { symbol: null }, paragraphs: numbered([7, 0, 1, 2, 3].map(textOf)) })
  expect(await findRevised(desk.db, like)).toBeNull()
  await note(desk, 'note', draft, first[0]!)
  expect((await findRevised(desk.db, like))?.id).toBe(draft)
  const unlike = aDraft({ masthead: { symbol: null }, paragraphs: numbered([10, 11, 12, 13, 2].map(textOf)) })
  expect(await findRevised(desk.db, unlike)).toBeNull()
  expect(await findRevised(desk.db, aDraft({ masthead: { symbol: 'SAMPLE/RES/9/9' }, paragraphs: like.paragraphs }))).toBeNull()
})

test('whatever becomes of a text, carrying over loses no note, adds nothing a second time, and undo gives the first state', { timeout: 60_000 }, async () => {
  const words = fc.constantFrom(...subjects, 'within existing resources', 'at its next session')
  const edit = fc.record({ keep: fc.boolean(), cut: fc.nat(120), add: words })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 4 }), fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 14 }), async (edits, order, spots) => {
      const desk = aDesk()
      const first = numbered(edits.map((_, index) => alikeOf(index)))
      const draft = await store(desk, 'SAMPLE/L.1', first)
      for (const spot of spots) {
        const paragraph = first[spot % first.length]!
        await note(desk, `note-${spot}`, draft, paragraph, spot % 3 === 0 ? undefined : paragraph.text.slice(spot % 60, (spot % 60) + 9))
      }
      const kept = edits.flatMap(({ keep, cut, add }, index) => (keep ? [`${alikeOf(index).slice(0, cut)} ${add}${alikeOf(index).slice(cut)}`] : []))
      for (const index of order) kept.splice(index % (kept.length + 1), 0, alikeOf(index))
      const revised = await store(desk, 'SAMPLE/L.1/Rev.1', numbered(kept.length > 0 ? kept : ['Takes note of nothing.']))
      const before = await everything(desk.db)
      const figures = await carryNotes(desk, revised)
      expect(figures?.notes).toBe(spots.length)
      const report = await readCarryOver(desk.db, revised)
      expect(new Set(report?.carried.map(({ note: { id } }) => id)).size).toBe(spots.length)
      expect(report?.carried.filter(({ placement }) => placement.anchor === null).length).toBe(figures?.waiting)
      expect((await listNotesOnEdition(desk.db, draft)).length).toBe(spots.length)
      const once = await everything(desk.db)
      expect(await carryNotes(desk, revised)).toBeNull()
      expect(await everything(desk.db)).toEqual(once)
      await desk.history.undo()
      expect(await everything(desk.db)).toEqual(before)
      await desk.history.redo()
      expect(await everything(desk.db)).toEqual(once)
      desk.db.close()
    }),
    { numRuns: 30 },
  )
})
