const vowel = /[aeiouyàâäéèêëîïôöùûü]/
/** Pairs of letters that are one sound, or begin a syllable together. */
const inseparable = /^(?:th|ch|sh|ph|gh|ck|wh|qu|[bcdfgpt]r|[bcfgp]l|ng|s[cp])$/
const endings = ['tional', 'tions', 'tion', 'sions', 'sion', 'ments', 'ment', 'ness', 'ships', 'ship']
const beginnings = ['inter', 'trans', 'under', 'over', 'counter', 'multi', 'anti']

/** A second part that would begin with the last consonant of a root: `understan-ding`, `enfor-cement`. */
const tornRoot = /^.(?:ings?|ed|es|ers?|ors?|able|ably|e(?:ments?|ness|ful|less|ly|s|d))$/

const isConsonant = (letter: string | undefined): boolean =>
  letter !== undefined && /\p{Ll}/u.test(letter) && !vowel.test(letter)
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowel.test(letter)

/**
 * Finds where an English word may be divided, as offsets of the second part.
 *
 * Divides between two consonants that stand between vowels, before the usual endings and after the usual beginnings;
 * never leaves fewer than three letters on either line. Words with capitals inside, digits or signs are not divided.
 * It finds fewer places than a dictionary would, and none that a reader would stumble over.
 */
export function divisionsOf(word: string): number[] {
  if (!/^\p{L}\p{Ll}{6,}$/u.test(word)) return []
  const letters = word.toLowerCase()
  const found = new Set<number>()
  for (const ending of endings) if (letters.endsWith(ending)) found.add(letters.length - ending.length)
  for (const beginning of beginnings) if (letters.startsWith(beginning)) found.add(beginning.length)
  for (let at = 2; at < letters.length - 1; at++) {
    const pair = letters.slice(at - 1, at + 1)
    const between = isVowel(letters[at - 2]) && isConsonant(letters[at - 1]) && isConsonant(letters[at])
    if (between && isVowel(letters[at + 1]) && !inseparable.test(pair)) found.add(at)
    if (between && inseparable.test(letters.slice(at, at + 2)) && isVowel(letters[at + 2])) found.add(at)
  }
  const atBeginning = beginnings.find((beginning) => letters.startsWith(beginning))
  return [...found]
    .filter(
      (at) =>
        at >= 3 &&
        letters.length - at >= 3 &&
        !tornRoot.test(letters.slice(at)) &&
        (!atBeginning || at >= atBeginning.length),
    )
    .sort((a, b) => a - b)
}
