import type { PackRun } from '#shared/domain/pack'
import { type ChosenFaces, measuresOf } from './chosen-faces.ts'
import { type Family, isFullWidth, isRightToLeftUnit, unitWidths, wideUnitWidth } from './face-widths.ts'

/** How words are set. Sizes are half-points, as Word has them; `complexSize` is that of right-to-left scripts. */
export interface Face {
  readonly family: Family
  readonly size: number
  readonly complexSize: number
  readonly bold?: boolean
  /** Set in the organisation's face for headings. */
  readonly isHeading?: boolean
}

export interface CountedLines {
  /** 1 for no words. */
  readonly lines: number
  /** In twips, before the line spacing of its paragraph. */
  readonly lineHeight: number
  /** Footnotes with the 0-based line that calls each. */
  readonly calls: readonly { readonly footnote: number; readonly line: number }[]
}

/** Height of a line to the size of its face. */
const lineRatio = { complex: 1.17, eastAsian: 1.3 }

const space = 0x20
const hyphen = 0x2d
const slash = 0x2f
const digits = { first: 0x30, last: 0x39 }

/**
 * Counts the lines that words take in a width (twips), broken at spaces, after hyphens and strokes and between East Asian characters.
 *
 * One pass over the characters; nothing is kept of them.
 */
export function countLines(runs: readonly PackRun[], face: Face, width: number, look: ChosenFaces): CountedLines {
  const { family, scale, ratio } = measuresOf(face, look)
  const calls: { footnote: number; line: number }[] = []
  let line = 0
  /** End of the last whole word on the line, and what has come since. */
  let x = 0
  let word = 0
  let hasComplex = false
  let hasEastAsian = false

  const endWord = () => {
    if (x + word > width && x > 0) {
      line += 1
      x = 0
    }
    x += word
    word = 0
    // A word longer than the line is cut.
    while (x > width) {
      line += 1
      x -= width
    }
  }

  for (const run of runs) {
    const widths = unitWidths(family, run.bold === true || face.bold === true ? 'bold' : run.italic === true ? 'italic' : 'regular')
    const perUnit = (face.size * scale * (run.superscript === true ? 0.58 : 1)) / 100
    const { text } = run
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === space) {
        endWord()
        // A space may stand out over the edge.
        x += (widths[space] ?? 0) * perUnit
      } else if (isRightToLeftUnit(code)) {
        hasComplex = true
        word += ((widths[code] ?? wideUnitWidth(code)) * face.complexSize) / 100
      } else if (isFullWidth(code)) {
        hasEastAsian = true
        endWord()
        word = wideUnitWidth(code) * perUnit
        endWord()
      } else {
        word += (widths[code] ?? wideUnitWidth(code)) * perUnit
        if (code === hyphen || (code === slash && !isDigit(text.charCodeAt(at + 1)))) endWord()
      }
    }
    if (run.footnote !== undefined) {
      word += (String(run.footnote).length * 507 * face.size * 0.58) / 100
      calls.push({ footnote: run.footnote, line: x + word > width ? line + 1 : line })
    }
  }
  endWord()
  const latin = face.size * 10 * ratio
  const complex = hasComplex ? face.complexSize * 10 * lineRatio.complex : 0
  const eastAsian = hasEastAsian ? face.size * 10 * lineRatio.eastAsian : 0
  return { lines: line + 1, lineHeight: Math.max(latin, complex, eastAsian), calls }
}

const isDigit = (code: number): boolean => code >= digits.first && code <= digits.last
