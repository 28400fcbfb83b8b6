import { diffWords } from '#shared/alignment/diff-words'
import type { Footnote } from '#shared/domain/paragraph'
import { compareTexts } from './compare-texts.ts'
import type { Comparable, ComparedRow, Comparison } from './comparison.ts'
import { callFootnotes, type CalledFootnotes, type CallPiece, type FootnotedText, joinedCalls, withCalls } from './footnote-calls.ts'
import { paragraphEnd } from './joined-text.ts'
import { labelPieces, type Piece, rowPieces } from './row-pieces.ts'

export interface RedlineWords {
  readonly type: Piece['type']
  readonly text: string
  readonly italic?: true
}

/** Words, or the call of a footnote. */
export type RedlineRun =
  | RedlineWords
  | {
      readonly type: Piece['type']
      /** 1-based index into {@link Redline.footnotes}. */
      readonly footnote: number
    }

/** The end of a paragraph; one that is not `same` joins its words to the next paragraph's where it does not count. */
interface Ending {
  readonly type: Piece['type']
  /** The paragraph that ends here: of the text after, of the text before where the end was deleted. */
  readonly of: Comparable
  /** The paragraph before that ends here too; null where only one of the texts has an end. */
  readonly was: Comparable | null
}

/** A paragraph of a text with tracked changes. */
export interface RedlineParagraph {
  readonly runs: readonly RedlineRun[]
  readonly end: Ending
}

/** A text with tracked changes. */
export interface Redline {
  readonly paragraphs: readonly RedlineParagraph[]
  /** The words of each footnote, in the order of their calls. */
  readonly footnotes: readonly (readonly RedlineWords[])[]
}

/** Stands between a printed label and its words. */
const afterLabel = '\t'

/**
 * Writes a comparison as one text with tracked changes: with all changes accepted it is the text after, with all
 * refused the text before, paragraph by paragraph, each with its label and a tab. What moved is deleted where it
 * stood and inserted where it stands. Footnotes go with their calls; those that nothing calls stand after the text.
 */
export function buildRedline({ rows: ownRows }: Pick<Comparison, 'rows'>, before: FootnotedText, after: FootnotedText): Redline {
  const [was, is] = [readText(before), readText(after)]
  const rows = [...ownRows, ...rowsBelow(before, after, was.calls, is.calls)]
  // A file's last paragraph cannot lose its end. Up to the last row that both texts have, rows bring their own ends;
  // each later one begins with the end of what stands before it in its text.
  const lastKept = rows.findLastIndex(isKept)
  const parts: (Piece | CallPiece | Ending)[] = []
  let lastBefore: Comparable | undefined
  let lastAfter: Comparable | undefined
  for (const [index, row] of rows.entries()) {
    const side = sideOf(row)
    if (index > lastKept && side !== 'same') parts.push(...endOf(side, lastBefore, lastAfter))
    parts.push(...wordsOf(row, was, is))
    if (side !== 'inserted') lastBefore = was.paragraphs[row.before.at(-1) ?? -1]
    if (side !== 'deleted') lastAfter = is.paragraphs[row.after.at(-1) ?? -1]
    if (index < lastKept) parts.push(...endOf(side, lastBefore, lastAfter))
  }
  return foldParagraphs([...parts, ...endOf(lastAfter ? 'same' : 'deleted', lastBefore, lastAfter, 'same')])
}

interface ReadText {
  /** The text's own, then the footnotes that nothing calls. */
  readonly paragraphs: readonly Comparable[]
  readonly calls: CalledFootnotes
}

function readText(text: FootnotedText): ReadText {
  const calls = callFootnotes(text)
  return { paragraphs: [...text.paragraphs, ...calls.uncalled.map(asParagraph)], calls }
}

const asParagraph = ({ label, text }: Footnote): Comparable => ({ kind: 'footnote', label, text, level: 0, container: 'footnotes', italics: [] })

/** The rows of the footnotes that nothing calls; they stand after all paragraphs of their text. */
function rowsBelow(before: FootnotedText, after: FootnotedText, was: CalledFootnotes, is: CalledFootnotes): readonly ComparedRow[] {
  const { rows } = compareTexts(was.uncalled.map(asParagraph), is.uncalled.map(asParagraph))
  return rows.map((row) => ({
    ...row,
    before: row.before.map((index) => index + before.paragraphs.length),
    after: row.after.map((index) => index + after.paragraphs.length),
  }))
}

const isKept = ({ before, after, otherRow }: ComparedRow): boolean => before.length > 0 && after.length > 0 && otherRow === null

/** Which text a row's paragraphs belong to here: both, or one. */
function sideOf(row: ComparedRow): Piece['type'] {
  if (isKept(row)) return 'same'
  return row.after.length > 0 ? 'inserted' : 'deleted'
}

/** The end of a side's last paragraph; none where it has none yet. */
function endOf(side: Piece['type'], before: Comparable | undefined, after: Comparable | undefined, type = side): readonly Ending[] {
  const of = side === 'deleted' ? before : after
  return of ? [{ type, of, was: side === 'same' ? (before ?? null) : null }] : []
}

function wordsOf(row: ComparedRow, { paragraphs: before, calls: called }: ReadText, { paragraphs: after, calls: calling }: ReadText): readonly (Piece | CallPiece)[] {
  const side = sideOf(row)
  const [was, is] = [side === 'inserted' ? [] : row.before, side === 'deleted' ? [] : row.after]
  const labels = labelPieces(before[was[0] ?? -1], after[is[0] ?? -1])
  const pieces = rowPieces({ before: was, after: is, words: side === 'same' ? row.words : [] }, before, after)
  const words = withCalls(pieces, joinedCalls(called, before, was), joinedCalls(calling, after, is))
  return [...withTab(labels), ...words.flatMap((piece): readonly (Piece | CallPiece)[] => ('label' in piece && piece.label ? withTab([piece]) : [piece]))]
}

/** A number that became another one keeps its tab. */
function withTab(labels: readonly Piece[]): readonly Piece[] {
  const last = labels.at(-1)
  return last ? [...labels, { type: labels.length > 1 ? 'same' : last.type, text: afterLabel, of: last.of }] : []
}

function foldParagraphs(parts: readonly (Piece | CallPiece | Ending)[]): Redline {
  const paragraphs: RedlineParagraph[] = []
  const footnotes: (readonly RedlineWords[])[] = []
  let runs: RedlineRun[] = []
  for (const part of parts) {
    const end = 'was' in part ? part : 'text' in part && part.text === paragraphEnd ? { type: part.type, of: part.of, was: null } : null
    if (end) {
      paragraphs.push({ runs, end })
      runs = []
    } else if ('call' in part) {
      footnotes.push(wordsOfFootnote(part))
      runs.push({ type: part.type, footnote: footnotes.length })
    } else if ('text' in part && part.text !== '') addRun(runs, part)
  }
  return { paragraphs: keepEndsApart(paragraphs), footnotes }
}

function wordsOfFootnote({ call: { before, after } }: CallPiece): readonly RedlineWords[] {
  const [was, is] = [before?.text ?? '', after?.text ?? '']
  const words = diffWords(was, is).map(({ type, before: from, after: to }) => ({ type, text: type === 'deleted' ? was.slice(from.start, from.end) : is.slice(to.start, to.end) }))
  return words.filter(({ text }) => text !== '')
}

/**
 * Rewrites ends that stay between two changes of one kind: LibreOffice takes these for one change and would lose the
 * end. Word reads both ways alike.
 */
function keepEndsApart(paragraphs: readonly RedlineParagraph[]): readonly RedlineParagraph[] {
  const apart: RedlineParagraph[] = []
  let open = paragraphs[0]
  for (const next of paragraphs.slice(1)) {
    if (!open) break
    const type = open.runs.at(-1)?.type
    const isHeldTogether = open.end.type === 'same' && type !== undefined && type !== 'same' && next.runs[0]?.type === type
    if (!isHeldTogether) {
      apart.push(open)
      open = next
    } else if (next.end.type === type && next.runs.every((run) => run.type === type)) {
      // The whole next paragraph goes or comes: the change runs through this end, and the next one stays.
      apart.push({ runs: open.runs, end: changedEnd(open.end, type) })
      open = { runs: next.runs, end: { ...open.end, ...(type === 'inserted' ? { of: next.end.of } : { was: next.end.of }) } }
    } else {
      // The end goes and comes again: before the change that it closes, and after it.
      const tail = open.runs.findLastIndex((run) => run.type !== type) + 1
      apart.push({ runs: open.runs.slice(0, tail), end: changedEnd(open.end, type === 'inserted' ? 'deleted' : 'inserted') })
      apart.push({ runs: open.runs.slice(tail), end: changedEnd(open.end, type) })
      open = next
    }
  }
  return open ? [...apart, open] : apart
}

/** An end of both texts as the end of one of them. */
const changedEnd = ({ of, was }: Ending, type: 'deleted' | 'inserted'): Ending => ({ type, of: type === 'deleted' ? (was ?? of) : of, was: null })

/** Puts words of one look into one run. */
function addRun(runs: RedlineRun[], { type, text, italic }: RedlineWords): void {
  const last = runs.at(-1)
  const run = { type, text, ...(italic ? { italic } : {}) }
  if (last && 'text' in last && last.type === type && last.italic === italic) runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push(run)
}
