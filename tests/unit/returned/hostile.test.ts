import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { readReturned } from '#renderer/ingest/docx-returned.ts'
import type { NoteId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { planReturned } from '#shared/returned/plan-returned'
import { aNote } from '../../helpers/builders.ts'
import { openColleague } from './colleagues.ts'
import { comeBack } from './come-back.ts'
import { changeSentences, harbourEdition, harbourParagraphs, markOf, sendHarbours, standingNote } from './harbours.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('')

async function wordFile(body: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
  }
  for (const [path, xml] of Object.entries(parts)) await writer.add(path, new TextReader(xml))
  return writer.close()
}

describe('a returned file that is made to cost much', () => {
  it('is refused where its comments stand on more paragraphs than any file has', async () => {
    const file = await wordFile(`${many(2000, (id) => `<w:commentRangeStart w:id="${id}"/>`)}${many(2000, () => '<w:p><w:r><w:t>sample</w:t></w:r></w:p>')}${many(2000, (id) => `<w:commentRangeEnd w:id="${id}"/>`)}`)
    expect(await readReturned(file)).toMatchObject({ ok: false, error: { code: 'too-large' } })
  })

  it('is read in good time with ten thousand bookmarks in a paragraph, inside ten thousand changes', async () => {
    const marks = many(10_000, (id) => `<w:bookmarkStart w:id="${id}" w:name="am_0123456789_abcdef_${id}"/><w:bookmarkEnd w:id="none"/>`)
    const file = await wordFile(`<w:p>${marks}${'<w:ins w:author="Ana">'.repeat(10_000)}<w:r><w:t>sample</w:t></w:r>${'</w:ins>'.repeat(10_000)}</w:p>`)
    const begun = performance.now()
    const read = await readReturned(file)
    expect(read.ok && read.value.paragraphs[0]?.marks).toHaveLength(10_000)
    expect(performance.now() - begun).toBeLessThan(4_000)
  })
})

describe('a thousand notes of ours that come back as comments', () => {
  it('are known again in good time', () => {
    const paragraphs = harbourParagraphs(100)
    const standing = Array.from({ length: 1000 }, (_, index) => standingNote(aNote(paragraphs[index % 100]!, { id: `note-${index}` as NoteId, author: 'R. Host', body: richText(`Remark ${index}.\nOf the sample.`) })))
    const file = {
      paragraphs: paragraphs.map(({ label, text }) => ({ pieces: [{ text: `${label}\t${text}`, revision: null }], marks: [{ name: markOf(label ?? ''), start: 0, end: text.length }] })),
      comments: standing.map(({ note: { author } }, index) => ({ author, date: null, text: `Remark ${index}.\nOf the sample.`, answers: null, on: [{ paragraph: index % 100, start: 0, end: 1000 }] })),
    }
    const begun = performance.now()
    const { entries } = planReturned(file, { texts: [{ id: harbourEdition.id, paragraphs }], standing, cameBefore: new Set(), sentences: changeSentences, now: '2026-05-01T00:00:00.000Z' })
    expect(entries.filter(({ verdict }) => verdict === 'known')).toHaveLength(1000)
    expect(performance.now() - begun).toBeLessThan(4_000)
  })
})

describe('the name of a colleague', () => {
  it('turns no words around and is no longer than Word lets anybody sign', async () => {
    const paragraphs = harbourParagraphs(3)
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(1), 'Ana\u202E&#10;\u2067Sample', 'Why?')
    file.comment(markOf(2), 'B'.repeat(5000), 'Why not?')
    const { entries } = await comeBack(await file.save(), { paragraphs })
    expect(entries.map(({ note }) => note.author)).toEqual(['AnaSample', 'B'.repeat(255)])
  })
})
