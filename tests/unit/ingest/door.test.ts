import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleTxt } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'door-'))
afterAll(() => rmSync(folder, { recursive: true }))

function door(...files: readonly string[]): { status: number | null; lines: Record<string, unknown>[] } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', ...files], { encoding: 'utf8' })
  return {
    status: run.status,
    lines: run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

describe('the headless door', () => {
  const good = join(folder, 'sample.txt')
  writeFileSync(good, sampleTxt())

  it(
    'prints one line of JSON a file, in the order given, and ends with 1 when one was not read',
    { timeout: 30_000 },
    () => {
      const missing = join(folder, 'missing.pdf')
      const { status, lines } = door(good, missing, good)
      expect(status).toBe(1)
      expect(lines.map((line) => [line['ok'], line['file']])).toEqual([
        [true, good],
        [false, missing],
        [true, good],
      ])
      expect(lines[1]).toMatchObject({ error: { code: 'damaged' } })
    },
  )

  it('prints what the issue asks for and ends with 0 when all were read', { timeout: 30_000 }, () => {
    const { status, lines } = door(good)
    expect(status).toBe(0)
    expect(lines[0]).toMatchObject({
      ok: true,
      meta: { title: 'Sample resolution on harbour records', language: 'en' },
      footnotes: [],
      report: { numbering: [{ first: '1', last: '3' }] },
    })
    expect(lines[0]?.['paragraphs']).toContainEqual(
      expect.objectContaining({
        id: 'body/2/(b)',
        kind: 'subparagraph',
        label: '(b)',
        level: 1,
        container: 'body',
        text: 'To say which harbours keep none;',
        page: null,
      }),
    )
  })
})
