import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import { walkXml } from '#renderer/ingest/xml.ts'
import { renderAkn } from '#renderer/export/akn.ts'
import type { Masthead } from '#shared/domain/edition'
import type { ImportDraft } from '#shared/domain/import'
import type { Footnote, Paragraph, ParagraphKind, TextRange } from '#shared/domain/paragraph'
import { textHash } from '#shared/lib/text-hash'
import { ParagraphPaths, type Place } from '#shared/segmentation/paths'

const masthead: Masthead = {
  symbol: 'A/RES/91/402',
  title: 'United Nations day of open registers',
  body: 'General Assembly',
  kind: 'resolution',
  date: '2031-03-04',
  session: 'Ninety-first session',
  agendaItem: 'Agenda item 12 (b)',
  distribution: 'General',
  language: 'en',
  direction: 'ltr',
}

interface Text {
  readonly paragraphs: readonly Paragraph[]
  readonly footnotes: readonly Footnote[]
}

const write = ({ paragraphs, footnotes }: Text, facts: Masthead = masthead): string => renderAkn({ ...facts, footnotes, importedAt: '2031-04-01T10:00:00.000Z' }, paragraphs)

async function readBack(xml: string): Promise<ImportDraft> {
  const reading = await readSource({ name: 'written.xml', bytes: new TextEncoder().encode(xml) })
  if (!reading.ok) throw new Error(`${reading.error.code}: ${reading.error.message}`)
  return reading.value
}

/** What must come back: all but pages, and italics as one range where two touch. */
const essence = ({ id, kind, label, path, level, container, ordinal, text, hash, italics, calls }: Paragraph): unknown => ({ id, kind, label, path, level, container, ordinal, text, hash, italics: kind === 'table' ? [] : touching(italics), calls })

const touching = (ranges: readonly TextRange[]): TextRange[] =>
  ranges.reduce<TextRange[]>((joined, range) => {
    const last = joined.at(-1)
    return last?.end === range.start ? [...joined.slice(0, -1), { start: last.start, end: range.end }] : [...joined, range]
  }, [])

const sorted = (footnotes: readonly Footnote[]): string[] => footnotes.map(({ label, text }) => `${label} ${text}`).toSorted()

/** Builds a text as the engine builds it: places come from kinds, labels and levels. */
class SampleText {
  readonly paragraphs: Paragraph[] = []
  readonly footnotes: Footnote[] = []
  private readonly paths = new ParagraphPaths()

  add(kind: ParagraphKind, text: string, { label = null, level = 0, italics = [], notes = [] }: { label?: string | null; level?: number; italics?: readonly TextRange[]; notes?: readonly { offset: number; text: string }[] } = {}): this {
    if (kind === 'annex-heading') this.paths.open(label ?? text)
    if (kind === 'heading' && label?.startsWith('Article ')) this.paths.open(label)
    const place = this.placeOf(kind, label, level)
    const calls = notes.map((note) => {
      this.footnotes.push({ label: String(this.footnotes.length + 1), text: note.text, page: null })
      return { offset: note.offset, label: String(this.footnotes.length) }
    })
    this.paragraphs.push({ id: place.id, kind, label, path: place.path, level, container: this.paths.container, ordinal: this.paragraphs.length, text, hash: textHash(text), page: null, italics, calls })
    return this
  }

  private placeOf(kind: ParagraphKind, label: string | null, level: number): Place {
    switch (kind) {
      case 'heading':
      case 'annex-heading':
        return this.paths.heading()
      case 'organLine':
        return this.paths.organ()
      case 'preambular':
        return this.paths.preambular()
      case 'subparagraph':
        return this.paths.sub(label ?? '•', level)
      case 'table':
        return this.paths.table()
      case 'operative':
      case 'footnote':
        return label === null ? this.paths.unlabelled() : this.paths.numbered(label)
    }
  }
}

const resolution = (): SampleText =>
  new SampleText()
    .add('heading', 'United Nations day of open registers', { label: '91/402.', level: 1 })
    .add('organLine', 'The General Assembly,')
    .add('preambular', 'Recalling its resolution 90/1 on open registers,', { italics: [{ start: 0, end: 9 }], notes: [{ offset: 48, text: 'See A/90/77 & Corr.1, “annex”.' }] })
    .add('operative', 'Welcomes the registers <opened> so far;', { label: '1' })
    .add('operative', 'Requests the Secretariat:', { label: '2' })
    .add('subparagraph', 'To list the registers:', { label: '(a)', level: 1 })
    .add('subparagraph', 'By region;', { label: '(i)', level: 2 })
    .add('subparagraph', 'To report;', { label: '(b)', level: 1 })
    .add('operative', 'and invites States to use them.')
    .add('annex-heading', 'Annex', { label: 'Annex', level: 1 })
    .add('heading', 'General provisions', { label: 'I.', level: 1 })
    .add('operative', 'Registers are free of charge.', { label: '1' })
    .add('table', 'Year\tRegisters\n2030\t41')

describe('writing Akoma Ntoso', () => {
  it('gives back the text that was written, and its masthead', async () => {
    const text = resolution()
    const back = await readBack(write(text))
    expect(back.paragraphs.map(essence)).toEqual(text.paragraphs.map(essence))
    expect(back.footnotes).toEqual(text.footnotes)
    expect(back.masthead).toEqual(masthead)
    expect(back.format).toBe('akn')
  })

  it('gives back a masthead of which nothing is known', async () => {
    const facts: Masthead = { symbol: null, title: 'A list “of” <words>', body: null, kind: 'other', date: null, session: null, agendaItem: null, distribution: null, language: 'und', direction: 'ltr' }
    expect((await readBack(write(new SampleText().add('operative', 'Words.'), facts))).masthead).toEqual(facts)
  })

  it('writes printed numbers in num, and further text of a paragraph after its list', () => {
    const xml = write(resolution())
    expect(xml).toContain('<num>2.</num>')
    expect(xml).toMatch(/<point eId="para_2__list_1__point_a">\s*<num>\(a\)<\/num>/u)
    expect(xml).toMatch(/<wrapUp>\s*<p>and invites States to use them\.<\/p>/u)
  })

  it('puts each note where it is called, and keeps notes that nothing calls', async () => {
    const text = resolution()
    const footnotes = [...text.footnotes, { label: '*', text: 'Reissued.', page: null }]
    const xml = write({ paragraphs: text.paragraphs, footnotes })
    expect(xml).toContain('open registers,<authorialNote eId="authorialNote_1" marker="1" placement="bottom"><p>See A/90/77 &amp; Corr.1, “annex”.</p></authorialNote></p>')
    expect((await readBack(xml)).footnotes).toEqual(footnotes)
  })

  it('names Work, Expression and Manifestation as the United Nations does', () => {
    const xml = write(resolution())
    expect(xml).toContain('<FRBRthis value="/akn/un/statement/deliberation/unga/2031-03-04/91-402/!main"/>')
    expect(xml).toContain('<FRBRuri value="/akn/un/statement/deliberation/unga/2031-03-04/91-402/eng@"/>')
    expect(xml).toContain('<FRBRuri value="/akn/un/statement/deliberation/unga/2031-03-04/91-402/eng@.xml"/>')
    expect(xml).toContain('<FRBRlanguage language="eng"/>')
  })

  it('gives the same bytes for the same edition', () => {
    expect(write(resolution())).toBe(write(resolution()))
  })

  it('keeps a level and a container that the structure cannot say', async () => {
    const { paragraphs } = resolution()
    const odd = paragraphs.map((one, index) => (index === 4 ? { ...one, level: 2 } : index > 6 && one.container === 'body' ? { ...one, container: 'part 2' } : one))
    const back = await readBack(write({ paragraphs: odd, footnotes: [] }))
    expect(back.paragraphs.map(({ level, container }) => [level, container])).toEqual(odd.map(({ level, container }) => [level, container]))
  })

  it('writes a heading, a list or a note that stands alone', async () => {
    for (const kind of ['heading', 'annex-heading', 'organLine', 'preambular', 'operative', 'table', 'footnote'] as const) {
      const text = new SampleText().add(kind, 'Words', { level: kind === 'heading' || kind === 'annex-heading' ? 1 : 0 })
      expect((await readBack(write(text))).paragraphs.map(essence)).toEqual(text.paragraphs.map(essence))
    }
    const list = new SampleText().add('subparagraph', 'Deep', { label: 'a.', level: 3 }).add('subparagraph', 'Less deep', { label: '(b)', level: 1 })
    expect((await readBack(write(list))).paragraphs.map(essence)).toEqual(list.paragraphs.map(essence))
  })

  it('stands where the schema allows it, with identifiers used once', async () => {
    const faults: string[] = []
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        faults.push(...(await faultsOf(write(text))))
      }),
      { numRuns: 60 },
    )
    expect(faults.slice(0, 5)).toEqual([])
  })

  it('gives back any text: kinds, labels, levels, containers, words, italics, notes', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const back = await readBack(write(text))
        expect(back.paragraphs.map(essence)).toEqual(text.paragraphs.map(essence))
        expect(back.footnotes).toEqual(text.footnotes)
      }),
      { numRuns: 150 },
    )
  })

  it('is well formed whatever characters stand in the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 12 }), async (words, label) => {
        const text = new SampleText().add('operative', `x${words}x`, { label, italics: [{ start: 0, end: 2 }], notes: [{ offset: 1, text: words }] })
        await walkXml(write(text, { ...masthead, title: words, symbol: label }), { open() {}, close() {} })
      }),
      { numRuns: 300 },
    )
  })

  const corpus = '../shared/corpus'
  const sources = ['un-text/A_RES_S-32_1.txt', 'un-pdf/A_64_L.63_Rev.1.pdf', 'un-pdf/A_RES_73_3-EN.pdf', 'un-pdf/A_RES_73_8-EN.pdf', 'un-pdf/huridocs_plan_2_fr_A_RES_48_161.pdf', 'un-docx/A_80_6_PLANOUTLINE.docx', 'un-pdf/FINAL_Provisional_agenda_-_ECE_AGAT_2020_INF1.pdf', 'un-pdf/11E_ECE_TRADE_C_CEFACT_2019_22_ToR_AG_Technologies_Rev1.doc.pdf']
  it.skipIf(!existsSync(corpus)).each(sources)('gives back a real document as it was read: %s', async (file) => {
    const reading = await readSource({ name: file, bytes: new Uint8Array(readFileSync(`${corpus}/${file}`)) })
    if (!reading.ok) throw new Error(reading.error.message)
    const back = await readBack(write(reading.value, reading.value.masthead))
    expect(back.paragraphs.map(essence)).toEqual(reading.value.paragraphs.map(essence))
    expect(sorted(back.footnotes)).toEqual(sorted(reading.value.footnotes))
    expect(back.contentHash).toBe(reading.value.contentHash)
    expect(back.masthead).toEqual(reading.value.masthead)
  }, 60_000)
})

const signs = 'abcdefgh ABC é ß “”’ – 2030 58/4 <&>" ]]> (a) 1. Annex I , ; : قرار 决议 Я 𝔘'.match(/./gu) ?? []
const words = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom('The General Assembly,', '(a) To', '12. ', 'Annex I', 'Recalling ')), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim().normalize('NFC'))
  .filter((text) => text !== '')

/** Words with italics that do not touch and notes that are not called after a space. */
const styled = fc.tuple(words, fc.array(fc.nat(200), { maxLength: 4 }), fc.array(fc.tuple(fc.nat(200), words), { maxLength: 2 })).map(([text, cuts, called]) => {
  const edge = (offset: number): number => (/^[\udc00-\udfff]/u.test(text.slice(offset).charAt(0)) || isLow(text, offset) ? offset - 1 : offset)
  const edges = [...new Set(cuts.map((cut) => edge(cut % (text.length + 1))))].toSorted((one, other) => one - other)
  const italics: TextRange[] = []
  for (let index = 0; index + 1 < edges.length; index += 2) italics.push({ start: edges[index] ?? 0, end: edges[index + 1] ?? 0 })
  const notes = called
    .map(([offset, note]) => {
      const at = edge(offset % (text.length + 1))
      return { offset: text[at - 1] === ' ' ? at - 1 : at, text: note }
    })
    .toSorted((one, other) => one.offset - other.offset)
  return { text, italics, notes }
})

const isLow = (text: string, offset: number): boolean => (text.charCodeAt(offset) & 0xfc00) === 0xdc00

const lettered = fc.constantFrom('(a)', '(b)', '(c)', '(i)', 'a.', '•', 'a)')
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('heading' as const), label: fc.constantFrom(null, 'I.', 'A.', 'Chapter II'), level: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading' as const), label: fc.constantFrom('Article 4', 'Article 12'), level: fc.constant(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('annex-heading' as const), label: fc.constantFrom('Annex', 'Annex I', 'Annex II', null), level: fc.constant(1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('organLine' as const), label: fc.constant(null), level: fc.constant(0) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('preambular' as const), label: fc.constant(null), level: fc.constant(0) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('operative' as const), label: fc.constantFrom(null, '1', '2', '3', '85', '12 bis', '1)', '4.2'), level: fc.constant(0) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('subparagraph' as const), label: lettered, level: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('footnote' as const), label: fc.constantFrom('4', '*'), level: fc.constant(0) }) },
)
const table = fc.array(fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => `${rows.map((cells) => cells.join('\t')).join('\n')}\tend`)

const texts = fc.array(fc.oneof({ weight: 12, arbitrary: fc.tuple(step, styled) }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 25 }).map((steps) => {
  const text = new SampleText()
  for (const one of steps) {
    if (typeof one === 'string') text.add('table', one)
    else text.add(one[0].kind, one[1].text, { ...one[0], italics: one[1].italics, notes: one[1].notes })
  }
  return text
})

const hier = 'division subdivision section chapter article paragraph list point hcontainer crossHeading'
const inline = 'i authorialNote noteRef docNumber docTitle docAuthority docStatus docDate session inline #text'
/** What may stand in the elements that we write, by the schema of Akoma Ntoso 3.0; `#text` = words. */
const content: Readonly<Record<string, string>> = {
  akomaNtoso: 'statement doc',
  statement: 'meta coverPage preface preamble mainBody attachments',
  doc: 'meta coverPage preface preamble mainBody attachments',
  meta: 'identification references notes',
  identification: 'FRBRWork FRBRExpression FRBRManifestation',
  references: 'TLCOrganization TLCRole TLCConcept',
  notes: 'note',
  note: 'p',
  coverPage: 'p',
  preface: 'p',
  preamble: 'formula container blockList p',
  formula: 'p',
  container: 'p blockList',
  blockList: 'listIntroduction item',
  item: 'num p blockList',
  mainBody: `${hier} p`,
  content: 'p table',
  intro: 'p',
  wrapUp: 'p',
  table: 'tr',
  tr: 'td',
  td: 'p',
  attachments: 'attachment',
  attachment: 'num heading doc',
  authorialNote: 'p',
  num: inline,
  heading: inline,
  p: inline,
  docTitle: inline,
  i: '#text',
  ...Object.fromEntries(['division', 'subdivision', 'section', 'chapter', 'article'].map((name) => [name, `num heading ${hier}`])),
  ...Object.fromEntries(['paragraph', 'point', 'hcontainer', 'list'].map((name) => [name, `num heading intro content wrapUp ${hier}`])),
}
/** Elements whose children must stand in the order of the table. */
const ordered: ReadonlySet<string> = new Set(['statement', 'doc', 'meta', 'identification', 'item', 'attachment'])

async function faultsOf(xml: string): Promise<string[]> {
  const faults: string[] = []
  const open: { name: string; at: number; children: string[] }[] = []
  const ids = new Set<string>()
  await walkXml(xml, {
    open(name, attributes) {
      const outer = open.at(-1)
      const allowed = outer ? (content[outer.name] ?? '').split(' ') : ['akomaNtoso']
      if (!allowed.includes(name) && !outer?.name.startsWith('FRBR')) faults.push(`${outer?.name} > ${name}`)
      if (outer && ordered.has(outer.name)) {
        if (allowed.indexOf(name) < outer.at) faults.push(`${name} too late in ${outer.name}`)
        outer.at = allowed.indexOf(name)
      }
      outer?.children.push(name)
      const id = attributes.get('eId')
      if (id !== undefined && (ids.has(id) || /\s/u.test(id))) faults.push(`eId ${id}`)
      if (id !== undefined) ids.add(id)
      open.push({ name, at: 0, children: [] })
    },
    close(name) {
      const { children = [] } = open.pop() ?? {}
      if (children.includes('content') && children.some((child) => !/^(?:num|heading|content)$/u.test(child))) faults.push(`content and more in ${name}`)
      if (children.includes('wrapUp') && children.at(-1) !== 'wrapUp') faults.push(`wrapUp not last in ${name}`)
      if (children.includes('intro') && children.findIndex((child) => child !== 'num' && child !== 'heading') !== children.indexOf('intro')) faults.push(`intro not first in ${name}`)
      if (/^(?:mainBody|content|intro|wrapUp|preface|preamble|table|tr|blockList|attachments)$/u.test(name) && children.length === 0) faults.push(`empty ${name}`)
    },
    text(text) {
      const outer = open.at(-1)
      if (text.trim() !== '' && outer && !/#text/u.test(content[outer.name] ?? '#text')) faults.push(`words in ${outer.name}`)
    },
  })
  return faults
}
