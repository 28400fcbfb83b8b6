import type { WordChange, WordDiff } from './alignment.ts'

const opening = '[(［（“«'
const closing = '])］）”»'
const wordSign = /[\p{L}\p{N}\p{M}]/u

/**
 * Moves what was only put in or only taken out to where it cuts no pair of brackets or quotation marks, where it could as well
 * stand there: `keep [-[public] -][open] registers`, not `keep [[-public] [-]open] registers`.
 */
export function keepBracketsWhole(changes: WordDiff, before: string, after: string): WordDiff {
  const kept: WordChange[] = []
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index]
    if (!change) continue
    const [last, next] = [kept.at(-1), changes[index + 1]]
    const isAlone = change.type !== 'same' && (last?.type ?? 'same') === 'same' && (next?.type ?? 'same') === 'same'
    const shift = isAlone ? bestShift(change, last, next, before, after) : 0
    if (shift === 0) {
      kept.push(change)
      continue
    }
    const [start, end] = [edge(change, 'start', shift), edge(change, 'end', shift)]
    if (last) kept.pop()
    kept.push(stretch('same', edge(last ?? change, 'start'), start), stretch(change.type, start, end), stretch('same', end, edge(next ?? change, 'end')))
    if (next) index += 1
  }
  return kept.filter(({ before: was, after: is }) => was.start < was.end || is.start < is.end)
}

/** A place in both texts. */
interface Edge {
  readonly before: number
  readonly after: number
}

const edge = ({ before, after }: WordChange, side: 'start' | 'end', shift = 0): Edge => ({ before: before[side] + shift, after: after[side] + shift })

const stretch = (type: WordChange['type'], from: Edge, to: Edge): WordChange => ({
  type,
  before: { start: from.before, end: to.before },
  after: { start: from.after, end: to.after },
})

/** How far to move a change, in UTF-16 units; 0 where it cuts nothing or would cut as much anywhere else. */
function bestShift({ type, ...ranges }: WordChange, last: WordChange | undefined, next: WordChange | undefined, before: string, after: string): number {
  const [text, side] = type === 'deleted' ? [before, 'before' as const] : [after, 'after' as const]
  const { start, end } = ranges[side]
  let best = { shift: 0, cut: countCut(text.slice(start, end)) }
  const consider = (shift: number): void => {
    const cut = countCut(text.slice(start + shift, end + shift))
    if (cut < best.cut && !isInWord(text, start + shift) && !isInWord(text, end + shift)) best = { shift, cut }
  }
  const [room, roomAhead] = [start - (last?.[side].start ?? start), (next?.[side].end ?? end) - end]
  for (let shift = 1; best.cut > 0 && shift <= room && text[start - shift] === text[end - shift]; shift++) consider(-shift)
  for (let shift = 1; best.cut > 0 && shift <= roomAhead && text[start + shift - 1] === text[end + shift - 1]; shift++) consider(shift)
  return best.shift
}

/** Counts the brackets and quotation marks that have no partner in a stretch. */
function countCut(text: string): number {
  let open = 0
  let strays = 0
  for (const sign of text) {
    if (opening.includes(sign)) open += 1
    else if (closing.includes(sign) && open > 0) open -= 1
    else if (closing.includes(sign)) strays += 1
  }
  return open + strays
}

const isInWord = (text: string, at: number): boolean => wordSign.test(text.charAt(at - 1)) && wordSign.test(text.charAt(at))
