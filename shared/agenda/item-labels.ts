import type { Paragraph } from '#shared/domain/paragraph'

/** Words for "item" that stand before a number on documents, in the six languages. */
const itemWord = /(?:items?|points?|temas?|пункт(?:[ыау])?|البند|البنود|(?:临时)?议程项目)/iu
/** `(a)` and, in French and Spanish, `a)`. */
const letter = String.raw`\(?\p{L}{1,4}\)`
const joint = String.raw`,|،|、|;|and|et|y|и|و|和|to|à|a|[-–]`
const itemList = new RegExp(
  String.raw`(?:^|[^\p{L}])${itemWord.source}\s*(\d{1,3}(?:\s*${letter})*(?:\s*(?:${joint})\s*(?:\d{1,3}|${letter})(?:\s*${letter})*)*)`,
  'iu',
)

const numberAlone = new RegExp(String.raw`^(?:${itemWord.source}\s*)?(\d{1,3})\.?$`, 'iu')
const letterAlone = new RegExp(`^${letter}$`, 'u')
const numberBefore = new RegExp(String.raw`^((?:${itemWord.source}\s*)?\d{1,3}[.:]|${letter})\s+(\S.*)$`, 'iu')

/**
 * Reads the items that a masthead names: `Item 2 of the provisional agenda*` → `2`, `Items 1 (c) and 4` → `1 (c)`, `4`.
 *
 * Empty where it names none. A letter after "and" belongs to the number before it: `Item 1 (a) and (b)`; `Items 3–5`
 * names what stands between.
 */
export function parseItemLabels(printed: string): readonly string[] {
  const named = itemList.exec(printed.normalize('NFKC'))?.[1] ?? ''
  const labels: string[] = []
  let number = ''
  let isStretch = false
  for (const [part] of named.matchAll(/\d{1,3}|\(?\p{L}{1,4}\)|(?<!\p{L})(?:to|à)(?!\p{L})|[-–]/gu)) {
    if (/^\d/.test(part)) {
      for (let between = Number(number) + 1; isStretch && between < Number(part); between++) labels.push(String(between))
      number = part
      labels.push(number)
    } else if (part.endsWith(')')) {
      if (labels.at(-1) === number) labels.pop()
      labels.push(`${number} ${inBrackets(part)}`)
    }
    isStretch = /^(?:to|à|[-–])$/u.test(part)
  }
  return [...new Set(labels)]
}

/** Joins the labels of a printed path: `['1', 'a)']` → `1 (a)`. */
export function joinLabels(path: readonly string[]): string {
  return path.map((label, depth) => (depth === 0 ? label.replace(/\.$/, '') : inBrackets(label))).join(' ')
}

/** Reads the number of a label: `Item 4.` → `4`, `4.` → `4`; null where it is no plain number. */
export function numberIn(label: string | null): string | null {
  return numberAlone.exec(label?.trim() ?? '')?.[1] ?? null
}

/** Reads the letter of a sub-item's label, in two brackets; null where it is no such label. */
export function letterIn(label: string | null): string | null {
  return letterAlone.test(label?.trim() ?? '') ? inBrackets(label ?? '') : null
}

/**
 * Takes the printed number of a heading from its words where the reading left it there: `1. Organizational matters`.
 * Word files keep it so; what has a label already comes back as it is.
 */
export function apartFromNumber({ label, text }: Pick<Paragraph, 'label' | 'text'>): { readonly label: string | null; readonly words: string } {
  const [, printed, words] = numberBefore.exec(text) ?? []
  return label !== null || printed === undefined || words === undefined ? { label, words: text } : { label: printed.replace(/:$/, '.'), words }
}

function inBrackets(label: string): string {
  return `(${label.replace(/[().\s]/g, '')})`
}
