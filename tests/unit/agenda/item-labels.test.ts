import { describe, expect, it } from 'vitest'
import { findDays } from '#shared/agenda/days'
import { findDocuments } from '#shared/agenda/documents'
import { parseItemLabels } from '#shared/agenda/item-labels'

describe('items that a masthead names', () => {
  it.each<[string, readonly string[]]>([
    ['Item 2 of the provisional agenda*', ['2']],
    ['Item 1 (c) of the provisional agenda', ['1 (c)']],
    ['Items 2 and 3 of the provisional agenda', ['2', '3']],
    ['Items 1 (c) and 4 of the provisional agenda', ['1 (c)', '4']],
    ['Item 1 (a) and (b) of the provisional agenda', ['1 (a)', '1 (b)']],
    ['Items 3–5 of the provisional agenda', ['3', '4', '5']],
    ['Items 3 to 5', ['3', '4', '5']],
    ['Agenda item 107', ['107']],
    ['Point 1 a) de l’ordre du jour provisoire', ['1 (a)']],
    ['Points 2 et 3 de l’ordre du jour', ['2', '3']],
    ['Tema 4 b) del programa provisional', ['4 (b)']],
    ['Пункт 5 предварительной повестки дня', ['5']],
    ['البند 4 من جدول الأعمال المؤقت', ['4']],
    ['临时议程项目4', ['4']],
    ['Side event on items of interest', []],
    ['', []],
  ])('%s', (printed, labels) => {
    expect(parseItemLabels(printed)).toEqual(labels)
  })
})

describe('days of a meeting', () => {
  it.each<[string, string | null, string | null]>([
    ['Sharm el-Sheikh, Egypt, 13–17 December 2021', '2021-12-13', '2021-12-17'],
    ['to be held in Vienna from 30 November to 4 December 2026', '2026-11-30', '2026-12-04'],
    ['Vienne, du 13 au 17 décembre 2021', '2021-12-13', '2021-12-17'],
    ['Viena, 13 a 17 de diciembre de 2021', '2021-12-13', '2021-12-17'],
    ['on the morning of Monday, 14 December 2026', '2026-12-14', null],
    ['no day at all', null, null],
  ])('%s', (text, startsOn, endsOn) => {
    expect(findDays(text)).toEqual(startsOn === null ? null : { startsOn, endsOn })
  })
})

describe('documents that a text names', () => {
  it.each<[string, readonly string[]]>([
    ['Report (SAMPLE/COSP/2026/5 and Add.1)', ['SAMPLE/COSP/2026/5', 'SAMPLE/COSP/2026/5/Add.1']],
    ['Report (SAMPLE/COSP/2026/5, Add.1 and 2)', ['SAMPLE/COSP/2026/5', 'SAMPLE/COSP/2026/5/Add.1', 'SAMPLE/COSP/2026/5/Add.2']],
    ['SAMPLE/COSP/2026/5 and SAMPLE/COSP/2026/6', ['SAMPLE/COSP/2026/5', 'SAMPLE/COSP/2026/6']],
    ['SAMPLE /COSP/2026/5, 12 pages', ['SAMPLE/COSP/2026/5']],
    ['and/or', []],
  ])('%s', (text, symbols) => {
    expect(findDocuments(text)).toEqual(symbols)
  })
})
