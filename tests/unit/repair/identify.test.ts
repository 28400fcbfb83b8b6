import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import type { SourceFile } from '#shared/domain/import'
import type { Paragraph } from '#shared/domain/paragraph'
import { identify } from '#shared/repair/identify'
import { asRuled, openParts } from '#shared/repair/parts'
import { eosgFiles, eosgItems } from '../samples/reading.ts'
import { aResolution, aText, ids } from './texts.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const corpus = join(project, '../shared/corpus')

/** The files of a folder that the app reads; empty where there is no such folder. */
function filesIn(folder: string): readonly SourceFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return names
    .filter((name) => ['.pdf', '.docx', '.txt', '.html'].includes(extname(name)))
    .map((name) => ({ name: basename(name), bytes: new Uint8Array(readFileSync(join(folder, name))) }))
}

const asText = (name: string): SourceFile => {
  const lines = eosgItems(name).map(({ text }) => text ?? '')
  return { name, bytes: new TextEncoder().encode(lines.join('\n\n')) }
}

/** As a text that was never placed: only kinds, labels and words tell where containers open. */
const placedByRule = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  identify(openParts(paragraphs).map((part) => ({ ...part, opens: asRuled })))

async function expectPlacesKept(files: readonly SourceFile[]): Promise<void> {
  const different: string[] = []
  const unruly: string[] = []
  let read = 0
  for (const file of files) {
    const reading = await readSource(file)
    if (!reading.ok) continue
    read++
    const { paragraphs } = reading.value
    const anew = identify(openParts(paragraphs))
    if (anew.length !== paragraphs.length || anew.some((paragraph, index) => paragraph !== paragraphs[index]))
      different.push(file.name)
    if (placedByRule(paragraphs).some((paragraph, index) => paragraph.id !== paragraphs[index]?.id))
      unruly.push(file.name)
  }
  expect(read).toBeGreaterThan(0)
  expect({ different, unruly }).toEqual({ different: [], unruly: [] })
}

describe('placing paragraphs by kind, label and level', () => {
  it('a sample text that nobody repaired keeps its ids, paths and containers', { timeout: 60_000 }, async () => {
    await expectPlacesKept(filesIn(join(project, 'resources/sample')))
  })

  // Skipped where no corpus lies beside the project.
  it.skipIf(!existsSync(corpus)).each(['un-text', 'un-docx', 'un-html', 'un-pdf'])(
    'a text of the corpus that nobody repaired keeps them too: %s',
    { timeout: 60_000 },
    async (folder) => {
      const files = filesIn(join(corpus, folder))
      // Hundreds of plain texts of one make: every fourth tells as much.
      await expectPlacesKept(files.filter((_, index) => files.length < 100 || index % 4 === 0))
    },
  )

  it.skipIf(!existsSync(corpus))(
    'a resolution as plain text that nobody repaired keeps them too',
    { timeout: 60_000 },
    async () => {
      await expectPlacesKept(eosgFiles().map(asText))
    },
  )

  it('numbers, lists and annexes give the ids', () => {
    expect(ids(aResolution())).toEqual([
      'body/organ',
      'body/pp/1',
      'body/pp/2',
      'body/1',
      'body/2',
      'body/2/(a)',
      'body/2/(b)',
      'body/3',
      'annex/h/1',
      'annex/1',
      'annex/2',
    ])
  })

  it('each further resolution of a collection is a container of its own', () => {
    const resolution = [
      { kind: 'organLine' as const, text: 'The Sample Assembly,' },
      { label: '1', text: 'Decides.' },
    ]
    const named = [{ kind: 'heading' as const, level: 1, label: '49/9.', text: 'Sample title' }, ...resolution]
    expect(ids(aText([...resolution, ...resolution, ...resolution]))).toEqual([
      'body/organ',
      'body/1',
      'part-2/organ',
      'part-2/1',
      'part-3/organ',
      'part-3/1',
    ])
    expect(
      ids(aText([{ kind: 'heading', level: 1, label: '49/8.', text: 'First title' }, ...resolution, ...named])).at(-1),
    ).toBe('49-9/1')
  })

  it('an article of a numbered annex is told apart from that of another', () => {
    const annex = (label: string) => [
      { kind: 'annex-heading' as const, level: 1, label, text: label },
      { kind: 'heading' as const, level: 2, label: 'Article 1', text: 'Purpose' },
      { label: '1', text: 'The purpose is.' },
    ]
    expect(ids(aText([...annex('Annex I'), ...annex('Annex II')]))).toEqual([
      'annex-i/h/1',
      'annex-i-article-1/h/1',
      'annex-i-article-1/1',
      'annex-ii/h/1',
      'annex-ii-article-1/h/1',
      'annex-ii-article-1/1',
    ])
  })

  it('lists that are deeper than four levels keep their path', () => {
    const deep = ['(a)', '(i)', 'a.', 'i.', '•'].map((label, index) => ({
      kind: 'subparagraph' as const,
      level: index + 1,
      label,
      text: `point ${label}`,
    }))
    const read = aText([{ label: '1', text: 'Requests:' }, ...deep]).paragraphs
    const stored = read.map((paragraph) => ({ ...paragraph, level: Math.min(paragraph.level, 4) }))
    expect(stored.at(-1)?.path).toEqual(['1', '(a)', '(i)', 'a.', 'i.', '•'])
    expect(identify(openParts(stored))).toEqual(stored)
  })
})
