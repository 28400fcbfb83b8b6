import type { Direction, NoteLine, PackBlock, PackCell, PackRun } from '#shared/domain/pack'
import type { PackPart } from '#shared/domain/pack-choices'
import type { RichText } from '#shared/domain/rich-text'
import { isLinkable } from '#shared/rich-text/clean'
import { buildNoteLines } from './note-lines.ts'
import { type PackColumn, type PackLabels } from './pack-labels.ts'
import { fillLabel } from './labels.ts'
import { textDirection } from './text-direction.ts'

export type HeadingBlock = PackBlock & { readonly type: 'heading' }
export type BoxBlock = PackBlock & { readonly type: 'note' }

/** Which way words run: as their first letter does; figures alone run as the pack. */
function directionOf(words: string, { direction }: PackLabels): Direction {
  return /\p{L}/u.test(words) ? textDirection(words) : direction
}

/** Builds the heading of a part of the pack, in the pack's own words. */
export function buildPartHeading(part: Exclude<PackPart, 'contents' | 'items'>, { parts, language, direction }: PackLabels): HeadingBlock {
  return { type: 'heading', level: 1, text: parts[part], bookmark: `part_${part.replaceAll('-', '_')}`, language, direction }
}

/** Builds a heading of words whose language nobody knows: the pack's where they run as it does. */
export function buildHeading(level: 1 | 2 | 3, text: string, bookmark: string, labels: PackLabels): HeadingBlock {
  const direction = directionOf(text, labels)
  return { type: 'heading', level, text, bookmark, language: direction === labels.direction ? labels.language : 'und', direction }
}

/** Builds a paragraph that helps the reader and is not what they came for. */
export function muted(words: string, { direction }: PackLabels): PackBlock {
  return { type: 'paragraph', look: 'muted', runs: [{ text: words }], direction }
}

/** Builds the sentence that stands where something clipped could not be found. */
export function absent(words: string, { direction }: PackLabels): PackBlock {
  return { type: 'paragraph', look: 'absent', runs: [{ text: words }], direction }
}

/** Builds a paragraph of plain words. */
export function plain(runs: readonly PackRun[], { direction }: PackLabels): PackBlock {
  return { type: 'paragraph', look: 'plain', runs, direction }
}

/** Writes a word and what it says: `Format: Hybrid`, the word bold. */
export function labelledRuns(label: string, runs: readonly PackRun[], { labelled }: PackLabels): readonly PackRun[] {
  return [{ text: fillLabel(labelled, { label }), bold: true }, ...runs]
}

/** Makes words lead to a place of the pack; null = they lead nowhere. */
export const leadTo = (text: string, target: string | null): PackRun => (target === null ? { text } : { text, target })

/** Lays rich text out as paragraphs of the pack; items of lists keep their marker before their words. */
export function buildParagraphs(body: RichText): readonly PackBlock[] {
  return buildNoteLines(body).map(({ runs, marker, direction }) => ({
    type: 'paragraph',
    look: 'plain',
    runs: marker === null ? runs : [{ text: `${marker} ` }, ...runs],
    direction,
  }))
}

/** Builds a box with a heading and rich words, as notes and parts of a brief stand in. */
export function buildBox(heading: string, lines: readonly NoteLine[]): BoxBlock {
  return { type: 'note', isClosed: false, heading, about: null, reference: null, referenceTarget: null, lines, tagLine: null }
}

/** Builds a table; widths are parts of the page's, in any unit. */
export function buildTable(columns: readonly (readonly [PackColumn, number])[], rows: readonly (readonly PackCell[])[], labels: PackLabels): PackBlock {
  const whole = columns.reduce((sum, [, width]) => sum + width, 0)
  return { type: 'table', columns: columns.map(([column, width]) => ({ heading: labels.columns[column], share: width / whole })), rows }
}

/** Writes a line of a table's cell. */
export function buildLine(runs: readonly PackRun[], labels: PackLabels): NoteLine {
  return { runs, direction: directionOf(runs.map(({ text }) => text).join(''), labels), depth: 0, marker: null }
}

/** Builds a cell of plain words, a line a paragraph; empty lines are left out. */
export function buildCell(labels: PackLabels, ...lines: readonly (string | NoteLine | null)[]): PackCell {
  return lines.flatMap((line) => {
    if (line === null) return []
    return typeof line === 'string' ? plainLines(line, labels) : [line]
  })
}

/** Writes plain words as lines; empty ones are left out. */
export function plainLines(words: string, labels: PackLabels): readonly NoteLine[] {
  return words.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line) => (line.trim() === '' ? [] : [buildLine([{ text: line.trim() }], labels)]))
}

const mailbox = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u

/** Makes words lead to an address where it is one of the web or a mailbox; else they are words alone. */
export function linkRun(text: string, address: string): PackRun {
  const typed = address.trim()
  const whole = mailbox.test(typed) ? `mailto:${typed}` : typed
  return isLinkable(whole) ? { text, address: whole } : { text }
}
