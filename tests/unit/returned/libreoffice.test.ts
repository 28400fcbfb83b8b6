import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openColleague } from './colleagues.ts'
import { comeBack } from './come-back.ts'
import { harbourParagraphs, markOf, sendHarbours } from './harbours.ts'

const hasOffice = spawnSync('soffice', ['--version']).error === undefined
if (!hasOffice) console.warn('Skipped: LibreOffice (soffice) is not installed, so no file goes out and comes back through it.')

const paragraphs = harbourParagraphs(50)
const authors = ['Ana Sample', 'Ben Sample', 'Cy Sample']
/** Twenty places of comments; five of their paragraphs are deleted. */
const commented = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 42, 50]
const deleted = [7, 15, 23, 31, 42]

/** Fifty paragraphs with twenty comments by three authors; five paragraphs deleted, tracked or not. */
async function discussed(remove: 'strike' | 'cut'): Promise<Uint8Array> {
  const file = await openColleague(await sendHarbours(paragraphs))
  for (const [index, on] of commented.entries()) file.comment(markOf(on), authors[index % 3] ?? '', `Remark on ${on}`, index % 2 === 0 ? undefined : 'and to name harbour')
  for (const on of deleted) file[remove](markOf(on), 'Ben Sample')
  return file.save()
}

/** The file as LibreOffice writes it anew. */
async function throughLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'returned-'))
  try {
    await writeFile(join(folder, 'sent.docx'), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const office = spawnSync('soffice', [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'back'), join(folder, 'sent.docx')], { timeout: 80_000 })
    expect(office.status).toBe(0)
    return await readFile(join(folder, 'back', 'sent.docx'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!hasOffice)('50 paragraphs out, 20 comments by three authors, 5 paragraphs deleted, and back through LibreOffice', () => {
  it.each([
    ['tracked', 'strike'],
    ['without a trace', 'cut'],
  ] as const)('gives 20 notes of the right authors, those on paragraphs deleted %s in the tray, and nothing twice', { timeout: 90_000 }, async (_how, remove) => {
    const written = await discussed(remove)
    const back = await throughLibreOffice(written)
    const { entries } = await comeBack(back, { paragraphs })
    const said = entries.map(({ note, placement }) => ({ author: note.author, words: note.body.content.map((block) => JSON.stringify(block)).join(), on: placement ? 'tray' : note.anchor.paragraphId }))
    expect(said).toHaveLength(20)
    for (const [index, on] of commented.entries()) {
      const own = said.filter(({ words }) => words.includes(`"Remark on ${on}"`))
      expect(own, `the remark on ${on}`).toMatchObject([{ author: authors[index % 3], on: deleted.includes(on) ? 'tray' : `body/${on}` }])
    }
    const waiting = entries.flatMap(({ placement }) => (placement ? [placement.suggestions.map(({ anchor }) => anchor.paragraphId)] : []))
    for (const [index, on] of deleted.entries()) expect(waiting[index]).toContain(`body/${on}`)
    const ids = entries.map(({ note }) => note.id)
    for (const again of [back, written]) {
      const second = await comeBack(again, { paragraphs, cameBefore: ids })
      expect(second.entries.map(({ verdict }) => verdict)).toEqual(ids.map(() => 'known'))
    }
  })

  it('keeps tracked words as proposals of who changed them', { timeout: 90_000 }, async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.replace(markOf(4), 'Ana Sample', 'the sample States', 'States')
    const { entries } = await comeBack(await throughLibreOffice(await file.save()), { paragraphs })
    expect(entries).toMatchObject([{ what: 'proposal', placement: null, note: { author: 'Ana Sample', anchor: { paragraphId: 'body/4' } } }])
  })
})
