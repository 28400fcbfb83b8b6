import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, configure } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { readExchange } from '#renderer/exchange/read-exchange.ts'
import { writeExchange } from '#renderer/exchange/write-exchange.ts'
import { type ExchangeManifest, type ExchangeRows, exchangeVersion } from '#shared/exchange/exchange-file'
import { textHash } from '#shared/lib/text-hash'
import { meeting, noRows, redLine, sampleRows, sampleSource, texts } from '../../fixtures/exchange/sample-rows.ts'

configure({ useWebWorkers: false })

const origin = { appVersion: '0.1.0', created: '2026-11-22T09:00:00.000Z' }
const readSource = async ({ id }: { readonly id: string }): Promise<Uint8Array | null> => {
  const text = texts.find(({ edition }) => edition.id === id)
  return text === undefined ? null : sampleSource(text)
}
const written = (rows: ExchangeRows = sampleRows): Promise<Uint8Array> => writeExchange({ rows, scope: { type: 'whole' }, readSource }, origin)

type Parts = Map<string, string>

async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes))
  const parts: Parts = new Map()
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter())))
  }
  return parts
}

async function zipOf(parts: Iterable<readonly [string, string]>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter())
  for (const [name, words] of parts) await zip.add(name, new TextReader(words))
  return zip.close()
}

/** A file of which a part was changed by hand; `honest` brings the manifest in line, as a crafted file would. */
async function tampered(change: (parts: Parts) => void, honest = true): Promise<Uint8Array> {
  const parts = await partsOf(await written())
  change(parts)
  if (honest) {
    const manifest = JSON.parse(parts.get('manifest.json') ?? '') as ExchangeManifest
    const entries = manifest.entries.map((entry) => {
      const words = parts.get(entry.path) ?? ''
      return { ...entry, bytes: new TextEncoder().encode(words).length, sha256: textHash(words) }
    })
    const tables = manifest.tables.map((table) => ({ ...table, rows: (JSON.parse(parts.get(`${table.name}.json`) ?? '[]') as unknown[]).length }))
    parts.set('manifest.json', JSON.stringify({ ...manifest, entries, tables }))
  }
  return zipOf(parts)
}

const inManifest = (edit: object) => (parts: Parts) =>
  void parts.set('manifest.json', JSON.stringify({ ...(JSON.parse(parts.get('manifest.json') ?? '') as object), ...edit }))

/** Changes a table's rows as text, so that keys can be written that no object literal has. */
const redLineEnd = `"end":${redLine.anchor.span?.end}`

const inTable = (name: string, from: string, to: string) => (parts: Parts) => {
  const words = parts.get(`${name}.json`) ?? ''
  if (!words.includes(from)) throw new Error(`${name}.json has no ${from}`)
  parts.set(`${name}.json`, words.replace(from, to))
}

async function outcome(bytes: Uint8Array): Promise<string> {
  const read = await readExchange(bytes)
  return read.ok ? 'read' : `${read.error.code}: ${read.error.detail}`
}

describe('a library file', () => {
  it('gives back every row and every source', async () => {
    const read = await readExchange(await written())
    if (!read.ok) throw new Error(read.error.detail)
    expect(read.value.rows).toEqual(sampleRows)
    for (const text of texts) expect(await read.value.readSource(text.edition.sourceSha256)).toEqual({ ok: true, value: sampleSource(text) })
    expect(await read.value.readSource('0'.repeat(64))).toEqual({ ok: true, value: null })
  })

  it('says in its manifest what it is, who wrote it, and how much of what it holds', async () => {
    const parts = await partsOf(await written())
    const manifest = JSON.parse(parts.get('manifest.json') ?? '') as ExchangeManifest
    expect(manifest).toMatchObject({ format: 'aide-memoire-library', version: exchangeVersion, ...origin, scope: { type: 'whole' } })
    expect(manifest.tables).toContainEqual({ name: 'notes', rows: 2 })
    expect(manifest.entries.map(({ path }) => path).toSorted()).toEqual([...parts.keys()].filter((path) => path !== 'manifest.json').toSorted())
  })

  it('names the meeting that it was made for', async () => {
    const scope = { type: 'meeting', meetingId: meeting.id, title: meeting.title } as const
    const read = await readExchange(await writeExchange({ rows: sampleRows, scope, readSource }, origin))
    expect(read.ok && read.value.manifest.scope).toEqual(scope)
  })

  it('is the same bytes for the same library, and can be empty', async () => {
    expect(Buffer.compare(await written(), await written())).toBe(0)
    const read = await readExchange(await written(noRows))
    expect(read.ok && read.value.rows).toEqual(noRows)
  })

  it('comes without the sources that the library does not have', async () => {
    const bytes = await writeExchange({ rows: sampleRows, scope: { type: 'whole' }, readSource: async () => null }, origin)
    const read = await readExchange(bytes)
    expect(read.ok && (await read.value.readSource(texts[0]!.edition.sourceSha256))).toEqual({ ok: true, value: null })
  })
})

describe('a file that is not to be trusted', () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['no zip', async () => new TextEncoder().encode('sample'), 'not-a-library-file'],
    ['an empty file', async () => new Uint8Array(), 'not-a-library-file'],
    ['a zip without a manifest', () => zipOf([['a.txt', 'sample']]), 'not-a-library-file'],
    ['a manifest of another format', () => tampered(inManifest({ format: 'other' }), false), 'not-a-library-file'],
    ['a manifest that is no JSON', () => tampered((parts) => void parts.set('manifest.json', '{'), false), 'not-a-library-file'],
    ['a newer version', () => tampered(inManifest({ version: 99, appVersion: '9.0.0', more: true }), false), 'newer-version: 99, written by version 9.0.0 of the app'],
    ['a manifest with more than it should have', () => tampered(inManifest({ more: true }), false), 'damaged: manifest.json'],
    ['a table that is missing', () => tampered((parts) => void parts.delete('notes.json'), false), 'damaged: notes.json is missing'],
    ['an entry that the manifest does not name', () => tampered((parts) => void parts.set('more.json', '[]')), 'damaged: more.json is not in the manifest'],
    ['a changed byte', () => tampered(inTable('notes', 'Ask for a date.', 'Ask for a data.'), false), 'damaged: notes.json has other bytes'],
    ['a source under another name', () => tampered((parts) => void parts.set(`sources/${texts[0]!.edition.sourceSha256}`, 'other')), 'read'],
    ['a count that is not right', () => tampered(inManifest({ tables: [{ name: 'notes', rows: 5 }] }), false), 'damaged'],
    ['the archive cut short', async () => (await written()).slice(0, -40), 'not-a-library-file'],
  ])('%s: %s', async (_, make, expected) => {
    expect(await outcome(await make())).toMatch(new RegExp(`^${expected}`))
  })

  it.each<[string, (parts: Parts) => void, string]>([
    ['a field that no row has', inTable('notes', '"id":"clipped"', '"id":"clipped","evil":1'), 'notes.json, row 1: evil'],
    ['a field that is missing', inTable('notes', '"kind":"ask",', ''), 'notes.json, row 1: kind'],
    ['a kind that nobody knows', inTable('notes', '"kind":"ask"', '"kind":"threat"'), 'notes.json, row 1: kind'],
    ['a number for words', inTable('meetings', '"title":"Another meeting"', '"title":7'), 'meetings.json, row 2: title'],
    ['a key twice', inTable('notes', '"id":"red-line"', '"id":"clipped"'), 'notes.json, row 2: has the key'],
    ['a page that is no number of pages', inTable('texts', '"page":null', '"page":1e999'), 'texts.json, row 1: paragraphs.0.page'],
    ['words that are not those of their hash', inTable('texts', 'We invite', 'We ignore'), 'texts.json, row 1: has words'],
    ['paragraphs out of order', inTable('texts', '"ordinal":1,', '"ordinal":7,'), 'texts.json, row 1: has a paragraph out of place'],
    ['an edition without paragraphs', inTable('texts', '"editionId":"draft"', '"editionId":"other"'), 'editions.json, row 3: has no paragraphs'],
    ['a span that ends before it begins', inTable('notes', redLineEnd, '"end":0'), 'notes.json, row 2: ends before it begins'],
    ['a link that ends before it begins', inTable('links', redLineEnd, '"end":0'), 'links.json, row 1: ends before it begins'],
    ['rows that are no list', (parts) => void parts.set('tags.json', '{"length":3}'), 'tags.json: is no list'],
  ])('refuses %s', async (_, change, where) => {
    expect(await outcome(await tampered(change))).toContain(`bad-row: ${where}`)
  })

  it.each<[string, string]>([
    ['has one path twice', 'tags.json'],
    ['leaves its folder', '../s.json'],
    ['names an absolute path', '/tags.jsn'],
  ])('refuses an archive that %s', async (_, path) => {
    const honest = await tampered((parts) => void parts.set('extr.json', '[]'))
    const crafted = Buffer.from(Buffer.from(honest).toString('latin1').replaceAll('extr.json', path), 'latin1')
    expect(await outcome(new Uint8Array(crafted))).toMatch(/^(?:damaged|not-a-library-file)/)
  })

  it('refuses a folder and an encrypted entry', async () => {
    const parts = await partsOf(await written())
    for (const extra of [{ directory: true }, { password: 'sample' }]) {
      const zip = new ZipWriter(new Uint8ArrayWriter())
      for (const [name, words] of parts) await zip.add(name, new TextReader(words))
      await zip.add('sources', 'directory' in extra ? undefined : new TextReader('x'), extra)
      expect(await outcome(await zip.close())).toMatch(/^(?:damaged|not-a-library-file)/)
    }
  })

  it('gives a source only when its bytes are those of its name', async () => {
    const { sourceSha256 } = texts[0]!.edition
    const read = await readExchange(await tampered((parts) => void parts.set(`sources/${sourceSha256}`, 'other')))
    if (!read.ok) throw new Error(read.error.detail)
    expect(await read.value.readSource(sourceSha256)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })

  it.each(['__proto__', 'constructor', 'toString'])('takes no harm from a field named %s', async (name) => {
    const bytes = await tampered(inTable('tags', '"name":"Unused"', `"name":"Unused","${name}":{"polluted":true}`))
    const read = await readExchange(bytes)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    if (!read.ok) return expect(read.error.code).toBe('bad-row')
    const tag = read.value.rows.tags.find((one) => one.name === 'Unused')
    expect(Object.getPrototypeOf(tag)).toBe(Object.prototype)
    expect(Object.hasOwn(tag ?? {}, name)).toBe(false)
  })

  it('stops an entry that swells, whatever sizes the archive names', async () => {
    const bytes = await tampered((parts) => void parts.set('tags.json', `[${' '.repeat(24 * 1024 * 1024)}]`))
    expect(await outcome(bytes)).toMatch(/^too-large/)
  })

  it('lets no link of a rich text lead elsewhere than to https: or mailto:', async () => {
    const plain = '{"type":"text","text":"Ask for a date."}'
    const bytes = await tampered(
      inTable('notes', plain, '{"type":"text","text":"Ask for a date.","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}}]},{"type":"iframe"}'),
    )
    const read = await readExchange(bytes)
    expect(read.ok && read.value.rows.notes[0]?.body).toEqual(sampleRows.notes[0]?.body)
  })

  it('gives a code and never throws, wherever one byte is another', async () => {
    const bytes = await written()
    for (let at = 0; at < bytes.length; at += 97) {
      const broken = bytes.slice()
      broken[at] = (broken[at] ?? 0) ^ 0x55
      const read = await readExchange(broken)
      if (read.ok) expect(read.value.rows, `byte ${at}`).toEqual(sampleRows)
    }
  })
})
