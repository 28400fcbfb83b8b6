import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, configure } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'

configure({ useWebWorkers: false })

const relations =
  '<Relationships xmlns="r"><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="2" Type="x/attachedTemplate" Target="https://example.org/evil.dotm" TargetMode="External"/></Relationships>'
const documentXml = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

async function archive(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter())
  for (const [name, content] of Object.entries(parts))
    await zip.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content))
  return zip.close()
}

async function outcome(parts: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const read = await readSource({ name: 'sample.docx', bytes: await archive(parts) })
  return read.ok ? read.value.paragraphs.map((one) => one.text).join(' | ') : read.error.code
}

describe('hostile archives', () => {
  it('reads an honest one, and follows nothing that leads out of it', async () => {
    expect(
      await outcome({ '_rels/.rels': relations, 'word/document.xml': documentXml(paragraph('Harbour records')) }),
    ).toBe('Harbour records')
  })

  it('refuses parts that define a document type or an entity', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha">]>${documentXml(paragraph('&a;'))}`
    expect(await outcome({ '_rels/.rels': relations, 'word/document.xml': bomb })).toBe('damaged')
  })

  it('stops a part that swells beyond 200 to 1', async () => {
    expect(
      await outcome({ '_rels/.rels': relations, 'word/document.xml': new Uint8Array(24 * 1024 * 1024).fill(32) }),
    ).toBe('too-large')
  })

  it('refuses names that lead out of their folder', async () => {
    expect(
      await outcome({
        '../../evil.xml': 'x',
        '_rels/.rels': relations,
        'word/document.xml': documentXml(paragraph('Text')),
      }),
    ).toBe('damaged')
  })

  it('refuses a second part of the same name in other letters', async () => {
    expect(
      await outcome({
        '_rels/.rels': relations,
        'word/document.xml': documentXml(paragraph('One')),
        'word/Document.xml': documentXml(paragraph('Two')),
      }),
    ).toBe('damaged')
  })

  it('says that a spreadsheet is no Word file', async () => {
    expect(
      await outcome({
        '_rels/.rels': relations.replace('word/document.xml', 'xl/workbook.xml'),
        'xl/workbook.xml': '<workbook/>',
      }),
    ).toBe('unsupported-format')
  })

  it('calls broken XML damaged', async () => {
    expect(await outcome({ '_rels/.rels': relations, 'word/document.xml': '<w:document><w:body>' })).toBe('damaged')
  })
})
