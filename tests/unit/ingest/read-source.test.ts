import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import type { ImportDraft } from '#shared/domain/import'
import { intricateDocx, sampleDocx, sampleHtml, samplePdf, sampleTxt } from './files.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function draftOf(bytes: Uint8Array, name = 'sample'): Promise<ImportDraft> {
  const read = await readSource({ name, bytes })
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`)
  return read.value
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readSource({ name: 'sample.pdf', bytes })
  return read.ok ? 'read' : read.error.code
}

describe('one text in five forms', async () => {
  const drafts = {
    pdf: await draftOf(await samplePdf()),
    typed: await draftOf(await sampleDocx('typed')),
    automatic: await draftOf(await sampleDocx('automatic')),
    html: await draftOf(bytesOf(sampleHtml())),
    txt: await draftOf(bytesOf(sampleTxt())),
  }

  it.each(['pdf', 'typed', 'automatic', 'html'] as const)(
    'gives the same ids, kinds and words from %s as from plain text',
    (form) => {
      const facts = (draft: ImportDraft): string[] =>
        draft.paragraphs.map(({ id, kind, label, text }) => `${id} ${kind} ${label ?? '–'} ${text}`)
      expect(facts(drafts[form])).toEqual(facts(drafts.txt))
      expect(drafts[form].contentHash).toBe(drafts.txt.contentHash)
    },
  )

  it('names the format by the bytes', () => {
    expect(Object.values(drafts).map((draft) => draft.format)).toEqual(['pdf', 'docx', 'docx', 'html', 'txt'])
  })

  it('reads a PDF with its masthead, its note, its italics, its pages and where each paragraph stands', () => {
    const { masthead, footnotes, paragraphs, report } = drafts.pdf
    expect(masthead).toMatchObject({
      symbol: 'A/RES/99/12',
      body: 'General Assembly',
      distribution: 'General',
      date: '2024-05-03',
      session: 'Ninety-ninth session',
    })
    expect(footnotes).toEqual([{ label: '1', text: 'Sample reference.', page: 1 }])
    const first = paragraphs.find((paragraph) => paragraph.id === 'body/1')
    expect(first?.calls).toEqual([{ offset: first?.text.length, label: '1' }])
    expect(first?.boxes?.[0]).toMatchObject({ page: 1 })
    expect(paragraphs[1]?.italics).toEqual([{ start: 0, end: 21 }])
    expect(report.furniture).toContainEqual({ text: '24-12345 (E) 030524', page: 1, why: 'job-number' })
  })
})

describe('Word files', () => {
  it('counts lists as Word does, lifts notes, reads changes as the final text and tables as one paragraph', async () => {
    const draft = await draftOf(await intricateDocx())
    expect(draft.paragraphs.map(({ kind, label, text }) => `${kind} ${label ?? '–'} ${text}`)).toEqual([
      'operative 1 Decides to begin, as the sample plan says;',
      'operative – Text that stands between two numbers of one list.',
      'operative 2 Takes note of the plan, which was early;',
      'table – Harbour\tShips\nNorth\t12',
    ])
    expect(draft.footnotes).toEqual([{ label: '1', text: 'Sample note.', page: null }])
    expect(draft.paragraphs[2]?.calls).toEqual([{ offset: 23, label: '1' }])
  })
})

describe('files that are no good text', () => {
  it('says of each why', async () => {
    expect(await codeOf(new Uint8Array())).toBe('no-paragraphs')
    expect(await codeOf(bytesOf(' \n \n'))).toBe('no-paragraphs')
    expect(await codeOf(bytesOf('1. 2. 3. 4.'))).toBe('no-paragraphs')
    expect(await codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4))).toBe('unsupported-format')
    expect(await codeOf(bytesOf('{\\rtf1 sample}'))).toBe('unsupported-format')
    expect(await codeOf(bytesOf('%PDF-1.7\nnothing more'))).toBe('damaged')
    expect(await codeOf(bytesOf('PK\u0003\u0004nothing more'))).toBe('damaged')
    expect(await codeOf(await samplePdf({ empty: true }))).toBe('no-text-layer')
    expect(await codeOf(await samplePdf({ userPassword: 'sample' }))).toBe('encrypted')
    expect(await codeOf(new Uint8Array(100 * 1024 * 1024 + 1))).toBe('too-large')
  })

  it('opens a locked PDF with its password, and says so of a wrong one', async () => {
    const locked = await samplePdf({ userPassword: 'sample' })
    const source = () => ({ name: 'sample.pdf', bytes: locked.slice() })
    expect(await readSource(source())).toMatchObject({ ok: false, error: { code: 'encrypted' } })
    expect(await readSource(source(), { password: 'other' })).toMatchObject({ ok: false, error: { code: 'wrong-password' } })
    const open = await readSource(source(), { password: 'sample' })
    const plain = await draftOf(await samplePdf())
    expect(open.ok && open.value.paragraphs).toEqual(plain.paragraphs)
    expect(JSON.stringify(open)).not.toContain('"sample"')
  })

  it('asks for no password where a PDF was given one that it does not need', async () => {
    expect((await readSource({ name: 'sample.pdf', bytes: await samplePdf() }, { password: 'sample' })).ok).toBe(true)
  })

  it('says of a Word file with a password that none opens it here', async () => {
    const container = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), Buffer.from('EncryptedPackage', 'utf16le')])
    const read = await readSource({ name: 'sample.docx', bytes: new Uint8Array(container) }, { password: 'sample' })
    expect(read).toMatchObject({ ok: false, error: { code: 'encrypted', opensWithPassword: false } })
  })

  it('calls a text layer of private glyphs no text layer', async () => {
    expect(await codeOf(bytesOf('\ue001\ue002\ue003 \ue004\ue005'.repeat(40)))).toBe('no-text-layer')
  })

  it('stops between pages when it is told to', async () => {
    const read = await readSource({ name: 'sample.pdf', bytes: await samplePdf() }, { signal: AbortSignal.abort() })
    expect(read).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('tells how far it has come, page by page', async () => {
    const told: unknown[] = []
    await readSource(
      { name: 'sample.pdf', bytes: await samplePdf() },
      { onProgress: (progress) => told.push(progress) },
    )
    expect(told).toEqual([{ done: 1, total: 1 }])
  })
})

describe('encodings', () => {
  const words = 'L’Assemblée générale,\n\n1. Décide de garder les registres à deux endroits.'

  it('reads UTF-16 with and without a mark', async () => {
    const wide = new Uint8Array(new Uint16Array(words.split('').map((sign) => sign.charCodeAt(0))).buffer)
    expect((await draftOf(wide)).paragraphs[1]?.text).toContain('Décide')
    expect((await draftOf(Uint8Array.of(0xff, 0xfe, ...wide))).paragraphs[1]?.text).toContain('Décide')
  })

  it('reads the old Windows code page', async () => {
    const old = Uint8Array.from(
      words
        .replace('’', '\u0092')
        .split('')
        .map((sign) => sign.charCodeAt(0)),
    )
    expect((await draftOf(old)).paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'L’Assemblée générale,',
      'Décide de garder les registres à deux endroits.',
    ])
  })
})
