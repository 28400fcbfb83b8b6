import type { Language } from '#shared/domain/edition'
import { canonicalSymbol, findSymbols } from '#shared/symbol/find'
import { instrumentSymbol } from '#shared/symbol/parse'
import { findDesignation, idOfDesignation } from './designation.ts'
import type { CatalogueBody, CatalogueEntry, CatalogueMeeting, CatalogueSection, ConventionArticle } from './entry.ts'
import type { Catalogue } from './open.ts'

/** Finds what a symbol names; a revision or corrigendum of it too. `CoSP 9/2` counts as a symbol. Null = not catalogued. */
export function findInCatalogue(catalogue: Catalogue, symbol: string): CatalogueEntry | null {
  const canonical = canonicalSymbol(symbol)
  return catalogue.entryById.get(canonical) ?? catalogue.entryById.get(instrumentSymbol(canonical)) ?? null
}

/** What a name in a text means. */
export interface AliasMatch {
  /** The symbol, designation or alias, as the catalogue writes it. */
  readonly name: string
  /** More than one = ambiguous; ask the user. */
  readonly meant: readonly (CatalogueEntry | CatalogueMeeting)[]
  /** False where only a bare number told ("resolution 9/2"): other bodies may have the same. */
  readonly bodyNamed: boolean
}

/**
 * Finds what a text names: by symbol, else by number ("Conference resolution 9/2"), else by the longest alias in it.
 *
 * A symbol or number that is not catalogued gives null rather than whatever else the text mentions.
 * Cost: one pass over the text's words.
 */
export function findByAlias(catalogue: Catalogue, text: string): AliasMatch | null {
  const [symbol] = findSymbols(text)
  if (symbol !== undefined) return matchOf(findInCatalogue(catalogue, symbol), true)
  const designation = findDesignation(text)
  if (designation !== null) {
    const id = idOfDesignation(designation)
    return matchOf(id === null ? null : (catalogue.entryById.get(id) ?? null), designation.body !== null)
  }
  const longest = catalogue.names.longestIn(text)
  return longest && { name: longest.name, meant: longest.named, bodyNamed: true }
}

/** What the front of a document says about itself. */
export interface FrontOfDocument {
  readonly symbol: string | null
  readonly title: string | null
}

/**
 * Names a document by its front: its symbol, else the number or the whole title that it bears.
 * Null where nothing fits, or several entries bear that title.
 */
export function identify(catalogue: Catalogue, { symbol, title }: FrontOfDocument): CatalogueEntry | null {
  const bySymbol = symbol === null ? null : findInCatalogue(catalogue, symbol)
  if (bySymbol !== null || title === null) return bySymbol
  const designation = /^\W*(?:conference |cosp )?(?:resolution|decision|cosp|résolution|resolución) /i.test(title) ? findDesignation(title) : null
  if (designation !== null) {
    const id = idOfDesignation(designation)
    return id === null ? null : (catalogue.entryById.get(id) ?? null)
  }
  const titled = catalogue.titles.whole(title)
  return titled.length === 1 ? (titled[0] ?? null) : null
}

/** Finds the body, and the meeting if its symbols tell, that a document belongs to; for documents that are not catalogued. */
export function seriesOf(catalogue: Catalogue, symbol: string): { readonly body: CatalogueBody; readonly meeting: CatalogueMeeting | null } | null {
  const canonical = `${canonicalSymbol(symbol)}/`
  const fits = ({ series }: { readonly series: string | null }): boolean => series !== null && canonical.startsWith(`${series}/`)
  const [body] = catalogue.bodies.filter(fits).toSorted((a, b) => b.series.length - a.series.length)
  if (body === undefined) return null
  return { body, meeting: catalogue.meetings.find(fits) ?? null }
}

/** Finds an article of the Convention by its number, 1 to 71. */
export function articleOf(catalogue: Catalogue, number: number): ConventionArticle | null {
  return catalogue.articles.find((article) => article.number === number) ?? null
}

/** Finds the thematic heading that a paragraph of an entry stands under; null where it has none. */
export function sectionOf(entry: CatalogueEntry, paragraph: number): CatalogueSection | null {
  return entry.sections.find(({ first, last }) => first <= paragraph && paragraph <= last) ?? null
}

/** The title in a language, else in English, else in any that was read. */
export function titleIn(entry: CatalogueEntry, language: Language): string | null {
  return entry.titles[language] ?? entry.titles.en ?? Object.values(entry.titles)[0] ?? null
}

function matchOf(entry: CatalogueEntry | null, bodyNamed: boolean): AliasMatch | null {
  return entry && { name: entry.designation ?? entry.id, meant: [entry], bodyNamed }
}
