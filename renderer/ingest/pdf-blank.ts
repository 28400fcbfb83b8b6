/** What pdf.js calls what a page does (its `OPS`), where it may leave a mark. Shapes come as paths with what is done to them. */
const marks = { transform: 12, endPath: 28, shadingFill: 62, constructPath: 91, rawFillPath: 94 } as const
const [firstText, lastText] = [44, 47]
const [firstImage, lastImage] = [83, 90]
/** Square points: what stretches the unit square of a picture to more than this is a picture; the scales of pages are 1 and less. */
const smallestPicture = 16

/**
 * Tells from what pdf.js would draw that a page leaves no mark: no picture, no shape, no letter but spaces. Pictures that
 * are too large for the reading are left out of the list; the matrix that stretched them is still there.
 */
export function drawsNothing(does: readonly number[], what: readonly unknown[]): boolean {
  return !does.some((one, index) => leavesMark(one, what[index]))
}

function leavesMark(does: number, what: unknown): boolean {
  const parts: readonly unknown[] = Array.isArray(what) ? what : []
  if (does === marks.transform) return areaOf(parts) > smallestPicture
  if (does === marks.constructPath) return parts[0] !== marks.endPath
  if (does >= firstText && does <= lastText) return parts.flat().some(isLetter)
  return does === marks.shadingFill || does === marks.rawFillPath || (does >= firstImage && does <= lastImage)
}

function areaOf(matrix: readonly unknown[]): number {
  const [a = 0, b = 0, c = 0, d = 0] = matrix.map(Number)
  return Math.abs(a * d - b * c)
}

/** Between the letters of a text stand figures: how far apart they are. */
const isLetter = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && !('unicode' in part && String(part.unicode).trim() === '')
