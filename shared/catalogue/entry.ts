import type { InstrumentKind, Language } from '#shared/domain/edition'

/**
 * How an entry is known. `sourced`: read in one of its sources. `deduced`: follows from its sources together.
 * `unsourced`: a part of it (its remark says which) is general knowledge; say so where it is shown.
 */
export type Certainty = 'sourced' | 'deduced' | 'unsourced'

/** Where a fact was read and when. */
interface Provenance {
  /** Addresses `https://…`, `corpus:` and a path in the test corpus, or `page:` and the name of an official page. */
  readonly sources: readonly string[]
  /** ISO `yyyy-mm-dd`. */
  readonly checked: string
  readonly certainty: Certainty
  /** For editors, in English; null = nothing to say. */
  readonly remark: string | null
}

/** A thematic heading of a text, with the printed numbers of its first and last paragraph. */
export interface CatalogueSection {
  readonly title: string
  readonly first: number
  readonly last: number
}

/** One instrument of the field. It holds facts, never a sentence of the text. */
export interface CatalogueEntry extends Provenance {
  /** Its symbol; where it has none, `CoSP 9/2` or `CoSP decision 4/1`. Unique in the catalogue. */
  readonly id: string
  readonly kind: InstrumentKind
  /** Null where it has no document of its own: the Conference prints its resolutions in the report of the session. */
  readonly symbol: string | null
  /** How the field names it where the symbol does not: `Conference resolution 9/2`. */
  readonly designation: string | null
  /** The body that adopted or issued it. */
  readonly body: CatalogueBody
  /** Only titles that were read; none = no source printed it whole. */
  readonly titles: Readonly<Partial<Record<Language, string>>>
  /** Adoption, else issue; ISO `yyyy-mm-dd`. Null = not sourced. */
  readonly date: string | null
  /** Entry into force of a convention, ISO `yyyy-mm-dd`. */
  readonly inForce: string | null
  /** The meeting that adopted it. */
  readonly meeting: CatalogueMeeting | null
  /** Symbol of the report that prints it. */
  readonly printedIn: string | null
  /** For a draft: the id of the text that was adopted from it. */
  readonly adoptedAs: string | null
  /** Where its numbered paragraphs stand when not in the body: `annex`, `annex I`. */
  readonly container: string | null
  readonly sections: readonly CatalogueSection[]
  /** Names in use beside symbol, designation and titles. */
  readonly aliases: readonly string[]
  /** Official address. */
  readonly link: string | null
}

export interface CatalogueMeeting extends Provenance {
  readonly id: string
  readonly kind: 'session' | 'special-session' | 'intersessional' | 'conference'
  readonly body: CatalogueBody
  /** Of a session; null for others. */
  readonly number: number | null
  readonly name: string
  readonly place: string
  readonly country: string
  /** ISO `yyyy-mm-dd`. */
  readonly startsOn: string
  readonly endsOn: string
  /** First parts of the symbols of its documents: `CAC/COSP/2021`. */
  readonly series: string | null
  readonly aliases: readonly string[]
  readonly link: string | null
}

export interface CatalogueBody {
  readonly id: string
  readonly name: string
  readonly short: string
  /** First parts of the symbols of its documents: `CAC/COSP/WG.4`. */
  readonly series: string
  readonly parent: string | null
  readonly link: string | null
  readonly sources: readonly string[]
}

export interface ConventionChapter {
  /** Roman, as printed. */
  readonly number: string
  readonly title: string
  readonly first: number
  readonly last: number
}

export interface ConventionArticle {
  readonly number: number
  readonly title: string
  readonly chapter: ConventionChapter
}

/** A name that means several things in the field, whatever a longer name may settle. */
export interface AmbiguousAlias {
  readonly alias: string
  /** Ids of entries and meetings. */
  readonly meant: readonly string[]
  readonly why: string
}
