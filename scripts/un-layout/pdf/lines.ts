import type { Run } from '../document.ts'
import type { NumberedNote } from '../footnotes.ts'
import { divisionsOf } from '../hyphenate.ts'
import { faceFor, type Face, type Measure } from './faces.ts'

/** Words of one look that stand on one line. */
interface Segment {
  readonly text: string
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Points above the baseline: footnote calls. */
  readonly rise: number
  /** Points from the start of the line, before it is spread. */
  readonly x: number
  /** Spaces that stand before this segment in the line. */
  readonly spacesBefore: number
}

export interface Line {
  readonly segments: readonly Segment[]
  /** Points, unspread. */
  readonly width: number
  /** How many spaces can be widened to fill the line. */
  readonly spaces: number
  /** The last of its paragraph: it is not spread. */
  readonly last: boolean
  /** Footnotes that are called on this line. */
  readonly notes: readonly NumberedNote[]
}

interface Fragment {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly rise: number
  readonly note: NumberedNote | null
}

type Word = readonly Fragment[]

export interface LineShape {
  readonly size: number
  /** Width of each line in points; the first may be shorter for a number or an indent. */
  readonly firstWidth: number
  readonly width: number
  /** Bold headings pass `bold`. */
  readonly look?: { readonly bold?: boolean; readonly italic?: boolean }
}

export interface Breaking {
  readonly measure: Measure
  /** Says whether a division that would be possible is made; null = words are never divided. */
  readonly divide: (() => boolean) | null
}

/** A call is set at two thirds of the size, a third of it above the line. */
const callSize = 0.66
const callRise = 0.33

function wordsIn(runs: readonly Run[], notes: readonly NumberedNote[], shape: LineShape): Word[] {
  const words: Fragment[][] = [[]]
  const pending = [...notes]
  for (const run of runs) {
    const face = faceFor({ italic: run.italic ?? shape.look?.italic, bold: run.bold ?? shape.look?.bold })
    const [first = '', ...others] = run.text.split(/[ \n\t]+/)
    const fragment = (text: string): Fragment => ({ text, face, size: shape.size, rise: 0, note: null })
    if (first) words.at(-1)?.push(fragment(first))
    for (const text of others) words.push(text ? [fragment(text)] : [])
    const note = run.note ? pending.shift() : undefined
    if (note) {
      const call = {
        text: note.label,
        face: 'roman' as const,
        size: shape.size * callSize,
        rise: shape.size * callRise,
        note,
      }
      words.at(-1)?.push(call)
    }
  }
  return words.filter((word) => word.length > 0)
}

const widthOf = (word: Word, measure: Measure): number =>
  word.reduce((sum, part) => sum + measure(part.text, part.face, part.size), 0)

/** Splits a word so that its head, with its hyphen, fits; null where it cannot be split. */
function splitWord(word: Word, room: number, breaking: Breaking): readonly [Word, Word] | null {
  const [first, ...others] = word
  if (!first || first.rise) return null
  const { measure, divide } = breaking
  const atHyphens = [...first.text.matchAll(/(?<=\p{L}{2})[-–](?=\p{L}{2})/gu)].map((hit) => ({
    at: hit.index + 1,
    mark: '',
  }))
  const bare = first.text.replace(/[^\p{L}]+$/u, '')
  const inside = divide?.() ? divisionsOf(bare).map((at) => ({ at, mark: '-' })) : []
  const places = [...atHyphens, ...inside].sort((a, b) => b.at - a.at)
  const place = places.find(({ at, mark }) => measure(first.text.slice(0, at) + mark, first.face, first.size) <= room)
  if (!place) return null
  const head = { ...first, text: first.text.slice(0, place.at) + place.mark }
  return [[head], [{ ...first, text: first.text.slice(place.at) }, ...others]]
}

function lineOf(words: readonly Word[], last: boolean, measure: Measure): Line {
  const segments: Segment[] = []
  let x = 0
  let spaces = 0
  const append = (text: string, like: Fragment) => {
    const previous = segments.at(-1)
    const { face, size, rise } = like
    if (previous && previous.face === face && previous.rise === rise) {
      segments[segments.length - 1] = { ...previous, text: previous.text + text }
    } else segments.push({ text, face, size, rise, x, spacesBefore: spaces })
    x += measure(text, face, size)
  }
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      // The space stands with the words before it, as word processors print it; a raised call is never followed by one.
      const before = words[index - 1]?.at(-1)
      const like = before && !before.rise ? before : word[0]
      if (like) append(' ', like)
      spaces++
    }
    for (const part of word) append(part.text, part)
  }
  const width = x
  const end = words.at(-1)?.at(-1)
  // As in word processors' files: whoever copies or hears the text gets its words apart. A divided word goes on at once.
  if (!last && end && !/[-–]$/.test(end.text)) append(' ', end.rise ? { ...end, size: end.size / callSize, rise: 0 } : end)
  const notes = words.flatMap((word) => word.flatMap((part) => (part.note ? [part.note] : [])))
  return { segments, width, spaces, last, notes }
}

/** Breaks a paragraph into lines, filling each as far as it goes. */
export function breakLines(
  runs: readonly Run[],
  notes: readonly NumberedNote[],
  shape: LineShape,
  breaking: Breaking,
): Line[] {
  const { measure } = breaking
  const waiting = wordsIn(runs, notes, shape)
  const lines: Line[] = []
  let current: Word[] = []
  let used = 0
  const room = () => (lines.length === 0 ? shape.firstWidth : shape.width) - used
  const endLine = (last: boolean) => {
    lines.push(lineOf(current, last, measure))
    current = []
    used = 0
  }
  for (let word = waiting.shift(); word; word = waiting.shift()) {
    const gap = current.length ? measure(' ', 'roman', shape.size) : 0
    const width = widthOf(word, measure)
    if (gap + width <= room()) {
      current.push(word)
      used += gap + width
      continue
    }
    const split = splitWord(word, room() - gap, breaking)
    if (split) {
      current.push(split[0])
      waiting.unshift(split[1])
      endLine(false)
    } else if (current.length === 0) {
      current.push(word)
      endLine(waiting.length === 0)
    } else {
      waiting.unshift(word)
      endLine(false)
    }
  }
  if (current.length) endLine(true)
  return lines
}
