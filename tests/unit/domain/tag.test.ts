import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeTags, bareTag, subtreeOf, type Tag, tagPath } from '#shared/domain/tag'

const under = (name: string, parent: string | null): Tag => ({ ...bareTag(name), parent })
const tree = [under('money', null), under('fees', 'budget'), under('budget', 'money'), under('lost', 'gone')]

test('a tag has its path from the top, and all that stands under it', () => {
  expect(tagPath(tree, 'fees')).toEqual(['money', 'budget', 'fees'])
  expect([...subtreeOf(tree, 'money')]).toEqual(['money', 'budget', 'fees'])
  expect(tagPath(tree, 'lost')).toEqual(['lost'])
})

test('whatever rows come from a file, every tag stands in the tree once, and no path is endless', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const rows = fc.tuple(...names.map((name) => fc.option(fc.constantFrom(...names, 'gone')).map((parent) => under(name, parent))))
  fc.assert(
    fc.property(rows, (tags) => {
      const placed = arrangeTags(tags, new Map())
      expect(placed.map(({ tag }) => tag.name).toSorted()).toEqual(names)
      for (const { tag, depth } of placed) expect(tagPath(tags, tag.name)).toHaveLength(depth + 1)
    }),
  )
})
