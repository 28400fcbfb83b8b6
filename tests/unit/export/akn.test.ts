import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import { walkXml } from '#renderer/ingest/xml.ts'
import { renderAkn } from '#renderer/export/akn.ts'
import { frontMatter, type Masthead } from '#shared/domain/edition'
import type { ImportDraft } from '#shared/domain/import'
import type { Footnote, Paragraph, TextRange } from '#shared/domain/paragraph'
import { faultsOf } from './akn-faults.ts'
import { SampleText, texts } from './akn-texts.ts'

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
  aliases: ['S/2031/77'],
  originalLanguage: 'fr',
  sponsors: ['Atlantis', 'Group of 77 and China'],
  adoptionLine: 'Resolution adopted by the General Assembly on 4 March 2031 [on the report of the Third Committee (A/91/583)]',
  meetingLine: '53rd plenary meeting, 4 March 2031',
  statement: null,
  submittedBy: null,
}

interface Text {
  readonly paragraphs: readonly Paragraph[]
  readonly footnotes: readonly Footnote[]
}

const write = ({ paragraphs, footnotes }: Text, facts: Masthead = masthead): string =>
  renderAkn({ ...facts, footnotes, importedAt: '2031-04-01T10:00:00.000Z' }, paragraphs)

async function readBack(xml: string): Promise<ImportDraft> {
  const reading = await readSource({ name: 'written.xml', bytes: new TextEncoder().encode(xml) })
  if (!reading.ok) throw new Error(`${reading.error.code}: ${reading.error.message}`)
  return reading.value
}

/** What must come back: all but pages, and italics as one range where two touch. */
const essence = ({
  id,
  kind,
  label,
  path,
  level,
  container,
  ordinal,
  text,
  hash,
  italics,
  calls,
}: Paragraph): unknown => ({
  id,
  kind,
  label,
  path,
  level,
  container,
  ordinal,
  text,
  hash,
  italics: kind === 'table' ? [] : touching(italics),
  calls,
})

const touching = (ranges: readonly TextRange[]): TextRange[] =>
  ranges.reduce<TextRange[]>((joined, range) => {
    const last = joined.at(-1)
    return last?.end === range.start
      ? [...joined.slice(0, -1), { start: last.start, end: range.end }]
      : [...joined, range]
  }, [])

const sorted = (footnotes: readonly Footnote[]): string[] =>
  footnotes.map(({ label, text }) => `${label} ${text}`).toSorted()

const resolution = (): SampleText =>
  new SampleText()
    .add('heading', 'United Nations day of open registers', { label: '91/402.', level: 1 })
    .add('organLine', 'The General Assembly,')
    .add('preambular', 'Recalling its resolution 90/1 on open registers,', {
      italics: [{ start: 0, end: 9 }],
      notes: [{ offset: 48, text: 'See A/90/77 & Corr.1, “annex”.' }],
    })
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
    const facts: Masthead = {
      symbol: null,
      title: 'A list “of” <words>',
      body: null,
      kind: 'other',
      date: null,
      session: null,
      agendaItem: null,
      distribution: null,
      language: 'und',
      direction: 'ltr',
      ...frontMatter({}),
    }
    expect((await readBack(write(new SampleText().add('operative', 'Words.'), facts))).masthead).toEqual(facts)
  })

  it('gives back who spoke for whom, and who submitted a text', async () => {
    const statement = { speaker: 'Ms. Ana Sample', delegation: 'Atlantis', meeting: null, date: '2031-03-04' }
    const spoken: Masthead = { ...masthead, kind: 'statement', statement }
    const submitted: Masthead = { ...masthead, kind: 'submission', submittedBy: 'Sample Coalition' }
    const text = new SampleText().add('operative', 'Words.')
    expect((await readBack(write(text, spoken))).masthead).toEqual(spoken)
    expect((await readBack(write(text, submitted))).masthead).toEqual(submitted)
  })

  it('writes a text that was stored before its front matter was read', async () => {
    const { symbol, title, body, kind, date, session, agendaItem, distribution, language, direction } = masthead
    const old: Masthead = { symbol, title, body, kind, date, session, agendaItem, distribution, language, direction }
    expect((await readBack(write(resolution(), old))).masthead).toEqual({ ...old, ...frontMatter({}) })
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
    expect(xml).toContain(
      'open registers,<authorialNote eId="authorialNote_1" marker="1" placement="bottom"><p>See A/90/77 &amp; Corr.1, “annex”.</p></authorialNote></p>',
    )
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
    const odd = paragraphs.map((one, index) =>
      index === 4
        ? { ...one, level: 2 }
        : index > 6 && one.container === 'body'
          ? { ...one, container: 'part 2' }
          : one,
    )
    const back = await readBack(write({ paragraphs: odd, footnotes: [] }))
    expect(back.paragraphs.map(({ level, container }) => [level, container])).toEqual(
      odd.map(({ level, container }) => [level, container]),
    )
  })

  it('writes a heading, a list or a note that stands alone', async () => {
    for (const kind of [
      'heading',
      'annex-heading',
      'organLine',
      'preambular',
      'operative',
      'table',
      'footnote',
    ] as const) {
      const text = new SampleText().add(kind, 'Words', {
        level: kind === 'heading' || kind === 'annex-heading' ? 1 : 0,
      })
      expect((await readBack(write(text))).paragraphs.map(essence)).toEqual(text.paragraphs.map(essence))
    }
    const list = new SampleText()
      .add('subparagraph', 'Deep', { label: 'a.', level: 3 })
      .add('subparagraph', 'Less deep', { label: '(b)', level: 1 })
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
      fc.asyncProperty(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        async (words, label) => {
          const text = new SampleText().add('operative', `x${words}x`, {
            label,
            italics: [{ start: 0, end: 2 }],
            notes: [{ offset: 1, text: words }],
          })
          await walkXml(write(text, { ...masthead, title: words, symbol: label }), { open() {}, close() {} })
        },
      ),
      { numRuns: 300 },
    )
  })

  const corpus = '../shared/corpus'
  const sources = [
    'un-text/A_RES_S-32_1.txt',
    'un-pdf/A_64_L.63_Rev.1.pdf',
    'un-pdf/A_RES_73_3-EN.pdf',
    'un-pdf/A_RES_73_8-EN.pdf',
    'un-pdf/huridocs_plan_2_fr_A_RES_48_161.pdf',
    'un-docx/A_80_6_PLANOUTLINE.docx',
    'un-pdf/FINAL_Provisional_agenda_-_ECE_AGAT_2020_INF1.pdf',
    'un-pdf/11E_ECE_TRADE_C_CEFACT_2019_22_ToR_AG_Technologies_Rev1.doc.pdf',
  ]
  it.skipIf(!existsSync(corpus)).each(sources)(
    'gives back a real document as it was read: %s',
    async (file) => {
      const reading = await readSource({ name: file, bytes: new Uint8Array(readFileSync(`${corpus}/${file}`)) })
      if (!reading.ok) throw new Error(reading.error.message)
      const back = await readBack(write(reading.value, reading.value.masthead))
      expect(back.paragraphs.map(essence)).toEqual(reading.value.paragraphs.map(essence))
      expect(sorted(back.footnotes)).toEqual(sorted(reading.value.footnotes))
      expect(back.contentHash).toBe(reading.value.contentHash)
      expect(back.masthead).toEqual(reading.value.masthead)
    },
    60_000,
  )
})
