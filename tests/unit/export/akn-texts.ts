import fc from 'fast-check'
import type { Footnote, Paragraph, ParagraphKind, TextRange } from '#shared/domain/paragraph'
import { textHash } from '#shared/lib/text-hash'
import { ParagraphPaths, type Place } from '#shared/segmentation/paths'

/** Builds a text as the engine builds it: places come from kinds, labels and levels. */
export class SampleText {
  readonly paragraphs: Paragraph[] = []
  readonly footnotes: Footnote[] = []
  private readonly paths = new ParagraphPaths()

  add(
    kind: ParagraphKind,
    text: string,
    {
      label = null,
      level = 0,
      italics = [],
      notes = [],
    }: {
      label?: string | null
      level?: number
      italics?: readonly TextRange[]
      notes?: readonly { offset: number; text: string }[]
    } = {},
  ): this {
    if (kind === 'annex-heading') this.paths.open(label ?? text)
    if (kind === 'heading' && label?.startsWith('Article ')) this.paths.open(label)
    const place = this.placeOf(kind, label, level)
    const calls = notes.map((note) => {
      this.footnotes.push({ label: String(this.footnotes.length + 1), text: note.text, page: null })
      return { offset: note.offset, label: String(this.footnotes.length) }
    })
    this.paragraphs.push({
      id: place.id,
      kind,
      label,
      path: place.path,
      level,
      container: this.paths.container,
      ordinal: this.paragraphs.length,
      text,
      hash: textHash(text),
      page: null,
      italics,
      calls,
    })
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

const signs = 'abcdefgh ABC é ß “”’ – 2030 58/4 <&>" ]]> (a) 1. Annex I , ; : قرار 决议 Я 𝔘'.match(/./gu) ?? []
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs),
      fc.constantFrom('The General Assembly,', '(a) To', '12. ', 'Annex I', 'Recalling '),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim().normalize('NFC'))
  .filter((text) => text !== '')

/** Words with italics that do not touch and notes that are not called after a space. */
const styled = fc
  .tuple(words, fc.array(fc.nat(200), { maxLength: 4 }), fc.array(fc.tuple(fc.nat(200), words), { maxLength: 2 }))
  .map(([text, cuts, called]) => {
    const edge = (offset: number): number =>
      /^[\udc00-\udfff]/u.test(text.slice(offset).charAt(0)) || isLow(text, offset) ? offset - 1 : offset
    const edges = [...new Set(cuts.map((cut) => edge(cut % (text.length + 1))))].toSorted((one, other) => one - other)
    const italics: TextRange[] = []
    for (let index = 0; index + 1 < edges.length; index += 2)
      italics.push({ start: edges[index] ?? 0, end: edges[index + 1] ?? 0 })
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
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('heading' as const),
      label: fc.constantFrom(null, 'I.', 'A.', 'Chapter II'),
      level: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('heading' as const),
      label: fc.constantFrom('Article 4', 'Article 12'),
      level: fc.constant(2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('annex-heading' as const),
      label: fc.constantFrom('Annex', 'Annex I', 'Annex II', null),
      level: fc.constant(1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('organLine' as const),
      label: fc.constant(null),
      level: fc.constant(0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('preambular' as const),
      label: fc.constant(null),
      level: fc.constant(0),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('operative' as const),
      label: fc.constantFrom(null, '1', '2', '3', '85', '12 bis', '1)', '4.2'),
      level: fc.constant(0),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('subparagraph' as const),
      label: lettered,
      level: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('footnote' as const),
      label: fc.constantFrom('4', '*'),
      level: fc.constant(0),
    }),
  },
)
const table = fc
  .array(fc.array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `${rows.map((cells) => cells.join('\t')).join('\n')}\tend`)

/** Texts of any order and depth, as no drafter would write them. */
export const texts = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.tuple(step, styled) }, { weight: 1, arbitrary: table }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((steps) => {
    const text = new SampleText()
    for (const one of steps) {
      if (typeof one === 'string') text.add('table', one)
      else text.add(one[0].kind, one[1].text, { ...one[0], italics: one[1].italics, notes: one[1].notes })
    }
    return text
  })
