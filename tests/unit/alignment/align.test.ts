import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignParagraphs } from '#shared/alignment/align'
import type { Alignable } from '#shared/alignment/alignment'

const paragraph = (text: string, label: string | null = null): Alignable => ({ text, kind: 'operative', label, level: 0, container: 'body' })

const gardens = 'Requests the sample States to keep gardens open to children, within existing resources;'
const bridges = 'Decides to convene a sample working group on bridges and tunnels, which shall meet twice a year in spring and in autumn;'
const rivers = 'Invites the sample observers to report on the cleaning of rivers, within existing resources;'
const lamps = 'Encourages sample cities to replace street lamps that shine into bedrooms;'

/** Rows as `relation before→after`. */
const rows = (before: readonly string[], after: readonly string[]): readonly string[] =>
  alignParagraphs(before.map((text) => paragraph(text)), after.map((text) => paragraph(text))).groups.map(
    (group) => `${group.relation} ${group.before.join('+')}→${group.after.join('+')}`,
  )

describe('aligning two texts by paragraph', () => {
  it('pairs a text with itself, paragraph by paragraph', () => {
    expect(rows([gardens, bridges, rivers], [gardens, bridges, rivers])).toEqual(['same 0→0', 'same 1→1', 'same 2→2'])
  })

  it('tells an edited paragraph from a deleted and an inserted one', () => {
    expect(rows([gardens, bridges, rivers], [gardens, bridges.replace('twice', 'three times'), lamps])).toEqual([
      'same 0→0',
      'edited 1→1',
      'inserted →2',
      'deleted 2→',
    ])
  })

  it('is not drawn to another paragraph by words that every paragraph has', () => {
    const boiler = (what: string): string => `Requests the Secretary-General to report on ${what} at its next session, within existing resources;`
    const reports = ['gardens', 'bridges', 'rivers', 'roofs', 'wells'].map(boiler)
    expect(rows(reports, [boiler('lamps'), ...reports.slice(0, 4)])).toEqual(['inserted →0', 'same 0→1', 'same 1→2', 'same 2→3', 'same 3→4', 'deleted 4→'])
  })

  it('finds a paragraph that moved, edited or not', () => {
    expect(rows([gardens, bridges, rivers, lamps], [bridges, rivers, lamps, gardens])).toEqual(['same 1→0', 'same 2→1', 'same 3→2', 'moved 0→3'])
    expect(rows([gardens, bridges, rivers, lamps], [bridges, rivers, lamps, gardens.replace('children', 'everybody')])).toContain('moved 0→3')
  })

  it('finds one paragraph that became two, and two that became one', () => {
    const [first, second] = [bridges.slice(0, 64), bridges.slice(65)]
    expect(rows([gardens, bridges, rivers], [gardens, first, second, rivers])).toEqual(['same 0→0', 'split 1→1+2', 'same 2→3'])
    expect(rows([gardens, first, second, rivers], [gardens, bridges, rivers])).toEqual(['same 0→0', 'merged 1+2→1', 'same 3→2'])
  })

  it('takes a paragraph and its near-duplicate for no split', () => {
    const duplicate = bridges.replace('tunnels', 'ferries')
    expect(rows([gardens, bridges, rivers], [gardens, duplicate, bridges, rivers])).toEqual(['same 0→0', 'inserted →1', 'same 1→2', 'same 2→3'])
  })

  it('lets the neighbours decide about a short paragraph that lost half of its words', () => {
    expect(rows([gardens, 'General provisions', rivers], [gardens, 'Particular provisions', rivers])).toEqual(['same 0→0', 'edited 1→1', 'same 2→2'])
  })

  it('takes a number for no more than a weak hint', () => {
    const before = [paragraph(gardens, '1'), paragraph(bridges, '2')]
    const after = [paragraph(lamps, '1'), paragraph(gardens, '2'), paragraph(bridges, '3')]
    expect(alignParagraphs(before, after).groups.map(({ relation }) => relation)).toEqual(['inserted', 'same', 'same'])
  })

  it('puts every paragraph of any two texts into exactly one group, in the order of the text after', () => {
    const texts = fc.array(fc.array(fc.constantFrom('the', 'a', 'peace', 'water', 'report', 'garden', ';', '和平', 'سلام'), { maxLength: 8 }).map((words) => words.join(' ')), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { groups } = alignParagraphs(before.map((text) => paragraph(text)), after.map((text) => paragraph(text)))
        expect(groups.flatMap((group) => group.before).toSorted((one, other) => one - other)).toEqual([...before.keys()])
        expect(groups.flatMap((group) => group.after).toSorted((one, other) => one - other)).toEqual([...after.keys()])
        const firsts = groups.flatMap((group) => group.after.slice(0, 1))
        expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
        for (const { similarity } of groups) expect(similarity >= 0 && similarity <= 1).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('finds any text the same as itself', () => {
    const words = fc.array(fc.constantFrom('the', 'a', 'peace', 'water', 'report', '—', '和平', 'سلام'), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(words.map((list) => list.join(' ')), { maxLength: 15 }), (texts) => {
        expect(rows(texts, texts)).toEqual(texts.map((_, index) => `same ${index}→${index}`))
      }),
      { numRuns: 100 },
    )
  })
})
