import { describe, expect, it } from 'vitest'
import { undoChange } from '#renderer/db/change.ts'
import { findSourceBytes, importExchange, planExchangeImport, readExchangeRows } from '#renderer/db/exchange.ts'
import type { EditionId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { meeting, sampleRows, sampleSource, texts } from '../../fixtures/exchange/sample-rows.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const sources = new Map(texts.map((text) => [text.edition.sourceSha256, sampleSource(text)]))
const byKey = <Row extends object>(rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

describe('library files and the library', () => {
  it('reads out what was read in', async () => {
    const db = anEmptyLibrary()
    await importExchange(db, sampleRows, sources)
    const rows = await readExchangeRows(db, null)
    for (const table of Object.keys(sampleRows) as (keyof typeof sampleRows)[]) expect(byKey<object>(rows[table]), table).toEqual(byKey<object>(sampleRows[table]))
    for (const text of texts) expect(await findSourceBytes(db, text.edition.id)).toEqual(sampleSource(text))
    expect(await findSourceBytes(db, 'none' as EditionId)).toBeNull()
  })

  it('adds nothing the second time', async () => {
    const db = anEmptyLibrary()
    await importExchange(db, sampleRows, sources)
    const once = await everything(db)
    expect((await importExchange(db, sampleRows, sources)).rows).toEqual([])
    expect(await everything(db)).toEqual(once)
  })

  it('keeps both where a note was changed here, and a second reading adds no third', async () => {
    const db = anEmptyLibrary()
    await importExchange(db, sampleRows, sources)
    const [note] = sampleRows.notes
    if (note === undefined) throw new Error('the sample has notes')
    await db.notes.put({ ...note, body: richText('Ours.') })
    await importExchange(db, sampleRows, sources)
    await importExchange(db, sampleRows, sources)
    const bodies = (await db.notes.toArray()).filter(({ id }) => id.startsWith(note.id)).map(({ body }) => body)
    expect(bodies).toHaveLength(2)
    expect(bodies).toEqual(expect.arrayContaining([note.body, richText('Ours.')]))
  })

  it('is taken back by one undo', async () => {
    const db = anEmptyLibrary()
    const before = await everything(db)
    const done = await importExchange(db, sampleRows, sources)
    expect(done.label).toBe('importLibrary')
    await undoChange(db, done)
    expect(await everything(db)).toEqual(before)
  })

  it('shows what would come without writing anything', async () => {
    const db = anEmptyLibrary()
    const before = await everything(db)
    const { preview } = await planExchangeImport(db, sampleRows)
    expect(preview.every(({ verdict }) => verdict === 'new')).toBe(true)
    expect(await everything(db)).toEqual(before)
  })

  it('reads out one meeting with the texts that it needs', async () => {
    const db = anEmptyLibrary()
    await importExchange(db, sampleRows, sources)
    const rows = await readExchangeRows(db, meeting.id)
    expect(rows.meetings.map(({ id }) => id)).toEqual([meeting.id])
    expect(rows.texts).toEqual([sampleRows.texts[0]])
  })

  it('finds a text that is here under another id among many', async () => {
    const db = anEmptyLibrary()
    const [edition] = sampleRows.editions
    const [text] = sampleRows.texts
    if (edition === undefined || text === undefined) throw new Error('the sample has texts')
    const id = 'ours' as EditionId
    await importExchange(db, { ...sampleRows, editions: [{ ...edition, id }], texts: [{ ...text, editionId: id }], notes: [], meetings: [] }, sources)
    await importExchange(db, { ...sampleRows, editions: [edition], texts: [text], meetings: [] }, sources)
    expect((await db.editions.toArray()).map((one) => one.id)).toEqual(['ours'])
    expect((await db.notes.get('clipped' as never))?.anchor.editionId).toBe('ours')
  })
})
