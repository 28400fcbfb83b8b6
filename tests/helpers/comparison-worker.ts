import { compareTexts } from '#shared/comparison/compare-texts'
import type { Paragraph } from '#shared/domain/paragraph'

/** Workers are the platform's: this one answers what the app's own would, a moment later. */
export class ComparisonWorker extends EventTarget {
  postMessage({ before, after }: { readonly before: readonly Paragraph[]; readonly after: readonly Paragraph[] }): void {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { comparison: compareTexts(before, after) } })))
  }
  terminate(): void {}
}
