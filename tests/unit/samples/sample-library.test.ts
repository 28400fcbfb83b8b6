import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ExchangeFile, readExchange } from '#renderer/exchange/read-exchange.ts'
import { itemPartKinds } from '#shared/domain/item-part'
import type { Clipping, Meeting } from '#shared/domain/meeting'
import { noteKinds } from '#shared/domain/note'
import { packParts, usualPack } from '#shared/domain/pack-choices'
import { buildPack } from '#shared/pack/build-pack'
import { packLabels } from '#shared/pack/labels'
import { items, tags } from '../../../scripts/samples/sample-meeting.ts'
import { draft } from '../../../scripts/samples/sample-texts.ts'

const kept = (name: string): Uint8Array => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../resources/sample/${name}`, import.meta.url))))

describe('the sample library as a file', () => {
  let file: ExchangeFile
  beforeAll(async () => {
    const read = await readExchange(kept('sample-library.zip'))
    if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail}. Run npm run samples.`)
    file = read.value
  })
  const clippings = (): readonly Clipping[] => file.rows.meetings.flatMap((meeting) => meeting.items.flatMap((item) => item.clippings))

  it('holds the three sample texts with the files that are kept beside it, and the draft of one of them', async () => {
    expect(file.rows.editions).toHaveLength(4)
    const ofDraft = file.rows.editions.find(({ symbol }) => symbol === draft)
    expect(ofDraft && (await file.readSource(ofDraft.sourceSha256)).ok).toBe(true)
    for (const { sourceName, sourceSha256 } of file.rows.editions.filter((edition) => edition !== ofDraft)) {
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

  it('uses every part of a pack, and every field of a meeting', async () => {
    const [meeting] = file.rows.meetings
    if (!meeting) throw new Error('The sample library has a meeting')
    const input = {
      meeting,
      editions: new Map(file.rows.editions.map((edition) => [edition.id, edition])),
      paragraphs: new Map(file.rows.texts.map(({ editionId, paragraphs }) => [editionId, paragraphs])),
      notes: new Map(file.rows.notes.map((note) => [note.id, note])),
    }
    for (const part of packParts) {
      if (part === 'contents') continue
      const { blocks } = buildPack(input, { asOf: '2026-11-22', labels: packLabels('en'), choices: { ...usualPack, parts: part === 'abbreviations' ? packParts : [part] } })
      const isThere = part === 'items' || blocks.some((block) => block.type === 'heading' && block.bookmark === `part_${part.replaceAll('-', '_')}`)
      expect(isThere && blocks.length > 1, part).toBe(true)
    }
    const fields: readonly (keyof Meeting)[] = ['format', 'delegation', 'speakingLimit', 'links', 'keyDates', 'documents', 'speakers', 'contacts', 'parts', 'statements', 'demands', 'commitments', 'factChecks', 'tray']
    for (const field of fields) expect(meeting[field], field).toBeTruthy()
    expect(new Set(meeting.demands?.map(({ verdict }) => verdict)).size).toBeGreaterThan(4)
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
