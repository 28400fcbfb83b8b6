import { describe, expect, it } from 'vitest'
import type { EditionId, InstrumentId, NoteId } from '#shared/domain/ids'
import type { ExchangeRows } from '#shared/exchange/exchange-file'
import { rowsOfMeeting } from '#shared/exchange/meeting-rows'
import { planExchange } from '#shared/exchange/plan'
import { richText } from '#shared/rich-text/plain-text'
import { clippedNote, meeting, noRows, redLine, sampleRows } from '../../fixtures/exchange/sample-rows.ts'

const verdicts = (current: ExchangeRows, file: ExchangeRows): readonly string[] =>
  planExchange(current, file).preview.filter(({ verdict }) => verdict !== 'same').map(({ table, verdict }) => `${table} ${verdict}`)

/** The library after a plan was carried out. */
const after = (current: ExchangeRows, file: ExchangeRows): ExchangeRows => {
  const { rows } = planExchange(current, file)
  const joined = Object.entries(current).map(([table, own]) => [table, [...(own as readonly object[]), ...rows[table as keyof ExchangeRows]]])
  return Object.fromEntries(joined) as ExchangeRows
}
const edited = (body: string): ExchangeRows => ({
  ...sampleRows,
  notes: sampleRows.notes.map((note) => (note.id === clippedNote.id ? { ...note, body: richText(body) } : note)),
})

describe('reading a library file into a library', () => {
  it('adds every row to an empty one, unchanged', () => {
    const { rows, preview } = planExchange(noRows, sampleRows)
    expect(rows).toEqual(sampleRows)
    expect(new Set(preview.map(({ verdict }) => verdict))).toEqual(new Set(['new']))
  })

  it('adds nothing the second time', () => {
    expect(planExchange(sampleRows, sampleRows).rows).toEqual(noRows)
    expect(verdicts(sampleRows, sampleRows)).toEqual([])
  })

  it('does not take moments of reading, looking or changing for other words', () => {
    const later: ExchangeRows = {
      ...sampleRows,
      editions: sampleRows.editions.map((edition) => ({ ...edition, review: 'approved', importedAt: '2030-01-01T00:00:00.000Z', sourceName: 'x.docx' })),
      notes: sampleRows.notes.map((note) => ({ ...note, updatedAt: '2030-01-01T00:00:00.000Z' })),
    }
    expect(verdicts(sampleRows, later)).toEqual([])
  })

  it('keeps a note of other words beside the one that stands there, and points the file’s meetings and history to it', () => {
    const file = edited('Ask for two dates.')
    expect(verdicts(sampleRows, file)).toEqual(['notes beside', 'noteVersions new', 'placements new', 'meetings beside'])
    const { rows } = planExchange(sampleRows, file)
    const copy = rows.notes[0]
    expect(copy?.id).toMatch(/^clipped~[0-9a-f]{12}$/)
    expect(copy?.body).toEqual(richText('Ask for two dates.'))
    expect(rows.meetings[0]?.items[1]?.clippings[1]).toMatchObject({ type: 'note', noteId: copy?.id })
    expect(rows.noteVersions[0]).toMatchObject({ noteId: copy?.id, id: `${copy?.id}@sitting-1` })
    expect(rows.placements[0]).toMatchObject({ noteId: copy?.id, id: `${copy?.id}@draft` })
  })

  it('says of which text here a text was made, where that one is known here under another id', () => {
    const [first, second] = sampleRows.editions
    if (!first || !second) throw new Error('the sample has two texts')
    const here = 'here' as EditionId
    const current = { ...noRows, editions: [{ ...first, id: here }], texts: sampleRows.texts.slice(0, 1).map((text) => ({ ...text, editionId: here })) }
    const file = { ...noRows, editions: [{ ...second, revises: first.id }, first], texts: sampleRows.texts.slice(0, 2).toReversed() }
    expect(planExchange(current, file).rows.editions).toEqual([{ ...second, revises: here }])
  })

  it('keeps a conflict beside once only, even where a person has changed the copy since', () => {
    const file = edited('Ask for two dates.')
    const once = after(sampleRows, file)
    expect(verdicts(once, file)).toEqual([])
    const touched = { ...once, notes: once.notes.map((note) => (note.id.includes('~') ? { ...note, body: richText('Touched.') } : note)) }
    expect(planExchange(touched, file).rows.notes).toEqual([])
  })

  it('knows a text that came under another id by instrument, symbol and words, and lets notes and clippings follow', () => {
    const ours: ExchangeRows = {
      ...noRows,
      editions: sampleRows.editions.map((edition) => ({ ...edition, id: `our-${edition.id}` as EditionId })),
      texts: sampleRows.texts.map((text) => ({ ...text, editionId: `our-${text.editionId}` as EditionId })),
    }
    const { rows } = planExchange(ours, sampleRows)
    expect(rows.editions).toEqual([])
    expect(rows.texts).toEqual([])
    expect(rows.notes.map(({ anchor }) => anchor.editionId)).toEqual(['our-declaration', 'our-resolution'])
    expect(rows.notes[0]?.also[0]?.editionId).toBe('our-declaration')
    expect(rows.meetings[0]?.items[1]?.clippings[0]).toMatchObject({ editionId: 'our-declaration' })
    expect(rows.links[0]).toMatchObject({ from: { editionId: 'our-declaration' }, to: { editionId: 'our-resolution' } })
    expect(rows.placements[0]).toMatchObject({ id: 'clipped@our-draft', editionId: 'our-draft' })
    expect(rows.placements[0]?.suggestions[0]?.anchor.editionId).toBe('our-draft')
    expect(planExchange(after(ours, sampleRows), sampleRows).rows).toEqual(noRows)
  })

  it.each<[string, (rows: ExchangeRows) => ExchangeRows]>([
    ['another instrument', (rows) => ({ ...rows, editions: rows.editions.map((edition) => ({ ...edition, instrumentId: 'other' as InstrumentId })) })],
    ['another symbol', (rows) => ({ ...rows, editions: rows.editions.map((edition) => ({ ...edition, symbol: 'A/99/L.1' })) })],
    ['paragraphs that were repaired', (rows) => ({ ...rows, texts: rows.texts.map((text) => ({ ...text, paragraphs: text.paragraphs.slice(1) })) })],
  ])('takes a text of the same words with %s for another', (_, change) => {
    const renamed: ExchangeRows = {
      ...noRows,
      editions: sampleRows.editions.map((edition) => ({ ...edition, id: `our-${edition.id}` as EditionId })),
      texts: sampleRows.texts.map((text) => ({ ...text, editionId: `our-${text.editionId}` as EditionId })),
    }
    expect(planExchange(change(renamed), sampleRows).rows.editions).toHaveLength(3)
  })

  it('keeps a text of other words under the same id beside, with its notes', () => {
    const ours: ExchangeRows = { ...noRows, editions: sampleRows.editions, texts: sampleRows.texts.map((text) => ({ ...text, paragraphs: text.paragraphs.slice(0, 2) })) }
    const { rows } = planExchange(ours, sampleRows)
    expect(rows.editions.map(({ id }) => id)).toEqual(rows.texts.map(({ editionId }) => editionId))
    expect(rows.editions[0]?.id).toMatch(/^declaration~[0-9a-f]{12}$/)
    expect(rows.notes[0]?.anchor.editionId).toBe(rows.editions[0]?.id)
    expect(planExchange(after(ours, sampleRows), sampleRows).rows).toEqual(noRows)
  })

  it('keeps its own tag where the file has another of that name, in its own spelling', () => {
    const ours: ExchangeRows = { ...noRows, tags: [{ name: 'registers', parent: null, colour: 'red', definition: 'Ours.' }] }
    const { rows, preview } = planExchange(ours, sampleRows)
    expect(preview.filter(({ table, verdict }) => table === 'tags' && verdict === 'kept')).toHaveLength(1)
    expect(rows.tags.map(({ name }) => name)).toEqual(['Ownership', 'Unused'])
    expect(rows.notes[0]?.tags).toEqual(['registers'])
  })

  it('spells tags as notes do that have no row of their own', () => {
    const ours: ExchangeRows = { ...noRows, notes: [{ ...redLine, id: 'ours' as NoteId, tags: ['REGISTERS'] }] }
    expect(planExchange(ours, sampleRows).rows.notes[0]?.tags).toEqual(['REGISTERS'])
  })

  it('names rows in the preview by what a person knows them by', () => {
    const { preview } = planExchange(noRows, sampleRows)
    const titleOf = (table: string): string | undefined => preview.find((row) => row.table === table)?.title
    expect([titleOf('editions'), titleOf('notes'), titleOf('meetings'), titleOf('tags')]).toEqual([
      'A/RES/S-99/1',
      'Ask for a date.',
      meeting.title,
      'Ownership',
    ])
  })
})

describe('what one meeting needs', () => {
  const { editions, notes, tags, links, placements, noteVersions, meetings } = rowsOfMeeting(sampleRows, meeting.id)

  it('is the meeting, its clipped notes and the texts that they and its clippings stand on', () => {
    expect(meetings.map(({ id }) => id)).toEqual([meeting.id])
    expect(notes.map(({ id }) => id)).toEqual(['clipped'])
    expect(editions.map(({ id }) => id)).toEqual(['declaration'])
  })

  it('takes the tags of those notes with the tags above them', () => {
    expect(tags.map(({ name }) => name)).toEqual(['Ownership', 'Registers'])
  })

  it('leaves at home links and places on other texts, and what notes said before', () => {
    expect([links, placements, noteVersions]).toEqual([[], [], []])
  })
})
