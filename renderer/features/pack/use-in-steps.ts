import { startTransition, useEffect, useState } from 'react'

/** As many as a window shows at once. */
const atOnce = 6
/** Exchanged each time: few enough that a key is answered in between. */
const step = 12

/**
 * Gives a long list's items a few at a time, so that showing them never holds the window up: those from `from` on come
 * first, and what stood there before stands until its turn. All at once where `from` is null.
 *
 * An item that is the same object stays as it is and costs nothing.
 */
export function useInSteps<Item>(items: readonly Item[], from: number | null): readonly Item[] {
  const [shown, setShown] = useState<readonly Item[]>(() => items.slice(0, atOnce))
  useEffect(() => {
    if (from === null || isSame(shown, items)) return
    const next = setTimeout(() => startTransition(() => setShown(stepTowards(items, shown, from))), 0)
    return () => clearTimeout(next)
  }, [shown, items, from])
  return from === null ? items : shown
}

function isSame<Item>(some: readonly Item[], others: readonly Item[]): boolean {
  return some.length === others.length && some.every((item, index) => item === others[index])
}

/** Exchanges, adds or takes away a few items of a list on its way to another one. */
export function stepTowards<Item>(items: readonly Item[], shown: readonly Item[], from: number): readonly Item[] {
  const next = [...shown]
  let left = step
  // No gap may stand between what is shown and what comes.
  const first = Math.min(from, shown.length)
  const exchange = (begin: number, end: number) => {
    for (const [offset, item] of items.slice(begin, end).entries()) {
      if (left === 0) return
      if (next[begin + offset] === item) continue
      next[begin + offset] = item
      left -= 1
    }
  }
  exchange(first, items.length)
  exchange(0, first)
  if (next.length > items.length) next.length = Math.max(items.length, next.length - left)
  return next
}
