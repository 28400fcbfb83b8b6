import { expect, test } from 'vitest'
import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'
import { aDraft } from '../../helpers/builders.ts'
import { readText } from '../segmentation/reading.ts'

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

test.each([
  ['French', 'Nations Unies\tA/RES/73/3\n\nAssemblée générale\n\n73/3. Exemple\n\nL’Assemblée générale,\n\n1. Décide de tenir les registres.'],
  ['Russian', 'Организация Объединенных Наций\tA/RES/73/3\n\nГенеральная Ассамблея\n\n73/3. Образец\n\nГенеральная Ассамблея,\n\n1. постановляет вести журналы.'],
  ['Chinese', '联合国\tA/RES/73/3\n\n大会\n\n73/3. 样本\n\n大会，\n\n1. 决定保存登记册。'],
])('a %s version found by its symbol joins the instrument of the English one', (_, print) => {
  const { masthead, contentHash } = readText(print)
  expect(instrumentIdOf(catalogue, { masthead, contentHash })).toBe(idOf('A/RES/73/3'))
})

test('a resolution without a printed symbol joins its instrument by its number and the body that is named', () => {
  const { masthead, contentHash } = readText('Résolution adoptée par l’Assemblée générale\n\n73/3. Exemple\n\nL’Assemblée générale,\n\n1. Décide de tenir les registres.')
  expect(instrumentIdOf(catalogue, { masthead, contentHash })).toBe('A/RES/73/3')
})

test('an addendum is an instrument of its own, its corrigendum an edition of it', () => {
  expect(idOf('SAMPLE/2026/5/Add.1')).not.toBe(idOf('SAMPLE/2026/5'))
  expect(idOf('SAMPLE/2026/5/Add.1/Corr.1')).toBe(idOf('SAMPLE/2026/5/Add.1'))
})
