import type { Block } from './block.ts'
import { isMeetingLine } from './front.ts'
import { isDateAlone } from './lexicon.ts'
import { parseLabel } from './numbering.ts'

export interface EndNotesApart {
  readonly body: readonly Block[]
  /** `kind` is `footnote`, `label` as printed. */
  readonly notes: readonly Block[]
}

const noteStart = /^(\d{1,3}|\*{1,3})\s+(?=[\p{L}“"«‘[])/u
const notesTitle = /^(?:notes|footnotes|references)$/iu

/**
 * Lifts the notes that stand at the end of a plain text: figures that go up, one a line, behind the line of adoption
 * or under "Notes", or called in the words above (`1971, 53`). Numbered paragraphs have a full stop and are never taken.
 */
export function liftEndNotes(blocks: readonly Block[]): EndNotesApart {
  const start = notesStart(blocks)
  if (start === null) return { body: blocks, notes: [] }
  const notes: Block[] = []
  for (const line of blocks.slice(start)) {
    const opening = noteStart.exec(line.text)
    const last = notes.at(-1)
    if (opening?.[1] && follows(opening[1], last))
      notes.push({ ...line, extent: 'paragraph', kind: 'footnote', label: opening[1], text: line.text.slice(opening[0].length) })
    else if (last) notes[notes.length - 1] = { ...last, text: `${last.text}\n${line.text}` }
  }
  const body = blocks.slice(0, start)
  return { body: notesTitle.test(body.at(-1)?.text.trim() ?? '') ? body.slice(0, -1) : body, notes }
}

/** Index of the first note's line; null where the text has none, or is no plain text. */
function notesStart(blocks: readonly Block[]): number | null {
  if (blocks.some((line) => line.extent !== 'line' || line.fontSize !== null)) return null
  let start: number | null = null
  for (let index = blocks.length - 1; index > 0; index--) {
    const line = blocks[index]
    if (!line || isMeetingLine(line.text) || isDateAlone(line.text)) break
    // What stands under a note goes on with it; a paragraph that begins without a figure ends the notes.
    if ((line.gapBefore ?? 0) === 0) continue
    if (!noteStart.test(line.text) || parseLabel(line.text) !== null) break
    start = index
  }
  if (start === null) return null
  const label = noteStart.exec(blocks[start]?.text ?? '')?.[1] ?? ''
  const above = blocks.slice(0, start)
  const closes = above.slice(-6).some((line) => isMeetingLine(line.text) || /^Adopted\b/u.test(line.text) || notesTitle.test(line.text.trim()))
  const called = new RegExp(`[\\p{L}\\d][,;.)\\]”"]?\\s?${label.replaceAll('*', '\\*')}(?=\\s|$|[,;.)])`, 'u')
  return closes || above.some((line) => called.test(line.text)) ? start : null
}

const follows = (label: string, last: Block | undefined): boolean =>
  last === undefined || label.startsWith('*') || (Number(label) > Number(last.label) && Number(label) <= Number(last.label) + 9)
