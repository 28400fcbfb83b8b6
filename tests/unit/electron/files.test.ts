import type * as NodeFiles from 'node:fs/promises'
import { mkdtemp, open, readFile, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { maxFileBytes, parseFileName, readLibraryFile, readSourceFile, withExtension, writeWhole } from '#electron/main/files.ts'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof NodeFiles>()
  return { ...real, open: vi.fn(real.open) }
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-memoire-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('reading a chosen file', () => {
  it('gives its name without the folder, and its bytes', async () => {
    const path = join(folder, 'A RES 1.PDF')
    await writeFile(path, 'bytes')
    const read = await readSourceFile(path)
    expect(read).toEqual({ ok: true, value: { name: 'A RES 1.PDF', bytes: new TextEncoder().encode('bytes') } })
  })

  it('refuses what is not a text by its ending, without opening it', async () => {
    const read = await readSourceFile(join(folder, 'film.mp4'))
    expect(read).toEqual({ ok: false, error: { code: 'unsupported-extension', name: 'film.mp4' } })
  })

  it('refuses what is larger than 100 MB before reading it', async () => {
    const path = join(folder, 'large.txt')
    await writeFile(path, '')
    await truncate(path, maxFileBytes + 1)
    expect(await readSourceFile(path)).toEqual({ ok: false, error: { code: 'too-large', name: 'large.txt' } })
  })

  it('names the file that is gone', async () => {
    const read = await readSourceFile(join(folder, 'gone.txt'))
    expect(read).toEqual({ ok: false, error: { code: 'not-readable', name: 'gone.txt' } })
  })

  it.skipIf(process.platform === 'win32')('does not wait on a device that never ends', async () => {
    const path = join(folder, 'endless.txt')
    await symlink('/dev/zero', path)
    expect(await readSourceFile(path)).toEqual({ ok: false, error: { code: 'not-readable', name: 'endless.txt' } })
  })
})

describe('a proposed name', () => {
  it.each([
    ['Briefing pack.docx', 'Briefing pack.docx'],
    ['../../.ssh/pack.docx', 'pack.docx'],
    ['C:\\Windows\\pack.docx', 'pack.docx'],
    ['A/RES/S-32/1.docx', '1.docx'],
    ['Item 3: "asks" <new>?.docx', 'Item 3- -asks- -new--.docx'],
    ['pack\u0000\n.docx', 'pack--.docx'],
    ['..pack.docx. ', 'pack.docx'],
    ['ورقة.DOCX', 'ورقة.DOCX'],
    ['A-RES-73-3 en.xml', 'A-RES-73-3 en.xml'],
  ])('%j becomes %j', (proposed, name) => {
    expect(parseFileName(proposed)?.name).toBe(name)
  })

  it.each(['', '.docx', 'pack', 'pack.exe', 'pack.docx.lnk', 'pack.docm', '...'])('%j is refused', (proposed) => {
    expect(parseFileName(proposed)).toBeNull()
  })

  it('gets its ending when the user typed none or another', () => {
    expect(withExtension('docx', '/a/pack')).toBe('/a/pack.docx')
    expect(withExtension('docx', '/a/pack.v2')).toBe('/a/pack.v2.docx')
    expect(withExtension('docx', '/a/pack.DOCX')).toBe('/a/pack.DOCX')
  })
})

describe('writing', () => {
  it('replaces the old file whole and leaves nothing beside it', async () => {
    const path = join(folder, 'pack.docx')
    await writeFile(path, 'the old and longer one')
    expect(await writeWhole(path, new TextEncoder().encode('new'))).toEqual({ ok: true, value: 'pack.docx' })
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['pack.docx'])
  })

  it('says so when it cannot, and leaves nothing behind', async () => {
    const failure = { ok: false, error: { code: 'not-writable', name: 'pack.docx' } }
    expect(await writeWhole(join(folder, 'nowhere', 'pack.docx'), new Uint8Array(1))).toEqual(failure)
    expect(await readdir(folder)).toEqual([])
  })

  it.each(['ENOSPC', 'EDQUOT'])('tells a full disk from a place that may not be written (%s)', async (code) => {
    vi.mocked(open).mockRejectedValueOnce(Object.assign(new Error('no space left'), { code }))
    const written = await writeWhole(join(folder, 'pack.docx'), new Uint8Array(1))
    expect(written).toEqual({ ok: false, error: { code: 'disk-full', name: 'pack.docx' } })
  })
})

describe('a library file', () => {
  it('is read whole, and only where it is named as one', async () => {
    const path = join(folder, 'library.zip')
    await writeFile(path, 'PK')
    expect(await readLibraryFile(path)).toMatchObject({ ok: true, value: { name: 'library.zip' } })
    expect(await readLibraryFile(join(folder, 'library.docx'))).toEqual({ ok: false, error: { code: 'unsupported-extension', name: 'library.docx' } })
    expect(await readSourceFile(path)).toEqual({ ok: false, error: { code: 'unsupported-extension', name: 'library.zip' } })
  })
})
