import type { FootnoteCall, Paragraph, ParagraphKind, TextRange } from '#shared/domain/paragraph'
import { textHash } from '#shared/lib/text-hash'
import { shiftCalls, shiftRanges } from '#shared/segmentation/block'
import { printedField, shiftPrinted, slicePrinted } from '#shared/segmentation/printed'

/** What of a paragraph travels with its words. */
export type Words = Pick<Paragraph, 'text' | 'italics' | 'calls' | 'printed'>

/** Takes the words of [start, end) out, with the italics, note calls and printed characters that stand in them. Cuts nothing else away. */
export function sliceWords(words: Words, start: number, end: number): Words {
  const calls = words.calls.filter((call) => {
    const owner = ownerOf(words.text, call.offset)
    return start <= owner && owner < end
  })
  return {
    text: words.text.slice(start, end),
    italics: shiftRanges(words.italics, -start, end - start),
    calls: calls.map((call) => ({ ...call, offset: Math.min(Math.max(call.offset - start, 0), end - start) })),
    ...printedField(slicePrinted(words.printed ?? [], start, end)),
  }
}

/** The character that a call stands at: the one before it; at the start of the words or after a space, the one after it. */
function ownerOf(text: string, offset: number): number {
  if (offset > 0 && !/\s/u.test(text[offset - 1] ?? '')) return offset - 1
  return offset < text.length ? offset : Math.max(0, text.length - 1)
}

/** Takes white space off both ends; `start` is how much went at the start. */
export function trimWords(words: Words): { readonly words: Words; readonly start: number } {
  const start = words.text.length - words.text.trimStart().length
  const end = Math.max(start, words.text.trimEnd().length)
  if (start === 0 && end === words.text.length) return { words, start }
  // What the source prints between the words and the space, or behind it, stays with the words.
  const within = (offset: number): number => Math.min(Math.max(offset, start), end) - start
  const printed = (words.printed ?? []).map((one) => ({ ...one, start: within(one.start), end: within(one.end) }))
  const { printed: _cut, ...trimmed } = sliceWords(words, start, end)
  return { words: { ...trimmed, ...printedField(printed) }, start }
}

/** Puts words one after the other; italics that end at the joint and go on after it become one. */
export function joinWords(one: Words, joint: string, other: Words): Words {
  const at = one.text.length + joint.length
  return {
    text: one.text + joint + other.text,
    italics: joinRanges(one.italics, one.text.length, shiftRanges(other.italics, at), at),
    calls: [...one.calls, ...shiftCalls(other.calls, at)],
    ...printedField([...(one.printed ?? []), ...shiftPrinted(other.printed ?? [], at)]),
  }
}

function joinRanges(
  before: readonly TextRange[],
  end: number,
  after: readonly TextRange[],
  start: number,
): readonly TextRange[] {
  const open = before.find((range) => range.end === end)
  const next = after.find((range) => range.start === start)
  if (open === undefined || next === undefined) return [...before, ...after]
  return [
    ...before.filter((range) => range !== open),
    { start: open.start, end: next.end },
    ...after.filter((range) => range !== next),
  ]
}

/** Words without anything in them but their characters. */
export const plainWords = (text: string): Words => ({ text, italics: [], calls: [] })

/** Gives a paragraph other words; its hash follows them. */
export function withWords(paragraph: Paragraph, { text, italics, calls, printed = [] }: Words): Paragraph {
  const { printed: _before, ...rest } = paragraph
  const hash = text === paragraph.text ? paragraph.hash : textHash(text)
  return { ...rest, text, italics, calls, ...printedField(printed), hash }
}

/** Han characters and full-width marks, which no space separates. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uffee]/u
const wordGoesOn = /^(?!(?:and|or|to|et|ou|y|o|и|или)(?!\p{L}))\p{Ll}/u

/** What stands between words that are joined: a space; nothing in Chinese and inside a word that a hyphen holds together; a row's end between tables. */
export function jointOf(one: string, other: string, kinds: readonly ParagraphKind[] = []): string {
  if (one === '' || other === '') return ''
  if (kinds.length > 0 && kinds.every((kind) => kind === 'table')) return '\n'
  if (chinese.test(one.slice(-1)) || chinese.test(other.slice(0, 1))) return ''
  return /\p{L}[-\u2010]$/u.test(one) && wordGoesOn.test(other) ? '' : ' '
}

/** True where a text may be cut: not inside one character. */
export function isBetweenCharacters(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false
  return !/^[\udc00-\udfff\p{M}\u200d]/u.test(text.slice(offset, offset + 2))
}

/** Moves the calls that a cut would take away to the start of what stays. */
export function cutStart(words: Words, length: number): Words {
  const rest = sliceWords(words, length, words.text.length)
  const cut: FootnoteCall[] = sliceWords(words, 0, length).calls.map((call) => ({ ...call, offset: 0 }))
  return cut.length === 0 ? rest : { ...rest, calls: [...cut, ...rest.calls] }
}
