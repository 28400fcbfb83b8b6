/**
 * Cuts a text into the words that names are compared by: no case, no accents, no quotation marks, no "the".
 * A number keeps its stroke and hyphen (`9/2`, `s-32/1`); a Chinese character is a word.
 */
export function nameWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{Mn}/gu, '').normalize('NFKC').toLowerCase().replace(/[’']/gu, '')
  return (plain.match(/\p{Script=Han}|s-\d+\/\d+|es-\d+\/\d+|\d+\/\d+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []).filter((word) => word !== 'the')
}

/** Names by their words, asked which of them stands in a text. */
export class NameIndex<Named> {
  readonly #byFirstWord = new Map<string, { readonly words: readonly string[]; readonly name: string; readonly named: Set<Named> }[]>()

  add(name: string, named: Named): void {
    const words = nameWords(name)
    const [first] = words
    if (first === undefined) return
    const names = this.#byFirstWord.get(first) ?? []
    this.#byFirstWord.set(first, names)
    const same = names.find((other) => other.words.join(' ') === words.join(' '))
    if (same) same.named.add(named)
    else names.push({ words, name, named: new Set([named]) })
  }

  /** Finds what the whole text names; empty = nothing. */
  whole(text: string): readonly Named[] {
    const words = nameWords(text)
    const found = this.#startingAt(words, 0).find((name) => name.words.length === words.length)
    return found ? [...found.named] : []
  }

  /** Finds the name of most words in a text; of equals, the first. Null when none stands in it. */
  longestIn(text: string): { readonly name: string; readonly named: readonly Named[] } | null {
    const words = nameWords(text)
    let longest: { readonly words: readonly string[]; readonly name: string; readonly named: Set<Named> } | null = null
    for (const at of words.keys()) {
      for (const name of this.#startingAt(words, at)) {
        if (longest === null || name.words.length > longest.words.length) longest = name
      }
    }
    return longest && { name: longest.name, named: [...longest.named] }
  }

  #startingAt(words: readonly string[], at: number) {
    const names = this.#byFirstWord.get(words[at] ?? '') ?? []
    return names.filter((name) => name.words.every((word, index) => words[at + index] === word))
  }
}
