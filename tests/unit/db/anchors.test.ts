import { expect, test } from 'vitest'
import type { EditionId, InstrumentId, LinkId, NoteId } from '#shared/domain/ids'
import { placementId } from '#shared/domain/placement'
import { resolveAnchor } from '#shared/anchoring/resolve'
import { undoChange } from '#renderer/db/change.ts'
import { addEditions, listParagraphs } from '#renderer/db/editions.ts'
import { repairEdition } from '#renderer/db/repairs.ts'
import { aDraft, aNote, aSteadyEnv, paragraphsUpTo } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const env = aSteadyEnv()
const editionId = 'id-1' as EditionId
const other = 'id-other' as EditionId

test('a repair takes along all that stands on its text: further places of notes, notes of other editions, both ends of links', async () => {
  const db = anEmptyLibrary()
  const paragraphs = paragraphsUpTo(4)
  const [first, , , last] = paragraphs
  await addEditions(
    db,
    [{ source: { name: 'sample.pdf', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs }), instrumentId: 'SAMPLE/RES/1/1' as InstrumentId, origin: 'imported' }],
    aSteadyEnv(),
  )
  const onLast = { ...aNote(last!).anchor, editionId }
  const elsewhere = { ...onLast, editionId: other }
  const guest = 'guest' as NoteId
  await db.notes.add(aNote(first!, { anchor: { ...onLast, paragraphId: first!.id, paragraphHash: first!.hash }, also: [onLast] }))
  await db.placements.add({
    id: placementId(guest, editionId),
    noteId: guest,
    editionId,
    status: 'review',
    anchor: onLast,
    suggestions: [{ anchor: onLast, score: 0.7 }],
    score: 0.7,
    decidedBy: 'app',
  })
  await db.links.bulkAdd([
    { id: 'out' as LinkId, from: onLast, to: elsewhere, relation: 'repeats', createdAt: env.now() },
    { id: 'in' as LinkId, from: elsewhere, to: onLast, relation: 'builds-on', createdAt: env.now() },
  ])
  const before = await everything(db)

  const repaired = await repairEdition(db, editionId, { type: 'label', paragraphId: last!.id, label: '9' }, env)
  if (!repaired.ok) throw new Error(repaired.error.code)
  const moved = (await listParagraphs(db, editionId)).at(-1)!
  expect(moved.id).not.toBe(last!.id)
  const [note] = await db.notes.toArray()
  const [placement] = await db.placements.toArray()
  const links = await db.links.orderBy('id').toArray()
  for (const anchor of [note!.also[0], placement!.anchor, placement!.suggestions[0]!.anchor, links[0]!.to, links[1]!.from]) {
    expect(anchor).toMatchObject({ editionId, paragraphId: moved.id })
    expect(resolveAnchor(anchor!, [moved]).status).not.toBe('orphan')
  }
  expect([links[0]!.from, links[1]!.to]).toEqual([elsewhere, elsewhere])
  await undoChange(db, repaired.value)
  expect(await everything(db)).toEqual(before)
})
