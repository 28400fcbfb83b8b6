import type { NoteLine, PackRun } from '#shared/domain/pack'
import type { RichText, RichWords } from '#shared/domain/rich-text'
import { linesOf } from '#shared/rich-text/lines'
import { textDirection } from './text-direction.ts'

/** Lays a note's words out for a pack; lines without words are left out. */
export function buildNoteLines(body: RichText): readonly NoteLine[] {
  return linesOf(body).flatMap(({ words, depth, marker }) => {
    const text = words.map((word) => word.text).join('')
    return text.trim() === '' ? [] : [{ runs: trimmed(words).map(runOf), direction: textDirection(text), depth, marker }]
  })
}

/** Spaces at either end of a line would shift it beside the others. */
function trimmed(words: readonly RichWords[]): readonly RichWords[] {
  const first = words.findIndex(({ text }) => text.trim() !== '')
  const last = words.findLastIndex(({ text }) => text.trim() !== '')
  return words.slice(first, last + 1).map((word, index, kept) => {
    const text = index === 0 ? word.text.trimStart() : word.text
    return { ...word, text: index === kept.length - 1 ? text.trimEnd() : text }
  })
}

function runOf({ text, marks = [] }: RichWords): PackRun {
  const link = marks.find((mark) => mark.type === 'link')
  return {
    text,
    ...(marks.some(({ type }) => type === 'bold') ? { bold: true } : {}),
    ...(marks.some(({ type }) => type === 'italic') ? { italic: true } : {}),
    ...(link ? { address: link.attrs.href } : {}),
  }
}
