import { expect, test } from 'vitest'
import type { LibraryRow } from '#renderer/db/editions.ts'
import { type Arrangement, arrange, type Work } from '#renderer/features/library/arrange.ts'
import type { InstrumentId } from '#shared/domain/ids'
import { anEdition } from '../../helpers/builders.ts'

const plain: Arrangement = { query: '', kind: null, column: 'symbol', descending: false }
const row = (symbol: string | null, part: Parameters<typeof anEdition>[0] = {}, noteCount = 0): LibraryRow => ({
  edition: anEdition({ symbol, instrumentId: (symbol ?? 'no symbol') as InstrumentId, ...part }),
  noteCount,
  placedCount: 0,
  carriedCount: 0,
  waitingCount: 0,
})
const symbols = (works: readonly Work[]) => works.map(({ lead }) => lead.edition.symbol)

test('L.2 stands before L.10', () => {
  expect(symbols(arrange([row('A/1/L.10'), row('A/1/L.2')], plain))).toEqual(['A/1/L.2', 'A/1/L.10'])
})

test('texts without the sorted value come last in both directions', () => {
  const rows = [row(null), row('A/2'), row('A/1')]
  expect(symbols(arrange(rows, plain))).toEqual(['A/1', 'A/2', null])
  expect(symbols(arrange(rows, { ...plain, descending: true }))).toEqual(['A/2', 'A/1', null])
})

test('figures are sorted as figures', () => {
  const rows = [row('A/1', {}, 9), row('A/2', {}, 10)]
  expect(symbols(arrange(rows, { ...plain, column: 'notes', descending: true }))).toEqual(['A/2', 'A/1'])
})

test('every word of the filter must occur, in any order, without regard to case and accents', () => {
  const rows = [row('A/1', { title: 'Décision relative au suivi' }), row('A/2', { title: 'Décision' })]
  expect(symbols(arrange(rows, { ...plain, query: 'SUIVI decision' }))).toEqual(['A/1'])
})

test('a kind shows only its texts', () => {
  const rows = [row('A/1', { kind: 'draft' }), row('A/2')]
  expect(symbols(arrange(rows, { ...plain, kind: 'draft' }))).toEqual(['A/1'])
})

const work = 'SAMPLE/RES/1/1' as InstrumentId
const draft = row('SAMPLE/1/L.1', { instrumentId: work, kind: 'draft', title: 'Draft on registers' }, 2)
const french = row('SAMPLE/RES/1/1', { instrumentId: work, language: 'fr', title: 'Registres' })
const adopted = row('SAMPLE/RES/1/1', { instrumentId: work, title: 'Registers' }, 1)

test('a draft, the adopted text and its languages are one work, for which the adopted English text stands', () => {
  const [only, ...others] = arrange([draft, french, adopted], plain)
  expect(others).toEqual([])
  expect(only?.lead).toBe(adopted)
  expect(only?.editions).toEqual([adopted, french, draft])
  expect(only?.noteCount).toBe(3)
})

test('the edition that the filter finds stands for its work, with the others under it', () => {
  const [only] = arrange([draft, french, adopted], { ...plain, query: 'L.1' })
  expect(only?.lead).toBe(draft)
  expect(only?.editions).toHaveLength(3)
})
