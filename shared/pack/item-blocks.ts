import type { AgendaItem, Clipping } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { PackBlock } from '#shared/domain/pack'
import { returnedHome } from '#shared/returned/returned-home'
import { buildClippedComparison } from './comparison-blocks.ts'
import { whyMissing } from './missing.ts'
import { buildNoteBlock } from './note-block.ts'
import type { Cited, PackAssembly } from './pack-assembly.ts'
import { absent } from './pack-blocks.ts'
import { type PackText, findCompletion } from './pack-texts.ts'
import { canComment } from './placed-notes.ts'
import { type Quotation, buildQuotationBlocks } from './quotation-blocks.ts'

/** A quotation before its place among the others is known, and while notes are still given to it. */
type OpenQuotation = Omit<Quotation, 'mention'> & { readonly notes: Note[] }

/**
 * Builds what was clipped to one agenda item, in the user's order.
 *
 * A note that was clipped beside its paragraph stands with that paragraph; other notes stand where they were put. Where
 * notes are comments, one that has no quotation gets one of its own paragraph. Only clipped notes come into the pack.
 * What cannot be found says so in its place.
 */
export function buildItemBlocks(item: AgendaItem, itemNumber: number, assembly: PackAssembly): readonly PackBlock[] {
  const { labels } = assembly
  const quotations = new Map(findQuotations(item, assembly))
  if (assembly.choices.notes === 'comments') quoteForComments(item, quotations, assembly)
  const placed = placeNotes(item, [...quotations.values()], assembly)
  const quotedTexts = new Set<PackText>()
  return item.clippings.flatMap((clipping, index): readonly PackBlock[] => {
    const bookmark = `quote_${itemNumber}_${index + 1}`
    if (clipping.type === 'comparison') return buildClippedComparison(clipping, bookmark, assembly)
    const quotation = quotations.get(clipping)
    if (quotation !== undefined) {
      const mention = quotedTexts.has(quotation.text) ? 'again' : 'first'
      quotedTexts.add(quotation.text)
      return buildQuotationBlocks({ ...quotation, mention }, bookmark, assembly)
    }
    if (clipping.type === 'paragraph') return [absent(whyMissing(clipping, assembly), labels)]
    const note = clippedNote(clipping, assembly)
    if (note === undefined) return [absent(labels.missingNote, labels)]
    return placed.has(clipping) ? [] : [buildNoteBlock(note, referenceOf(note, assembly), labels)]
  })
}

function findQuotations(item: AgendaItem, assembly: PackAssembly): readonly (readonly [Clipping, OpenQuotation])[] {
  return item.clippings.flatMap((clipping) => {
    const found = clipping.type === 'paragraph' ? assembly.findPlace(clipping) : null
    if (clipping.type !== 'paragraph' || found === null) return []
    const { text, paragraph: head } = found
    return [[clipping, { textHash: clipping.textHash, text, head, completion: findCompletion(text, head), notes: [] }] as const]
  })
}

/** A comment needs words that it is said of. */
function quoteForComments(item: AgendaItem, quotations: Map<Clipping, OpenQuotation>, assembly: PackAssembly): void {
  for (const clipping of item.clippings) {
    const note = clippedNote(clipping, assembly)
    const found = note && assembly.findPlace(note.anchor)
    if (!found || ownerOf(note, [...quotations.values()]) || !canComment(note, [found.paragraph])) continue
    quotations.set(clipping, { textHash: null, text: found.text, head: found.paragraph, completion: [], notes: [] })
  }
}

/** Gives each note to the quotation that it belongs to; returns the clippings of those given. */
function placeNotes(item: AgendaItem, quotations: readonly OpenQuotation[], assembly: PackAssembly): ReadonlySet<Clipping> {
  const placed = new Set<Clipping>()
  for (const clipping of item.clippings) {
    const note = clippedNote(clipping, assembly)
    const owner = note && ownerOf(note, quotations)
    if (!owner) continue
    owner.notes.push(note)
    placed.add(clipping)
  }
  return placed
}

/** The quotation that starts with a note's paragraph, else one that holds it. */
function ownerOf({ anchor: { editionId, paragraphId } }: Note, quotations: readonly OpenQuotation[]): OpenQuotation | undefined {
  const ofText = quotations.filter(({ text }) => text.edition.id === editionId)
  return ofText.find(({ head }) => head.id === paragraphId) ?? ofText.find(({ completion }) => completion.some(({ id }) => id === paragraphId))
}

/** The note of a clipping as it stood where it was clipped: on a revision it is cited by the revision's place. */
export function clippedNote(clipping: Clipping, { notes }: Pick<PackAssembly, 'notes'>): Note | undefined {
  const note = clipping.type === 'note' ? notes.get(clipping.noteId) : undefined
  return note && clipping.type === 'note' && clipping.at ? { ...note, anchor: clipping.at } : note
}

/** Cites the paragraph of a note, or says that it is gone; null for a colleague's comment that still waits for its place. */
export function referenceOf({ anchor }: Note, assembly: PackAssembly): Cited | null {
  if (anchor.editionId === returnedHome) return null
  const found = assembly.findPlace(anchor)
  return found === null ? { citation: whyMissing(anchor, assembly), target: null } : assembly.citeParagraph(found.text, found.paragraph)
}
