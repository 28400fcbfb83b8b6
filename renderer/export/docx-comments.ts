import { type ICommentOptions, Paragraph } from 'docx'
import type { BriefingPack, PackComment } from '#shared/domain/pack'
import { plainLine } from './docx-note-lines.ts'
import type { Pen } from './docx-pen.ts'
import { wordSafeText } from './word-safe-text.ts'

/** Signs what nobody has signed: Word shows no comment without a name. */
const unsigned = 'Aide-Mémoire'

/** Renders a pack's comments with authors and dates under the numbers by which its runs call them. */
export function renderComments({ comments, asOf }: Pick<BriefingPack, 'comments' | 'asOf'>, pen: Pen): readonly ICommentOptions[] {
  return comments.map(({ author, date, lines }, index) => {
    const name = wordSafeText(author).trim() || unsigned
    return { id: index + 1, author: name, initials: initialsOf(name), date: momentOf(date, asOf), children: linesOf(lines, pen) }
  })
}

/** Word wants a paragraph in each comment, even where nothing is said. */
function linesOf(lines: PackComment['lines'], pen: Pen): readonly Paragraph[] {
  return lines.length === 0 ? [new Paragraph({ style: 'CommentText' })] : lines.map((line) => new Paragraph(plainLine(line, 'CommentText', pen)))
}

/** The first letters of a name's first words, as Word writes them into the margin. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return words.slice(0, 3).map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join('')
}

/** A moment that a file from elsewhere tells wrongly becomes the pack's own day, never the clock's. */
function momentOf(date: string, asOf: string): Date {
  const moment = new Date(date)
  return Number.isNaN(moment.getTime()) ? new Date(`${asOf}T00:00:00Z`) : moment
}
