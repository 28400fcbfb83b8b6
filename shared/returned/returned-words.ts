import { diffWords } from '#shared/alignment/diff-words'
import type { TextRange } from '#shared/domain/paragraph'
import type { MarkedStretch, ReturnedParagraph, ReturnedPiece } from './returned-file.ts'

/** Stands between a printed number and its words in what we write; other programs keep it. */
const hangingLabel = /^[^\t\u2003]{1,20}[\t\u2003]\s*/u

/** The words of a returned paragraph as they were sent: all tracked changes refused, the printed number left out. */
export class ReturnedWords {
  readonly text: string
  /** Of the sent words with their number: where the words begin. */
  private readonly begin: number
  private readonly pieces: readonly ReturnedPiece[]

  /** `label` is the printed number where it is known; null = none is printed; undefined = whatever stands before a tab. */
  constructor(paragraph: ReturnedParagraph, label?: string | null) {
    // What came by a move stands nowhere else in the file.
    const hasSent = paragraph.pieces.some(({ text, revision }) => revision?.type !== 'inserted' && text.trim() !== '')
    this.pieces = hasSent ? paragraph.pieces : paragraph.pieces.map(({ text }) => ({ text, revision: null }))
    const sent = this.pieces.map(sentText).join('')
    this.begin = beginOfWords(sent, label)
    this.text = sent.slice(this.begin).trimEnd()
  }

  /** The sent words of a stretch of the paragraph, without white space around them; null where it has none. */
  sentRange({ start, end }: MarkedStretch): TextRange | null {
    const words = this.text.slice(this.sentOffset(start), this.sentOffset(end))
    if (words.trim() === '') return null
    const from = this.sentOffset(start) + words.length - words.trimStart().length
    return { start: from, end: from + words.trim().length }
  }

  /** Whether an offset of the paragraph lies before all sent words, or behind them; its number does not count. */
  edgeAt(offset: number): 'start' | 'end' | null {
    if (this.text.slice(0, this.sentOffset(offset)).trim() === '') return 'start'
    return this.text.slice(this.sentOffset(offset)).trim() === '' ? 'end' : null
  }

  /** Where an offset of the paragraph is in its sent words. */
  private sentOffset(offset: number): number {
    let [all, sent] = [0, 0]
    for (const piece of this.pieces) {
      const inPiece = Math.min(Math.max(offset - all, 0), piece.text.length)
      sent += sentText(piece) === '' ? 0 : inPiece
      all += piece.text.length
    }
    return Math.min(Math.max(sent - this.begin, 0), this.text.length)
  }
}

const sentText = ({ text, revision }: ReturnedPiece): string => (revision?.type === 'inserted' ? '' : text)

function beginOfWords(sent: string, label: string | null | undefined): number {
  const indent = sent.length - sent.trimStart().length
  const rest = sent.slice(indent)
  if (label === undefined) return indent + (hangingLabel.exec(rest)?.[0].length ?? 0)
  if (label === null || !rest.startsWith(label)) return indent
  const gap = /^\s+/u.exec(rest.slice(label.length))?.[0].length ?? 0
  return gap === 0 && rest.length > label.length ? indent : indent + label.length + gap
}

/** Whether all sent words of a paragraph were struck out by tracked changes, and none came in their place. */
export function isStruck({ pieces }: ReturnedParagraph): boolean {
  const worded = pieces.filter(({ text }) => text.trim() !== '')
  return worded.length > 0 && worded.every(({ revision }) => revision?.type === 'deleted')
}

/** How much of two texts is in both, of each: 0–1, by letters and signs. */
export function sharedShares(one: string, other: string): { readonly ofOne: number; readonly ofOther: number } {
  if (one === other) return { ofOne: 1, ofOther: 1 }
  const same = diffWords(one, other).reduce((sum, { type, before }) => (type === 'same' ? sum + lettersIn(one.slice(before.start, before.end)) : sum), 0)
  return { ofOne: same / Math.max(1, lettersIn(one)), ofOther: same / Math.max(1, lettersIn(other)) }
}

/** Letters, figures and signs of a text, without white space. */
export const lettersIn = (text: string): number => text.replace(/\s+/gu, '').length

/** Where the words of a range stand in a text that they were copied from; null where none of them survives there. */
export function findSurviving(range: TextRange, copy: string, original: string): TextRange | null {
  let [start, end] = [Number.POSITIVE_INFINITY, -1]
  for (const { type, before, after } of diffWords(original, copy)) {
    const [from, to] = [Math.max(range.start, after.start), Math.min(range.end, after.end)]
    if (type !== 'same' || from >= to || copy.slice(from, to).trim() === '') continue
    start = Math.min(start, before.start + from - after.start)
    end = Math.max(end, before.start + to - after.start)
  }
  return start < end ? { start, end } : null
}
