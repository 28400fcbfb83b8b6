import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import { carryOver, type EditionText } from '#shared/carry-over/carry-over'
import type { CarriedAnchor } from '#shared/carry-over/carried-anchor'
import { countOutcomes } from '#shared/carry-over/report'
import type { EditionId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { sampleParagraph } from '../../fixtures/packs/build-sample.ts'

const edition = (id: string, texts: readonly string[]): EditionText => ({
  id: id as EditionId,
  paragraphs: texts.map((text, index) => sampleParagraph({ path: [String(index + 1)], text }, index)),
})

function anchor(text: EditionText, index: number, words: string | null = null): NoteAnchor {
  const paragraph = text.paragraphs[index] as Paragraph
  const start = words === null ? 0 : paragraph.text.indexOf(words)
  return {
    editionId: text.id,
    paragraphId: paragraph.id,
    paragraphHash: paragraph.hash,
    span: words === null ? null : describeSpan(paragraph, start, start + words.length),
  }
}

const gardens = 'Requests the sample States to keep gardens open to children, within existing resources;'
const bridges = 'Decides to convene a sample working group on bridges and tunnels, which shall meet twice a year in spring and in autumn;'
const rivers = 'Invites the sample observers to report on the cleaning of rivers, within existing resources;'
const lamps = 'Encourages sample cities to replace street lamps that shine into bedrooms;'
const before = edition('before', [gardens, bridges, rivers])

/** Carries one note and says where it stands, by number of the paragraph and words. */
function carried(index: number, words: string | null, texts: readonly string[]) {
  const after = edition('after', texts)
  const [placement] = carryOver([anchor(before, index, words)], before, after)
  const place = placement?.anchor ?? null
  return {
    status: placement?.status,
    relation: placement?.relation,
    paragraph: place === null ? null : after.paragraphs.findIndex(({ id }) => id === place.paragraphId),
    words: place?.span?.exact ?? null,
    also: placement?.also.map(({ span }) => span?.exact),
    suggestions: placement?.suggestions.map((suggestion) => after.paragraphs.findIndex(({ id }) => id === suggestion.anchor.paragraphId)),
  }
}

describe('carrying notes over', () => {
  it('keeps a note on its words when paragraphs before it are put in and everything is renumbered', () => {
    expect(carried(1, 'bridges and tunnels', [lamps, gardens, bridges, rivers])).toMatchObject({ status: 'attached', relation: 'same', paragraph: 2, words: 'bridges and tunnels' })
  })

  it('keeps a note on a whole paragraph whole', () => {
    expect(carried(1, null, [gardens, bridges.replace('twice', 'three times'), rivers])).toMatchObject({ status: 'attached', relation: 'edited', paragraph: 1, words: null })
  })

  it('follows words through an edit inside them', () => {
    expect(carried(1, 'shall meet twice a year in spring', [gardens, bridges.replace('twice a', 'once every'), rivers])).toMatchObject({
      status: 'attached',
      words: 'shall meet once every year in spring',
    })
  })

  it('follows a paragraph that moved', () => {
    expect(carried(0, 'gardens', [bridges, rivers, lamps, gardens])).toMatchObject({ status: 'moved', paragraph: 3, words: 'gardens' })
  })

  it('follows the words into their half of a split, and names the other half where they stand in both', () => {
    const halves = [gardens, 'Decides to convene a sample working group on bridges and tunnels;', 'Also decides that it shall meet twice a year in spring and in autumn;', rivers]
    expect(carried(1, 'twice a year in spring', halves)).toMatchObject({ status: 'attached', relation: 'split', paragraph: 2, words: 'twice a year in spring' })
    expect(carried(1, 'on bridges and tunnels, which shall meet twice a year', halves)).toMatchObject({
      status: 'attached',
      paragraph: 2,
      words: 'shall meet twice a year',
      also: ['on bridges and tunnels'],
    })
  })

  it('keeps a note on a whole paragraph that was merged on the words of it', () => {
    expect(carried(0, null, [`${gardens} ${bridges}`, rivers])).toMatchObject({ status: 'attached', relation: 'merged', paragraph: 0, words: gardens })
  })

  it('makes an orphan of a note whose paragraph is gone, and does not put it on the boilerplate of another', () => {
    expect(carried(0, 'within existing resources', [bridges, rivers])).toMatchObject({ status: 'orphan', paragraph: null })
    expect(carried(1, 'bridges and tunnels', [gardens, rivers])).toMatchObject({ status: 'orphan', paragraph: null })
  })

  it('asks where fewer than half of the words are left, and suggests the paragraph first', () => {
    expect(carried(1, 'twice a year in spring and in autumn', [gardens, bridges.replace('twice a year in spring and in autumn', 'whenever the sample Conference so decides, and in autumn'), rivers])).toMatchObject({
      status: 'review',
      paragraph: null,
      suggestions: [1],
    })
  })

  it('asks where a near-duplicate could be meant as well', () => {
    const one = bridges.replace('twice', 'once')
    const other = bridges.replace('twice', 'thrice')
    expect(carried(1, 'bridges and tunnels', [gardens, one, other, rivers])).toMatchObject({ status: 'review', paragraph: null })
  })

  it('says that a note is an orphan when its own text does not have its words any more', () => {
    const elsewhere = { ...anchor(before, 0), paragraphHash: 'none' }
    expect(carryOver([elsewhere], before, before)).toMatchObject([{ status: 'orphan', anchor: null }])
  })

  it('finds Arabic and Chinese words again though signs of reading and quotation marks differ', () => {
    const old = edition('before', ['تدعو الدول إلى حماية الأنهار والبحيرات في المدن الكبيرة؛', '决定设立一个关于桥梁和隧道的“样本”工作组，每年举行两次会议；'])
    const fresh = edition('after', ['تَدْعُو الدول إلى حماية الأنهـــار والبحيرات في جميع المدن الكبيرة؛', '决定设立一个关于桥梁和隧道的「样本」工作组，每年举行三次会议；'])
    const placements = carryOver([anchor(old, 0, 'حماية الأنهار'), anchor(old, 1, '桥梁和隧道')], old, fresh)
    expect(placements.map(({ status, anchor: place }) => [status, place?.span?.exact])).toEqual([
      ['attached', 'حماية الأنهـــار'],
      ['attached', '桥梁和隧道'],
    ])
  })
})

describe('the report of a carry-over', () => {
  it('counts every note once', () => {
    const after = edition('after', [bridges.replace('twice', 'once'), `${rivers} ${lamps}`, gardens])
    const anchors = [anchor(before, 0), anchor(before, 1, 'bridges'), anchor(before, 2), anchor(before, 1, 'twice')]
    const report = countOutcomes(carryOver(anchors, before, after).map((carried) => ({ ...carried, decidedBy: 'app' as const })))
    expect(Object.values(report).reduce((sum, count) => sum + count, 0)).toBe(anchors.length)
    expect(report).toMatchObject({ moved: 1, orphan: 1 })
  })
})

describe('whatever the texts are', () => {
  const words = ['the', 'of', 'peace', 'water', 'report', 'States', 'resources', '“', ';', '和平', 'سلام', '𐐷']
  const texts = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' ')), { minLength: 1, maxLength: 10 })
  const spans = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 })

  const anchorsIn = (text: EditionText, list: readonly (readonly [number, number, number, boolean])[]): readonly NoteAnchor[] =>
    list.map(([where, one, other, isWhole]) => {
      const paragraph = text.paragraphs[where % text.paragraphs.length] as Paragraph
      const [from, to] = [one % paragraph.text.length, other % paragraph.text.length].toSorted((a, b) => a - b) as [number, number]
      return {
        editionId: text.id,
        paragraphId: paragraph.id,
        paragraphHash: paragraph.hash,
        span: isWhole ? null : describeSpan(paragraph, from, to + 1),
      }
    })

  it('loses no note, and every place is real words of the text after', () => {
    fc.assert(
      fc.property(texts, texts, spans, (old, fresh, list) => {
        const [one, other] = [edition('before', old), edition('after', fresh)]
        const placements = carryOver(anchorsIn(one, list), one, other)
        const isReal = ({ paragraphId, paragraphHash, span }: NoteAnchor): boolean => {
          const paragraph = other.paragraphs.find(({ id }) => id === paragraphId)
          return paragraph?.hash === paragraphHash && (span === null || paragraph.text.slice(span.start, span.end) === span.exact)
        }
        const isSound = ({ status, anchor: place, also, suggestions }: CarriedAnchor): boolean =>
          (place !== null) === (status === 'attached' || status === 'moved') &&
          [...(place ? [place] : []), ...also, ...suggestions.map((suggestion) => suggestion.anchor)].every(isReal)
        return placements.length === list.length && placements.every(isSound)
      }),
      { numRuns: 100 },
    )
  })

  it('leaves every note exactly where it is when the text is the same', () => {
    fc.assert(
      fc.property(texts, spans, (old, list) => {
        const [one, other] = [edition('before', old), edition('after', old)]
        const anchors = anchorsIn(one, list)
        expect(carryOver(anchors, one, other)).toEqual(
          anchors.map((own) => ({ status: 'attached', anchor: { ...own, editionId: 'after' }, also: [], score: 1, suggestions: [], relation: 'same' })),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('gives the same places when it is done again', () => {
    fc.assert(
      fc.property(texts, texts, spans, (old, fresh, list) => {
        const [one, other] = [edition('before', old), edition('after', fresh)]
        const anchors = anchorsIn(one, list)
        expect(carryOver(anchors, one, other)).toEqual(carryOver(anchors, one, other))
      }),
      { numRuns: 50 },
    )
  })
})
