import { describe, expect, it } from 'vitest'
import type { ReadText, RecordedRepair, Repair } from '#shared/domain/repair'
import { recordRepair, replayRepairs } from '#shared/repair/replay'
import { aResolution, at, aText, idOf, ids, repaired } from './texts.ts'

const madeAt = '2026-03-02T10:00:00.000Z'

/** Makes repairs one after the other, and records them as the library does. */
function record(
  first: ReadText,
  repairs: readonly Repair[],
): { readonly text: ReadText; readonly recorded: readonly RecordedRepair[] } {
  let text = first
  const recorded = repairs.map((repair) => {
    const one = recordRepair(text, repair, madeAt)
    text = repaired(text, repair).text
    return one
  })
  return { text, recorded }
}

const read: ReadText = {
  ...aResolution(),
  footnotes: [{ label: '1', text: 'See the sample report.', page: 1 }],
  report: { ...aResolution().report, furniture: [{ text: '4. Requests a report.', page: 1, why: 'running-head' }] },
}

const repairs: readonly Repair[] = [
  { type: 'merge', paragraphId: idOf('body/pp/1'), withId: idOf('body/pp/2') },
  { type: 'split', paragraphId: idOf('body/3'), offset: 11 },
  { type: 'kind', paragraphId: idOf('body/3/+1'), kind: 'heading' },
  { type: 'label', paragraphId: idOf('body/2/(b)'), label: '(c)' },
  { type: 'level', paragraphId: idOf('body/2/(c)'), level: 2 },
  { type: 'move-words', fromId: idOf('body/1'), start: 9, end: 26, toId: idOf('body/2'), at: 'end' },
  { type: 'from-furniture', index: 0, afterId: idOf('body/3'), kind: 'operative' },
  { type: 'from-footnote', index: 0, afterId: null, kind: 'heading' },
  { type: 'to-footnote', paragraphId: idOf('annex/2'), label: '2' },
  { type: 'to-furniture', paragraphId: idOf('annex/1') },
  { type: 'masthead', edit: { symbol: 'SAMPLE/RES/1/2' } },
]

describe('making recorded repairs again', () => {
  it('gives the same text on the same reading', () => {
    const { text, recorded } = record(read, repairs)
    const replay = replayRepairs(read, recorded)
    expect(replay.unfitting).toEqual([])
    expect(replay.text).toEqual(text)
    expect(replay.applied).toEqual(recorded)
  })

  it('finds paragraphs by their words where a newer reading gives them other ids', () => {
    const { recorded } = record(read, repairs.slice(1, 2))
    const newer = aText([
      { label: '1', text: 'Is a new first paragraph.' },
      { label: '4', text: at(read, 'body/3').text },
    ])
    const replay = replayRepairs(newer, recorded)
    expect(ids(replay.text)).toEqual(['body/1', 'body/4', 'body/4/+1'])
    expect(replay.applied).toMatchObject([{ type: 'split', paragraphId: 'body/4' }])
  })

  it('does not repair another paragraph that has the same id, and reports it', () => {
    const { recorded } = record(read, [{ type: 'kind', paragraphId: idOf('body/1'), kind: 'heading' }])
    const newer = aText([{ label: '1', text: 'Is now another paragraph.' }])
    const replay = replayRepairs(newer, recorded)
    expect(replay.text).toBe(newer)
    expect(replay.unfitting).toEqual([{ repair: recorded[0], why: 'words-not-found' }])
  })

  it('sees through new spaces and hyphens, but counts characters in the very same words only', () => {
    const old = aText([
      { label: '1', text: 'Welcomes the anti- corruption report;' },
      { label: '2', text: 'Decides.' },
    ])
    const newer = aText([
      { label: '1', text: 'Welcomes the anti-corruption report;' },
      { label: '2', text: 'Decides.' },
    ])
    const kind = recordRepair(old, { type: 'kind', paragraphId: idOf('body/1'), kind: 'heading' }, madeAt)
    const split = recordRepair(old, { type: 'split', paragraphId: idOf('body/1'), offset: 9 }, madeAt)
    expect(replayRepairs(newer, [kind]).applied).toHaveLength(1)
    expect(replayRepairs(newer, [split]).unfitting).toMatchObject([{ why: 'words-not-found' }])
  })

  it('tells apart what the newer reading has right by itself', () => {
    const { text, recorded } = record(read, [{ type: 'label', paragraphId: idOf('body/3'), label: '4' }])
    const replay = replayRepairs(text, recorded)
    expect(replay).toMatchObject({ applied: [], unneeded: recorded, unfitting: [] })
  })

  it('says why a repair has no place in the newer reading', () => {
    const { recorded } = record(read, repairs.slice(0, 1))
    const apart = aText([
      { kind: 'preambular', text: at(read, 'body/pp/1').text },
      { kind: 'heading', level: 1, text: 'Between' },
      { kind: 'preambular', text: at(read, 'body/pp/2').text },
    ])
    expect(replayRepairs(apart, recorded).unfitting).toMatchObject([{ why: 'nothing-to-merge' }])
  })
})
