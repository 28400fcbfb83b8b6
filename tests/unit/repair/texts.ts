import fc from 'fast-check'
import type { ParagraphId } from '#shared/domain/ids'
import type { PageBox, Paragraph } from '#shared/domain/paragraph'
import type { ReadText, Repair } from '#shared/domain/repair'
import { textHash } from '#shared/lib/text-hash'
import { applyRepair, type RepairedText } from '#shared/repair/apply'
import { identify } from '#shared/repair/identify'
import { asRuled, openParts } from '#shared/repair/parts'
import { makeReport } from '#shared/segmentation/report'
import { aDraft } from '../../helpers/builders.ts'

/** What a test says of a paragraph; its place follows. */
export type Sketch = Partial<Omit<Paragraph, 'id' | 'path' | 'container' | 'ordinal' | 'hash'>> & {
  readonly text: string
}

/** A reading of invented words, placed as the engine would. */
export function aText(sketches: readonly Sketch[], part: Partial<ReadText> = {}): ReadText {
  const unplaced = sketches.map((sketch): Paragraph => {
    const base = { kind: 'operative', label: null, level: 0, page: null, italics: [], calls: [] } as const
    return {
      ...base,
      container: 'body',
      ...sketch,
      id: '' as ParagraphId,
      path: [],
      ordinal: -1,
      hash: textHash(sketch.text),
    }
  })
  const paragraphs = identify(openParts(unplaced).map((one) => ({ ...one, opens: asRuled })))
  const { masthead } = aDraft()
  return { masthead, paragraphs, footnotes: [], report: makeReport(paragraphs, [], null, [], []), ...part }
}

/** A resolution with a preamble, numbered paragraphs, a list and an annex in which numbering restarts. */
export const aResolution = (): ReadText =>
  aText([
    { kind: 'organLine', text: 'The Sample Assembly,' },
    { kind: 'preambular', text: 'Recalling its sample resolution on registers,' },
    { kind: 'preambular', text: 'Noting with concern the sample figures,' },
    { label: '1', text: 'Welcomes the sample report;' },
    { label: '2', text: 'Requests the States:' },
    { kind: 'subparagraph', level: 1, label: '(a)', text: 'To open their registers;' },
    { kind: 'subparagraph', level: 1, label: '(b)', text: 'To publish their contracts;' },
    { label: '3', text: 'Decides to remain seized of the matter.' },
    { kind: 'annex-heading', level: 1, label: 'Annex', text: 'Annex' },
    { label: '1', text: 'We commit to the sample measures.' },
    { label: '2', text: 'We will report on them in two years.' },
  ])

export const ids = (text: ReadText): readonly string[] => text.paragraphs.map(({ id }) => id)

export const at = (text: ReadText, id: string): Paragraph => {
  const found = text.paragraphs.find((paragraph) => paragraph.id === id)
  if (!found) throw new Error(`No ${id} among ${ids(text).join(' ')}`)
  return found
}

export const idOf = (id: string): ParagraphId => id as ParagraphId

/** Makes a repair that must succeed. */
export function repaired(text: ReadText, repair: Repair): RepairedText {
  const made = applyRepair(text, repair)
  if (!made.ok) throw new Error(`${repair.type}: ${made.error.code}`)
  return made.value
}

/** The code with which a repair is refused; null where it is made. */
export function refusal(text: ReadText, repair: Repair): string | null {
  const made = applyRepair(text, repair)
  return made.ok ? null : made.error.code
}

const thousandths = (count: number): number => count / 1000

const aBox = (page: number, place: number): PageBox => ({
  page,
  x: 0.1,
  y: thousandths(40 + 60 * (place % 15)),
  width: 0.8,
  height: 0.05,
})

type Role =
  'heading' | 'preambular' | 'numbered' | 'unnumbered' | 'letter' | 'roman' | 'annex' | 'article' | 'organ' | 'table'

/**
 * Texts of any make: no word stands twice, so that words can be told apart wherever they go. Now and then a word is
 * followed by what looks like a label, as where the reading has run two paragraphs into one.
 */
export const anyText: fc.Arbitrary<ReadText> = fc
  .array(
    fc.record({
      role: fc.constantFrom<Role>(
        'heading',
        'preambular',
        'numbered',
        'numbered',
        'unnumbered',
        'letter',
        'letter',
        'roman',
        'annex',
        'article',
        'organ',
        'table',
      ),
      words: fc.integer({ min: 1, max: 9 }),
      glued: fc.option(fc.constantFrom('7.', '(b)', '(ii)', '1.'), { nil: null, freq: 4 }),
      italic: fc.boolean(),
      call: fc.boolean(),
      skip: fc.boolean(),
    }),
    { minLength: 3, maxLength: 24 },
  )
  .map((lines) => {
    let word = 0
    let number = 0
    let letter = 0
    const sketches = lines.map(({ role, words, glued, italic, call, skip }, place): Sketch => {
      const own = Array.from({ length: words }, () => `word${++word}x`)
      if (glued !== null && words > 2) own.splice(2, 0, glued)
      const text =
        role === 'table'
          ? own
              .map((cell, index) => (index % 2 === 0 ? cell : `\t${cell}\n`))
              .join('')
              .trim()
          : own.join(' ')
      const first = own[0] ?? ''
      const sketch: Sketch = {
        text,
        page: 1 + Math.floor(place / 10),
        boxes: [aBox(1 + Math.floor(place / 10), place)],
        italics: italic ? [{ start: 0, end: Math.max(first.length, glued === null ? text.lastIndexOf(' ') : 0) }] : [],
        calls: call ? [{ offset: first.length, label: '1' }] : [],
      }
      if (role === 'numbered' || role === 'annex') letter = 0
      if (role === 'annex') number = 0
      switch (role) {
        case 'heading':
          return { ...sketch, kind: 'heading', level: 2 }
        case 'preambular':
          return { ...sketch, kind: 'preambular' }
        case 'numbered':
          return { ...sketch, label: String((number += skip ? 2 : 1)) }
        case 'unnumbered':
          return sketch
        case 'letter':
          return { ...sketch, kind: 'subparagraph', level: 1, label: `(${String.fromCharCode(97 + (letter++ % 26))})` }
        case 'roman':
          return { ...sketch, kind: 'subparagraph', level: 2, label: '(i)' }
        case 'annex':
          return { ...sketch, kind: 'annex-heading', level: 1, label: `Annex ${'I'.repeat(1 + (place % 3))}` }
        case 'article':
          return { ...sketch, kind: 'heading', level: 2, label: `Article ${1 + (place % 3)}` }
        case 'organ':
          return { ...sketch, kind: 'organLine' }
        case 'table':
          return { ...sketch, kind: 'table', italics: [] }
      }
    })
    const text = aText(sketches)
    const furniture = [
      { text: 'SAMPLE/RES/1/1', page: 1, why: 'running-head' },
      { text: '9. A lineword that went astray', page: 1, why: 'running-head' },
    ]
    const footnotes = [{ label: '1', text: 'See the notewords.', page: 1 }]
    return {
      ...text,
      footnotes,
      report: {
        ...text.report,
        furniture,
        pages: 3,
        doubts: [...text.report.doubts, { code: 'page-without-text', ordinal: null, confidence: 0.5, detail: '3' }],
      },
    }
  })

/** Offsets at which words begin, the first one's left out. */
export const wordStarts = (text: string): readonly number[] =>
  [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index)
