import type { Block, Run, UnDocument } from './document.ts'

/** A footnote with the number that its call prints. */
export interface NumberedNote {
  readonly label: string
  readonly runs: readonly Run[]
}

const notesOf = (block: Block): (readonly Run[])[] =>
  block.kind === 'closing' ? [] : block.runs.flatMap((run) => (run.note ? [run.note] : []))

/** Numbers the footnotes of a document from 1 in reading order; one list a block, empty where a block calls none. */
export function numberNotes(document: Pick<UnDocument, 'blocks'>): NumberedNote[][] {
  let count = 0
  return document.blocks.map((block) => notesOf(block).map((runs) => ({ label: String(++count), runs })))
}
