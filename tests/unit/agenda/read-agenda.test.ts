import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import type { AgendaDraft, DraftItem } from '#shared/agenda/agenda-draft'
import { readAgenda } from '#shared/agenda/read-agenda'
import { type ParagraphSketch, sampleText } from '../../fixtures/packs/build-sample.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))

async function readFileAgenda(path: string): Promise<AgendaDraft> {
  const read = await readSource({ name: path, bytes: new Uint8Array(readFileSync(path)) })
  if (!read.ok) throw new Error(read.error.message)
  return readAgenda(read.value.masthead, read.value.paragraphs)
}

function reading(sketches: readonly ParagraphSketch[]): AgendaDraft {
  const { edition, paragraphs } = sampleText({ id: 'a', symbol: 'SAMPLE/COSP/2026/1', body: 'Sample Conference', session: 'Third session' }, sketches)
  return readAgenda(edition, paragraphs)
}

const titles = ({ items }: AgendaDraft): readonly string[] => items.map(({ label, title }) => `${label}: ${title}`)
const codes = ({ doubts }: AgendaDraft): readonly string[] => doubts.map(({ code, label }) => (label === null ? code : `${code} ${label}`))
const itemOf = ({ items }: AgendaDraft, label: string): DraftItem | undefined => items.find((item) => item.label === label)

describe.each(['sample-provisional-agenda.pdf', 'sample-provisional-agenda.docx'])('the sample agenda, %s', (name) => {
  it('gives items and sub-items with their printed labels and titles without the mark at their end', async () => {
    const agenda = await readFileAgenda(`${project}resources/sample/${name}`)
    expect(agenda.items.map(({ label }) => label)).toEqual([
      '1', '1 (a)', '1 (b)', '1 (c)', '1 (d)', '1 (e)', '1 (f)', '2', '3', '4', '4 (a)', '4 (b)', '4 (c)', '5', '6', '7', '8',
    ])
    expect(itemOf(agenda, '1')?.title).toBe('Organizational matters')
    expect(itemOf(agenda, '1 (f)')?.title).toBe('General statements')
    expect(itemOf(agenda, '4 (b)')?.title).toBe('Follow-up register')
  })

  it('gives each item its annotation and the documents under it, addenda too', async () => {
    const agenda = await readFileAgenda(`${project}resources/sample/${name}`)
    expect(agenda.items.filter(({ annotation }) => annotation.length === 0).map(({ label }) => label)).toEqual(['1'])
    expect(itemOf(agenda, '1 (c)')?.annotation).toHaveLength(2)
    expect(itemOf(agenda, '2')?.documents).toEqual([{ symbol: 'SAMPLE/COSP/2026/3', role: 'listed' }])
    expect(itemOf(agenda, '4')?.documents.map(({ symbol }) => symbol)).toEqual(['SAMPLE/COSP/2026/4', 'SAMPLE/COSP/2026/5', 'SAMPLE/COSP/2026/5/Add.1'])
  })

  it('gives body, session and first day, and says what it has not found', async () => {
    const agenda = await readFileAgenda(`${project}resources/sample/${name}`)
    expect(agenda).toMatchObject({ symbol: 'SAMPLE/COSP/2026/1', session: 'Third session', startsOn: '2026-12-14', endsOn: null })
    expect(agenda.body).toContain('Conference of the States Parties')
    expect(codes(agenda)).toEqual(['documents-of-whole-item 4', 'no-dates', 'no-place'])
  })
})

describe('provisional agendas', () => {
  it('ends the list where a number comes that is not higher', () => {
    const agenda = reading([
      { path: ['1'], text: 'Organizational matters:' },
      { path: ['1', '(a)'], text: 'Opening of the session;' },
      { path: ['2'], text: 'Prevention.' },
      { path: ['1'], text: 'The session will be opened by the President.' },
    ])
    expect(titles(agenda)).toEqual(['1: Organizational matters', '1 (a): Opening of the session', '2: Prevention'])
  })

  it('says which number the list skips', () => {
    expect(codes(reading([{ path: ['1'], text: 'One.' }, { path: ['3'], text: 'Three.' }]))).toContain('gap 1')
  })

  it('says that a text without a numbered list has no items', () => {
    const agenda = reading([{ text: 'We, the sample States, are assembled.' }])
    expect(agenda.items).toEqual([])
    expect(codes(agenda)).toContain('no-items')
  })

  it('finds place and days in the line that says where the session is held', () => {
    const agenda = reading([
      { text: 'To be held in Vienna from 14 to 18 December 2026' },
      { path: ['1'], text: 'Opening.' },
    ])
    expect(agenda).toMatchObject({ place: 'Vienna', startsOn: '2026-12-14', endsOn: '2026-12-18', doubts: [] })
  })

  it('takes no room, weekday or president for the place', () => {
    expect(reading([{ text: 'The session will be opened in Room A by the President.' }, { path: ['1'], text: 'Opening.' }]).place).toBe('')
  })

  const annotated: readonly ParagraphSketch[] = [
    { path: ['1'], text: 'Adoption of the agenda.' },
    { path: ['2'], text: 'Prevention.' },
    { kind: 'heading', level: 1, text: 'Annotations' },
    { kind: 'heading', level: 2, text: 'Opening' },
    { kind: 'operative', label: null, text: 'The President opens the session.' },
    { kind: 'heading', level: 2, label: 'Item 1.', text: 'Adoption of the agenda' },
    { kind: 'operative', label: null, text: 'As in SAMPLE/COSP/2024/9, the agenda is adopted first.' },
    { kind: 'operative', label: null, text: 'Documentation: SAMPLE/COSP/2026/1' },
    { kind: 'heading', level: 2, label: 'Item 2.', text: 'Prevention of corruption' },
    { kind: 'operative', label: null, text: 'Words on prevention.' },
    { kind: 'heading', level: 2, label: 'Item 3.', text: 'Another matter' },
    { kind: 'operative', label: null, text: 'Words on another matter.' },
    { kind: 'heading', level: 1, label: 'III.', text: 'Provisional timetable' },
    { kind: 'operative', label: null, text: 'Item 1 on Monday.' },
  ]

  it('tells documents that are listed from those that are merely mentioned', () => {
    expect(itemOf(reading(annotated), '1')?.documents).toEqual([
      { symbol: 'SAMPLE/COSP/2026/1', role: 'listed' },
      { symbol: 'SAMPLE/COSP/2024/9', role: 'mentioned' },
    ])
  })

  it('gives no item what stands before the first, under a number that is not listed or in the timetable', () => {
    const { items } = reading(annotated)
    expect(items.map(({ annotation }) => annotation.length)).toEqual([2, 1])
    expect(codes(reading(annotated))).toContain('item-not-listed 3')
  })

  it('takes a title that print cut short for the same, and says where it is another', () => {
    expect(codes(reading(annotated))).not.toContain('title-differs 2')
    const other = annotated.map((sketch) => (sketch.label === 'Item 2.' ? { ...sketch, text: 'Punishment' } : sketch))
    expect(codes(reading(other))).toContain('title-differs 2')
  })

  it.each([
    ['French', 'Ordre du jour provisoire', 'Annotations', 'Questions d’organisation :', 'a)', 'Ouverture de la session ;', 'Documentation', 'La session se tiendra à Vienne du 14 au 18 décembre 2026.', 'Vienne'],
    ['Spanish', 'Programa provisional', 'Anotaciones', 'Cuestiones de organización:', 'a)', 'Apertura del período de sesiones;', 'Documentación', 'El período de sesiones se celebrará en Viena del 14 al 18 de diciembre de 2026.', 'Viena'],
  ])('reads one in %s', (_, heading, annotations, first, letter, sub, documentation, held, place) => {
    const agenda = reading([
      { kind: 'heading', level: 1, text: heading },
      { path: ['1'], text: first },
      { path: ['1', letter], text: sub },
      { path: ['2'], text: 'Prevención.' },
      { kind: 'heading', level: 1, text: annotations },
      { kind: 'heading', level: 2, label: '1.', text: first.replace(/\s?:$/, '') },
      { kind: 'subparagraph', label: letter, path: ['2', letter], text: sub.replace(/\s?;$/, '') },
      { kind: 'operative', label: null, text: held },
      { kind: 'heading', level: 2, label: '2.', text: 'Prevención' },
      { kind: 'heading', level: 3, text: documentation },
      { kind: 'operative', label: null, text: 'Nota (SAMPLE/COSP/2026/4)' },
    ])
    expect(titles(agenda)).toEqual([`1: ${first.replace(/\s?:$/, '')}`, `1 (a): ${sub.replace(/\s?;$/, '')}`, '2: Prevención'])
    expect(itemOf(agenda, '1 (a)')?.annotation).toHaveLength(1)
    expect(itemOf(agenda, '2')?.documents).toEqual([{ symbol: 'SAMPLE/COSP/2026/4', role: 'listed' }])
    expect(agenda).toMatchObject({ place, startsOn: '2026-12-14', endsOn: '2026-12-18', doubts: [] })
  })
})

describe('agendas of the Economic Commission for Europe', () => {
  const corpus = `${project}../shared/corpus/un-pdf/`
  it.each([
    ['FINAL_Provisional_agenda_-_ECE_AGAT_2020_INF1.pdf', 8, '2', 'ECE/EX/2/Rev.1', null],
    ['ECE_TRADE_C_CEFACT_2018_1E.pdf', 13, '8', 'ECE/TRADE/C/CEFACT/2018/19', '2018-04-30'],
  ])('reads %s', async (name, count, label, symbol, startsOn) => {
    if (!existsSync(`${corpus}${name}`)) {
      console.log('skipped: no corpus beside the project (../shared/corpus)')
      return
    }
    const agenda = await readFileAgenda(`${corpus}${name}`)
    expect(agenda.items.map((item) => item.label)).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)))
    expect(agenda.items.every(({ annotation }) => annotation.length > 0)).toBe(true)
    expect(itemOf(agenda, label)?.documents.map((document) => document.symbol)).toContain(symbol)
    expect(agenda).toMatchObject({ place: 'Palais des Nations, Geneva', startsOn })
  })
})
