const letters: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** Tells whether the second lower-case roman number follows the first: `iii`, `iv`. */
export function isNextRoman(before: string, label: string): boolean {
  const value = parseRoman(before)
  return value !== null && formatRoman(value + 1) === label
}

function parseRoman(text: string): number | null {
  let rest = text
  let value = 0
  for (const [letter, worth] of letters) {
    while (rest.startsWith(letter)) {
      rest = rest.slice(letter.length)
      value += worth
    }
  }
  return rest === '' && value > 0 && formatRoman(value) === text ? value : null
}

function formatRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [letter, worth] of letters) {
    while (rest >= worth) {
      rest -= worth
      text += letter
    }
  }
  return text
}
