import { startTransition, useEffect, useState } from 'react'

/** As many as a window shows at once. */
const atOnce = 6
/** Added each time: few enough that a key is answered in between. */
const step = 12

/** Counts up to `total` in steps, so that a long list never holds the window up. It does not shrink below what was shown. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(atOnce)
  useEffect(() => {
    if (shown >= total) return
    const next = setTimeout(() => startTransition(() => setShown((count) => count + step)), 0)
    return () => clearTimeout(next)
  }, [shown, total])
  return Math.min(shown, total)
}
