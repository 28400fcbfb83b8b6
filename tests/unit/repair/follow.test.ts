import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { EditionId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import type { ReadText, Repair } from '#shared/domain/repair'
import { applyRepair } from '#shared/repair/apply'
import { followRepair, trailOf } from '#shared/repair/follow'
import { anyText, aResolution, at, aText, idOf, repaired, wordStarts } from './texts.ts'

const editionId = 'edition-1' as EditionId

const onWords = (paragraph: Paragraph, start: number, end: number): NoteAnchor => ({
  editionId,
  paragraphId: paragraph.id,
  paragraphHash: paragraph.hash,
  span: describeSpan(paragraph, start, end),
})

const onQuote = (paragraph: Paragraph, quote: string): NoteAnchor =>
  onWords(paragraph, paragraph.text.indexOf(quote), paragraph.text.indexOf(quote) + quote.length)

const onWhole = (paragraph: Paragraph): NoteAnchor => ({
  editionId,
  paragraphId: paragraph.id,
  paragraphHash: paragraph.hash,
  span: null,
})

/** The words that a note stands on in a text; null for an orphan. */
function wordsUnder(anchor: NoteAnchor, text: ReadText): string | null {
  const place = resolveAnchor(anchor, text.paragraphs)
  return place.status === 'orphan' ? null : at(text, place.paragraphId).text.slice(place.start, place.end)
}

const seed = fc.double({ min: 0, max: 0.999, noNaN: true })

/** Any repair of a text, by four numbers between 0 and 1: it may be refused. */
function repairOf(
  text: ReadText,
  type: Repair['type'],
  [one, two, three, four]: readonly [number, number, number, number],
): Repair {
  const nth = (share: number): Paragraph => {
    const found = text.paragraphs[Math.floor(share * text.paragraphs.length)]
    if (!found) throw new Error('Texts have paragraphs')
    return found
  }
  const first = nth(one)
  const kinds: readonly ParagraphKind[] = ['heading', 'preambular', 'operative', 'subparagraph', 'annex-heading']
  const kind = kinds[Math.floor(two * kinds.length)] ?? 'operative'
  switch (type) {
    case 'split':
      return {
        type,
        paragraphId: first.id,
        offset: three < 0.7 ? (wordStarts(first.text)[Math.floor(two * 9)] ?? 0) : Math.floor(two * first.text.length),
      }
    case 'merge':
      return { type, paragraphId: first.id, withId: text.paragraphs[first.ordinal + 1]?.id ?? first.id }
    case 'kind':
      return { type, paragraphId: first.id, kind }
    case 'label':
      return {
        type,
        paragraphId: first.id,
        label: ['1', '(b)', '7', null][Math.floor(two * 4)] ?? null,
        ...(three > 0.5 ? { toWords: true } : {}),
      }
    case 'level':
      return { type, paragraphId: first.id, level: 1 + Math.floor(two * 4) }
    case 'move-words': {
      const start = Math.floor(three * first.text.length)
      return {
        type,
        fromId: first.id,
        start,
        end: start + 1 + Math.floor(four * (first.text.length - start)),
        toId: nth(two).id,
        at: four > 0.5 ? 'start' : 'end',
      }
    }
    case 'to-furniture':
      return { type, paragraphId: first.id }
    case 'from-furniture':
      return { type, index: 0, afterId: first.id, kind }
    case 'to-footnote':
      return { type, paragraphId: first.id, label: '3' }
    case 'from-footnote':
      return { type, index: 0, afterId: first.id, kind }
    case 'masthead':
      return { type, edit: { title: 'Another title' } }
    case 'settle-doubt':
      return { type, code: 'numbering-gap', detail: 'body: 2', paragraphId: null }
  }
}

const types: readonly Repair['type'][] = [
  'split',
  'merge',
  'kind',
  'label',
  'level',
  'move-words',
  'to-furniture',
  'from-furniture',
  'to-footnote',
  'from-footnote',
  'masthead',
  'settle-doubt',
]

const anyRepairs = fc.array(fc.record({ type: fc.constantFrom(...types), seeds: fc.tuple(seed, seed, seed, seed) }), {
  minLength: 1,
  maxLength: 6,
})

/** Notes of all sorts: on each paragraph, and on words of it. */
const notesOn = (text: ReadText, shares: readonly [number, number]): readonly NoteAnchor[] =>
  text.paragraphs.flatMap((paragraph) => {
    const start = Math.floor(shares[0] * paragraph.text.length)
    return [
      onWhole(paragraph),
      onWords(paragraph, start, start + 1 + Math.floor(shares[1] * (paragraph.text.length - start - 1))),
    ]
  })

describe('any repairs, one after the other', () => {
  it('lose no note, and a note on words quotes exactly these wherever they still stand together', () => {
    let quoted = 0
    let parted = 0
    fc.assert(
      fc.property(anyText, anyRepairs, fc.tuple(seed, seed), (first, repairs, shares) => {
        let text = first
        let notes = notesOn(first, shares)
        for (const { type, seeds } of repairs) {
          const made = applyRepair(text, repairOf(text, type, seeds))
          if (!made.ok) continue
          const trail = trailOf(text.paragraphs, made.value)
          for (const note of notes) {
            const words = note.span === null ? null : wordsUnder(note, text)
            const followed = trail.followAnchor(note)
            expect(followed.editionId).toBe(editionId)
            if (words === null || words.trim() === '') continue
            const after = wordsUnder(followed, made.value.text)
            // No whole word stands twice; a part of one may.
            if (
              /(?<!\p{L})word\d+x(?!\p{L})/u.test(words) &&
              made.value.text.paragraphs.some((paragraph) => paragraph.text.includes(words.trim()))
            ) {
              expect(after?.trim()).toBe(words.trim())
              expect(followed.span?.exact).toBe(after)
              quoted++
            } else if (after !== null && after !== '') {
              expect(words).toContain(after.split(/\s/u)[0])
              parted++
            }
          }
          notes = notes.map((note) => trail.followAnchor(note))
          text = made.value.text
        }
        expect(notes).toHaveLength(2 * first.paragraphs.length)
      }),
      // So many that enough notes on words are among them, whatever is drawn.
      { numRuns: 600 },
    )
    expect(quoted).toBeGreaterThan(200)
    expect(parted).toBeGreaterThan(10)
  })

  it('leave each note on a whole paragraph with that paragraph, or an orphan where it left the text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...types),
        fc.tuple(seed, seed, fc.constant(0.1), seed),
        (text, type, seeds) => {
          const made = applyRepair(text, repairOf(text, type, seeds))
          if (!made.ok) return
          const { text: after } = made.value
          for (const paragraph of text.paragraphs) {
            const followed = followRepair(onWhole(paragraph), text.paragraphs, made.value)
            const place = resolveAnchor(followed, after.paragraphs)
            // A table may be cut inside its first word, and words that move are not the paragraph.
            const first = /^word\d+x/u.exec(paragraph.text)?.[0]
            if (first === undefined || type === 'move-words') {
              expect(place.status).toBe('exact')
              continue
            }
            const holder = after.paragraphs.find((one) => one.text.includes(first))
            expect(place).toMatchObject(
              holder === undefined ? { status: 'orphan' } : { status: 'exact', paragraphId: holder.id },
            )
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a note on words', () => {
  const text = aResolution()
  const list = at(text, 'body/2/(a)')

  it('follows them into the second part of a split', () => {
    const after = repaired(text, { type: 'split', paragraphId: list.id, offset: 8 })
    const followed = followRepair(onQuote(list, 'registers'), text.paragraphs, after)
    expect(followed).toMatchObject({
      paragraphId: 'body/2/+1',
      span: { exact: 'registers', start: 6, prefix: 'their ', suffix: ';' },
    })
  })

  it('follows the larger part of them where a split parts them, and quotes that', () => {
    const after = repaired(text, { type: 'split', paragraphId: list.id, offset: 8 })
    expect(followRepair(onQuote(list, 'open their registers'), text.paragraphs, after)).toMatchObject({
      paragraphId: 'body/2/+1',
      span: { exact: 'their registers' },
    })
    expect(followRepair(onQuote(list, 'To open their'), text.paragraphs, after)).toMatchObject({
      paragraphId: 'body/2/(a)',
      span: { exact: 'To open' },
    })
  })

  it('stays on its words when other words leave from before them', () => {
    const after = repaired(text, {
      type: 'move-words',
      fromId: list.id,
      start: 0,
      end: 7,
      toId: idOf('body/2'),
      at: 'end',
    })
    expect(at(after.text, 'body/2').text).toBe('Requests the States: To open')
    expect(wordsUnder(followRepair(onQuote(list, 'registers'), text.paragraphs, after), after.text)).toBe('registers')
    expect(followRepair(onQuote(list, 'To open'), text.paragraphs, after).paragraphId).toBe('body/2')
  })

  it('becomes an orphan with its paragraph, never stands on the paragraph that takes its id, and comes home with it', () => {
    const preamble = at(text, 'body/pp/1')
    const note = onQuote(preamble, 'sample')
    const out = repaired(text, { type: 'to-furniture', paragraphId: preamble.id })
    expect(at(out.text, 'body/pp/1').text).toContain('sample')
    const orphan = followRepair(note, text.paragraphs, out)
    expect(wordsUnder(orphan, out.text)).toBeNull()
    expect(orphan.span).toEqual(note.span)
    const back = repaired(out.text, {
      type: 'from-furniture',
      index: 0,
      afterId: idOf('body/organ'),
      kind: 'preambular',
    })
    expect(followRepair(orphan, out.text.paragraphs, back)).toEqual(note)
  })

  it('is found again where its words return in another paragraph', () => {
    const note = onQuote(list, 'registers')
    const out = repaired(text, { type: 'to-footnote', paragraphId: list.id, label: '1' })
    const orphan = followRepair(note, text.paragraphs, out)
    expect(wordsUnder(orphan, out.text)).toBeNull()
    const back = repaired(out.text, { type: 'from-footnote', index: 0, afterId: idOf('body/3'), kind: 'operative' })
    expect(wordsUnder(followRepair(orphan, out.text.paragraphs, back), back.text)).toBe('registers')
  })

  it('on a number that was lifted out of the words is an orphan, and one beside it is not', () => {
    const glued = aText([{ text: '7. Welcomes the report' }])
    const [paragraph] = glued.paragraphs
    if (!paragraph) throw new Error('One paragraph')
    const after = repaired(glued, { type: 'label', paragraphId: paragraph.id, label: '7' })
    expect(wordsUnder(followRepair(onQuote(paragraph, '7.'), glued.paragraphs, after), after.text)).toBeNull()
    expect(wordsUnder(followRepair(onQuote(paragraph, '7. Welcomes'), glued.paragraphs, after), after.text)).toBe(
      'Welcomes',
    )
  })
})

describe('a note on a paragraph', () => {
  const text = aResolution()

  it('stays with the first part after a split, and goes with the whole after a merge', () => {
    const list = at(text, 'body/2/(b)')
    const split = repaired(text, { type: 'split', paragraphId: list.id, offset: 11 })
    expect(resolveAnchor(followRepair(onWhole(list), text.paragraphs, split), split.text.paragraphs)).toMatchObject({
      status: 'exact',
      paragraphId: list.id,
    })
    const merged = repaired(text, { type: 'merge', paragraphId: idOf('body/2/(a)'), withId: list.id })
    expect(resolveAnchor(followRepair(onWhole(list), text.paragraphs, merged), merged.text.paragraphs)).toMatchObject({
      status: 'exact',
      paragraphId: 'body/2/(a)',
    })
  })

  it('goes with it when others before it change its id', () => {
    const merged = repaired(text, { type: 'merge', paragraphId: idOf('body/organ'), withId: idOf('body/pp/1') })
    const second = at(text, 'body/pp/2')
    expect(followRepair(onWhole(second), text.paragraphs, merged)).toEqual({
      ...onWhole(second),
      paragraphId: 'body/pp/1',
    })
  })

  it('is the same object where the repair does not reach it', () => {
    const note = onWhole(at(text, 'annex/2'))
    expect(
      followRepair(
        note,
        text.paragraphs,
        repaired(text, { type: 'kind', paragraphId: idOf('body/3'), kind: 'heading' }),
      ),
    ).toBe(note)
  })
})
