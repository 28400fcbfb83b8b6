import { instrumentSymbol } from '#shared/symbol/parse'
import type { CatalogueEntry } from './entry.ts'
import { findInCatalogue, identify } from './find.ts'
import type { Catalogue } from './open.ts'

/**
 * Names the work that a document is an edition of: a draft and its revisions belong to the text that was adopted.
 * Gives a catalogue id, else the symbol without its revision.
 */
export function workOf(catalogue: Catalogue, symbol: string): string {
  const entry = findInCatalogue(catalogue, symbol) ?? findDraft(catalogue, symbol)
  return entry ? (entry.adoptedAs ?? entry.id) : instrumentSymbol(symbol)
}

/** Groups symbols by work, both in their order: `A/S-32/L.1` stands with `A/RES/S-32/1`. */
export function groupEditions(catalogue: Catalogue, symbols: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const symbol of symbols) {
    const work = workOf(catalogue, symbol)
    groups.set(work, [...(groups.get(work) ?? []), symbol])
  }
  return groups
}

/**
 * Lists the entries that a library lacks, in the catalogue's order. Drafts are never listed.
 *
 * `held` has a line for each text of the library: its symbol, else its title. A resolution also counts as held where
 * the report that prints it is; an adopted text does not where only its draft is.
 */
export function knownNotInLibrary(catalogue: Catalogue, held: readonly string[]): readonly CatalogueEntry[] {
  const ids = new Set(held.map((line) => identify(catalogue, { symbol: line, title: line })?.id))
  return catalogue.entries.filter(
    ({ id, kind, printedIn }) => kind !== 'draft' && !ids.has(id) && !(printedIn !== null && ids.has(printedIn)),
  )
}

/** The catalogue may know a draft by one of its revisions only. */
function findDraft(catalogue: Catalogue, symbol: string): CatalogueEntry | null {
  const bare = instrumentSymbol(symbol)
  return catalogue.entries.find((entry) => entry.kind === 'draft' && entry.symbol !== null && instrumentSymbol(entry.symbol) === bare) ?? null
}
