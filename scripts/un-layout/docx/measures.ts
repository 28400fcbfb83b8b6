import { TabStopType, type TabStopDefinition } from 'docx'
import type { UnDocument } from '../document.ts'

/** Twentieths of a point, as the Word templates of UN documents give them. */
const width = 9860
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const

/** From the page's margin to the text, on both sides. */
export const textInset = 1267
/** Tab stops of the text: number, words, and the levels below. */
const textStops = [1267, 1742, 2218, 2693, 3182, 3658, 4133]

/** Measures of a one-column page; in two columns the text begins at the margin. */
export interface Measures {
  readonly page: { readonly width: number; readonly height: number }
  readonly margin: number
  readonly width: number
  readonly inset: number
  readonly stops: readonly number[]
}

/** Gives the measures of a page in twentieths of a point. */
export function measuresOf(paper: UnDocument['paper'], columns: 1 | 2): Measures {
  const page = papers[paper]
  const inset = columns === 1 ? textInset : 0
  const stops = columns === 1 ? textStops : [0, 380, 800, 1220, 1640, 2060]
  return { page, margin: Math.round((page.width - width) / 2), width, inset, stops }
}

/** Gives the n-th tab stop counted from the text's margin. */
export const stopAt = (measures: Measures, index: number): number =>
  measures.stops[Math.min(index, measures.stops.length - 1)] ?? 0

/** Tab stops of paragraphs. */
export const textTabs = (measures: Measures): TabStopDefinition[] =>
  measures.stops.filter((position) => position > 0).map((position) => ({ type: TabStopType.LEFT, position }))

/** Tab stops of titles: numbers end at a right-hand stop in the margin, words begin at the text's. */
export const titleTabs = (measures: Measures): TabStopDefinition[] =>
  measures.inset ? [{ type: TabStopType.RIGHT, position: 1022 }, ...textTabs(measures)] : textTabs(measures)
