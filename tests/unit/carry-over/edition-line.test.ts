import { expect, test } from 'vitest'
import { editionsBefore } from '#shared/carry-over/edition-line'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import { anEdition } from '../../helpers/builders.ts'

const make = (id: string, part: Partial<Edition>): Edition => anEdition({ id: id as EditionId, symbol: null, ...part })
const draft = make('draft', { symbol: 'SAMPLE/L.1', kind: 'draft' })
const second = make('second', { symbol: 'SAMPLE/L.1/Rev.2', kind: 'draft' })
const tenth = make('tenth', { symbol: 'SAMPLE/L.1/Rev.10', kind: 'draft' })
const adopted = make('adopted', { symbol: 'SAMPLE/RES/1/1' })
const before = (id: string, editions: readonly Edition[]) => editionsBefore(id as EditionId, editions).map((edition) => edition.id)

test('drafts stand before their revisions by number and these before what was adopted, whenever they were imported', () => {
  const editions = [adopted, tenth, draft, second]
  expect(before('adopted', editions)).toEqual(['tenth', 'second', 'draft'])
  expect(before('second', editions)).toEqual(['draft'])
  expect(before('draft', editions)).toEqual([])
})

test('a language version is no revision', () => {
  const french = make('french', { symbol: 'SAMPLE/L.1', kind: 'draft', language: 'fr' })
  expect(before('adopted', [draft, french, adopted])).toEqual(['draft'])
  expect(before('french', [draft, french, adopted])).toEqual([])
})

test('a file without its tracked changes is earlier than with them, though it is read later', () => {
  const original = make('original', { symbol: 'SAMPLE/L.1', kind: 'draft', readAs: 'original', importedAt: '2026-02-02T00:00:00.000Z' })
  expect(before('original', [draft, original])).toEqual([])
  expect(before('draft', [draft, original])).toEqual(['original'])
})

test('another work has no part in it', () => {
  expect(before('adopted', [adopted, make('other', { instrumentId: 'SAMPLE/L.9' as InstrumentId })])).toEqual([])
})

test('a text without a symbol stands right after the one that it revises', () => {
  const leaked = make('leaked', { revises: draft.id })
  const editions = [leaked, draft, second, adopted]
  expect(before('leaked', editions)).toEqual(['draft'])
  expect(before('second', editions)).toEqual(['leaked', 'draft'])
})

test('two texts that are said to revise each other lose no other edition', () => {
  const one = make('one', { revises: 'other' as EditionId })
  const other = make('other', { revises: 'one' as EditionId })
  expect(before('adopted', [draft, one, other, adopted])).toContain('draft')
  expect(before('one', [draft, one, other])).toEqual([])
})
