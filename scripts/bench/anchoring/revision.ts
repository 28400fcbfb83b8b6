/** How much a simulated revision changes; the figures of the requirement. */
export interface Strength {
  readonly name: 'light' | 'medium' | 'heavy'
  /** Share of the words that are replaced, followed by a new word, or taken out; a third each. */
  readonly words: number
  readonly inserted: number
  readonly deleted: number
  readonly moved: number
  readonly split: number
  readonly merged: number
}

export const strengths: readonly Strength[] = [
  { name: 'light', words: 0.03, inserted: 1, deleted: 1, moved: 0, split: 0, merged: 0 },
  { name: 'medium', words: 0.1, inserted: 4, deleted: 3, moved: 2, split: 2, merged: 2 },
  { name: 'heavy', words: 0.25, inserted: 8, deleted: 6, moved: 4, split: 3, merged: 3 },
]

/** One word of a revised text as printed, and the word of the text before that it is; null = it is new. */
export interface TracedWord {
  readonly text: string
  readonly origin: { readonly paragraph: number; readonly word: number } | null
}

/** A paragraph as words, whose `joint` goes between them; empty in Chinese. */
export interface WordedText {
  readonly paragraphs: readonly (readonly string[])[]
  readonly joint: ' ' | ''
}

export interface Revision {
  readonly paragraphs: readonly (readonly TracedWord[])[]
}

/** In a near-duplicate this share of the words is another. */
const duplicateChange = 0.15

/**
 * Simulates a revision: words changed, then paragraphs taken out, divided, joined, moved and put in, and last a
 * near-duplicate of a paragraph that stays.
 *
 * `strange` gives whole paragraphs of other texts, from which new words are taken too.
 */
export function revise(text: WordedText, strength: Strength, strange: readonly (readonly string[])[], random: () => number): Revision {
  const below = (count: number): number => Math.floor(random() * count)
  const strangeWord = (): string => {
    const paragraph = strange[below(strange.length)] ?? []
    return paragraph[below(paragraph.length)] ?? 'sample'
  }
  const changed = (word: TracedWord, share: number): readonly TracedWord[] => {
    if (random() >= share) return [word]
    const added = { text: strangeWord(), origin: null }
    return [[added], [word, added], []][below(3)] ?? []
  }
  let paragraphs: (readonly TracedWord[])[] = text.paragraphs.map((words, paragraph) =>
    words.flatMap((word, index) => changed({ text: word, origin: { paragraph, word: index } }, strength.words)),
  )
  const repeat = (times: number, change: () => void): void => {
    for (let time = 0; time < times && paragraphs.length > 6; time++) change()
  }
  repeat(strength.deleted, () => paragraphs.splice(below(paragraphs.length), 1))
  repeat(strength.split, () => {
    const long = [...paragraphs.keys()].filter((index) => (paragraphs[index]?.length ?? 0) >= 16)
    const index = long[below(long.length)]
    const words = index === undefined ? undefined : paragraphs[index]
    if (index === undefined || words === undefined) return
    const at = Math.floor(words.length * (0.3 + 0.4 * random()))
    paragraphs.splice(index, 1, words.slice(0, at), words.slice(at))
  })
  repeat(strength.merged, () => {
    const index = below(paragraphs.length - 1)
    paragraphs.splice(index, 2, [...(paragraphs[index] ?? []), ...(paragraphs[index + 1] ?? [])])
  })
  repeat(strength.moved, () => {
    const [words] = paragraphs.splice(below(paragraphs.length), 1)
    if (words) paragraphs.splice(below(paragraphs.length + 1), 0, words)
  })
  repeat(strength.inserted, () => {
    const words = strange[below(strange.length)] ?? []
    paragraphs.splice(below(paragraphs.length + 1), 0, words.map((word) => ({ text: word, origin: null })))
  })
  const stays = [...new Set(paragraphs.flatMap((words) => words.flatMap(({ origin }) => (origin ? [origin.paragraph] : []))))]
  const copied = text.paragraphs[stays[below(stays.length)] ?? 0] ?? []
  const duplicate = copied.map((word) => ({ text: random() < duplicateChange ? strangeWord() : word, origin: null }))
  paragraphs.splice(below(paragraphs.length + 1), 0, duplicate)
  paragraphs = paragraphs.filter((words) => words.length > 0)
  return { paragraphs }
}
