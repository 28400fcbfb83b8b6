import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeExchange } from '#renderer/exchange/write-exchange.ts'
import { type PackTemplateName, packTemplateNames, usualPack } from '#shared/domain/pack-choices'
import type { ExchangeScope } from '#shared/exchange/exchange-file'
import { makePack } from '../../../scripts/pack/make-pack.ts'
import { clippedNote, meeting, sampleRows } from '../../fixtures/exchange/sample-rows.ts'
import { readPackage, wordsOfPackage } from '../../fixtures/packs/read-package.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const library = (scope: ExchangeScope = { type: 'whole' }, rows = sampleRows): Promise<Uint8Array> =>
  writeExchange({ rows, scope, readSource: async () => null }, { appVersion: '0.1.0', created: '2026-11-22T09:00:00.000Z' })

async function wordsOf(bytes: Uint8Array): Promise<string> {
  return wordsOfPackage(await readPackage(bytes))
}

describe('a pack from a library file', () => {
  it('is the pack of the meeting that is named, with the texts as of the day of the file', async () => {
    const made = await makePack(await library(), { meeting: `  ${meeting.title.toUpperCase()} `, audience: 'internal' })
    if (!made.ok) throw new Error(made.error)
    const words = await wordsOf(made.value.bytes)
    expect(words).toContain('Ask for a date.')
    expect(words).toContain('22 November 2026')
  })

  it('is that of the meeting that the file was made for, where none is named', async () => {
    const made = await makePack(await library({ type: 'meeting', meetingId: meeting.id, title: meeting.title }), { meeting: null, audience: 'internal' })
    expect(made.ok && made.value.title).toBe(meeting.title)
  })

  it('is for others without internal notes', async () => {
    const rows = { ...sampleRows, notes: sampleRows.notes.map((note) => (note.id === clippedNote.id ? { ...note, audience: 'internal' as const } : note)) }
    const made = await makePack(await library({ type: 'whole' }, rows), { meeting: meeting.title, audience: 'shareable' })
    expect(made.ok && (await wordsOf(made.value.bytes))).not.toContain('Ask for a date.')
  })

  it('is made by the template that is named, else as the meeting chose, in its own language and parts', async () => {
    const meetings = sampleRows.meetings.map((one) => ({ ...one, pack: { ...usualPack, language: 'fr' as const, parts: ['authorities' as const] } }))
    const bytes = await library({ type: 'whole' }, { ...sampleRows, meetings })
    const wordsBy = async (template: PackTemplateName | null) => {
      const made = await makePack(bytes, { meeting: meeting.title, template, audience: 'internal' })
      return made.ok ? wordsOf(made.value.bytes) : made.error
    }
    const own = await wordsBy(null)
    expect(own).toContain('Table des textes cités')
    expect(own).not.toContain('Point 4')
    for (const name of packTemplateNames) expect((await wordsBy(name)).length, name).toBeGreaterThan(100)
    expect(await wordsBy('delegation-brief')).toContain('Point 4 — Prevention')
  })

  it('names the meetings where none is named or found', async () => {
    for (const [asked, sentence] of [[null, 'Say with --meeting'], ['None such', 'There is no meeting "None such"']] as const) {
      const made = await makePack(await library(), { meeting: asked, audience: 'internal' })
      expect(made.ok ? '' : made.error).toContain(sentence)
      expect(made.ok ? '' : made.error).toContain('Another meeting')
    }
  })

  it('says in a sentence why a file is none', async () => {
    const made = await makePack(new TextEncoder().encode('no zip'), { meeting: null, audience: 'internal' })
    expect(made.ok ? '' : made.error).toMatch(/^This is no library file/)
  })
})

describe('npm run pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-door-'))
  const file = join(folder, 'library.zip')
  const out = join(folder, 'out.docx')
  const run = (...words: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pack.ts', ...words], { cwd: project, encoding: 'utf8' })
  beforeAll(async () => writeFileSync(file, await library()))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes the Word file whole, says so, and ends with 0', async () => {
    const { status, stdout, stderr } = run(file, '--meeting', meeting.title, '-o', out)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(meeting.title)
    expect(await wordsOf(new Uint8Array(readFileSync(out)))).toContain('Ask for a date.')
    expect(readdirSync(folder).toSorted()).toEqual(['library.zip', 'out.docx'])
  })

  it.each<[string, () => readonly string[], number, string]>([
    ['a file that is not there', () => [join(folder, 'none.zip'), '-o', out], 1, 'cannot be read (ENOENT)'],
    ['a folder that is not there', () => [file, '--meeting', meeting.title, '-o', join(folder, 'none', 'out.docx')], 1, 'cannot be written (ENOENT)'],
    ['no output', () => [file], 2, 'Say with -o'],
    ['no library', () => ['-o', out], 2, 'One library file is needed.'],
    ['an unknown template', () => [file, '--template', 'poster', '-o', out], 2, 'There is no template "poster". There are: delegation-brief, one-pager,'],
    ['an unknown audience', () => [file, '--audience', 'press', '-o', out], 2, 'There are: internal, shareable.'],
    ['an unknown option', () => [file, '--colour', '-o', out], 2, "Unknown option '--colour'"],
  ])('says what is wrong with %s', (_, words, status, sentence) => {
    const ended = run(...words())
    expect(ended.status).toBe(status)
    expect(ended.stderr).toContain(sentence)
    expect(ended.stdout).toBe('')
  })
})
