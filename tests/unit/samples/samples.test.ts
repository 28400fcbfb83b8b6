import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sampleNotice } from '../../../scripts/samples/blocks.ts'
import { renderSamples, samples } from '../../../scripts/samples/samples.ts'
import { countAutomatically } from '../../../scripts/un-layout/docx/numbering.ts'
import { listTrueParagraphs } from '../../../scripts/un-layout/truth.ts'
import {
  corpusTexts,
  feetOfDocx,
  holds,
  lettersOf,
  propertiesOf,
  textLayerOf,
  textPagesOf,
  wordsOfDocx,
} from './reading.ts'

const kept = (name: string): string => fileURLToPath(new URL(`../../../resources/sample/${name}`, import.meta.url))
const keptNames = (): string[] =>
  readdirSync(kept(''))
    .filter((name) => /\.(?:pdf|docx)$/.test(name))
    .toSorted()
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(kept(name)))

describe('the sample library', () => {
  it('is made again with the same bytes as are kept in the repository', async () => {
    const made = await renderSamples()
    expect(made.map(({ name }) => name).toSorted()).toEqual(keptNames())
    for (const { name, bytes } of made) {
      expect(existsSync(kept(name)), name).toBe(true)
      expect(Buffer.compare(bytes, bytesOf(name)), `${name} differs: run npm run samples`).toBe(0)
    }
  })

  it('keeps each file under 150 kB', () => {
    for (const name of keptNames()) expect(bytesOf(name).length, name).toBeLessThan(150_000)
  })

  it('has a declaration of 40, a resolution of 12 and an agenda of 8 numbered paragraphs, without gaps', () => {
    const lastNumbers = samples.map(({ document }) =>
      document.blocks.findLast((block) => block.kind === 'operative' && block.label !== null),
    )
    expect(lastNumbers.map((block) => (block?.kind === 'operative' ? block.label : null))).toEqual(['40', '12', '8'])
    for (const { document } of samples) expect(countAutomatically(document), document.symbol).not.toBeNull()
  })

  it('asks for its follow-up in paragraph 38 of the declaration, which the resolution and the agenda name', () => {
    const [declaration, resolution, agenda] = samples.map(({ document }) => listTrueParagraphs(document))
    expect(declaration?.findLast(({ label }) => label === '38')?.text).toContain('Conference of the States Parties')
    for (const text of [resolution, agenda])
      expect(text?.some((paragraph) => paragraph.text.includes('paragraph 38 of the political declaration'))).toBe(true)
  })
})

describe.each(samples)('$slug', ({ slug, document }) => {
  it('says in its symbol, title and on every page that it is a sample', async () => {
    expect(document.symbol).toMatch(/^SAMPLE\//)
    expect(document.title.toLowerCase()).toContain('sample')
    expect(document.masthead.organization).toBe('Sample text')
    for (const page of await textPagesOf(bytesOf(`${slug}.pdf`))) expect(page).toContain(sampleNotice)
    const feet = await feetOfDocx(bytesOf(`${slug}.docx`))
    expect(feet).toHaveLength(3)
    for (const foot of feet) expect(foot).toContain(sampleNotice)
  })

  it('holds the words of each paragraph in the text layer of its PDF', async () => {
    const layer = lettersOf(await textLayerOf(bytesOf(`${slug}.pdf`)))
    for (const { text } of listTrueParagraphs(document)) expect(holds(layer, text), text).toBe(true)
  })

  it('holds the words of each paragraph and footnote in its Word file', async () => {
    const words = lettersOf(await wordsOfDocx(bytesOf(`${slug}.docx`)))
    for (const { text } of listTrueParagraphs(document)) expect(words, text).toContain(lettersOf(text))
  })

  it('names title, language and sample mark in its properties', async () => {
    const { title, subject, language } = await propertiesOf(bytesOf(`${slug}.pdf`))
    expect({ title, subject, language }).toEqual({
      title: `${document.symbol}: ${document.title}`,
      subject: sampleNotice,
      language: 'en',
    })
  })

  it('shares no run of twelve words with a text of the corpus', ({ skip }) => {
    const texts = corpusTexts()
    if (texts.length === 0) skip('no corpus beside the project (../shared/corpus)')
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
    const runsOf = (words: readonly string[]): string[] =>
      words.slice(0, Math.max(0, words.length - 11)).map((_, at) => words.slice(at, at + 12).join(' '))
    const ours = new Set(listTrueParagraphs(document).flatMap(({ text }) => runsOf(wordsOf(text))))
    const shared = texts.flatMap((text) => runsOf(wordsOf(text)).filter((run) => ours.has(run)))
    expect([...new Set(shared)]).toEqual([])
  })
})
