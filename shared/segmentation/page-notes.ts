import { bodySize } from './furniture.ts'
import { shiftCalls, shiftRanges, withoutStart, type Block } from './block.ts'

export interface NotesApart {
  readonly body: readonly Block[]
  /** Lifted notes in their order; `kind` is `footnote`, `label` as printed. */
  readonly notes: readonly Block[]
}

const rule = /^[_‗─—–-]{5,}$/u
const typedLabel = /^(\d{1,3}\/|\*{1,4}|\d{1,3}|[a-z]\/|[ivxl]{1,5}|[†‡§])(?:\t|\s+)(?=\S)/u
const labelAlone = /^(\d{1,3}\/?|\*{1,4}|[ivxl]{1,5}|[a-z])$/u
const starLabel = /^(\*{1,4})(?=\p{L})/u

/** Lifts page-bottom notes out of printed lines: those below a rule, or in small type at the foot of the page. */
export function liftPageNotes(blocks: readonly Block[]): NotesApart {
  const body: Block[] = []
  const notes: Block[] = []
  const size = bodySize(blocks)
  for (const lines of columnsOf(blocks)) {
    if (lines[0]?.page === null || !lines.some((line) => line.extent === 'line' && (line.box?.bottom ?? 0) > 0)) {
      body.push(...lines)
      continue
    }
    const start = withContinuation(lines, notesStart(lines, size), size, notes.at(-1))
    body.push(...lines.slice(0, start))
    gather(
      lines.slice(start).filter((line) => !rule.test(line.text.trim())),
      notes,
    )
  }
  return { body: body.filter((line) => !rule.test(line.text.trim())), notes }
}

/** The lines of each page, in a page of two columns of each column: notes stand at the foot of both. */
function columnsOf(blocks: readonly Block[]): Block[][] {
  const columns: Block[][] = []
  for (const one of blocks) {
    const open = columns.at(-1)
    const last = open?.at(-1)
    if (open && last && last.page === one.page && (last.column === one.column || last.column === 0)) open.push(one)
    else columns.push([one])
  }
  return columns
}

/** Index of the first line of a page's note area; the number of lines where there is none. */
function notesStart(lines: readonly Block[], body: number): number {
  const ruled = lines.findLastIndex((line) => rule.test(line.text.trim()) && isShort(line, lines))
  if (ruled >= 0 && ruled < lines.length - 1 && opensNote(lines[ruled + 1]) !== null) return ruled
  let start = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    if (!line || line.fontSize === null || line.fontSize > body - 0.8) break
    if (opensNote(line) !== null) start = index
  }
  return start < lines.length ? start : endnotesStart(lines, body)
}

/** A note that began on the page before goes on at the foot of this one, in small type, apart from the text, without a label. */
function withContinuation(lines: readonly Block[], start: number, body: number, open: Block | undefined): number {
  const page = lines[0]?.page ?? null
  const from = open?.areas.at(-1)?.page ?? open?.page ?? null
  if (from === null || page === null || page - from !== 1 || /[.!?][”"’)]*$/u.test(open?.text.trim() ?? '')) return start
  let first = start
  for (let index = start - 1; index >= 0; index--) {
    const line = lines[index]
    if (!line || line.fontSize === null || line.fontSize > body - 0.8 || line.cells.length > 1) break
    first = index
  }
  const above = lines[first - 1]
  const gap = (lines[first]?.box?.bottom ?? 0) - (above?.box?.bottom ?? 0)
  return above !== undefined && gap > 1.5 * body ? first : start
}

/** Endnotes: a label alone on its line, in small type, that the page's words call. */
function endnotesStart(lines: readonly Block[], body: number): number {
  const called = new Set(lines.flatMap((line) => line.calls.map((call) => call.label)))
  if (called.size === 0) return lines.length
  const start = lines.findIndex(
    (line) => called.has(line.text.trim()) && line.fontSize !== null && line.fontSize < body - 0.8,
  )
  return start < 0 ? lines.length : start
}

/** A rule above notes is short; a full-width one separates other things. */
const isShort = (line: Block, lines: readonly Block[]): boolean => {
  const right = Math.max(...lines.map((one) => one.box?.right ?? 0))
  const left = Math.min(...lines.map((one) => one.box?.left ?? 0))
  return line.box === null || line.box.right - line.box.left < 0.7 * (right - left)
}

interface Opening {
  readonly label: string
  readonly length: number
}

/** The label with which a line opens a note; null where it goes on with one. */
function opensNote(line: Block | undefined): Opening | null {
  if (!line) return null
  const call = line.calls.find((one) => one.offset === 0)
  if (call) return { label: call.label, length: 0 }
  const typed = typedLabel.exec(line.text) ?? starLabel.exec(line.text) ?? labelAlone.exec(line.text.trim())
  return typed?.[1] ? { label: typed[1], length: typed[0].length } : null
}

function gather(lines: readonly Block[], notes: Block[]): void {
  for (const line of lines) {
    const opening = opensNote(line)
    if (opening && follows(opening.label, notes)) {
      const rest =
        opening.length > 0
          ? withoutStart(line, opening.length)
          : { ...line, calls: line.calls.filter((call) => call.offset > 0) }
      notes.push({ ...rest, extent: 'paragraph', kind: 'footnote', label: opening.label })
      continue
    }
    const last = notes.pop()
    notes.push(last ? runOn(last, line) : { ...line, extent: 'paragraph', kind: 'footnote', label: '' })
  }
}

/** Figures must go on counting: a line of a note may begin with a year or a number of its own. */
function follows(label: string, notes: readonly Block[]): boolean {
  const count = Number.parseInt(label, 10)
  if (!Number.isFinite(count)) return true
  const before = notes.findLast((note) => /^\d/u.test(note.label ?? ''))?.label ?? null
  return before === null ? count <= 60 : count > Number.parseInt(before, 10) && count <= Number.parseInt(before, 10) + 5
}

function runOn(note: Block, line: Block): Block {
  const shift = note.text.length + 1
  return {
    ...note,
    text: `${note.text}\n${line.text}`,
    italics: [...note.italics, ...shiftRanges(line.italics, shift)],
    calls: [...note.calls, ...shiftCalls(line.calls, shift)],
  }
}
