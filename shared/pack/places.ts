import { cite } from '#shared/citation/cite'
import type { ParagraphPlace } from '#shared/domain/meeting'
import type { NoteLine } from '#shared/domain/pack'
import type { Paragraph } from '#shared/domain/paragraph'
import { whyMissing } from './missing.ts'
import { shortenQuote } from './note-block.ts'
import { fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildLine, leadTo } from './pack-blocks.ts'
import type { PackText } from './pack-texts.ts'
import { listRemarks } from './quotation-blocks.ts'

export interface FoundPlace {
  readonly text: PackText
  readonly paragraph: Paragraph
  readonly textHash: string
}

/** Finds the paragraphs that a row points at; those that are gone are passed over. */
export function findPlaces(places: readonly ParagraphPlace[], assembly: PackAssembly): readonly FoundPlace[] {
  return places.flatMap((place) => {
    const found = assembly.findPlace(place)
    return found === null ? [] : [{ ...found, textHash: place.textHash }]
  })
}

/** Quotes the paragraphs that a row points at, each with its citation and what must be known of it; what is gone says so. */
export function quoteLines(places: readonly ParagraphPlace[], assembly: PackAssembly): readonly NoteLine[] {
  const { labels } = assembly
  return places.flatMap((place): readonly NoteLine[] => {
    const [found] = findPlaces([place], assembly)
    if (found === undefined) return [buildLine([{ text: whyMissing(place, assembly), italic: true }], labels)]
    const { citation, target } = assembly.citeParagraph(found.text, found.paragraph)
    const quoted = fillLabel(labels.quotedWords, { words: shortenQuote(found.paragraph.text) })
    const remarks = listRemarks(found, { citation, bookmark: null }, assembly)
    return [buildLine([{ text: quoted }], labels), buildLine([leadTo(citation, target)], labels), ...remarks.map((remark) => buildLine([{ text: remark, italic: true }], labels))]
  })
}

/** Cites the paragraphs that a row points at, those of one text together: `A/RES/S-32/1, paras. 3 and 5`. */
export function citePlaces(places: readonly ParagraphPlace[], assembly: PackAssembly): readonly string[] {
  return [...byText(findPlaces(places, assembly))].map(([text, paragraphs]) => {
    for (const paragraph of paragraphs) assembly.citeParagraph(text, paragraph)
    return cite(text.edition, paragraphs, text.citation, assembly.preset)
  })
}

/** Puts places of one text together, texts in the order of their first place. */
export function byText(places: readonly FoundPlace[]): ReadonlyMap<PackText, readonly Paragraph[]> {
  const texts = new Map<PackText, Paragraph[]>()
  for (const { text, paragraph } of places) {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, [paragraph])
    else known.push(paragraph)
  }
  return texts
}
