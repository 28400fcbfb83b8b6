import { describe, expect, it } from 'vitest'
import { foldOf, inGroups, visibleItems } from '#renderer/features/compare/visible-rows.ts'
import type { ComparedRow, Relation } from '#shared/comparison/comparison'

const rows = (...relations: readonly Relation[]): readonly ComparedRow[] =>
  relations.map((relation, index) => ({ relation, before: [index], after: [index], otherRow: null, words: [] }))
const five = rows('same', 'same', 'edited', 'same', 'inserted')

describe('the rows on the screen', () => {
  it('are all of them unless only changes are wanted', () => {
    expect(visibleItems(five, false, new Set())).toEqual([0, 1, 2, 3, 4].map((index) => ({ type: 'row', index })))
  })

  it('fold what did not change between two changes', () => {
    expect(visibleItems(five, true, new Set())).toEqual([
      { type: 'fold', from: 0, count: 2 },
      { type: 'row', index: 2 },
      { type: 'fold', from: 3, count: 1 },
      { type: 'row', index: 4 },
    ])
  })

  it('show a fold that was opened, and only that', () => {
    expect(visibleItems(five, true, new Set([foldOf(five, 1)])).map((item) => item.type)).toEqual(['row', 'row', 'row', 'fold', 'row'])
  })

  it('are one fold where nothing changed', () => {
    expect(visibleItems(rows('same', 'same'), true, new Set())).toEqual([{ type: 'fold', from: 0, count: 2 }])
  })

  it('stand in groups without a row lost', () => {
    expect(inGroups([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  })
})
