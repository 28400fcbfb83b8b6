import type { AgendaItem } from '#shared/domain/meeting'
import type { NoteKind } from '#shared/domain/note'
import type { PackBlock } from '#shared/domain/pack'
import { clippedNote, referenceOf } from './item-blocks.ts'
import { buildItemHeading } from './item-headings.ts'
import { buildNoteBlock } from './note-block.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildPartHeading } from './pack-blocks.ts'
import { findCompletion } from './pack-texts.ts'
import { buildPartsOf } from './part-blocks.ts'
import { type Quotation, buildQuotationBlocks } from './quotation-blocks.ts'
import { buildMeetingParts } from './summary.ts'

/**
 * Builds the one-pager: the asks of the meeting, then those of each item with the shortest agreed language that carries them.
 *
 * Where wording is proposed, its paragraph stands there with the proposal, and is language enough for one page.
 */
export function buildAsks(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting: { items }, labels, choices } = assembly
  const ofMeeting = choices.parts.includes('summary') ? [] : buildMeetingParts(['asks'], assembly)
  const ofItems = items.flatMap((item, index): readonly PackBlock[] => {
    const number = index + 1
    const asks = [...buildPartsOf('ask', item, `${number}_ask`, assembly), ...buildNotesOf('ask', item, assembly)]
    if (asks.length === 0) return []
    const shortest = shortestQuotation(item, assembly)
    return [
      buildItemHeading(item, 2, `asks_${number}`, labels),
      ...asks,
      ...(shortest === null ? [] : buildQuotationBlocks(shortest, `asks_quote_${number}`, assembly)),
    ]
  })
  return ofMeeting.length + ofItems.length === 0 ? [] : [buildPartHeading('asks', labels), ...ofMeeting, ...ofItems]
}

/** Builds the clipped notes of one kind, where notes stand as boxes. */
export function buildNotesOf(kind: NoteKind, item: AgendaItem, assembly: PackAssembly): readonly PackBlock[] {
  if (assembly.choices.notes !== 'shown') return []
  const notes = item.clippings.flatMap((clipping) => clippedNote(clipping, assembly) ?? []).filter((note) => note.kind === kind)
  return notes.map((note) => buildNoteBlock(note, referenceOf(note, assembly), assembly.labels))
}

function shortestQuotation(item: AgendaItem, assembly: PackAssembly): Quotation | null {
  if (item.parts?.some(({ kind, proposal }) => kind === 'ask' && proposal !== undefined)) return null
  const quotations = item.clippings.flatMap((clipping): readonly Quotation[] => {
    const found = clipping.type === 'paragraph' ? assembly.findPlace(clipping) : null
    if (clipping.type !== 'paragraph' || found === null) return []
    const { text, paragraph: head } = found
    return [{ textHash: clipping.textHash, mention: 'first', text, head, completion: findCompletion(text, head), notes: [] }]
  })
  const [shortest] = quotations.toSorted((one, other) => lengthOf(one) - lengthOf(other))
  return shortest ?? null
}

function lengthOf({ head, completion }: Quotation): number {
  return [head, ...completion].reduce((length, { text }) => length + text.length, 0)
}
