import { compareTexts } from '#shared/comparison/compare-texts'
import type { Comparable, Comparison } from '#shared/comparison/comparison'

export interface ComparisonRequest {
  readonly before: readonly Comparable[]
  readonly after: readonly Comparable[]
}

/** What the worker answers, once. */
export interface ComparisonAnswer {
  readonly comparison: Comparison
}

addEventListener('message', ({ data }: MessageEvent<ComparisonRequest>) => {
  postMessage({ comparison: compareTexts(data.before, data.after) } satisfies ComparisonAnswer)
})
