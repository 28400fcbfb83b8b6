import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ExchangeFile, readExchange } from '#renderer/exchange/read-exchange.ts'
import { itemPartKinds } from '#shared/domain/item-part'
import type { Clipping } from '#shared/domain/meeting'
import { noteKinds } from '#shared/domain/note'
import { items, tags } from '../../../scripts/samples/sample-meeting.ts'

const kept = (name: string): Uint8Array => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../resources/sample/${name}`, import.meta.url))))

describe('the sample library as a file', () => {
  let file: ExchangeFile
  beforeAll(async () => {
    const read = await readExchange(kept('sample-library.zip'))
    if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail}. Run npm run samples.`)
    file = read.value
  })
  const clippings = (): readonly Clipping[] => file.rows.meetings.flatMap((meeting) => meeting.items.flatMap((item) => item.clippings))

  it('holds the three sample texts with the files that are kept beside it', async () => {
    expect(file.rows.editions).toHaveLength(3)
    for (const { sourceName, sourceSha256 } of file.rows.editions) {
      const source = await file.readSource(sourceSha256)
      expect(source.ok && source.value !== null && Buffer.compare(source.value, kept(sourceName)), sourceName).toBe(0)
    }
  })

  it('has one meeting with the whole agenda, and what was clipped to each item', () => {
    expect(file.rows.meetings).toHaveLength(1)
    const [meeting] = file.rows.meetings
    expect(meeting?.items.map(({ label }) => label)).toContain('1 (f)')
    for (const { label, clippings: clipped } of items) expect(meeting?.items.find((item) => item.label === label)?.clippings, label).toHaveLength(clipped.length)
  })

  it('clips and notes nothing that its texts do not hold in the same words', () => {
    const hashes = new Map(file.rows.texts.flatMap(({ editionId, paragraphs }) => paragraphs.map(({ id, hash }) => [`${editionId} ${id}`, hash] as const)))
    for (const clipping of clippings()) if (clipping.type === 'paragraph') expect(hashes.get(`${clipping.editionId} ${clipping.paragraphId}`)).toBe(clipping.textHash)
    const anchors = [...file.rows.notes.map(({ anchor }) => anchor), ...file.rows.links.flatMap(({ from, to }) => [from, to])]
    for (const { editionId, paragraphId, paragraphHash } of anchors) expect(hashes.get(`${editionId} ${paragraphId}`)).toBe(paragraphHash)
  })

  it('shows every part of a brief', () => {
    const kinds = file.rows.meetings.flatMap((meeting) => meeting.items.flatMap(({ parts = [] }) => parts.map(({ kind }) => kind)))
    expect(new Set(kinds)).toEqual(new Set(itemPartKinds))
  })

  it('shows every kind of note, both audiences, tags and links', () => {
    expect(new Set(file.rows.notes.map(({ kind }) => kind))).toEqual(new Set(noteKinds))
    expect(new Set(file.rows.notes.map(({ audience }) => audience))).toEqual(new Set(['internal', 'shareable']))
    expect(file.rows.tags.map(({ name }) => name).toSorted()).toEqual(tags.map(({ name }) => name).toSorted())
    expect(file.rows.links.length).toBeGreaterThan(1)
  })
})
