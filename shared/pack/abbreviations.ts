import type { PackBlock } from '#shared/domain/pack'
import { abbreviations } from './abbreviation-list.ts'
import type { PackLabels } from './pack-labels.ts'
import { buildCell, buildPartHeading, buildTable } from './pack-blocks.ts'
import { wordsOfBlocks } from './words-of-blocks.ts'

/** Builds the list of the abbreviations that occur in these blocks, with their meaning in the pack's language; empty where none does. */
export function buildAbbreviations(blocks: readonly PackBlock[], labels: PackLabels): readonly PackBlock[] {
  const words = wordsOfBlocks(blocks)
  const language = labels.language === 'und' ? 'en' : labels.language
  const found = abbreviations.flatMap(({ forms, meanings }) =>
    forms.filter((form) => words.some((line) => occursIn(line, form))).map((form) => ({ form, meaning: meanings[language] })),
  )
  if (found.length === 0) return []
  const rows = found.map(({ form, meaning }) => [buildCell(labels, form), buildCell(labels, meaning)])
  return [buildPartHeading('abbreviations', labels), buildTable([['abbreviation', 1], ['meaning', 4]], rows, labels)]
}

/** Stands alone: the `COSP` of a symbol, `CAC/COSP/2026/1`, is no abbreviation that a reader asks about. */
function occursIn(words: string, form: string): boolean {
  const neighbour = /[\p{L}\p{N}/]/u
  for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
    if (!neighbour.test(words.charAt(at - 1)) && !neighbour.test(words.charAt(at + form.length))) return true
  }
  return false
}
