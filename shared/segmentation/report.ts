import type { Doubt, NumberingRun, ReadingReport } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import type { DroppedLine } from './furniture.ts'
import { romanValue } from './numbering.ts'

/** Says what the reading found and doubts. */
export function makeReport(
  paragraphs: readonly Paragraph[],
  furniture: readonly DroppedLine[],
  pages: number | null,
  emptyPages: readonly number[],
  garbled: number,
): ReadingReport {
  const numbering = numberingRuns(paragraphs)
  const doubts: Doubt[] = []
  for (const run of numbering) {
    for (const path of run.missing)
      doubts.push({ code: 'numbering-gap', ordinal: null, confidence: 0.4, detail: `${run.container}: ${path}` })
    for (const path of run.duplicated)
      doubts.push({ code: 'numbering-twice', ordinal: null, confidence: 0.4, detail: `${run.container}: ${path}` })
  }
  for (const page of emptyPages)
    doubts.push({ code: 'page-without-text', ordinal: null, confidence: 0.5, detail: String(page) })
  if (garbled > 0)
    doubts.push({
      code: 'garbled-text',
      ordinal: null,
      confidence: 1 - garbled,
      detail: String(Math.round(garbled * 100)),
    })
  return { numbering, furniture, doubts, pages }
}

/** One run a container; a text whose numbers start again at 1 has a run for each start. */
function numberingRuns(paragraphs: readonly Paragraph[]): NumberingRun[] {
  const runs: { container: string; items: Paragraph[] }[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'operative' || paragraph.label === null || !/^\d{1,3}$/u.test(paragraph.label)) continue
    const open = runs.findLast((run) => run.container === paragraph.container)
    const last = Number(open?.items.at(-1)?.label ?? 0)
    if (open && !(Number(paragraph.label) === 1 && last > 1)) open.items.push(paragraph)
    else runs.push({ container: paragraph.container, items: [paragraph] })
  }
  const subs = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'subparagraph') continue
    const inContainer = subs.get(paragraph.container)
    if (inContainer) inContainer.push(paragraph)
    else subs.set(paragraph.container, [paragraph])
  }
  return runs.map(({ container, items }) => {
    const counts = items.map((item) => Number(item.label))
    const seen = new Set<number>()
    const twice = new Set<number>()
    for (const count of counts) (seen.has(count) ? twice : seen).add(count)
    const first = Math.min(...seen)
    const last = Math.max(...seen)
    const missing: string[] = []
    for (let count = first; count <= last; count++) if (!seen.has(count)) missing.push(String(count))
    const duplicated = [...twice].map(String)
    return {
      container,
      first: String(first),
      last: String(last),
      missing: [...missing, ...missingLetters(subs.get(container) ?? [])],
      duplicated,
    }
  })
}

/** `5 (c)`: letters that a list below a numbered paragraph skips. */
function missingLetters(subs: readonly Paragraph[]): string[] {
  const missing: string[] = []
  const lists = new Map<string, string[]>()
  for (const sub of subs) {
    const parents = sub.path.slice(0, -1)
    const key = parents.join(' ')
    if (parents.length === 0 || sub.label === null || sub.label === '•') continue
    const labels = lists.get(key)
    if (labels) labels.push(sub.label)
    else lists.set(key, [sub.label])
  }
  for (const [parent, labels] of lists) {
    const roman = /^\(?i[).]?$/iu.test(labels[0] ?? '')
    const places = labels.map((label) => placeOf(label, roman))
    for (let count = 1; count < Math.max(...places); count++)
      if (!places.includes(count) && !roman) missing.push(`${parent} (${String.fromCharCode(96 + count)})`)
  }
  return missing.slice(0, 50)
}

function placeOf(label: string, roman: boolean): number {
  const sign = label.replace(/[().\s]/gu, '').toLowerCase()
  if (roman) return romanValue(sign)
  return /^[a-z]$/u.test(sign) ? sign.charCodeAt(0) - 96 : 0
}
