import type { Run } from './document.ts'

/**
 * Reads the small notation that the sample texts are written in.
 *
 * `*words*` are italic and `^[words]` is a footnote called at that place (it may hold italics, no further footnote).
 * A bracket left open is a mistake in the source and throws.
 */
export function parseRuns(source: string): Run[] {
  const runs: Run[] = []
  let italic = false
  let words = ''
  const close = (note?: readonly Run[]) => {
    if (words || note) runs.push({ text: words, ...(italic ? { italic } : {}), ...(note ? { note } : {}) })
    words = ''
  }
  for (let at = 0; at < source.length; at++) {
    if (source.startsWith('^[', at)) {
      const end = source.indexOf(']', at)
      if (end < 0) throw new Error(`Footnote without an end in “${source.slice(at, at + 40)}”`)
      close(parseRuns(source.slice(at + 2, end)))
      at = end
    } else if (source[at] === '*') {
      close()
      italic = !italic
    } else words += source[at]
  }
  if (italic) throw new Error(`Italics without an end in “${source.slice(0, 40)}”`)
  close()
  return runs
}
