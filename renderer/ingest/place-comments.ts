import type { SourceComment } from '#shared/domain/import'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Block } from '#shared/segmentation/block'
import type { CommentPlace, WordComment } from './docx-comments.ts'

/** A comment of a Word file with the place that it was written at. */
export interface PlacedWordComment extends WordComment {
  readonly place: CommentPlace
  /** The printed label of the note that it is in; null in the text itself. */
  readonly noteLabel: string | null
}

/** Letters and figures of a text, with the offset of each in it: what survives every way of reading. */
interface Folded {
  readonly text: string
  readonly signs: string
  readonly from: readonly number[]
}

/** How many paragraphs ahead a block's own is looked for: front matter and furniture have none. */
const lookAhead = 40

/**
 * Finds the words that comments were written on in the paragraphs that were read of the blocks. A comment on front
 * matter, or on words that were left out, goes to the nearest paragraph as a whole: none is lost.
 */
export function placeComments(
  comments: readonly PlacedWordComment[],
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
): SourceComment[] {
  if (comments.length === 0 || paragraphs.length === 0) return []
  const folded = paragraphs.map(({ text }) => fold(text))
  const starts = followBlocks(blocks, folded)
  const placed = comments.map(({ place, noteLabel, author, date, text }) => {
    const near = Math.min(starts[place.blocksBefore] ?? 0, paragraphs.length - 1)
    const called = noteLabel === null ? -1 : paragraphs.findIndex(({ calls }) => calls.some(({ label }) => label === noteLabel))
    const found = place.noteId === null ? findWords(place, folded, near) : null
    const index = found?.index ?? (called < 0 ? near : called)
    return { index, comment: { start: found?.start ?? 0, end: found?.end ?? 0, author, date, text } }
  })
  return placed
    .toSorted((a, b) => a.index - b.index || a.comment.start - b.comment.start)
    .flatMap(({ index, comment }) => {
      const paragraph = paragraphs[index]
      return paragraph ? [{ paragraphId: paragraph.id, ...comment }] : []
    })
}

/** For each block, and for the end, the first paragraph that its words can be in: blocks and paragraphs have one order. */
function followBlocks(blocks: readonly Block[], paragraphs: readonly Folded[]): number[] {
  let next = 0
  const starts = blocks.map((block) => {
    const start = next
    const { signs } = fold(block.text)
    for (let index = next; signs.length > 0 && index < Math.min(next + lookAhead, paragraphs.length); index++) {
      const words = paragraphs[index]?.signs ?? ''
      if (words !== '' && signs.endsWith(words) && words.length >= signs.length / 2) {
        next = index + 1
        break
      }
      if (signs.length > 12 && words.includes(signs)) {
        next = index
        break
      }
    }
    return start
  })
  return [...starts, next]
}

interface FoundWords {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Null where no paragraph has the place's words. */
function findWords(place: CommentPlace, paragraphs: readonly Folded[], near: number): FoundWords | null {
  const whole = fold(place.text)
  if (whole.signs === '') return null
  const order = [...paragraphs.keys()]
  for (const index of [...order.slice(near), ...order.slice(0, near).reverse()]) {
    const paragraph = paragraphs[index]
    if (!paragraph) continue
    const inside = paragraph.signs.indexOf(whole.signs)
    const cut = inside < 0 && paragraph.signs !== '' && whole.signs.endsWith(paragraph.signs)
    if (inside < 0 && !cut) continue
    // What a paragraph lacks at its start is its label.
    const shift = cut ? paragraph.signs.length - whole.signs.length : inside
    const first = shift + signsBefore(whole, place.start)
    const last = shift + signsBefore(whole, place.end) - 1
    const start = paragraph.from[Math.max(0, first)]
    const end = paragraph.from[last]
    if (start === undefined || end === undefined || end < start) return { index, start: 0, end: 0 }
    return { index, ...withMarks(paragraph.text, start, end + 1, place.text.slice(place.start, place.end).trim()) }
  }
  return null
}

/** Takes in the quotes and stops that the commented words begin and end with. */
function withMarks(text: string, start: number, end: number, words: string): { start: number; end: number } {
  const before = /^[^\p{L}\p{N}]+/u.exec(words)?.[0] ?? ''
  const after = /[^\p{L}\p{N}]+$/u.exec(words)?.[0] ?? ''
  return {
    start: text.slice(0, start).endsWith(before) ? start - before.length : start,
    end: text.startsWith(after, end) ? end + after.length : end,
  }
}

const signsBefore = ({ from }: Folded, offset: number): number => {
  const index = from.findIndex((at) => at >= offset)
  return index < 0 ? from.length : index
}

function fold(text: string): Folded {
  const signs: string[] = []
  const from: number[] = []
  for (let at = 0; at < text.length; at++) {
    // Marks and pairs of units are left out on both sides alike; ligatures are written out by the reading.
    for (const sign of (text[at] ?? '').normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')) {
      signs.push(sign)
      from.push(at)
    }
  }
  return { text, signs: signs.join(''), from }
}
