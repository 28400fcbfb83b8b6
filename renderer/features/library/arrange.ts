import { comparePrecedence, type LibraryRow } from '#renderer/db/editions.ts'
import type { InstrumentKind } from '#shared/domain/edition'
import type { InstrumentId } from '#shared/domain/ids'

export type Column = 'symbol' | 'title' | 'body' | 'kind' | 'date' | 'language' | 'paragraphs' | 'notes'

export interface Arrangement {
  /** Words that must all occur in symbol, title, body or file name; empty = every text. */
  readonly query: string
  readonly kind: InstrumentKind | null
  readonly column: Column
  readonly descending: boolean
}

/** A text with all its editions: drafts, revisions, languages. */
export interface Work {
  readonly id: InstrumentId
  /** The edition that stands for it in the list: of those that pass the filter, the first in precedence. */
  readonly lead: LibraryRow
  /** All of them, the lead too, in the order of precedence. */
  readonly editions: readonly LibraryRow[]
  /** Each note once, on however many editions it stands. */
  readonly noteCount: number
}

/** Symbols hold numbers: `L.2` stands before `L.10`. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const squeezed = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Gathers editions by work, filters and sorts; works without a value come last in both directions. */
export function arrange(rows: readonly LibraryRow[], { query, kind, column, descending }: Arrangement): readonly Work[] {
  const words = squeezed(query).split(/\s+/).filter(Boolean)
  const passes = ({ edition }: LibraryRow) => {
    if (kind && edition.kind !== kind) return false
    const text = squeezed([edition.symbol, edition.title, edition.body, edition.sourceName].join(' '))
    return words.every((word) => text.includes(word))
  }
  const sign = descending ? -1 : 1
  return gatherWorks(rows, passes).toSorted((a, b) => {
    const [left, right] = [valueOf(a, column), valueOf(b, column)]
    if (left === right) return collator.compare(a.lead.edition.title, b.lead.edition.title)
    if (left === '') return 1
    if (right === '') return -1
    return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right)))
  })
}

/** Works of which an edition passes. */
function gatherWorks(rows: readonly LibraryRow[], passes: (row: LibraryRow) => boolean): readonly Work[] {
  const byWork = new Map<InstrumentId, LibraryRow[]>()
  for (const row of rows) {
    const { instrumentId } = row.edition
    const own = byWork.get(instrumentId)
    if (own) own.push(row)
    else byWork.set(instrumentId, [row])
  }
  return [...byWork].flatMap(([id, own]) => {
    const editions = own.toSorted((a, b) => comparePrecedence(a.edition, b.edition))
    const lead = editions.find(passes)
    return lead ? { id, lead, editions, noteCount: own.reduce((sum, row) => sum + row.noteCount - row.placedCount, 0) } : []
  })
}

function valueOf({ lead: { edition }, noteCount }: Work, column: Column): string | number {
  if (column === 'notes') return noteCount
  if (column === 'paragraphs') return edition.paragraphCount
  return edition[column] ?? ''
}
