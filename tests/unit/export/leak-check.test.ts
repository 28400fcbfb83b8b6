import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { findLeaks, findLeaksInStrings } from '#renderer/export/leak-check.ts'
import { makeTextFile } from '#renderer/export/docx-text-file.ts'
import { makePackFile } from '#renderer/export/make-pack-file.ts'
import { usualPack } from '#shared/domain/pack-choices'
import { usualLook } from '#shared/domain/pack-look'
import { type ItemPart, type ItemPartKind, itemPartKinds } from '#shared/domain/item-part'
import type { Note, NoteAudience, NoteKind } from '#shared/domain/note'
import { buildPack } from '#shared/pack/build-pack'
import { packLabels } from '#shared/pack/labels'
import { listSecrets, withoutSecrets } from '#shared/pack/secrets'
import { richText } from '#shared/rich-text/plain-text'
import { clipNote, clipParagraph, paragraphAt, sampleLibrary, sampleMeeting, sampleNote } from '../../fixtures/packs/build-sample.ts'
import { packOptions } from '../../fixtures/packs/pack-of.ts'
import { readPackage, wordsOfPackage } from '../../fixtures/packs/read-package.ts'
import { sampleArabic, sampleDeclaration, sampleResolution } from '../../fixtures/packs/sample-texts.ts'

const on17 = paragraphAt(sampleDeclaration, '17')
const kinds: readonly NoteKind[] = ['comment', 'ask', 'red-line', 'talking-point', 'question', 'evidence', 'agreed-language']

const note = (id: string, kind: NoteKind, audience: NoteAudience, words: string | null = null): Note => ({
  ...sampleNote(id, sampleDeclaration, on17, '', words, [`zzTAG ${id}`, 'Prevention']),
  body: richText(`zzBODY ${id}. zzSECOND sentence & <markup> of ${id}\nzzLINE of ${id}`),
  kind,
  audience,
  author: `zzAUTHOR ${id}`,
})

/** Every kind, for the delegation only; red lines also where somebody marked one as shareable; on words and on paragraphs. */
const internal = [
  ...kinds.map((kind) => note(`internal ${kind}`, kind, 'internal')),
  note('on words', 'comment', 'internal', 'persons who own or control companies'),
  note('shared red line', 'red-line', 'shareable'),
  { ...sampleNote('other text', sampleArabic, paragraphAt(sampleArabic, '1'), 'zzARABIC ملاحظة سرية', null, ['zzTAG وسم']), author: 'zzAUTHOR كاتبة' },
]
const open: Note = { ...note('open', 'ask', 'shareable'), body: richText('Ask for public registers.') }
const all = [...internal, open]

/** Every part of a brief, for the delegation only; fallbacks and red lines also where somebody marked one as shareable. */
const part = (kind: ItemPartKind, audience: NoteAudience): ItemPart => ({ id: `${kind} ${audience}`, kind, audience, body: richText(`zzPART ${kind} ${audience}`) })
const closedParts = [...itemPartKinds.map((kind) => part(kind, 'internal')), part('fallback', 'shareable'), part('red-line', 'shareable')]
const openPart: ItemPart = { ...part('position', 'shareable'), body: richText('We support public registers.') }

const input = {
  meeting: sampleMeeting([
    { label: '4', title: 'Prevention', parts: [...closedParts, openPart], clippings: [clipParagraph(sampleDeclaration, on17), ...all.map(clipNote)] },
    { label: '5', title: 'Follow-up', clippings: [clipParagraph(sampleResolution, paragraphAt(sampleResolution, '2')), clipNote(internal[0]!)] },
  ]),
  ...sampleLibrary([sampleDeclaration, sampleResolution, sampleArabic], all),
}
const options = (audience: NoteAudience) => ({ ...packOptions, choices: { ...usualPack, audience } })
const fileFor = (audience: NoteAudience) => renderDocx(buildPack(input, options(audience)))
const harmless = await renderDocx(buildPack(withoutSecrets(input), options('shareable')))

/** The file with something planted in one of its parts. */
async function planted(part: string, plant: (xml: string) => string): Promise<Uint8Array> {
  const reader = new ZipReader(new Uint8ArrayReader(await fileFor('shareable')))
  const writer = new ZipWriter(new Uint8ArrayWriter())
  let isPlanted = false
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue
    const text = new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter()))
    const changed = entry.filename === part ? plant(text) : text
    isPlanted ||= changed !== text
    await writer.add(entry.filename, new Uint8ArrayReader(new TextEncoder().encode(changed)))
  }
  expect(isPlanted).toBe(true)
  return writer.close()
}

describe('a file for others', () => {
  it('holds none of the secrets of a meeting that is full of them', async () => {
    const secrets = listSecrets(input, ['zzOWNER'])
    expect(secrets.filter((secret) => secret.startsWith('zz')).length).toBeGreaterThan(40)
    expect(await findLeaks(await fileFor('shareable'), harmless, secrets)).toEqual([])
    const made = await makePackFile(input, options('shareable'), ['zzOWNER'])
    expect(made.ok && wordsOfPackage(await readPackage(made.value))).toContain('We support public registers.')
  })

  it('names a text without symbol and title by no file of somebody’s computer, whole or quoted, in a pack or alone', async () => {
    const nameless = { ...sampleDeclaration, edition: { ...sampleDeclaration.edition, symbol: null, title: '', sourceName: 'zzFILE of Ana.docx' } }
    const { edition, paragraphs } = nameless
    const meeting = sampleMeeting([{ label: '4', title: 'Prevention', clippings: [clipParagraph(nameless, on17)] }])
    const packed = await makePackFile({ meeting, ...sampleLibrary([nameless], []) }, options('shareable'), [])
    const sent = await makeTextFile({ edition, paragraphs, standing: [] }, { audience: 'shareable', now: '2026-03-20T09:00:00.000Z', labels: packLabels('en') })
    for (const made of [packed, sent]) expect(made.ok && wordsOfPackage(await readPackage(made.value))).toMatch(/^(?!.*zzFILE).*Untitled text/s)
  })

  it('may say a tag that is also a word of the agenda', async () => {
    expect(listSecrets(input, [])).toContain('Prevention')
    expect(await findLeaks(await fileFor('shareable'), harmless, ['Prevention'])).toEqual([])
  })
})

describe('the check itself', () => {
  it('finds every internal note, red line and tag in the delegation’s own pack', async () => {
    const found = (await findLeaks(await fileFor('internal'), harmless, listSecrets(input, []))).map(({ words }) => words)
    for (const { id } of internal.slice(0, -1)) {
      for (const secret of [`zzbody ${id}.`, `zzsecond sentence & <markup> of ${id}`, `zzline of ${id}`, `zztag ${id}`]) expect(found).toContain(secret)
    }
    for (const { kind, audience } of closedParts) expect(found).toContain(`zzpart ${kind} ${audience}`)
    expect(found).toContain('zzarabic ملاحظة سرية')
    expect(found).toContain('zztag وسم')
  })

  it.each([
    ['an author among the properties', 'docProps/core.xml', (xml: string) => xml.replace('<dc:creator>', '<dc:creator>zzOWNER, ')],
    ['words in a header', 'word/header1.xml', (xml: string) => xml.replace('</w:p>', '<w:r><w:t>For zzOWNER</w:t></w:r></w:p>')],
    ['words cut into runs', 'word/document.xml', (xml: string) => xml.replace('</w:p>', '<w:r><w:t> zzOW</w:t></w:r><w:r><w:t>NER</w:t></w:r></w:p>')],
    ['an attribute', 'word/document.xml', (xml: string) => xml.replace('<w:body>', '<w:body><w:ins w:author="zzOWNER"/>')],
    ['a comment in the markup', 'word/settings.xml', (xml: string) => xml.replace('</w:settings>', '<!-- zzOWNER --></w:settings>')],
    ['a folder of somebody’s computer', 'word/document.xml', (xml: string) => xml.replace('</w:p>', '<w:r><w:t> /home/ana/position.txt</w:t></w:r></w:p>')],
    ['a folder of somebody’s Mac', 'word/document.xml', (xml: string) => xml.replace('</w:p>', '<w:r><w:t> /Users/ana/position.txt</w:t></w:r></w:p>')],
    ['a template on a drive', 'word/settings.xml', (xml: string) => xml.replace('</w:settings>', '<w:x w:val="C:\\Mission\\brief.dotx"/></w:settings>')],
    ['a file address', 'word/_rels/document.xml.rels', (xml: string) => xml.replace('</Relationships>', '<Relationship Id="x" Type="x" Target="file:///server/brief.docx"/></Relationships>')],
  ])('finds %s', async (_what, part, plant) => {
    const leaks = await findLeaks(await planted(part, plant), harmless, ['zzOWNER'])
    expect(leaks.map((leak) => leak.part)).toEqual([part])
  })

  it('finds what a camera or an editor wrote into the bytes of a logo', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, ...new TextEncoder().encode('Artist: zzOWNER of the mission'), 0, 255, 254])
    const file = await renderDocx({ ...buildPack(input, options('shareable')), look: { ...usualLook, logo: { bytes, type: 'png', width: 30, height: 20, alt: 'Arms' } } })
    const leaks = await findLeaks(file, harmless, ['zzOWNER'])
    expect(leaks.map(({ words }) => words)).toEqual(['zzowner'])
    expect(leaks[0]?.part).toMatch(/^word\/media\//)
  })

  it('takes no part of a word for a tag, and no address of the web for a folder', async () => {
    const file = await planted('word/document.xml', (xml) => xml.replace('</w:p>', '<w:r><w:t> zzOWNERS at https://sample.org/home/desk</w:t></w:r></w:p>'))
    expect(await findLeaks(file, harmless, ['zzOWNER'])).toEqual([])
  })

  it.each([
    ['a name in the midst of Chinese words', '这份文件由范例明编写完成', '范例明'],
    ['a Chinese sentence in the midst of others', '前言。我们不接受范例第三段。结论。', '我们不接受范例第三段。'],
    ['words with a character that no file may hold', 'Our limit is the sample paragraph', 'Our limit\u0001 is the sample paragraph'],
    ['words with a soft hyphen', 'Our limit is the sam\u00adple paragraph', 'Our limit is the sample paragraph'],
    ['words with a mark of direction', 'Our limit is the sample paragraph', 'Our limit is \u200fthe sample\u200f paragraph'],
  ])('finds %s', (_what, said, secret) => {
    const found = findLeaksInStrings(new Map([['word/document.xml', [said]]]), new Map(), [secret])
    expect(found).toHaveLength(1)
  })

  it('finds each item of an internal list, though the file draws the bullets itself', () => {
    const body = { type: 'doc', content: [{ type: 'orderedList', content: [{ type: 'listItem', content: richText('zzLIST first of the sample').content }] }] } as const
    expect(listSecrets({ ...input, notes: new Map([[open.id, { ...open, audience: 'internal', body }]]) }, [])).toContain('zzLIST first of the sample')
  })

  it('finds what somebody called a style of their own Word file', async () => {
    const style = (name: string) => `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:customStyle="1" w:styleId="Own1"><w:name w:val="${name}"/></w:style></w:styles>`
    const made = (name: string) => makePackFile(input, { ...options('shareable'), look: { ...usualLook, styles: { fileName: 'house.dotx', xml: style(name) } } }, ['zzOWNER'])
    expect(await made('Sample words')).toMatchObject({ ok: true })
    expect(await made('Box of zzOWNER')).toMatchObject({ error: { leaks: [{ part: 'word/styles.xml', words: 'zzowner' }] } })
  })
})
