import { type IParagraphOptions, type ParagraphChild, TabStopType } from 'docx'
import type { Direction, NoteLine } from '#shared/domain/pack'
import { listStep } from './docx-frames.ts'
import type { Pen, Tongue } from './docx-pen.ts'

/** What a line's words stand in from, in twips, on its own two sides. */
export interface Edge {
  readonly left: number
  readonly right: number
}

/** Turns a paragraph round for right-to-left words; indents follow by themselves, borders do not. */
export function directed(direction: Direction): IParagraphOptions {
  return direction === 'rtl' ? { bidirectional: true } : {}
}

/**
 * A list stands in from the edge; its marker hangs. The first line begins at the edge, whatever the depth, and tabs lead
 * to the marker: Word draws a box from where a paragraph begins.
 */
export function listIndent({ depth }: NoteLine, edge: Edge): IParagraphOptions {
  if (depth === 0) return {}
  const inset = depth * listStep
  const atMarker = depth === 1 ? {} : { tabStops: [{ type: TabStopType.LEFT, position: edge.left + inset - listStep }] }
  return { indent: { left: edge.left + inset, right: edge.right, hanging: inset }, ...atMarker }
}

/** Gives a line's marker and words. */
export function lineWords({ runs, direction, depth, marker }: NoteLine, pen: Pen): readonly ParagraphChild[] {
  const { own } = pen
  const tongue: Tongue = { language: direction === own.direction ? own.language : 'und', direction }
  const toMarker = depth > 1 ? [pen.tab()] : []
  const hanging = depth === 0 ? [] : [...(marker === null ? [] : pen.words(marker, tongue)), pen.tab()]
  return [...toMarker, ...hanging, ...pen.runs(runs, tongue)]
}

/** Gives the options of a line in a cell or a comment, which have no edge of their own. */
export function plainLine(line: NoteLine, style: string, pen: Pen): IParagraphOptions {
  return { style, ...directed(line.direction), ...listIndent(line, { left: 0, right: 0 }), children: lineWords(line, pen) }
}
