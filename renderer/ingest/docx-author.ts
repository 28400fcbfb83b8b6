import type { Attributes } from './xml.ts'

/** Signs that turn what stands around a name, and control characters. */
const unruly = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** As many characters as Word lets anybody sign with. */
const longestName = /^.{0,255}/su

/** Reads who signed a comment or a change: in one line, and nothing that turns the words of others around. Empty where nobody did. */
export const authorOf = (attributes: Attributes): string => (longestName.exec((attributes.get('author') ?? '').replace(unruly, ''))?.[0] ?? '').trim()
