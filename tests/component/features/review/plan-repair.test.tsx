import { describe, expect, it } from 'vitest'
import { type Command, footnoteLabelOf, planRepair, type Standing } from '#renderer/features/review/plan-repair.ts'
import { repairedIds } from '#renderer/features/review/repaired.ts'
import type { FurnitureLine } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import { applyRepair } from '#shared/repair/apply'
import { recordRepair } from '#shared/repair/replay'
import type { ReadText, Repair } from '#shared/domain/repair'
import { aDraft, aParagraph, paragraphsUpTo } from '../../../helpers/builders.ts'

const report = aDraft().report
const standing = (part: Partial<Standing> = {}): Standing => ({ paragraphs: paragraphsUpTo(3), report, footnotes: [], at: 1, ...part })
const plan = (command: Command, part: Partial<Standing> = {}) => planRepair(command, standing(part))

describe('a repair that is asked for', () => {
  it('splits, and one stands on the second part', () => {
    expect(plan({ name: 'split', offset: 8 })).toEqual({ repair: { type: 'split', paragraphId: 'body/2', offset: 8 }, next: 2 })
    expect(plan({ name: 'split', offset: 0 })).toBeNull()
  })

  it('merges with the next, and not where there is none', () => {
    expect(plan({ name: 'merge' })).toEqual({ repair: { type: 'merge', paragraphId: 'body/2', withId: 'body/3' }, next: 1 })
    expect(plan({ name: 'merge' }, { at: 2 })).toBeNull()
  })

  it('puts a label that is none back into the words', () => {
    expect(plan({ name: 'label', label: null })?.repair).toEqual({ type: 'label', paragraphId: 'body/2', label: null, toWords: true })
    expect(plan({ name: 'label', label: '4' })?.repair).toEqual({ type: 'label', paragraphId: 'body/2', label: '4' })
    expect(plan({ name: 'label', label: '2' })).toBeNull()
  })

  it.each([
    ['a numbered paragraph goes in as a sub-paragraph', aParagraph({}), 1, { type: 'kind', kind: 'subparagraph', level: 1 }],
    ['a sub-paragraph goes deeper', aParagraph({ kind: 'subparagraph', level: 1 }), 1, { type: 'level', level: 2 }],
    ['a sub-paragraph of the first level comes out as a paragraph', aParagraph({ kind: 'subparagraph', level: 1 }), -1, { type: 'kind', kind: 'operative' }],
    ['a heading goes deeper', aParagraph({ kind: 'heading', level: 1 }), 1, { type: 'level', level: 2 }],
  ] as const)('%s', (_rule, paragraph, step, repair) => {
    expect(plan({ name: 'level', step }, { paragraphs: [paragraph], at: 0 })?.repair).toMatchObject(repair)
  })

  it('stops at the last level', () => {
    expect(plan({ name: 'level', step: 1 }, { paragraphs: [aParagraph({ kind: 'heading', level: 3 })], at: 0 })).toBeNull()
    expect(plan({ name: 'level', step: -1 })).toBeNull()
  })

  it('a heading that is none becomes what the text before it is', () => {
    const paragraphs = [aParagraph({ kind: 'preambular', label: null }), aParagraph({ kind: 'heading', label: null, ordinal: 1 })]
    expect(plan({ name: 'heading' }, { paragraphs, at: 1 })?.repair).toMatchObject({ type: 'kind', kind: 'preambular' })
    expect(plan({ name: 'heading' }, { paragraphs, at: 0 })?.repair).toMatchObject({ type: 'kind', kind: 'heading' })
  })

  it('moves words to the paragraph above or below, but never all of them', () => {
    expect(plan({ name: 'words-up', start: 0, end: 7 })?.repair).toEqual({ type: 'move-words', fromId: 'body/2', start: 0, end: 7, toId: 'body/1', at: 'end' })
    expect(plan({ name: 'words-down', start: 8, end: 20 })?.repair).toMatchObject({ toId: 'body/3', at: 'start' })
    expect(plan({ name: 'words-up', start: 0, end: 1000 })).toBeNull()
    expect(plan({ name: 'words-up', start: 0, end: 7 }, { at: 0 })).toBeNull()
  })

  it('brings a line that a person took out back to where it was, one of the reading to its page', () => {
    const paragraphs = paragraphsUpTo(3).map((one) => ({ ...one, page: one.ordinal + 1 }))
    const line = (part: Partial<FurnitureLine>): FurnitureLine => ({ text: 'Sample line', page: 2, why: 'running-head', ...part })
    const back = (furniture: FurnitureLine, at: number) => plan({ name: 'furniture-back', index: 0 }, { paragraphs, at, report: { ...report, furniture: [furniture] } })
    expect(back(line({ was: aParagraph({ ordinal: 1 }) }), 2)).toMatchObject({ repair: { afterId: 'body/1' }, next: 1 })
    expect(back(line({}), 1)).toMatchObject({ repair: { afterId: 'body/2', kind: 'heading' }, next: 2 })
    expect(back(line({}), 0)).toMatchObject({ repair: { afterId: 'body/2' } })
    expect(back(line({ was: aParagraph({ ordinal: 0 }) }), 2)).toMatchObject({ repair: { afterId: null }, next: 0 })
  })

  it('takes a footnote’s label from its label or its words', () => {
    expect(footnoteLabelOf(aParagraph({ label: '4' }))).toBe('4')
    expect(footnoteLabelOf(aParagraph({ label: null, text: '* Reissued for technical reasons.' }))).toBe('*')
    expect(footnoteLabelOf(aParagraph({ label: null, text: 'Recalling its resolution' }))).toBeNull()
  })
})

describe('what was repaired', () => {
  it.each<[string, Repair, readonly string[]]>([
    ['a label', { type: 'label', paragraphId: 'body/2' as ParagraphId, label: '7' }, ['7']],
    ['both parts of a split', { type: 'split', paragraphId: 'body/2' as ParagraphId, offset: 8 }, ['2', '']],
    ['a merge', { type: 'merge', paragraphId: 'body/2' as ParagraphId, withId: 'body/3' as ParagraphId }, ['2']],
  ])('is known by %s', (_what, repair, labels) => {
    const { masthead, footnotes } = aDraft()
    const before: ReadText = { masthead, paragraphs: paragraphsUpTo(4), footnotes, report }
    const after = applyRepair(before, repair)
    expect(after.ok).toBe(true)
    if (!after.ok) return
    const { paragraphs } = after.value.text
    const ids = repairedIds(paragraphs, [recordRepair(before, repair, '2026-01-01T00:00:00.000Z')])
    expect(paragraphs.filter(({ id }) => ids.has(id)).map(({ label }) => label ?? '')).toEqual(labels)
  })
})
