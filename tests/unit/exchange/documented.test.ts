import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exchangeVersion } from '#shared/exchange/exchange-file'
import { exchangeTables, tableNames, tablePath } from '#shared/exchange/tables'
import { paragraph } from '#shared/exchange/shapes/paragraph-shapes'

const page = readFileSync(fileURLToPath(new URL('../../../docs/exchange-file.md', import.meta.url)), 'utf8')

/** The fields that a shape asks for; a record's shape keeps them as its entries. */
const fieldsOf = (shape: object): readonly string[] => ('entries' in shape ? Object.keys(shape.entries as object) : [])

describe('the page about the library file', () => {
  it.each(tableNames)('names %s.json and each field of its rows', (name) => {
    expect(page).toContain(`\`${tablePath(name)}\``)
    const fields = fieldsOf(exchangeTables[name].shape)
    expect(fields.length).toBeGreaterThan(1)
    expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([])
  })

  it('names each field of a paragraph, and the version', () => {
    expect(fieldsOf(paragraph).filter((field) => !page.includes(`\`${field}\``))).toEqual([])
    expect(page).toContain(`version ${exchangeVersion}`)
  })
})
