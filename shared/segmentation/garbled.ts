import type { Block } from './block.ts'

const sampleSize = 30_000

/** Share of a text's signs that no reader could have meant: private glyphs, controls, replacement signs, broken letters. 0 = clean. */
export function garbledShare(blocks: readonly Block[]): number {
  let sample = ''
  for (const block of blocks) {
    sample += `${block.text}\n`
    if (sample.length > sampleSize) break
  }
  const signs = sample.replace(/\s/gu, '').length
  if (signs < 40) return 0
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const impossible = count(/[\p{Co}\ufffd]|(?!\s)\p{Cc}/gu) / signs
  const share = Math.max(impossible, withoutSpaces(sample))
  return share < 0.02 ? 0 : Math.min(1, share)
}

/** Latin and Cyrillic words have ends; a text layer without spaces is as useless as none. */
function withoutSpaces(sample: string): number {
  const words = sample.split(/\s+/u).filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{P}\d]+$/u.test(word))
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters < 400) return 0
  const inGiants = words
    .filter((word) => word.length > 40 && !/[/.:@]/u.test(word))
    .reduce((sum, word) => sum + word.length, 0)
  return inGiants / letters > 0.3 ? inGiants / letters : 0
}
