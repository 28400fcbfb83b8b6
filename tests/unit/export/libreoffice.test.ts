import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { everyBlock } from '../../fixtures/packs/sample-packs.ts'

const hasOffice = ['soffice', 'pdftotext'].every((program) => spawnSync(program, ['--version']).error === undefined)
if (!hasOffice) console.warn('Skipped: LibreOffice (soffice) and pdftotext are not installed, so no pack is opened in an office program.')

it.skipIf(!hasOffice)('opens in LibreOffice with its pages, numbers, citations, footnotes and page numbers', { timeout: 90_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  try {
    await writeFile(join(folder, 'pack.docx'), await renderDocx(everyBlock))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const office = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'pack.docx')], { timeout: 80_000 })
    expect(office.status).toBe(0)
    expect(spawnSync('pdftotext', ['-layout', join(folder, 'pack.pdf')]).status).toBe(0)
    const pages = (await readFile(join(folder, 'pack.txt'), 'utf8')).split('\f').slice(0, -1)
    const tidy = pages.map((page) => page.replace(/\s+/g, ' '))
    expect(tidy[0]).toContain('Sample meeting on integrity, second session')
    expect(tidy[0]).not.toContain('page 1')
    expect(tidy[1]).toContain(`page 2 of ${pages.length}`)
    const whole = tidy.join(' ')
    const inOrder = [
      'Item 2 — Review of the sample declaration',
      '85 We invite the sample Conference',
      'A/RES/S-99/1, para. 85',
      'General Assembly resolution S-99/1 of 3 June 2021',
      'Item 4 (a) — Registers of owners',
      '17 We will make efforts',
      '(a) Through registers',
      '(i) Financial intelligence units;',
      'Tags: beneficial ownership · item 4',
      'Texts in full',
      '16 We commit to publishing budgets',
    ]
    let at = whole.indexOf('page 2 of')
    for (const words of inOrder) {
      at = whole.indexOf(words, at)
      expect(at, words).toBeGreaterThan(0)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
