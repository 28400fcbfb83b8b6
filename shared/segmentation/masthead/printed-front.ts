import type { Block } from '../block.ts'

/** The printed front of a document, ready to be asked for facts. */
export interface PrintedFront {
  /** Its lines, single spaces, without note stars. */
  readonly lines: readonly string[]
  /** The parts of those lines that stand apart in two columns, in their order. */
  readonly cells: readonly string[]
  /** The cells, one a line. */
  readonly text: string
}

export function printedFront(front: readonly Block[]): PrintedFront {
  // A line that begins with a star is a note to the masthead: it names other documents and dates.
  const printed = front.flatMap((block) => block.text.split('\n')).filter((line) => !/^\s*\*/u.test(line))
  const cells = printed.flatMap((line) => line.split('\t')).map(plain).filter((cell) => cell !== '')
  return { lines: printed.map(plain).filter((line) => line !== ''), cells, text: cells.join('\n') }
}

const plain = (line: string): string => line.replace(/\*+/gu, '').replace(/\s+/gu, ' ').trim()
