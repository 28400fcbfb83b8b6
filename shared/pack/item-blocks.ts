import { resolveAnchor } from '#shared/anchoring/resolve'
import { cite, citeInFull } from '#shared/citation/cite'
import type { Mention } from '#shared/citation/citation-preset'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { AgendaItem, Clipping } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { PackBlock, PackRun, QuotedParagraph } from '#shared/domain/pack'
import type { FootnoteCall, Paragraph, TextRange } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import { type PackLabels, fillLabel } from './labels.ts'
import { buildNoteBlock } from './note-block.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { type PackText, findCompletion, findFootnote, spokenFootnoteLabel } from './pack-texts.ts'
import { buildRuns } from './runs.ts'

type ParagraphClipping = Clipping & { readonly type: 'paragraph' }

/** A clipped paragraph that was found, with the sub-paragraphs and notes that go with it. */
interface Quotation {
  readonly clipping: ParagraphClipping
  /** Whether its text was quoted before under the same item: an item can be passed on alone, so each starts anew. */
  readonly mention: Mention
  readonly text: PackText
  readonly head: Paragraph
  readonly completion: readonly Paragraph[]
  readonly notes: Note[]
}

/**
 * Builds what stands under one agenda item, in the user's order.
 *
 * A note that was clipped beside its paragraph stands under that paragraph; other notes stand where they were put.
 * Only clipped notes come into the pack. What cannot be found says so in its place.
 */
export function buildItemBlocks(item: AgendaItem, itemNumber: number, assembly: PackAssembly): readonly PackBlock[] {
  const { labels } = assembly
  const quotations = findQuotations(item, assembly)
  const placed = placeNotes(item, [...quotations.values()], assembly)
  return item.clippings.flatMap((clipping, index): readonly PackBlock[] => {
    if (clipping.type === 'note') {
      const note = clippedNote(clipping, assembly)
      if (note === undefined) return [absent(labels.missingNote, labels)]
      return placed.has(clipping) ? [] : [buildNoteBlock(note, referenceOf(note, assembly), labels)]
    }
    if (clipping.type === 'comparison') return []
    const quotation = quotations.get(clipping)
    return quotation === undefined
      ? [absent(whyMissing(clipping, assembly), labels)]
      : buildQuotationBlocks(quotation, `quote_${itemNumber}_${index + 1}`, assembly)
  })
}

function findQuotations(item: AgendaItem, assembly: PackAssembly): ReadonlyMap<Clipping, Quotation> {
  const quotations = new Map<Clipping, Quotation>()
  for (const clipping of item.clippings) {
    if (clipping.type !== 'paragraph') continue
    const text = assembly.findText(clipping.editionId)
    const head = text?.byId.get(clipping.paragraphId)
    if (text === null || head === undefined) continue
    const mention = [...quotations.values()].some((before) => before.text === text) ? 'again' : 'first'
    quotations.set(clipping, { clipping, mention, text, head, completion: findCompletion(text, head), notes: [] })
  }
  return quotations
}

/** Gives each note to the quotation that starts with its paragraph, else to one that holds it; returns the clippings of those given. */
function placeNotes(item: AgendaItem, quotations: readonly Quotation[], assembly: PackAssembly): ReadonlySet<Clipping> {
  const placed = new Set<Clipping>()
  for (const clipping of item.clippings) {
    const note = clippedNote(clipping, assembly)
    if (note === undefined) continue
    const { editionId, paragraphId } = note.anchor
    const ofText = quotations.filter(({ text }) => text.edition.id === editionId)
    const owner =
      ofText.find(({ head }) => head.id === paragraphId) ??
      ofText.find(({ completion }) => completion.some(({ id }) => id === paragraphId))
    if (owner === undefined) continue
    owner.notes.push(note)
    placed.add(clipping)
  }
  return placed
}

/** The note of a clipping as it stood where it was clipped: on a revision it is cited by the revision's place. */
function clippedNote(clipping: Clipping, assembly: PackAssembly): Note | undefined {
  const note = clipping.type === 'note' ? assembly.notes.get(clipping.noteId) : undefined
  return note && clipping.type === 'note' && clipping.at ? { ...note, anchor: clipping.at } : note
}

function buildQuotationBlocks(quotation: Quotation, bookmark: string, assembly: PackAssembly): readonly PackBlock[] {
  const { clipping, mention, text, head, completion, notes } = quotation
  const { labels } = assembly
  const { edition } = text
  const marks = findMarks(notes, [head, ...completion])
  const paragraphs = [head, ...completion].map(
    (paragraph): QuotedParagraph => ({
      label: printedLabel(paragraph),
      level: paragraph === head ? 0 : paragraph.level - head.level,
      runs: buildRuns(paragraph, marks.get(paragraph.id) ?? [], (call) => callFootnote(text, paragraph, call, assembly)),
    }),
  )
  const { citation, target } = assembly.citeParagraph(text, head)
  const altered = head.hash !== clipping.textHash
  return [
    {
      type: 'quotation',
      bookmark,
      paragraphs,
      citation,
      citationTarget: target,
      footnote: assembly.addFootnote(citeInFull(edition, head, text.citation, mention, assembly.preset)),
      altered,
      remarks: altered ? [labels.altered] : [],
      language: edition.language,
      direction: edition.direction,
      source: { editionId: edition.id, paragraphId: head.id, textHash: head.hash },
    },
    ...notes.map((note) => buildNoteBlock(note, note.anchor.paragraphId === head.id ? null : referenceOf(note, assembly), labels)),
  ]
}

function findMarks(notes: readonly Note[], quoted: readonly Paragraph[]): ReadonlyMap<ParagraphId, readonly TextRange[]> {
  const marks = new Map<ParagraphId, TextRange[]>()
  for (const { anchor } of notes) {
    if (anchor.span === null) continue
    const found = resolveAnchor(anchor, quoted)
    if (found.status === 'orphan') continue
    const ofParagraph = marks.get(found.paragraphId)
    if (ofParagraph === undefined) marks.set(found.paragraphId, [{ start: found.start, end: found.end }])
    else ofParagraph.push({ start: found.start, end: found.end })
  }
  return marks
}

/** A source's footnote goes with its quotation, under the source's own number; a call without its footnote stays a mark. */
function callFootnote(text: PackText, paragraph: Paragraph, call: FootnoteCall, assembly: PackAssembly): PackRun {
  const footnote = findFootnote(text, paragraph, call)
  const label = spokenFootnoteLabel(call.label)
  if (footnote === null) return { text: label, superscript: true }
  const words = fillLabel(assembly.labels.sourceFootnote, { label, text: footnote.text })
  return { text: '', footnote: assembly.addFootnote(words) }
}

function referenceOf({ anchor }: Note, assembly: PackAssembly): { readonly citation: string; readonly target: string | null } {
  const text = assembly.findText(anchor.editionId)
  const paragraph = text?.byId.get(anchor.paragraphId)
  if (text === null || paragraph === undefined) {
    return { citation: whyMissing(anchor, assembly), target: null }
  }
  return assembly.citeParagraph(text, paragraph)
}

function whyMissing({ editionId }: { readonly editionId: EditionId }, assembly: PackAssembly): string {
  const { labels } = assembly
  const text = assembly.findText(editionId)
  return text === null ? labels.missingText : fillLabel(labels.missingParagraph, { text: cite(text.edition, [], text.citation, assembly.preset) })
}

function absent(words: string, { direction }: PackLabels): PackBlock {
  return { type: 'paragraph', look: 'absent', runs: [{ text: words }], direction }
}
