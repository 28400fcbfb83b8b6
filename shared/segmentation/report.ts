import type { Doubt, NumberingRun, ReadingReport } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import type { DroppedLine } from './furniture.ts'
import type { Garbling } from './garbled.ts'
import { inWesternFigures } from './numbering.ts'

/** Says what the reading found and doubts. */
export function makeReport(
  paragraphs: readonly Paragraph[],
  furniture: readonly DroppedLine[],
  pages: number | null,
  emptyPages: readonly number[],
  garbled: readonly Garbling[],
): ReadingReport {
  const runs = runsOf(paragraphs)
  const doubts: Doubt[] = runs.flatMap(doubtsOf)
  for (const page of emptyPages)
    doubts.push({ code: 'page-without-text', ordinal: null, confidence: 0.5, detail: String(page) })
  for (const { code, share } of garbled) {
    // Radicals are written as their letters: nothing is lost with them.
    const confidence = code === 'kangxi' ? 0.8 : 1 - Math.min(1, share)
    doubts.push({ code: 'garbled-text', ordinal: null, confidence, detail: `${code}: ${Math.ceil(share * 100)}` })
  }
  return { numbering: runs.map(asNumberingRun), furniture, doubts, pages }
}

/** A place in a text's numbers that is not as it should be. */
interface Irregularity {
  /** As cited: `14`, `5 (c)`. */
  readonly path: string
  /** Ordinal of the paragraph after the gap, or of the second one of a pair. */
  readonly ordinal: number
}

interface Run {
  readonly container: string
  readonly first: number
  readonly last: number
  readonly missing: readonly Irregularity[]
  readonly duplicated: readonly Irregularity[]
}

const asNumberingRun = (run: Run): NumberingRun => ({
  container: run.container,
  first: String(run.first),
  last: String(run.last),
  missing: run.missing.map(({ path }) => path),
  duplicated: run.duplicated.map(({ path }) => path),
})

const doubtsOf = ({ container, missing, duplicated }: Run): Doubt[] => [
  ...missing.map((gap): Doubt => ({ code: 'numbering-gap', ordinal: gap.ordinal, confidence: 0.4, detail: `${container}: ${gap.path}` })),
  ...duplicated.map((pair): Doubt => ({ code: 'numbering-twice', ordinal: pair.ordinal, confidence: 0.4, detail: `${container}: ${pair.path}` })),
]

/** One run a container; a text whose numbers start again at 1 has a run for each start. */
function runsOf(paragraphs: readonly Paragraph[]): Run[] {
  const runs: { container: string; items: { count: number; ordinal: number }[]; subs: Paragraph[] }[] = []
  for (const paragraph of paragraphs) {
    const { kind, label, container, ordinal } = paragraph
    if (kind === 'subparagraph') runs.findLast((run) => run.container === container)?.subs.push(paragraph)
    if (kind !== 'operative' || label === null) continue
    const figures = inWesternFigures(label)
    if (!/^\d{1,3}$/u.test(figures)) continue
    const count = Number(figures)
    const open = runs.findLast((run) => run.container === container)
    const last = open?.items.at(-1)?.count ?? 0
    if (open && !(count === 1 && last > 1)) open.items.push({ count, ordinal })
    else runs.push({ container, items: [{ count, ordinal }], subs: [] })
  }
  return runs.map((run) => {
    const { container, items, subs } = run
    const times = new Map<number, number>()
    const duplicated: Irregularity[] = []
    for (const { count, ordinal } of items) {
      const time = (times.get(count) ?? 0) + 1
      times.set(count, time)
      if (time === 2) duplicated.push({ path: String(count), ordinal })
    }
    const first = Math.min(...times.keys())
    const last = Math.max(...times.keys())
    const missing: Irregularity[] = []
    for (let count = first; count <= last; count++) {
      const after = times.has(count) ? undefined : items.find((item) => item.count > count)
      if (after) missing.push({ path: String(count), ordinal: after.ordinal })
    }
    return { container, first, last, missing: [...missing, ...missingLetters(subs)], duplicated }
  })
}

/** `5 (c)`: letters that a list below a numbered paragraph skips. */
function missingLetters(subs: readonly Paragraph[]): Irregularity[] {
  const missing: Irregularity[] = []
  const lists = new Map<string, { label: string; ordinal: number }[]>()
  for (const sub of subs) {
    if (sub.path.length < 2 || sub.label === null || sub.label === '•') continue
    const key = sub.path.slice(0, -1).join(' ')
    const items = lists.get(key)
    if (items) items.push({ label: sub.label, ordinal: sub.ordinal })
    else lists.set(key, [{ label: sub.label, ordinal: sub.ordinal }])
  }
  for (const [parent, items] of lists) {
    if (/^\(?i[).]?$/iu.test(items[0]?.label ?? '')) continue
    const places = items.map(({ label }) => placeOf(label))
    for (let count = 1; count < Math.max(...places); count++) {
      const after = items[places.findIndex((place) => place > count)]
      if (!places.includes(count) && after)
        missing.push({ path: `${parent} (${String.fromCharCode(96 + count)})`, ordinal: after.ordinal })
    }
  }
  return missing.slice(0, 50)
}

function placeOf(label: string): number {
  const sign = label.replace(/[().\s]/gu, '').toLowerCase()
  return /^[a-z]$/u.test(sign) ? sign.charCodeAt(0) - 96 : 0
}
