import { describe, expect, it } from 'vitest'
import type { DraftItem } from '#shared/agenda/agenda-draft'
import { tieDocuments } from '#shared/agenda/tie-documents'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { anEdition } from '../../helpers/builders.ts'

const item = (label: string, listed: readonly string[] = []): DraftItem => ({
  label,
  title: label,
  paragraphId: `body/${label}` as ParagraphId,
  annotation: [],
  documents: listed.map((symbol) => ({ symbol, role: 'listed' })),
})
const agenda = {
  symbol: 'SAMPLE/COSP/2026/1',
  session: 'Third session',
  items: [item('1'), item('1 (c)'), item('2', ['SAMPLE/COSP/WG.1/2026/5']), item('4')],
}
const ties = (edition: Parameters<typeof anEdition>[0]): readonly string[] =>
  tieDocuments(agenda, [anEdition({ id: 'e' as EditionId, session: null, agendaItem: null, ...edition })]).map(
    ({ label, because, sure }) => `${label} by ${because}${sure ? '' : ', unsure'}`,
  )

describe('texts of the library and the items of an agenda', () => {
  it.each<[string, Parameters<typeof anEdition>[0], readonly string[]]>([
    ['a draft of the same series', { symbol: 'SAMPLE/COSP/2026/L.3', agendaItem: 'Item 4 of the provisional agenda' }, ['4 by masthead']],
    ['a document that the annotations list', { symbol: 'SAMPLE/COSP/WG.1/2026/5' }, ['2 by annotation']],
    ['a document that says so itself too', { symbol: 'SAMPLE/COSP/WG.1/2026/5', session: 'Third session', agendaItem: 'Item 2' }, ['2 by annotation']],
    ['several items', { symbol: 'SAMPLE/COSP/2026/6', agendaItem: 'Items 1 (c) and 4' }, ['1 (c) by masthead', '4 by masthead']],
    ['a sub-item that the agenda has not, to its item', { symbol: 'SAMPLE/COSP/2026/6', agendaItem: 'Item 4 (b)' }, ['4 by masthead, unsure']],
    ['a paper without a symbol of the same session', { symbol: null, session: 'third session', agendaItem: 'Item 4' }, ['4 by masthead, unsure']],
    ['a paper that names neither series nor session', { symbol: null, agendaItem: 'Item 4' }, ['4 by masthead, unsure']],
  ])('ties %s', (_, edition, expected) => {
    expect(ties(edition)).toEqual(expected)
  })

  it.each<[string, Parameters<typeof anEdition>[0]]>([
    ['the agenda itself', { symbol: 'SAMPLE/COSP/2026/1', agendaItem: 'Item 1 (c) of the provisional agenda' }],
    ['a text of the session before', { symbol: 'SAMPLE/COSP/2024/L.3', session: 'Second session', agendaItem: 'Item 4' }],
    ['a text of another series', { symbol: 'A/RES/99/1', agendaItem: 'Agenda item 4' }],
    ['an item that the agenda has not', { symbol: 'SAMPLE/COSP/2026/L.3', agendaItem: 'Item 9' }],
    ['a text that names no item', { symbol: 'SAMPLE/COSP/2026/L.3' }],
  ])('leaves %s out', (_, edition) => {
    expect(ties(edition)).toEqual([])
  })
})
