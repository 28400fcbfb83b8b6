import { expect, it } from 'vitest'
import { stepTowards } from '#renderer/features/pack/use-in-steps.ts'

const pagesOf = (count: number, pack: string) => Array.from({ length: count }, (_, index) => `${pack} ${index + 1}`)

/** All that is seen on the way. */
function wayTo(items: readonly string[], from: number, shown: readonly string[]): readonly (readonly string[])[] {
  const next = stepTowards(items, shown, from)
  return next.length === items.length && next.every((item, index) => item === items[index]) ? [next] : [next, ...wayTo(items, from, next)]
}

it('shows the pages that are read first, a few at a time, and the others after them', () => {
  const [first, ...further] = wayTo(pagesOf(50, 'new'), 20, pagesOf(50, 'old'))
  expect(first?.filter((page) => page.startsWith('new'))).toEqual(pagesOf(50, 'new').slice(20, 32))
  expect(further).toHaveLength(4)
})

it('keeps every page that stood there until its turn, without a gap', () => {
  for (const shown of wayTo(pagesOf(40, 'new'), 90, pagesOf(10, 'old'))) {
    expect(shown.map((page) => Number(page.split(' ')[1]))).toEqual(shown.map((_page, index) => index + 1))
  }
})

it('takes pages that are too many away a few at a time, after the others', () => {
  const lengths = wayTo(pagesOf(5, 'new'), 0, pagesOf(40, 'old')).map(({ length }) => length)
  expect(lengths).toEqual([33, 21, 9, 5])
})
