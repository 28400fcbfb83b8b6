declare const brand: unique symbol

/** A string that may stand only where its own kind of identifier is asked for. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }
