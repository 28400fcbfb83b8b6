import type { Footnote, Paragraph } from '#shared/domain/paragraph'
import { node, type ElementIds, type XmlNode } from './akn-xml.ts'

/** The footnotes of a text while it is written: each stands at the first call that bears its label and is still without one. */
export class NoteSheet {
  private readonly waiting: Footnote[]
  private readonly written = new Map<string, string>()
  private readonly ids: ElementIds

  constructor(footnotes: readonly Footnote[], ids: ElementIds) {
    this.waiting = [...footnotes]
    this.ids = ids
  }

  call(label: string): XmlNode {
    const at = this.waiting.findIndex((note) => note.label === label)
    const [note] = at < 0 ? [] : this.waiting.splice(at, 1)
    if (note === undefined) return node('noteRef', { href: `#${this.written.get(label) ?? ''}`, marker: label })
    const eId = this.ids.make('', 'authorialNote')
    this.written.set(label, eId)
    return node('authorialNote', { eId, marker: label, placement: 'bottom' }, node('p', {}, note.text))
  }

  /** What nothing calls: kept in the metadata. Call it last. */
  uncalled(): XmlNode | null {
    const notes = this.waiting.map((note) =>
      node('note', { eId: this.ids.make('', 'note'), marker: note.label }, node('p', {}, note.text)),
    )
    return notes.length === 0 ? null : node('notes', { source: '#un' }, ...notes)
  }
}

/** Writes words with their italics and note calls, as the content of one element. */
export function inlineContent(
  { text, italics, calls }: Pick<Paragraph, 'text' | 'italics' | 'calls'>,
  notes: NoteSheet,
): (XmlNode | string)[] {
  const content: (XmlNode | string)[] = []
  const edges = new Set([
    0,
    text.length,
    ...italics.flatMap((range) => [range.start, range.end]),
    ...calls.map((call) => Math.min(call.offset, text.length)),
  ])
  const places = [...edges].toSorted((one, other) => one - other)
  for (const [index, start] of places.entries()) {
    for (const call of calls) if (Math.min(call.offset, text.length) === start) content.push(notes.call(call.label))
    const words = text.slice(start, places[index + 1] ?? start)
    if (words === '') continue
    content.push(italics.some((range) => range.start <= start && range.end > start) ? node('i', {}, words) : words)
  }
  return content
}

/** Writes a table, one row a line and one cell a tab, with the note calls in their cells. */
export function tableOf(table: Paragraph, eId: string, notes: NoteSheet): XmlNode {
  let start = 0
  const rows = table.text.split('\n').map((row) => {
    const cells = row.split('\t').map((text) => {
      const end = start + text.length
      const calls = table.calls
        .filter((call) => call.offset >= start && call.offset <= end)
        .map((call) => ({ ...call, offset: call.offset - start }))
      start = end + 1
      return node('td', {}, node('p', {}, ...inlineContent({ text, italics: [], calls }, notes)))
    })
    return node('tr', {}, ...cells)
  })
  return node('table', { eId }, ...rows)
}
