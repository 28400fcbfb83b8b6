import type { ParagraphId } from '#shared/domain/ids'
import type { ReadText, RecordedRepair, Repair } from '#shared/domain/repair'
import { squeeze } from '#shared/lib/text'
import { textHash } from '#shared/lib/text-hash'
import { applyRepair } from './apply.ts'
import type { RepairErrorCode } from './parts.ts'

/** What of recorded repairs could be made again on another reading of the same source. */
export interface Replay {
  readonly text: ReadText
  /** Made again, with the names that their paragraphs have in this reading. */
  readonly applied: readonly RecordedRepair[]
  /** The reading is so already: the engine has learned. */
  readonly unneeded: readonly RecordedRepair[]
  /** Not made: the words that they were made on are not in this reading, or the repair has no place in it. */
  readonly unfitting: readonly { readonly repair: RecordedRepair; readonly why: RepairErrorCode | 'words-not-found' }[]
}

/** Records a repair with the words that it is made on; `text` is the text before it. */
export function recordRepair(text: ReadText, repair: Repair, madeAt: string): RecordedRepair {
  const { names, line } = targetsOf(repair)
  const seen = names.map(({ id, exact }) => {
    const paragraph = text.paragraphs.find((one) => one.id === id)
    return paragraph === undefined ? '' : evidence(paragraph.text, exact)
  })
  return {
    ...repair,
    seen: line === null ? seen : [...seen, evidence(linesOf(text, line.among)[line.index]?.text ?? '', false)],
    madeAt,
  }
}

/**
 * Makes recorded repairs again on another reading, in their order. A repair fits where the words that it was made on are:
 * under the same id, else in the one paragraph that has them; never by its id or place alone.
 */
export function replayRepairs(read: ReadText, repairs: readonly RecordedRepair[]): Replay {
  const applied: RecordedRepair[] = []
  const unneeded: RecordedRepair[] = []
  const unfitting: Replay['unfitting'][number][] = []
  let text = read
  for (const recorded of repairs) {
    const repair = refit(text, recorded)
    if (repair === null) {
      unfitting.push({ repair: recorded, why: 'words-not-found' })
      continue
    }
    const made = applyRepair(text, repair)
    if (made.ok) {
      applied.push(repair)
      text = made.value.text
    } else if (made.error.code === 'no-change') unneeded.push(recorded)
    else unfitting.push({ repair: recorded, why: made.error.code })
  }
  return { text, applied, unneeded, unfitting }
}

/** Offsets hold in the very same characters only; all else may be spaced or hyphenated anew. */
const evidence = (words: string, exact: boolean): string => textHash(exact ? words : squeeze(words))

interface Target {
  readonly id: ParagraphId
  /** The repair counts characters in it. */
  readonly exact: boolean
}

interface Targets {
  readonly names: readonly Target[]
  /** The line that it takes from beside the text; null where it takes none. */
  readonly line: { readonly among: 'furniture' | 'footnotes'; readonly index: number } | null
}

/** What a repair names, in the order in which `seen` keeps its words. */
function targetsOf(repair: Repair): Targets {
  const loose = (id: ParagraphId | null): readonly Target[] => (id === null ? [] : [{ id, exact: false }])
  switch (repair.type) {
    case 'split':
      return { names: [{ id: repair.paragraphId, exact: true }], line: null }
    case 'kind':
    case 'label':
    case 'level':
    case 'to-furniture':
    case 'to-footnote':
      return { names: loose(repair.paragraphId), line: null }
    case 'merge':
      return { names: [...loose(repair.paragraphId), ...loose(repair.withId)], line: null }
    case 'move-words':
      return { names: [{ id: repair.fromId, exact: true }, ...loose(repair.toId)], line: null }
    case 'from-furniture':
      return { names: loose(repair.afterId), line: { among: 'furniture', index: repair.index } }
    case 'from-footnote':
      return { names: loose(repair.afterId), line: { among: 'footnotes', index: repair.index } }
    case 'settle-doubt':
      return { names: loose(repair.paragraphId), line: null }
    case 'masthead':
      return { names: [], line: null }
  }
}

const linesOf = (text: ReadText, among: 'furniture' | 'footnotes'): readonly { readonly text: string }[] =>
  among === 'furniture' ? text.report.furniture : text.footnotes

/** A recorded repair with the names that its words have in this text; null where they are not in it, or not once. */
function refit(text: ReadText, recorded: RecordedRepair): RecordedRepair | null {
  const { names, line } = targetsOf(recorded)
  const ids = names.map(({ id, exact }, index) => findWords(text, id, exact, recorded.seen[index] ?? ''))
  const [first, second] = ids
  if (ids.includes(null)) return null
  const position =
    line === null ? -1 : findLine(linesOf(text, line.among), line.index, recorded.seen[names.length] ?? '')
  if (position === null) return null
  switch (recorded.type) {
    case 'split':
    case 'kind':
    case 'label':
    case 'level':
    case 'to-furniture':
    case 'to-footnote':
      return { ...recorded, paragraphId: first ?? recorded.paragraphId }
    case 'merge':
      return { ...recorded, paragraphId: first ?? recorded.paragraphId, withId: second ?? recorded.withId }
    case 'move-words':
      return { ...recorded, fromId: first ?? recorded.fromId, toId: second ?? recorded.toId }
    case 'from-furniture':
    case 'from-footnote':
      return { ...recorded, index: position, afterId: first ?? null }
    case 'settle-doubt':
      return { ...recorded, paragraphId: first ?? null }
    case 'masthead':
      return recorded
  }
}

function findWords(text: ReadText, id: ParagraphId, exact: boolean, seen: string): ParagraphId | null {
  const own = text.paragraphs.find((paragraph) => paragraph.id === id)
  if (own !== undefined && evidence(own.text, exact) === seen) return id
  const same = text.paragraphs.filter((paragraph) => evidence(paragraph.text, exact) === seen)
  return same.length === 1 ? (same[0]?.id ?? null) : null
}

function findLine(lines: readonly { readonly text: string }[], index: number, seen: string): number | null {
  if (evidence(lines[index]?.text ?? '', false) === seen) return index
  const same = lines.flatMap((line, at) => (evidence(line.text, false) === seen ? [at] : []))
  return same.length === 1 ? (same[0] ?? null) : null
}
