import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'

const corpus = join(process.cwd(), '../shared/corpus')
const here = existsSync(corpus)

const read = (path: string): ReturnType<typeof readSource> =>
  readSource({ name: path, bytes: new Uint8Array(readFileSync(join(corpus, path))) })

function filesBelow(folder: string): string[] {
  return readdirSync(join(corpus, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(join(corpus, path)).isDirectory() ? filesBelow(path) : [path]
  })
}

describe.skipIf(!here)('real documents (skipped where ../shared/corpus is absent)', () => {
  it('gives para. 85 of the political declaration the label 85 in the annex', async () => {
    const text = await read('un-text/A_RES_S-32_1.txt')
    expect(text.ok && text.value.paragraphs.find((paragraph) => paragraph.id === 'annex/85')).toMatchObject({
      label: '85',
      container: 'annex',
      kind: 'operative',
    })
    expect(text.ok && text.value.report.numbering).toEqual([
      { container: 'annex', first: '1', last: '86', missing: [], duplicated: [] },
    ])
  })

  it('reads a resolution from its PDF with numbers, note and masthead', async () => {
    const text = await read('un-pdf/A_RES_73_8-EN.pdf')
    expect(text.ok && text.value.masthead).toMatchObject({
      symbol: 'A/RES/73/8',
      date: '2018-11-01',
      kind: 'resolution',
    })
    expect(
      text.ok &&
        text.value.paragraphs.filter((paragraph) => paragraph.kind === 'operative').map((paragraph) => paragraph.label),
    ).toEqual(['1', '2', '3', '4', '5'])
    expect(text.ok && text.value.footnotes).toEqual([{ label: '1', text: 'A/73/85.', page: 2 }])
  })

  it('says of scans that they are scans', async () => {
    expect(await read('un-pdf/1991-12-19_Interoffice_memorandum_Fleischhauer.pdf')).toMatchObject({
      ok: false,
      error: { code: 'no-text-layer' },
    })
  })

  it('ends every odd file in a reading or a coded error', { timeout: 120_000 }, async () => {
    const codes = new Map<string, number>()
    for (const path of [...filesBelow('odd-pdf'), ...filesBelow('odd-docx')]) {
      const outcome = await read(path)
      const code = outcome.ok ? 'read' : outcome.error.code
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
    expect([...codes.keys()].toSorted()).toEqual(['damaged', 'encrypted', 'no-paragraphs', 'no-text-layer', 'read'])
    expect(codes.get('read')).toBeGreaterThan(125)
  })
})
