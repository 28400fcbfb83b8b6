import type { Paragraph } from '#shared/domain/paragraph'
import { squeeze } from '#shared/lib/text'
import { textHash } from '#shared/lib/text-hash'

/** The same words under the same numbers give the same hash, whatever file they came in. */
export function contentHash(paragraphs: readonly Paragraph[]): string {
  return textHash(
    paragraphs
      .map((paragraph) => `${paragraph.kind}|${squeeze(paragraph.label ?? '')}|${squeeze(paragraph.text)}`)
      .join('\n'),
  )
}
