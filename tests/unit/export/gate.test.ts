import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { makePack } from '../../../scripts/pack/make-pack.ts'
import { packageFaults } from '../../fixtures/packs/package-faults.ts'
import { anyPack, anyWords, packOfNotes } from '../../fixtures/packs/random-packs.ts'
import { everyBlock } from '../../fixtures/packs/sample-packs.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'

/** Of the words that notes are made of; AIDE_MEMOIRE_LONG=1 asks for all ten thousand. */
const strings = process.env['AIDE_MEMOIRE_LONG'] === '1' ? 10_000 : 300
const notesAPack = 100
const packs = 200

const folder = mkdtempSync(join(tmpdir(), 'gate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const keep = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes)

const sample = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../resources/sample/sample-library.zip')))
const faultsOf = async (bytes: Uint8Array): Promise<readonly string[]> => packageFaults(await readPackage(bytes))

describe('the gate itself', () => {
  it.each([
    ['a picture from elsewhere', 'word/document.xml', '</w:body>', '<w:instrText>INCLUDEPICTURE "x"</w:instrText></w:body>', /a field INCLUDEPICTURE/],
    ['a link to nowhere', 'word/document.xml', '</w:body>', '<w:hyperlink w:anchor="nowhere"/></w:body>', /a link to nowhere/],
    ['a bookmark that stands twice', 'word/document.xml', '</w:body>', '<w:bookmarkStart w:id="9991" w:name="contents"/><w:bookmarkEnd w:id="9991"/></w:body>', /bookmark name contents stands twice/],
    ['an address without a lock', 'word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://sample.org" TargetMode="External"/></Relationships>', /leads outside/],
    ['a template', 'word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="document.xml"/></Relationships>', /relationship of type/],
    ['a character that Word refuses', 'word/document.xml', '</w:body>', '\uFFFF</w:body>', /word\/document\.xml/],
    ['a question on opening', 'word/settings.xml', '</w:settings>', '<w:updateFields/></w:settings>', /ask to update/],
  ])('stops %s', async (_what, part, from, to, said) => {
    const parts = new Map(await readPackage(await renderDocx(everyBlock)))
    const xml = parts.get(part) ?? ''
    expect(xml).toContain(from)
    parts.set(part, xml.replace(from, to))
    expect(packageFaults(parts).join('\n')).toMatch(said)
  })
})

describe('the gate for Word files', () => {
  it.each(['internal', 'shareable'] as const)('lets the sample meeting’s %s pack pass', { timeout: 30_000 }, async (audience) => {
    const made = await makePack(sample, { meeting: null, audience })
    if (!made.ok) throw new Error(made.error)
    expect(await faultsOf(made.value.bytes)).toEqual([])
    keep(`sample-${audience}.docx`, made.value.bytes)
  })

  it(`lets the packs of ${packs} random meetings pass`, { timeout: 120_000 }, async () => {
    for (const [index, pack] of fc.sample(anyPack, { numRuns: packs, seed: 5 }).entries()) {
      const bytes = await renderDocx(pack)
      expect(await faultsOf(bytes), `pack ${index}`).toEqual([])
      if (index % 50 === 0) keep(`random-${index}.docx`, bytes)
    }
  })

  it(`lets notes of ${strings} random strings pass`, { timeout: 600_000 }, async () => {
    const words = fc.sample(anyWords(80), { numRuns: strings, seed: 7 })
    for (let from = 0; from < words.length; from += notesAPack) {
      const bytes = await renderDocx(packOfNotes(words.slice(from, from + notesAPack)))
      expect(await faultsOf(bytes), `strings from ${from}`).toEqual([])
      keep(`strings-${from}.docx`, bytes)
    }
  })
})

const hasOffice = spawnSync('soffice', ['--version']).error === undefined
if (!hasOffice) console.warn('Skipped: LibreOffice (soffice) is not installed, so the packs of the gate are not opened in an office program.')

it.skipIf(!hasOffice)('LibreOffice opens what passed', { timeout: 600_000 }, () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'))
  expect(files.length).toBeGreaterThanOrEqual(2 + packs / 50 + strings / notesAPack)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.map((name) => join(folder, name))], { timeout: 590_000 })
  const written = new Set(readdirSync(folder))
  expect(files.filter((name) => !written.has(name.replace(/docx$/, 'pdf')))).toEqual([])
})
