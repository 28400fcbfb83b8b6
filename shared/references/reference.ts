/** The place inside an instrument that a reference names. All parts may be missing: then the instrument itself is meant. */
export interface ReferencePlace {
  /** As printed, without case: `annex II`, `annex`, `chapter II`, `section I`. */
  readonly container?: string
  /** The number of the article alone: `63`, `6 bis`. */
  readonly article?: string
  /** Printed labels from the numbered paragraph down: `['5', '(b)', '(i)']`; French and Spanish letters as printed, `b)`. */
  readonly path?: readonly string[]
  /** Last paragraph or article of a range (`7–9`); the first stands in `path` or `article`. */
  readonly through?: string
}

/** What a reference names. */
export type ReferenceTarget = ReferencePlace &
  (
    | {
        /** Canonical document symbol: `A/RES/58/4`, `S/RES/2594 (2021)`. */
        readonly symbol: string
      }
    | {
        /** A name that a catalogue may know: `political declaration`, `Conference resolution 9/2`. */
        readonly alias: string
      }
    | {
        /** The text that holds the reference: `paragraph 5 above`, `article 3 of this Convention`. */
        readonly self: true
      }
  )

export interface Reference {
  /** UTF-16 offsets into the paragraph's text, half-open. */
  readonly start: number
  readonly end: number
  /** The words between them. */
  readonly written: string
  readonly target: ReferenceTarget
}

/** The instrument of a target, without the place in it. */
export type InstrumentName = { readonly symbol: string } | { readonly alias: string } | { readonly self: true }
