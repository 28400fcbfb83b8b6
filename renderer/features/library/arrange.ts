import type { LibraryRow } from '#renderer/db/editions.ts'
import type { InstrumentKind } from '#shared/domain/edition'

export type Column = 'symbol' | 'title' | 'body' | 'kind' | 'date' | 'language' | 'paragraphs' | 'notes'

export interface Arrangement {
  /** Words that must all occur in symbol, title, body or file name; empty = every text. */
  readonly query: string
  readonly kind: InstrumentKind | null
  readonly column: Column
  readonly descending: boolean
}

/** Symbols hold numbers: `L.2` stands before `L.10`. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const squeezed = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Filters and sorts the library's rows; rows without a value come last in both directions. */
export function arrange(rows: readonly LibraryRow[], { query, kind, column, descending }: Arrangement): readonly LibraryRow[] {
  const words = squeezed(query).split(/\s+/).filter(Boolean)
  const shown = rows.filter(({ edition }) => {
    if (kind && edition.kind !== kind) return false
    const text = squeezed([edition.symbol, edition.title, edition.body, edition.sourceName].join(' '))
    return words.every((word) => text.includes(word))
  })
  const sign = descending ? -1 : 1
  return shown.toSorted((a, b) => {
    const [left, right] = [valueOf(a, column), valueOf(b, column)]
    if (left === right) return collator.compare(a.edition.title, b.edition.title)
    if (left === '') return 1
    if (right === '') return -1
    return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right)))
  })
}

function valueOf({ edition, noteCount }: LibraryRow, column: Column): string | number {
  if (column === 'notes') return noteCount
  if (column === 'paragraphs') return edition.paragraphCount
  return edition[column] ?? ''
}
