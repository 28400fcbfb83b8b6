import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditionId } from '#shared/domain/ids'
import type { ExchangeRows, ExchangeTable } from '#shared/exchange/exchange-file'
import { planExchange } from '#shared/exchange/plan'
import { exchangeTables } from '#shared/exchange/tables'
import { richText } from '#shared/rich-text/plain-text'
import { noRows, sampleRows } from '../../fixtures/exchange/sample-rows.ts'

const tables = Object.keys(sampleRows) as readonly ExchangeTable[]

/** A library that shares some rows with the sample: some are gone, some have other words, some texts another id. */
const related = fc
  .record({
    without: fc.subarray(tables.filter((table) => table !== 'texts')),
    words: fc.subarray(['clipped', 'red-line']),
    renamed: fc.subarray(sampleRows.editions.map(({ id }) => id)),
    shortened: fc.subarray(sampleRows.editions.map(({ id }) => id)),
    colour: fc.constantFrom('red', 'green', null),
  })
  .map(({ without, words, renamed, shortened, colour }): ExchangeRows => {
    const name = (id: EditionId): EditionId => (renamed.includes(id) ? (`ours-${id}` as EditionId) : id)
    const rows: ExchangeRows = {
      ...sampleRows,
      editions: sampleRows.editions.map((edition) => ({ ...edition, id: name(edition.id) })),
      texts: sampleRows.texts.map(({ editionId, paragraphs }) => ({
        editionId: name(editionId),
        paragraphs: shortened.includes(editionId) ? paragraphs.slice(0, 2) : paragraphs,
      })),
      notes: sampleRows.notes.map((note) => (words.includes(note.id) ? { ...note, body: richText('Other words.') } : note)),
      tags: sampleRows.tags.map((tag) => ({ ...tag, colour })),
    }
    return { ...rows, ...Object.fromEntries(without.map((table) => [table, []])), ...(without.includes('editions') ? { texts: [] } : {}) }
  })

const keysOf = <Name extends ExchangeTable>(name: Name, rows: ExchangeRows): readonly string[] => rows[name].map((row) => exchangeTables[name].key(row))

describe('reading any library file into any library', () => {
  it('adds only rows whose names are free, once each, and the second time nothing', () => {
    fc.assert(
      fc.property(related, related, (current, file) => {
        const { rows, preview } = planExchange(current, file)
        for (const table of tables) {
          const all = [...keysOf(table, current), ...keysOf(table, rows)]
          expect(new Set(all).size, table).toBe(all.length)
        }
        const joined = Object.fromEntries(tables.map((table) => [table, [...current[table], ...rows[table]]])) as unknown as ExchangeRows
        expect(planExchange(joined, file).rows).toEqual(noRows)
        const fileRows = tables.filter((table) => table !== 'texts').reduce((sum, table) => sum + file[table].length, 0)
        expect(preview).toHaveLength(fileRows)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves nothing in what is added that names a text or note which neither has', () => {
    fc.assert(
      fc.property(related, (current) => {
        const { rows } = planExchange(current, sampleRows)
        const editions = new Set([...current.editions, ...rows.editions].map(({ id }) => id))
        const notes = new Set([...current.notes, ...rows.notes].map(({ id }) => id))
        for (const { anchor, also } of rows.notes) for (const one of [anchor, ...also]) expect(editions).toContain(one.editionId)
        for (const { noteId, editionId } of rows.placements) {
          expect(editions).toContain(editionId)
          expect(notes).toContain(noteId)
        }
        for (const { items } of rows.meetings)
          for (const clipping of items.flatMap((item) => item.clippings)) {
            if (clipping.type === 'note') expect(notes).toContain(clipping.noteId)
            if (clipping.type === 'paragraph') expect(editions).toContain(clipping.editionId)
          }
      }),
      { numRuns: 300 },
    )
  })
})
