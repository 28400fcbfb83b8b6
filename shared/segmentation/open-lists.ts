import type { LabelShape, LabelStyle, ParsedLabel } from './numbering.ts'

interface OpenList {
  readonly style: LabelStyle
  readonly shape: LabelShape
  count: number
}

/** The lists that are open below one numbered paragraph, outermost first; decides what an ambiguous label is. */
export class OpenLists {
  private lists: OpenList[] = []

  clear(): void {
    this.lists = []
  }

  get depth(): number {
    return this.lists.length
  }

  /**
   * Places a label: goes on with the innermost open list that it continues, else opens a new one below.
   * So `(i)` after `(h)` is a letter, and after a colon under `(a)` it is roman. Returns the level, 1 = directly below the paragraph.
   */
  place(parsed: ParsedLabel, opensBelow: boolean): number {
    const first = parsed.readings.some((reading) => reading.count <= 1)
    if (!(opensBelow && first)) {
      for (let level = this.lists.length; level >= 1; level--) if (this.continues(level, parsed, 1)) return level
    }
    const start = parsed.readings.find((reading) => reading.count <= 1)
    if (
      start &&
      !this.lists.some((list) => list.style === start.style && list.shape === parsed.shape && start.style === 'bullet')
    )
      return this.open(parsed, start)
    for (let level = this.lists.length; level >= 1; level--) if (this.continues(level, parsed, 3)) return level
    for (let level = this.lists.length; level >= 1; level--) if (this.sameList(level, parsed)) return level
    const reading = parsed.readings.find((one) => one.style === 'letter') ?? parsed.readings[0]
    return reading ? this.open(parsed, reading) : this.lists.length + 1
  }

  private continues(level: number, parsed: ParsedLabel, most: number): boolean {
    const list = this.lists[level - 1]
    if (!list || list.shape !== parsed.shape) return false
    const reading = parsed.readings.find(
      (one) =>
        one.style === list.style &&
        (one.style === 'bullet' || (one.count > list.count && one.count - list.count <= most)),
    )
    if (!reading) return false
    list.count = reading.count
    this.lists.length = level
    return true
  }

  /** Goes back to a list of the same kind, for labels printed out of order or twice. */
  private sameList(level: number, parsed: ParsedLabel): boolean {
    const list = this.lists[level - 1]
    const reading = parsed.readings.find((one) => list?.style === one.style && list.shape === parsed.shape)
    if (!list || !reading) return false
    list.count = reading.count
    this.lists.length = level
    return true
  }

  private open(parsed: ParsedLabel, reading: { style: LabelStyle; count: number }): number {
    const outer = this.lists.findIndex((list) => list.style === reading.style && list.shape === parsed.shape)
    if (outer >= 0) this.lists.length = outer
    this.lists.push({ style: reading.style, shape: parsed.shape, count: reading.count })
    return this.lists.length
  }
}
