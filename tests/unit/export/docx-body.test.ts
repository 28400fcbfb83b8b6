import { Document, type IParagraphOptions, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, it } from 'vitest'
import { type BodyPart, openBody } from '#renderer/export/docx-body.ts'
import { openPen } from '#renderer/export/docx-pen.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'

const en = { language: 'en', direction: 'ltr' } as const

/** The parts of a file whose two sections hold these, once with our writer and once without. */
async function partsOf(parts: () => readonly BodyPart[], isWritten: boolean): Promise<ReadonlyMap<string, string>> {
  const body = openBody()
  const childrenOf = () => (isWritten ? body.write(parts()) : parts().map((part) => (part instanceof Table ? part : new Paragraph(part))))
  const file = new Document({ sections: [{ children: childrenOf() }, { children: childrenOf() }] })
  return readPackage(new Uint8Array(await Packer.toArrayBuffer(file, undefined, isWritten ? [body.finish(file, [])] : [])))
}

const table = () => new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph({ style: 'TableText', children: [new TextRun('a < b')] })] })] })] })

const sampleParagraphs: readonly IParagraphOptions[] = [
  { style: 'Quote', keepNext: true, spacing: { before: 20 }, bidirectional: true, indent: { left: 340, hanging: 340 } },
  { style: 'Note', children: [new TextRun({ text: '“Fish & ships” {at} <sea>', bold: true, italics: true }), new TextRun('')] },
  { style: 'Note', run: { insertion: { id: 1, author: 'A', date: '2026-11-22T00:00:00Z' } }, children: openPen(en).bookmark('here', [new TextRun('words')]) },
]

it('writes a body to the character as docx would, and ends each section in its last paragraph', async () => {
  const parts = () => [...sampleParagraphs, table(), ...sampleParagraphs]
  const ours = await partsOf(parts, true)
  expect(ours.get('word/document.xml')).toBe((await partsOf(parts, false)).get('word/document.xml'))
  expect(ours.get('word/document.xml')?.match(/<w:sectPr>/g)).toHaveLength(2)
})

it('writes a run to the character as docx would, whatever its look', async () => {
  const pen = openPen(en)
  const looks = [{}, { style: 'Hyperlink' }, { bold: true, boldComplexScript: true }, { italics: true, superScript: true }, { shading: { fill: 'FBEFD9', color: 'auto' } }]
  const runs = looks.flatMap((look) => pen.words('Sample <words> & “marks”', en, look))
  const plain = looks.map((look) => new TextRun({ ...look, text: 'Sample <words> & “marks”' }))
  const document = async (children: IParagraphOptions['children']) => (await partsOf(() => [{ style: 'Note', children: children ?? [] }], true)).get('word/document.xml')
  expect(await document(runs)).toBe(await document(plain))
})

it('declares the links of what it wrote in their order, each once', async () => {
  const pen = openPen(en)
  const body = openBody()
  const linkTo = (address: string): BodyPart => ({ style: 'Note', children: pen.runs([{ text: address, address }], en) })
  const children = body.write(['https://example.org/1', 'https://example.org/2', 'https://example.org/3'].map(linkTo))
  const file = new Document({ sections: [{ children }] })
  const parts = await readPackage(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [body.finish(file, [...pen.links])])))
  const declared = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="(rIdLink\d)"[^>]*Target="([^"]*)"/g)].map(([, id, target]) => [id, target])
  expect(declared).toEqual([1, 2, 3].map((number) => [`rIdLink${number}`, `https://example.org/${number}`]))
})
