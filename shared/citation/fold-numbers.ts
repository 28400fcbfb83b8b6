import { isNextRoman } from './roman.ts'

/** Paragraph numbers of one parent as they are listed: `3`, `7–9`, `5 (a)–(c)` keep their parts for the preset to join. */
export interface NumberGroup {
  /** Labels above the listed ones: `['5']` for `5 (a) and (b)`; empty for plain numbers. */
  readonly parent: readonly string[]
  readonly stretches: readonly NumberStretch[]
}

export interface NumberStretch {
  readonly first: string
  /** Equal to `first` for a single label. */
  readonly last: string
}

/** From three neighbours on a list becomes a stretch: `7 and 8`, but `7–9` (UN Editorial Manual, "Cross-references"). */
const shortestStretch = 3

/**
 * Folds printed paths in reading order into groups and stretches.
 *
 * A sub-paragraph whose own paragraph is cited too is covered by it and left out.
 */
export function foldNumbers(paths: readonly (readonly string[])[]): readonly NumberGroup[] {
  const cited = new Set(paths.map((path) => path.join('\n')))
  const groups: { parent: readonly string[]; labels: string[] }[] = []
  for (const path of paths) {
    const covered = path.some((_, depth) => depth > 0 && cited.has(path.slice(0, depth).join('\n')))
    const label = path.at(-1)
    if (covered || label === undefined) continue
    const parent = path.slice(0, -1)
    const group = groups.at(-1)
    if (group !== undefined && group.parent.join('\n') === parent.join('\n')) group.labels.push(label)
    else groups.push({ parent, labels: [label] })
  }
  return groups.map(({ parent, labels }) => {
    // Where an article has lettered paragraphs only, its outermost labels are already those of the second depth.
    const lettered = (parent[0] ?? labels[0])?.startsWith('(') === true
    return { parent, stretches: foldLabels(labels, parent.length + (lettered ? 1 : 0)) }
  })
}

function foldLabels(labels: readonly string[], depth: number): readonly NumberStretch[] {
  const runs: string[][] = []
  for (const label of labels) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before === label) continue
    if (run !== undefined && before !== undefined && isNext(before, label, depth)) run.push(label)
    else runs.push([label])
  }
  return runs.flatMap((run) => {
    const first = run[0]
    const last = run.at(-1)
    if (first === undefined || last === undefined) return []
    return run.length >= shortestStretch ? [{ first, last }] : run.map((label) => ({ first: label, last: label }))
  })
}

/** Sub-paragraphs run `(a)`, then `(i)`, then `a.`: which alphabet a label counts in follows from its depth. */
function isNext(before: string, label: string, depth: number): boolean {
  const one = bare(before)
  const other = bare(label)
  if (/^\d+$/.test(one) && /^\d+$/.test(other)) return Number(other) === Number(one) + 1
  if (depth % 2 === 0) return isNextRoman(one, other)
  return /^[a-z]$/.test(one) && /^[a-z]$/.test(other) && other.charCodeAt(0) === one.charCodeAt(0) + 1
}

function bare(label: string): string {
  return label.replace(/[().]/g, '')
}
