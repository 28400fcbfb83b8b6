import { alignParagraphs } from '#shared/alignment/align'
import type { Alignable, Alignment } from '#shared/alignment/alignment'

export interface AlignRequest {
  readonly before: readonly Alignable[]
  readonly after: readonly Alignable[]
}

addEventListener('message', ({ data }: MessageEvent<AlignRequest>) => {
  postMessage(alignParagraphs(data.before, data.after) satisfies Alignment)
})
