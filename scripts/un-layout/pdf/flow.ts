import type { NumberedNote } from '../footnotes.ts'
import type { Measure } from './faces.ts'
import { frameAt, type Geometry } from './geometry.ts'
import { breakLines, type Line } from './lines.ts'
import { pageAt, setLine, type Owner, type Page } from './page.ts'

/** A paragraph that has been broken into lines and waits for its place. */
export interface SetParagraph {
  readonly lines: readonly Line[]
  readonly owner: Owner
  /** Points from one baseline to the next. */
  readonly lead: number
  /** Points above, not used at the top of a frame. */
  readonly before: number
  /** Points from the frame's left edge to the first line and to the others. */
  readonly firstIndent: number
  readonly indent: number
  readonly fill: 'spread' | 'left' | 'right'
  /** A heading: it is not left alone at the foot of a frame. */
  readonly keepWithNext: boolean
  /** Begins a new page. */
  readonly newPage: boolean
  readonly label: { readonly line: Line; readonly x: number } | null
}

const noteSize = 8.5
const noteLead = 10.5
/** Room for the short rule above the first note. */
const noteRuleRoom = 13
const noteRule = '__________________'

interface SetNote {
  readonly note: NumberedNote
  readonly lines: readonly Line[]
}

/** Pours paragraphs through frames, each frame's footnotes at its foot, and a short rule below the last. */
export function pour(
  paragraphs: readonly SetParagraph[],
  place: {
    readonly pages: Page[]
    readonly geometry: Geometry
    readonly columns: 1 | 2
    readonly firstTop: number
    readonly measure: Measure
  },
): void {
  const { pages, geometry, columns, measure } = place
  let index = 0
  let frame = frameAt(0, columns, geometry, place.firstTop)
  let y = frame.top
  let fresh = true
  let notes: SetNote[] = []

  // One column: numbers and rule stand in the margin. Two columns: there is none, so the words move in.
  const noteInset = columns === 2 ? 13 : 0

  const printNotes = () => {
    if (notes.length === 0) return
    const page = pageAt(pages, frame.page)
    let top = frame.bottom - heightOf(notes)
    const left = frame.left + noteInset
    const plain = (text: string, size: number, x: number, baseline: number, owner: Owner) =>
      page.texts.push({ owner, text, face: 'roman', size, x, baseline, wordSpacing: 0 })
    plain(noteRule, noteSize, columns === 2 ? frame.left : left - 24, top + 4, 'furniture')
    top += noteRuleRoom
    for (const { note, lines } of notes) {
      const owner = { note: note.label }
      const size = noteSize * 0.7
      plain(note.label, size, left - 3.4 - measure(note.label, 'roman', size), top + noteLead * 0.8 - 2.6, owner)
      for (const line of lines) {
        setLine(page, line, { x: left, baseline: top + noteLead * 0.8, fill: null, owner })
        top += noteLead
      }
    }
  }
  const setNote = (note: NumberedNote): SetNote => {
    const width = frame.width - noteInset
    return {
      note,
      lines: breakLines(note.runs, [], { size: noteSize, firstWidth: width, width }, { measure, divide: null }),
    }
  }
  const heightOf = (some: readonly SetNote[]): number =>
    some.length ? noteRuleRoom + some.reduce((sum, note) => sum + note.lines.length * noteLead, 0) : 0

  const closeFrame = () => {
    printNotes()
    index++
    frame = frameAt(index, columns, geometry, place.firstTop)
    pageAt(pages, frame.page)
    y = frame.top
    fresh = true
    notes = []
  }
  const closePage = () => {
    const { page } = frame
    while (frame.page === page) closeFrame()
  }
  /** Counts the lines from `lines[0]` on that fit below `top` together with the notes they call. */
  const countFitting = (lines: readonly Line[], lead: number, top: number): number => {
    let called: SetNote[] = [...notes]
    for (const [count, line] of lines.entries()) {
      called = [...called, ...line.notes.map(setNote)]
      if (top + (count + 1) * lead + heightOf(called) > frame.bottom) return count
    }
    return lines.length
  }
  const setLines = (paragraph: SetParagraph, from: number, count: number) => {
    const page = pageAt(pages, frame.page)
    for (const [offset, line] of paragraph.lines.slice(from, from + count).entries()) {
      const inset = from + offset === 0 ? paragraph.firstIndent : paragraph.indent
      const room = frame.width - inset
      const x = frame.left + inset + (paragraph.fill === 'right' ? room - line.width : 0)
      const baseline = y + paragraph.lead * 0.8
      const { label, owner } = paragraph
      if (label && from + offset === 0)
        setLine(page, label.line, { x: frame.left + label.x, baseline, fill: null, owner })
      setLine(page, line, { x, baseline, fill: paragraph.fill === 'spread' ? room : null, owner })
      y += paragraph.lead
      notes.push(...line.notes.map(setNote))
    }
    fresh = false
  }
  /** What must stand on the same frame below a heading: the headings after it and two lines of the first paragraph. */
  const roomBelow = (at: number): number => {
    let room = 0
    for (const next of paragraphs.slice(at + 1)) {
      room += next.before + next.lead * (next.keepWithNext ? next.lines.length : Math.min(2, next.lines.length))
      if (!next.keepWithNext) break
    }
    return room
  }

  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.newPage && !(fresh && index % columns === 0)) closePage()
    const { lines, lead } = paragraph
    if (paragraph.keepWithNext && !fresh) {
      const needed = paragraph.before + lines.length * lead + roomBelow(at)
      if (y + needed + heightOf(notes) > frame.bottom) closeFrame()
    }
    for (let from = 0; from < lines.length;) {
      if (!fresh && from === 0) y += paragraph.before
      const rest = lines.slice(from)
      let count = countFitting(rest, lead, y)
      // No single line of a paragraph is left at the foot of a frame or carried to the head of the next.
      if (count < rest.length && rest.length - count === 1) count--
      if (from === 0 && count < 2 && rest.length > 1) count = 0
      if (count <= 0 && fresh) count = Math.max(1, countFitting(rest, lead, y))
      if (count > 0) setLines(paragraph, from, count)
      from += Math.max(0, count)
      if (from < lines.length) closeFrame()
    }
  }
  const endRule = { x: frame.left + frame.width / 2 - 36, y: y + 26, width: 72, thickness: 0.75 }
  if (endRule.y + heightOf(notes) < frame.bottom) pageAt(pages, frame.page).rules.push(endRule)
  printNotes()
}
