import { expect, test } from 'vitest'
import type { LibraryRow } from '#renderer/db/editions.ts'
import { type Arrangement, arrange } from '#renderer/features/library/arrange.ts'
import { anEdition } from '../../helpers/builders.ts'

const plain: Arrangement = { query: '', kind: null, column: 'symbol', descending: false }
const row = (symbol: string | null, part: Parameters<typeof anEdition>[0] = {}, noteCount = 0): LibraryRow => ({
  edition: anEdition({ symbol, ...part }),
  noteCount,
})
const symbols = (rows: readonly LibraryRow[]) => rows.map(({ edition }) => edition.symbol)

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
