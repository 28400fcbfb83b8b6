import type { Block } from './block.ts'

/** The words of one document, asked whether a hyphen at a line end belongs to the word. */
export interface Vocabulary {
  /** `at` is the offset of a hyphen in `source`. */
  atLineEnd(source: string, at: number): 'keep' | 'drop' | 'not-a-line-end'
}

/** First halves that keep their hyphen in United Nations spelling, whatever follows. */
const prefixes = new Set(
  (
    'anti non co self inter pre post well long short high low mid ex vice semi multi cross counter socio macro micro medium large small half full part ' +
    'money capacity decision follow policy law fact rule human gender asset know whistle peer data cyber e know-how one two three four five six seven ' +
    'eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth sixth seventh eighth ninth tenth ' +
    'sous vice non contre avant après quasi demi celui celle ceux celles là ci peut est'
  ).split(' '),
)

/** A word, with the hyphen at its end only where the line ends there too. */
const wordPattern = /[\p{L}\p{M}’']+(?:[-\u2010\u2011][\p{L}\p{M}’']+)*(?:[-\u2010\u2011](?=\s*(?:\n|$)))?/gu

/** Gathers the words of a document's blocks when a line first ends in a hyphen: most Word files and plain texts never ask. Cost: one pass over the text. */
export function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  let known: Words | null = null
  return {
    atLineEnd(source, at) {
      const after = /^[-\u2010\u2011][ \t]*\n[ \t]*([\p{L}\p{M}\p{N}’']+)/u.exec(source.slice(at, at + 80))
      if (!after?.[1]) return 'not-a-line-end'
      const before = /([\p{L}\p{M}\p{N}’'/]+) ?$/u.exec(source.slice(Math.max(0, at - 60), at))
      if (!before?.[1]) return 'not-a-line-end'
      known ??= wordsOf(blocks)
      return belongs(before[1], after[1], known) ? 'keep' : 'drop'
    },
  }
}

interface Words {
  readonly words: ReadonlySet<string>
  /** Words that are printed with a hyphen within a line. */
  readonly compounds: ReadonlySet<string>
  /** First parts of Russian compounds, which are declined at their end only: `социально-` with any form of its second part. */
  readonly firstParts: ReadonlySet<string>
}

function wordsOf(blocks: readonly Block[]): Words {
  // A document prints few words often: each is looked at once.
  const printed = new Set<string>()
  for (const block of blocks) for (const word of block.text.match(wordPattern) ?? []) printed.add(word)
  const words = new Set<string>()
  const compounds = new Set<string>()
  const firstParts = new Set<string>()
  for (const one of printed) {
    const word = one.toLowerCase().replace(/[\u2010\u2011]/gu, '-')
    // A part of a word at a line end is no word by itself.
    if (!word.endsWith('-')) words.add(word)
    if (word.includes('-')) {
      const whole = word.endsWith('-') ? word.slice(0, -1) : word
      if (whole.includes('-')) compounds.add(whole)
      const first = /^(\p{Script=Cyrillic}{3,}о)-\p{L}/u.exec(whole)?.[1]
      if (first !== undefined) firstParts.add(first)
    }
  }
  return { words, compounds, firstParts }
}

/** Decides whether `left-right` is one hyphenated word; by the document's own usage before any list. */
function belongs(left: string, right: string, { words, compounds, firstParts }: Words): boolean {
  if (/[\d/]/u.test(left) || /^[\p{Lu}\d]/u.test(right)) return true
  const [first, second] = [left.toLowerCase(), right.toLowerCase()]
  if (compounds.has(`${first}-${second}`)) return true
  if (words.has(first + second)) return false
  if (firstParts.has(first)) return true
  if (prefixes.has(first)) return true
  if (/\p{Lu}$/u.test(left)) return true
  return words.has(first) && first.length > 2 && second.length > 2
}
