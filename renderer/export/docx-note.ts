import type { IParagraphOptions } from 'docx'
import type { Direction, PackBlock } from '#shared/domain/pack'
import { afterNote, noteFrame, noteIndent } from './docx-frames.ts'
import { directed, type Edge, lineWords, listIndent } from './docx-note-lines.ts'
import type { Pen } from './docx-pen.ts'

type Note = PackBlock & { readonly type: 'note' }

/** Renders a note in its box; `isOdd` tells it from the box of the note before it. */
export function renderNote(note: Note, pen: Pen, isOdd: boolean, atTop: IParagraphOptions): readonly IParagraphOptions[] {
  const { own } = pen
  const ownBox = noteBox(own.direction, own.direction, isOdd, note.isClosed)
  const heading = [
    pen.words(note.heading, own, { bold: true, boldComplexScript: true }),
    ...(note.about === null ? [] : [pen.words(note.about, own)]),
    ...(note.reference === null ? [] : [pen.link(note.reference, note.referenceTarget, own, 'Hyperlink')]),
  ]
  const lines: IParagraphOptions[] = [
    { style: 'NoteHeading', ...ownBox, ...atTop, children: heading.flatMap((part, index) => (index === 0 ? part : [pen.wideSpace(), ...part])) },
    ...note.lines.map((line) => ({
      style: 'Note',
      ...noteBox(line.direction, own.direction, isOdd, note.isClosed),
      ...listIndent(line, edgeOf(line.direction, own.direction)),
      children: lineWords(line, pen),
    })),
    ...(note.tagLine === null ? [] : [{ style: 'NoteTags', ...ownBox, children: pen.words(note.tagLine, own) }]),
  ]
  const last = lines.length - 1
  return lines.map((line, index) => {
    if (index === last) return { ...line, spacing: { after: afterNote } }
    return index === last - 1 ? { ...line, keepNext: true } : line
  })
}

/**
 * Keeps every paragraph of a note in the same box.
 *
 * Word turns indents round with a paragraph's direction, but borders not: a line that runs against the pack has its
 * indents exchanged, or its box would jut out on the other side.
 */
function noteBox(line: Direction, own: Direction, isOdd: boolean, isClosed: boolean): IParagraphOptions {
  return {
    ...directed(line),
    ...(own === 'rtl' || isOdd || isClosed ? { border: noteFrame(own, isOdd, isClosed) } : {}),
    ...(line === own ? {} : { indent: edgeOf(line, own) }),
  }
}

function edgeOf(line: Direction, own: Direction): Edge {
  return line === own ? noteIndent : { left: noteIndent.right, right: noteIndent.left }
}
