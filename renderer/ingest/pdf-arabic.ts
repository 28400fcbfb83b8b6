/** A run's letters as pdf.js gives them, in reading order. */
interface TurnedRun {
  readonly str: string
}

const arabicLetter = /[\u0620-\u06d3\ufb50-\ufdff\ufe70-\ufefc]/u

/** Whether a page has Arabic letters, whose glyphs have to be looked at. */
export const hasArabic = (runs: readonly TurnedRun[]): boolean => runs.some((run) => arabicLetter.test(run.str))

/** What pdf.js calls the drawing of text in the list of what a page does. */
const showText = 44

/** Lists the letters of each glyph of a page, in the order of its stream, spaces left out. */
export function listGlyphs(does: readonly number[], what: readonly unknown[]): string[] {
  const glyphs: string[] = []
  for (const [index, one] of does.entries()) {
    const parts = what[index]
    if (one !== showText || !Array.isArray(parts)) continue
    for (const glyph of parts.flat() as unknown[]) {
      if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) continue
      const letters = String(glyph.unicode).replace(unseen, '')
      if (letters !== '') glyphs.push(letters)
    }
  }
  return glyphs
}

/** What pdf.js leaves out or adds by measure. */
const unseen = /[\s\p{Cf}]+/gu

/**
 * Puts the letters of Arabic ligatures back into order. Fonts print lam and alef, and more letters, as one glyph; pdf.js
 * turns right-to-left runs round letter by letter, the letters of such a glyph too: `األمم` for `الأمم`. The words alone do
 * not tell them from letters that stand so (`المال`); the page's glyphs do, which come in the order of the runs.
 * What stretches words or marks letters may come as glyphs of its own, which are no letters: it is taken out.
 * Runs that cannot be found among the glyphs keep their letters.
 */
export function putLigaturesInOrder<Run extends TurnedRun>(runs: readonly Run[], glyphs: readonly string[]): Run[] {
  let at = 0
  let lost = false
  return runs
    .map((run) => {
      const own = lost ? null : glyphsOf(run.str, glyphs, at)
      lost = own === null
      at += own?.length ?? 0
      return { ...run, str: inLetters(own === null ? run.str : inOrder(run.str, own)) }
    })
    .filter((run) => run.str !== '')
}

/**
 * Writes presentation forms as the letters that they are forms of, and marks close behind their letters; glyphs without
 * letters come out as control signs.
 */
const inLetters = (text: string): string =>
  text.replace(/(?!\s)\p{Cc}+/gu, '').replace(/(?<=\p{L}) (?=\p{M})/gu, '').replace(/[\ufb50-\ufdff\ufe70-\ufefc]+/gu, (forms) => forms.normalize('NFKC'))

/** The glyphs from `at` on that a run is made of; null where its letters are others. */
function glyphsOf(text: string, glyphs: readonly string[], at: number): string[] | null {
  const letters = plain(text)
  let length = 0
  let end = at
  while (length < letters.length && end < glyphs.length) length += plain(glyphs[end++] ?? '').length
  const own = glyphs.slice(at, end)
  return sorted(plain(own.join(''))) === sorted(letters) ? own : null
}

const plain = (text: string): string => text.normalize('NFKC').replace(unseen, '')
const sorted = (text: string): string => text.split('').toSorted().join('')

function inOrder(text: string, glyphs: readonly string[]): string {
  let ordered = text
  for (const ligature of new Set(glyphs.map(plain).filter(isLigature))) ordered = withLigature(ordered, glyphs, ligature)
  return ordered
}

/** Alef does not join the letter behind it: a font that names the two turned round is read right as it is. */
const isLigature = (letters: string): boolean => /^(?![اأإآ]ل)[\u0620-\u064a]{2,}$/u.test(letters)

/** The stream has the letters from left to right: the last ligature in it is the first that is read. */
function withLigature(text: string, glyphs: readonly string[], ligature: string): string {
  const turned = ligature.split('').toReversed().join('')
  const isOne: boolean[] = []
  const stream = glyphs.map(plain)
  const starts = new Set<number>()
  let length = 0
  for (const letters of stream) {
    if (letters === ligature) starts.add(length)
    length += letters.length
  }
  for (const place of placesOf(ligature, stream.join(''))) isOne.unshift(starts.has(place))
  const places = placesOf(turned, text)
  if (places.length !== isOne.length) return text
  let ordered = text
  for (const [index, place] of places.entries())
    if (isOne[index] === true) ordered = ordered.slice(0, place) + ligature + ordered.slice(place + ligature.length)
  return ordered
}

function placesOf(part: string, whole: string): number[] {
  const places: number[] = []
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) places.push(at)
  return places
}
