import { expect, test } from 'vitest'
import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'
import { aDraft } from '../../helpers/builders.ts'

const catalogue = await loadCatalogue()
const idOf = (symbol: string | null, title = 'Sample') => instrumentIdOf(catalogue, aDraft({ masthead: { symbol, title } }))

test('a draft and its revision are editions of one instrument', () => {
  expect(idOf('SAMPLE/COSP/2026/L.2/Rev.1')).toBe(idOf('SAMPLE/COSP/2026/L.2'))
})

test('the draft of the political declaration and its adopted text are one instrument', () => {
  expect(idOf('A/S-32/L.1')).toBe('A/RES/S-32/1')
})

test('a text without symbol and known title is its own instrument', () => {
  expect(idOf(null)).toMatch(/^text [0-9a-f]{16}$/)
})
