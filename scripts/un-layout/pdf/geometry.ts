import type { UnDocument } from '../document.ts'

/** Where things stand on a page, in points from its top left corner; measured on General Assembly documents. */
export interface Geometry {
  readonly pageWidth: number
  readonly pageHeight: number
  /** Edges of the rules, running heads and page numbers. */
  readonly left: number
  readonly right: number
  /** Edges of the text in one column. */
  readonly bodyLeft: number
  readonly bodyRight: number
  /** Right column of the masthead. */
  readonly mastheadRight: number
  /** Where text begins on the pages after the first. */
  readonly top: number
  /** Where text and footnotes end; the first page keeps room for the job number. */
  readonly firstBottom: number
  readonly bottom: number
}

const papers = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const

const measuredWidth = 493
const bodyIndent = 63.4
const bodyWidth = 365

/** Gives the measures of a page in points. */
export function geometryOf(paper: UnDocument['paper']): Geometry {
  const { width, height } = papers[paper]
  const left = (width - measuredWidth) / 2
  return {
    pageWidth: width,
    pageHeight: height,
    left,
    right: left + measuredWidth,
    bodyLeft: left + bodyIndent,
    bodyRight: left + bodyIndent + bodyWidth,
    mastheadRight: left + 337,
    top: 74,
    firstBottom: height - 97,
    bottom: height - 60,
  }
}

/** A rectangle that text flows through: a page's text area, or one of its columns. */
export interface Frame {
  /** 0-based. */
  readonly page: number
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

const gutter = 21

/** Gives the n-th frame of a document whose text begins at `firstTop` on its first page. */
export function frameAt(index: number, columns: 1 | 2, geometry: Geometry, firstTop: number): Frame {
  const page = Math.floor(index / columns)
  const top = page === 0 ? firstTop : geometry.top
  const bottom = page === 0 ? geometry.firstBottom : geometry.bottom
  if (columns === 1) return { page, left: geometry.bodyLeft, width: bodyWidth, top, bottom }
  const width = (measuredWidth - gutter) / 2
  return { page, left: geometry.left + (index % 2) * (width + gutter), width, top, bottom }
}
