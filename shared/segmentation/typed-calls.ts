import type { FootnoteCall, TextRange } from '#shared/domain/paragraph'
import type { NormalBlock } from './normalize.ts'

/**
 * Lifts note calls that are typed among the words. Old texts print `1/`; plain text prints bare figures
 * after a comma, a bracket, a quotation mark or a word (`Crime,4`, `Convention5`), never `58/4` or `2030 Agenda`.
 * Only calls whose note exists, or that go on counting from 1, are lifted.
 */
export function liftTypedCalls(blocks: readonly NormalBlock[], notes: readonly NormalBlock[]): NormalBlock[] {
  const slashed = new Set(notes.map((note) => note.label ?? '').filter((label) => /^\d{1,3}\/$/u.test(label)))
  const withSlashes =
    slashed.size === 0
      ? [...blocks]
      : blocks.map((block) =>
          lift(block, /\s?(?<![\p{L}\d/])(\d{1,3}\/)(?=[\s,;.:)\]”"]|$)/gu, (label) => slashed.has(label)),
        )
  if (slashed.size > 0 || blocks.some((block) => block.calls.length > 0)) return withSlashes
  return liftCounting(withSlashes, notes)
}

const bare = /(?<=[,;.)\]”"’]|\p{Ll}{4})(\d{1,3})(?=\s|$|[,;.)\]”"’]+(?:\s|$))/gu
/** As `bare`, and set apart by a space: `9 December 1971, 53`; only where the note itself is known, and no words follow it. */
const spaced =
  /(?<=[,;.)\]”"’]|\p{Ll}{4})(\d{1,3})(?=\s|$|[,;.)\]”"’]+(?:\s|$))|(?<=[,;.)\]”"’]|\p{Ll}{4}) (\d{1,3})(?=$|[,;])/gu

/** Bare figures count as calls only as one series through the whole text: those of its notes, else 1, 2, 3 …. */
function liftCounting(blocks: readonly NormalBlock[], notes: readonly NormalBlock[]): NormalBlock[] {
  const labels = notes.flatMap((note) => (/^\d{1,3}$/u.test(note.label ?? '') ? [Number(note.label)] : []))
  const pattern = labels.length > 0 ? spaced : bare
  const isNext = (label: number, expected: number): boolean =>
    labels.length > 0 ? labels.includes(label) && label >= expected - 1 : label === expected
  let expected = labels[0] ?? 1
  let found = 0
  const chosen = new Map<NormalBlock, Set<number>>()
  for (const block of blocks) {
    for (const match of block.text.matchAll(pattern)) {
      const label = Number(match[1] ?? match[2])
      if (!isNext(label, expected) || /\d[,.]$/u.test(block.text.slice(0, match.index)) && !match[0].startsWith(' ') || match.index === 0)
        continue
      chosen.set(block, (chosen.get(block) ?? new Set()).add(match.index))
      expected = label + 1
      found++
    }
  }
  if (found < (labels.length > 0 ? 1 : 3)) return [...blocks]
  return blocks.map((block) => lift(block, pattern, (_, index) => chosen.get(block)?.has(index) ?? false))
}

function lift(block: NormalBlock, pattern: RegExp, isCall: (label: string, index: number) => boolean): NormalBlock {
  const cuts: { start: number; end: number; label: string }[] = []
  for (const match of block.text.matchAll(pattern)) {
    const label = match[1] ?? match[2] ?? ''
    if (isCall(label, match.index)) cuts.push({ start: match.index, end: match.index + match[0].length, label })
  }
  if (cuts.length === 0) return block
  const moved = (offset: number): number =>
    offset - cuts.reduce((sum, cut) => sum + Math.max(0, Math.min(offset, cut.end) - cut.start), 0)
  const inCut = (index: number): boolean => cuts.some((cut) => index >= cut.start && index < cut.end)
  const italics: TextRange[] = block.italics
    .map((range) => ({ start: moved(range.start), end: moved(range.end) }))
    .filter((range) => range.end > range.start)
  const calls: FootnoteCall[] = [
    ...block.calls.map((call) => ({ ...call, offset: moved(call.offset) })),
    ...cuts.map((cut) => ({ offset: moved(cut.start), label: cut.label })),
  ].toSorted((p, q) => p.offset - q.offset)
  return {
    ...block,
    text: block.text
      .split('')
      .filter((_, index) => !inCut(index))
      .join(''),
    printed: block.printed.map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })),
    italics,
    calls,
  }
}
