import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'
import type { TextBlock, UnDocument } from '../document.ts'

/** Name of the one list definition of a document; each run of numbers from 1 is an instance of it. */
export const listName = 'paragraph-numbers'

export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: listName,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.LEFT },
        { level: 2, format: LevelFormat.LOWER_ROMAN, text: '(%3)', alignment: AlignmentType.LEFT },
        { level: 3, format: LevelFormat.LOWER_LETTER, text: '%4.', alignment: AlignmentType.LEFT },
      ],
    },
  ],
}

/** A paragraph's place in Word's automatic numbering. */
export interface ListPlace {
  readonly level: number
  /** Runs of numbers from 1, in the order in which they begin. */
  readonly instance: number
}

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
]

function automaticLabel(level: number, count: number): string | null {
  const letter = count <= 26 ? String.fromCharCode(96 + count) : null
  if (level === 0) return String(count)
  if (level === 1) return letter && `(${letter})`
  if (level === 2) return count <= romans.length ? `(${romans[count - 1]})` : null
  return letter && `${letter}.`
}

const isNumbered = (block: UnDocument['blocks'][number]): block is TextBlock & { label: string } =>
  (block.kind === 'operative' || block.kind === 'subparagraph') && block.label !== null

/**
 * Finds where each block would stand in automatic numbering: one entry a block, null for blocks without a number.
 *
 * Returns null where Word could not count the labels as they are printed (`5 bis`, a gap, letters that go on
 * under the next number): such a text has to keep typed numbers.
 */
export function countAutomatically(document: Pick<UnDocument, 'blocks'>): readonly (ListPlace | null)[] | null {
  let instance = 0
  let counts: number[] = []
  const places: (ListPlace | null)[] = []
  for (const block of document.blocks) {
    if (!isNumbered(block)) {
      places.push(null)
      continue
    }
    const level = block.kind === 'operative' ? 0 : block.level
    if (level === 0 && block.label === '1') {
      instance++
      counts = []
    }
    const count = (counts[level] ?? 0) + 1
    counts = [...Array.from({ length: level }, (_, at) => counts[at] ?? 0), count]
    if (instance === 0 || level > 3 || automaticLabel(level, count) !== block.label) return null
    places.push({ level, instance })
  }
  return places
}
