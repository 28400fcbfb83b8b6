/** Where a pattern ends in a text, and how many letters have to be changed, put in or taken out there. */
export interface ApproximateEnd {
  readonly end: number
  readonly errors: number
}

const bits = 32
const highBit = 1 << 31

/**
 * Lists the ends at which a pattern stands in a text with the fewest errors, none above `maxErrors`.
 *
 * Myers' bit-vector algorithm, one block for 32 letters of the pattern (G. Myers, "A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming", JACM 46, 1999; blocks as Hyyrö describes them).
 */
export function approximateEnds(text: string, pattern: string, maxErrors: number): readonly ApproximateEnd[] {
  const blocks = Math.ceil(pattern.length / bits)
  const lastBit = 1 << ((pattern.length - 1) % bits)
  const equal = new Map<number, Int32Array>()
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at)
    const masks = equal.get(code) ?? new Int32Array(blocks)
    masks[Math.floor(at / bits)] = (masks[Math.floor(at / bits)] ?? 0) | (1 << (at % bits))
    equal.set(code, masks)
  }
  const none = new Int32Array(blocks)
  const plus = new Int32Array(blocks).fill(-1)
  const minus = new Int32Array(blocks)
  let errors = pattern.length
  let fewest = maxErrors
  let ends: ApproximateEnd[] = []
  for (let at = 0; at < text.length; at++) {
    const masks = equal.get(text.charCodeAt(at)) ?? none
    let carry = 0
    for (let block = 0; block < blocks; block++) {
      let match = masks[block] ?? 0
      const [up, down] = [plus[block] ?? 0, minus[block] ?? 0]
      const vertical = match | down
      if (carry < 0) match |= 1
      const horizontal = (((match & up) + up) ^ up) | match
      let rises = down | ~(horizontal | up)
      let falls = up & horizontal
      const top = block === blocks - 1 ? lastBit : highBit
      const out = (rises & top ? 1 : 0) - (falls & top ? 1 : 0)
      rises = (rises << 1) | (carry > 0 ? 1 : 0)
      falls = (falls << 1) | (carry < 0 ? 1 : 0)
      plus[block] = falls | ~(vertical | rises)
      minus[block] = rises & vertical
      carry = out
    }
    errors += carry
    if (errors > fewest) continue
    if (errors < fewest) ends = []
    fewest = errors
    ends.push({ end: at + 1, errors })
  }
  return ends
}

/** Finds where a match that ends at `end` starts: the start with as few errors, nearest to the pattern's own length. */
export function approximateStart(text: string, pattern: string, { end, errors }: ApproximateEnd): number {
  const from = Math.max(0, end - pattern.length - errors)
  const reversed = backwards(text.slice(from, end))
  const ends = approximateEnds(reversed, backwards(pattern), errors)
  const byLength = ends.map((found) => found.end).toSorted((one, other) => Math.abs(one - pattern.length) - Math.abs(other - pattern.length))
  return end - (byLength[0] ?? pattern.length)
}

/** By UTF-16 units, as the offsets count. */
const backwards = (text: string): string => text.split('').toReversed().join('')
