import type { RevisionChoice, TrackedChanges } from '#shared/domain/import'
import type { Attributes } from './xml.ts'

/** Never words of a paragraph in either text: fallbacks, field codes, old formats, old numbers. */
const alwaysSilent = [
  'Fallback',
  'instrText',
  'delInstrText',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'numberingChange',
  'ruby',
  'oMath',
]

const inserting: ReadonlySet<string> = new Set(['ins', 'moveTo'])
const deleting: ReadonlySet<string> = new Set(['del', 'moveFrom'])

/** Which marked pieces of a part belong to the text that is read, and how many there are. */
export class Revisions implements TrackedChanges {
  inserted = 0
  deleted = 0
  /** Marks around what the chosen text does not have. */
  private readonly absent: ReadonlySet<string>
  private readonly silent: ReadonlySet<string>

  constructor(choice: RevisionChoice) {
    this.absent = choice === 'final' ? deleting : inserting
    this.silent = new Set([...alwaysSilent, ...this.absent])
  }

  count(name: string): void {
    if (inserting.has(name)) this.inserted++
    else if (deleting.has(name)) this.deleted++
  }

  /** Whether an element and all in it is left out of the words. */
  silences(name: string): boolean {
    return this.silent.has(name)
  }

  /** Whether a mark on a paragraph's end, or on a table's row, says that the chosen text does not have it. */
  removes(name: string): boolean {
    return this.absent.has(name)
  }
}

/** Drawings have a `moveTo` of their own; every mark of a change has an id. */
export const isRevisionMark = (name: string, attributes: Attributes): boolean =>
  (inserting.has(name) || deleting.has(name)) && attributes.has('id')
