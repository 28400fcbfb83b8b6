import type { Masthead } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import { chainsOf, type Chain } from './chains.ts'
import { findPlaces } from './places.ts'
import type { InstrumentName, Reference, ReferencePlace } from './reference.ts'
import { findNumberedInstruments, type NamedInstrument } from './resolutions.ts'
import { findSymbolInstruments } from './symbols.ts'

/** What is asked of the edition: where its numbers belong that name no body, and whether it is a treaty. */
export type ReferringEdition = Pick<Masthead, 'symbol' | 'body' | 'kind'>
/** A paragraph, or a footnote with the paragraph's container and path. */
export type ReferringText = Pick<Paragraph, 'text' | 'container' | 'path'>

/**
 * Finds what a paragraph refers to: resolutions, decisions and documents, and the paragraphs, articles, annexes and
 * chapters in them. Each entry of a list is a reference of its own; references do not overlap and come in their order.
 *
 * A place without an instrument is taken only where the words say whose it is ("above", "of this Convention"), where
 * the text is a treaty, or where it can only be the Convention. Cost: linear in the text's length.
 */
export function findReferences(paragraph: ReferringText, edition: ReferringEdition): readonly Reference[] {
  const { text } = paragraph
  const symbols = findSymbolInstruments(text)
  const numbered = findNumberedInstruments(text, edition).filter(
    (one) => !symbols.some((symbol) => one.start < symbol.end && symbol.start < one.end),
  )
  const instruments = [...symbols, ...numbered].toSorted((one, other) => one.start - other.start)
  const chains = chainsOf(text, findPlaces(text), instruments, { paragraph, edition })
  const used = new Set<NamedInstrument>()
  const references: Reference[] = chains.flatMap((chain) => referencesOf(chain, text, used))
  for (const instrument of instruments)
    if (!used.has(instrument)) references.push(referenceOf(text, instrument.start, instrument.end, instrument.name, {}))
  return withoutOverlaps(references)
}

/** One place: the whole phrase is the reference. Several: each number is one, and the instrument stays its own. */
function referencesOf(chain: Chain, text: string, used: Set<NamedInstrument>): Reference[] {
  const [only, ...others] = chain.leaves
  if (only !== undefined && others.length === 0) {
    if (chain.instrument) used.add(chain.instrument)
    return [referenceOf(text, chain.start, chain.end, chain.name, only.place)]
  }
  return chain.leaves.map((leaf) => referenceOf(text, leaf.start, leaf.end, chain.name, leaf.place))
}

function referenceOf(text: string, start: number, end: number, name: InstrumentName, place: ReferencePlace): Reference {
  return { start, end, written: text.slice(start, end), target: { ...name, ...place } }
}

/** Of two that overlap the longer stays. */
function withoutOverlaps(references: readonly Reference[]): Reference[] {
  const kept: Reference[] = []
  for (const one of references.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}
