import { expect, test } from 'vitest'
import type { EditionId } from '#shared/domain/ids'
import { undoChange } from '#renderer/db/change.ts'
import { addLink, editLink, listLinksOnEdition, removeLink } from '#renderer/db/links.ts'
import { aNote, aParagraph, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary } from '../../helpers/library.ts'

const place = (editionId: string, label: string) => ({ ...aNote(aParagraph({ label })).anchor, editionId: editionId as EditionId })
const from = place('draft', '1')
const to = place('adopted', '4')

test('a link is shown at both ends', async () => {
  const db = anEmptyLibrary()
  await addLink(db, from, to, 'weaker-than', aSteadyEnv())
  for (const edition of ['draft', 'adopted']) expect(await listLinksOnEdition(db, edition as EditionId)).toMatchObject([{ from, to, relation: 'weaker-than' }])
  expect(await listLinksOnEdition(db, 'other' as EditionId)).toEqual([])
})

test('a link within one text is listed once', async () => {
  const db = anEmptyLibrary()
  await addLink(db, from, place('draft', '2'), 'builds-on', aSteadyEnv())
  expect(await listLinksOnEdition(db, 'draft' as EditionId)).toHaveLength(1)
})

test('the same link is made once, another relation is another link, and a paragraph is not linked to itself', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await addLink(db, from, to, 'repeats', env)
  expect((await addLink(db, from, to, 'repeats', env)).rows).toEqual([])
  expect((await addLink(db, from, from, 'repeats', env)).rows).toEqual([])
  await addLink(db, from, to, 'contradicts', env)
  expect(await db.links.count()).toBe(2)
})

test('the relation of a link is changed where it stands, and taken back, but never to what another link says already', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await addLink(db, from, to, 'repeats', env)
  const [link] = await db.links.toArray()
  const change = await editLink(db, link!.id, 'weaker-than')
  expect(await db.links.toArray()).toEqual([{ ...link, relation: 'weaker-than' }])
  await undoChange(db, change)
  expect(await db.links.toArray()).toEqual([link])
  await addLink(db, from, to, 'contradicts', env)
  expect((await editLink(db, link!.id, 'contradicts')).rows).toEqual([])
  expect((await editLink(db, link!.id, 'repeats')).rows).toEqual([])
})

test('a removed link leaves both paragraphs', async () => {
  const db = anEmptyLibrary()
  await addLink(db, from, to, 'repeats', aSteadyEnv())
  const [link] = await db.links.toArray()
  await removeLink(db, link!.id)
  expect(await db.links.count()).toBe(0)
})
