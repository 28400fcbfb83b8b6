import { lengthIn } from '#shared/lib/text'
import type { Block } from './block.ts'

/** What is wrong with the letters of a text, by the code that its doubt names. */
export interface Garbling {
  readonly code: 'private-use' | 'wrong-letters' | 'kangxi' | 'no-spaces'
  /** Share of the signs that are concerned: 0–1. */
  readonly share: number
}

const sampleSize = 30_000
/** Fewer letters than these, of a script or of words, tell nothing. */
const fewest = 400

/** Finds what no reader could have meant in the letters of a text; empty where they are clean. Cost: a few passes over the first pages. */
export function findGarbling(blocks: readonly Block[]): readonly Garbling[] {
  let sample = ''
  for (const block of blocks) {
    sample += `${block.text}\n`
    if (sample.length > sampleSize) break
  }
  const signs = lengthIn(sample, /\S+/gu)
  if (signs < 40) return []
  const found: Garbling[] = [
    // Private glyphs, controls and replacement signs, which stand for no letter at all.
    { code: 'private-use', share: lengthIn(sample, /(?:[\p{Co}\ufffd]|(?!\s)\p{Cc})+/gu) / signs },
    { code: 'no-spaces', share: shareInGiants(sample) },
    { code: 'wrong-letters', share: hasWrongLetters(sample) ? 1 : 0 },
    { code: 'kangxi', share: lengthIn(sample, /[\u2e80-\u2fd5]+/gu) / signs },
  ]
  return found.filter(({ code, share }) => share >= (code === 'kangxi' ? 0.002 : 0.02))
}

/** Latin and Cyrillic words have ends; a text layer without spaces is as useless as none. */
function shareInGiants(sample: string): number {
  const words = sample.split(/\s+/u).filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{P}\d]+$/u.test(word))
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters < fewest) return 0
  const inGiants = words
    .filter((word) => word.length > 40 && !/[/:@]|\.{2}/u.test(word))
    .reduce((sum, word) => sum + word.length, 0)
  return inGiants / letters > 0.3 ? inGiants / letters : 0
}

interface Alphabet {
  readonly first: string
  /** Letters that follow each other from the first one, as in Unicode. */
  readonly size: number
  /** How often each letter comes in a hundred; languages of one alphabet are much alike in it. */
  readonly usual: Readonly<Record<string, number>>
}

const alphabets: readonly Alphabet[] = [
  {
    first: 'a',
    size: 26,
    usual: {
      e: 12.7, t: 9.1, a: 8.2, o: 7.5, i: 7, n: 6.7, s: 6.3, h: 6.1, r: 6, d: 4.3, l: 4, c: 2.8, u: 2.8, m: 2.4, w: 2.4,
      f: 2.2, g: 2, y: 2, p: 1.9, b: 1.5, v: 1, k: 0.8, j: 0.2, x: 0.2, q: 0.1, z: 0.1,
    },
  },
  {
    first: 'а',
    size: 32,
    usual: {
      о: 11, е: 8.5, а: 8, и: 7.4, н: 6.7, т: 6.3, с: 5.5, р: 4.7, в: 4.5, л: 4.4, к: 3.5, м: 3.2, д: 3, п: 2.8, у: 2.6,
      я: 2, ы: 1.9, ь: 1.7, г: 1.7, з: 1.7, б: 1.6, ч: 1.4, й: 1.2, х: 1, ж: 0.9, ш: 0.7, ю: 0.6, ц: 0.5, щ: 0.4,
      э: 0.3, ф: 0.3,
    },
  },
  {
    first: 'ء',
    size: 42,
    usual: {
      ا: 12.5, ل: 11.6, ي: 6.9, م: 6.6, و: 6.1, ن: 6, ر: 4.8, ت: 4.6, ة: 4, ع: 3.7, ب: 3.6, د: 3.4, ه: 3.3, س: 2.9,
      ف: 2.9, أ: 2.8, ق: 2.5, ك: 2.3, ح: 2.2, ج: 1.6, ش: 1.3, ص: 1.2, إ: 1.2, ط: 1.1, ى: 1, خ: 0.9, ض: 0.9, ث: 0.7,
      ز: 0.7, ذ: 0.6, ئ: 0.5, ء: 0.4, غ: 0.4,
    },
  },
]
/**
 * How like its alphabet's usual letters a text is (cosine of the frequencies): English, French, Spanish and German texts
 * 0.9 and more, the same with shifted letters 0.75 at most. A language of other habits may come between; no shift of its
 * letters makes it usual.
 */
const [surelyWrong, surelyRight] = [0.5, 0.78]

/** One in four letters of any Chinese text is among these; hardly one in fifty where other letters stand for them. */
const commonHan =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经議會國為對發關第及与其将各联合议决]+/gu

/** Tells by how often letters come that a font calls them by the wrong names: the words look like words, and are none. */
function hasWrongLetters(sample: string): boolean {
  const text = sample.toLowerCase().normalize('NFKC').replaceAll('ی', 'ي').replaceAll('ک', 'ك')
  const letters = lengthIn(text, /\p{L}+/gu)
  const isMain = (count: number): boolean => count >= fewest && count > 0.5 * letters
  const han = lengthIn(text, /\p{Script=Han}+/gu)
  if (isMain(han)) return !/[\u3040-\u30ff]/u.test(text) && lengthIn(text, commonHan) < 0.06 * han
  for (const alphabet of alphabets) {
    const counts = countLetters(text, alphabet)
    if (!isMain(counts.reduce((sum, count) => sum + count, 0))) continue
    const [like = 0, ...shifted] = counts.map((_, by) => likeness(counts, by, alphabet))
    return like < surelyWrong || (like < surelyRight && Math.max(...shifted) > surelyRight)
  }
  return false
}

function countLetters(text: string, { first, size }: Alphabet): readonly number[] {
  const counts = Array.from({ length: size }, () => 0)
  const start = first.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) - start
    if (place >= 0 && place < size) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

/** How usual the letters are when each is taken for the one `by` places before it. */
function likeness(counts: readonly number[], by: number, { first, size, usual }: Alphabet): number {
  let both = 0
  for (const [place, count] of counts.entries())
    both += count * (usual[String.fromCharCode(first.charCodeAt(0) + ((place - by + size) % size))] ?? 0)
  return both / (lengthOf(counts) * lengthOf(Object.values(usual)))
}

const lengthOf = (values: readonly number[]): number => Math.hypot(...values)
