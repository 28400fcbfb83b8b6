import type { Face } from './faces.ts'
import type { Line } from './lines.ts'

/** What a piece of print belongs to: a block of the text by its index, a footnote by its label, or the page itself. */
export type Owner = { readonly block: number } | { readonly note: string } | 'furniture'

export interface PlacedText {
  readonly owner: Owner
  readonly text: string
  readonly face: Face
  /** Points. */
  readonly size: number
  readonly x: number
  readonly baseline: number
  /** Points added to each space. */
  readonly wordSpacing: number
}

interface PlacedRule {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
}

/** One page, ready to be drawn. */
export interface Page {
  readonly texts: PlacedText[]
  readonly rules: PlacedRule[]
}

const emptyPage = (): Page => ({ texts: [], rules: [] })

/** Finds a page by its 0-based index, adding pages up to it. */
export function pageAt(pages: Page[], index: number): Page {
  while (pages.length <= index) pages.push(emptyPage())
  const page = pages[index]
  if (!page) throw new Error(`No page ${index}`)
  return page
}

/** Points: a line whose spaces would have to grow by more is left ragged. */
const widestSpread = 14

/** Sets a line on a page, spread to `fill` points wide unless it is the last of its paragraph; null = not spread. */
export function setLine(
  page: Page,
  line: Line,
  at: { x: number; baseline: number; fill: number | null; owner: Owner },
): void {
  const slack = at.fill === null || line.last || line.spaces === 0 ? 0 : Math.max(0, at.fill - line.width)
  const wanted = line.spaces === 0 ? 0 : slack / line.spaces
  const wordSpacing = wanted > widestSpread ? 0 : wanted
  for (const { text, face, size, rise, x, spacesBefore } of line.segments) {
    page.texts.push({
      owner: at.owner,
      text,
      face,
      size,
      x: at.x + x + spacesBefore * wordSpacing,
      baseline: at.baseline - rise,
      wordSpacing,
    })
  }
}
