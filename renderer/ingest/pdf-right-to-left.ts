import type { PlacedRun } from './pdf-lines.ts'

/** Letters and their marks; commas and figures of Arabic go with what stands around them. */
const rightToLeftSign = /[\u05d0-\u05f2\u0620-\u065f\u066e-\u06d3\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const rightToLeftSigns = new RegExp(rightToLeftSign, 'gu')

/** Whether runs are read from right to left; an Arabic masthead alone on its page has nearly as many Latin letters. */
export function isRightToLeft(runs: readonly PlacedRun[]): boolean {
  if (!runs.some(hasRightToLeft)) return false
  const text = runs.map((run) => run.text).join('')
  return (text.match(rightToLeftSigns)?.length ?? 0) >= 0.5 * (text.match(/[A-Za-z]/gu)?.length ?? 0)
}

const hasRightToLeft = (run: PlacedRun): boolean => rightToLeftSign.test(run.text)

/**
 * Puts the runs of a right-to-left line into reading order: from the right, but what is in Latin letters or figures from the
 * left, as `S/RES/9999 (2044)`. Signs between words go with the line, as the Unicode Bidirectional Algorithm has it; a line
 * in Latin letters alone is read from the left.
 */
export function fromTheRight(runs: readonly PlacedRun[]): PlacedRun[] {
  const isLatin = runs.some((run) => /[A-Za-z]/u.test(run.text)) && !runs.some((run) => /[\u0590-\u08ff]/u.test(run.text))
  const signs = runs.filter((run) => !hasRightToLeft(run))
  const pieces = runs
    .flatMap((run) => (hasRightToLeft(run) ? openedFor(signs, run) : isLatin ? [run] : withSignsApart(run)))
    .toSorted((p, q) => middle(p) - middle(q))
  const ordered: PlacedRun[] = []
  for (let at = 0; at < pieces.length; ) {
    const end = stretchEnd(pieces, at, isLatin)
    ordered.unshift(pieces.slice(at, end).reduce(asOne))
    at = end
  }
  return withMarks(ordered)
}

/** Whether a run is nothing but marks, which stand above or below letters of another run. */
export const isMark = (run: PlacedRun): boolean => run.text.length < 8 && /^\s*\p{M}+\s*$/u.test(run.text)

/** Gives each mark to the letter before it: fonts print marks as glyphs without a width. */
function withMarks(runs: readonly PlacedRun[]): PlacedRun[] {
  if (!runs.some(isMark)) return [...runs]
  const marked: PlacedRun[] = []
  for (const run of runs) {
    const before = marked.at(-1)
    if (before && isMark(run)) marked[marked.length - 1] = { ...before, text: before.text.trimEnd() + run.text.trim() }
    else marked.push(run)
  }
  return marked
}

/** Puts what is read from the left together, so that its line has it as one word. */
const asOne = (left: PlacedRun, right: PlacedRun): PlacedRun => ({
  ...left,
  text: `${left.text}${gapBetween(left, right) > closeTo * right.size ? ' ' : ''}${right.text}`,
  width: right.x + right.width - left.x,
})

const gapBetween = (left: PlacedRun, right: PlacedRun): number => right.x - left.x - left.width
/** Signs closer than this, in font sizes, stand in one word. */
const closeTo = 0.16

const middle = (run: PlacedRun): number => run.x + run.width / 2

/** Opens a run where a sign of another font stands within it: pdf.js has a space there. */
function openedFor(signs: readonly PlacedRun[], run: PlacedRun): PlacedRun[] {
  const end = run.x + run.width
  const sign = signs.find((one) => one.width > 0 && one.x > run.x && one.x + one.width < end)
  if (!sign) return [run]
  const place = ((end - middle(sign)) / run.width) * run.text.length
  const spaces = [...run.text.matchAll(/ /gu)].map(({ index }) => index)
  const [space] = spaces.toSorted((p, q) => Math.abs(p - place) - Math.abs(q - place))
  if (space === undefined) return [run]
  const from = sign.x + sign.width
  const others = signs.filter((one) => one !== sign)
  return [
    ...openedFor(others, { ...run, text: run.text.slice(0, space), x: from, width: end - from }),
    ...openedFor(others, { ...run, text: run.text.slice(space + 1), width: sign.x - run.x }),
  ]
}

/** Cuts the signs before and behind the words of a run off, one by one: they may belong to the line around it. */
function withSignsApart(run: PlacedRun): PlacedRun[] {
  const [, before = '', words = '', behind = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(run.text) ?? []
  const parts = [...before.split(''), words, ...behind.split('')]
  const sign = run.width / (run.text.length || 1)
  let { x } = run
  return (run.rightToLeft ? parts.toReversed() : parts)
    .map((text) => {
      const piece = { ...run, text, x, width: sign * text.length }
      x += piece.width
      return piece
    })
    .filter((piece) => piece.text.trim() !== '')
}

/** Index behind the pieces that are read from the left, beginning with one at `start`: at least one. */
function stretchEnd(pieces: readonly PlacedRun[], start: number, isLatin: boolean): number {
  const [first] = pieces.slice(start)
  if (!first || hasRightToLeft(first) || !(isLatin || isWord(first))) return start + 1
  let end = start + 1
  let { text } = first
  let tail = ''
  for (let at = end; at < pieces.length; at++) {
    const piece = pieces[at]
    const left = pieces[at - 1]
    // A raised figure behind a word calls a note.
    if (!piece || !left || hasRightToLeft(piece) || Math.abs(piece.y - first.y) > 0.1 * piece.size) break
    const gap = gapBetween(left, piece)
    const amongLatin = isLatin || /\p{L}/u.test(text)
    if (gap > (amongLatin ? 1 : closeTo) * piece.size) break
    if (!amongLatin && !isWord(piece) && !/^[./,:]$/u.test(piece.text)) break
    tail += piece.text
    if (!isLatin && (!(isWord(piece) || piece.text === ')') || !isBalanced(text + tail))) continue
    text += tail
    tail = ''
    end = at + 1
  }
  return end
}

const isWord = (piece: PlacedRun): boolean => /[\p{L}\p{N}]/u.test(piece.text)

/** A bracket that is opened among Latin letters closes among them. */
const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length

/**
 * Turns the brackets of a page's lines, where they are named by their looks: what opens in reading order looks like, and is
 * called, a closing one. Those among Latin letters are right as they are.
 */
export function withBracketsInOrder<Line extends { readonly text: string }>(lines: readonly Line[]): readonly Line[] {
  const others = lines.map(({ text }) => text.replace(amongLatin, ''))
  const count = (opening: RegExp): number => others.reduce((sum, text) => sum + (text.match(opening)?.length ?? 0), 0)
  if (count(/(?<=^|\s)\)(?=[\p{L}\p{N}])/gu) <= count(/(?<=^|\s)\((?=[\p{L}\p{N}])/gu)) return lines
  return lines.map((line) => ({ ...line, text: line.text.replace(bracket, turned) }))
}

const amongLatin = /[A-Za-z][\w/.\- ]*\([^()\p{Script=Arabic}]*\)/gu
const bracket = new RegExp(`${amongLatin.source}|[()[\\]{}«»]`, 'gu')
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«' }
const turned = (found: string): string => (found.length > 1 ? found : (mirrored[found] ?? found))
