import { listCaveats } from '#shared/citation/caveats'
import { citeInFull } from '#shared/citation/cite'
import type { Mention } from '#shared/citation/citation-preset'
import type { Note } from '#shared/domain/note'
import type { PackBlock, PackRun, QuotedParagraph } from '#shared/domain/pack'
import type { FootnoteCall, Paragraph } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import { fillLabel } from './labels.ts'
import { buildNoteBlock } from './note-block.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { type PackText, findFootnote, spokenFootnoteLabel } from './pack-texts.ts'
import { addComments, findMarks } from './placed-notes.ts'
import { buildRuns } from './runs.ts'

/** A paragraph to be quoted, with the sub-paragraphs and notes that go with it. */
export interface Quotation {
  /** Hash of the words that somebody chose; null = as they are now. */
  readonly textHash: string | null
  /** Whether its text was quoted before under the same item: an item can be passed on alone, so each starts anew. */
  readonly mention: Mention
  readonly text: PackText
  readonly head: Paragraph
  readonly completion: readonly Paragraph[]
  readonly notes: readonly Note[]
}

/** Builds a quotation with its citation, then its notes: below it, or as comments on its words. */
export function buildQuotationBlocks(quotation: Quotation, bookmark: string, assembly: PackAssembly): readonly PackBlock[] {
  const { textHash, mention, text, head, completion, notes } = quotation
  const { edition } = text
  const quoted = [head, ...completion]
  const asComments = assembly.choices.notes === 'comments'
  const marks = findMarks(asComments ? [] : notes, quoted)
  const commented = addComments(asComments ? notes : [], quoted, assembly)
  const paragraphs = quoted.map(
    (paragraph): QuotedParagraph => ({
      label: printedLabel(paragraph),
      level: paragraph === head ? 0 : paragraph.level - head.level,
      runs: buildRuns(paragraph, marks.get(paragraph.id) ?? [], (call) => callFootnote(text, paragraph, call, assembly), commented.get(paragraph.id)),
      source: { editionId: edition.id, paragraphId: paragraph.id },
    }),
  )
  const { citation, target } = assembly.citeParagraph(text, head)
  const altered = textHash !== null && head.hash !== textHash
  return [
    {
      type: 'quotation',
      bookmark,
      paragraphs,
      citation,
      citationTarget: target,
      footnote: assembly.addFootnote(citeInFull(edition, head, text.citation, mention, assembly.preset)),
      altered,
      remarks: listRemarks({ text, paragraph: head, textHash: textHash ?? head.hash }, { citation, bookmark }, assembly),
      language: edition.language,
      direction: edition.direction,
      source: { editionId: edition.id, paragraphId: head.id, textHash: head.hash },
    },
    ...(asComments ? [] : notes).map((note) => {
      const { paragraphId } = note.anchor
      const on = paragraphId === head.id ? undefined : completion.find(({ id }) => id === paragraphId)
      return buildNoteBlock(note, on ? assembly.citeParagraph(text, on) : null, assembly.labels)
    }),
  ]
}

/** Says what a reader must know before trusting these words or their number, and remembers what differs from its source. */
export function listRemarks(
  { text, paragraph, textHash }: { readonly text: PackText; readonly paragraph: Paragraph; readonly textHash: string },
  { citation, bookmark }: { readonly citation: string; readonly bookmark: string | null },
  { labels, addAltered }: PackAssembly,
): readonly string[] {
  const isAltered = paragraph.hash !== textHash
  if (isAltered) addAltered(citation, bookmark)
  const isByHand = listCaveats(text.edition, [paragraph]).includes('number-by-hand')
  return [...(isAltered ? [labels.altered] : []), ...(isByHand ? [labels.numberByHand] : [])]
}

/** A source's footnote goes with its quotation, under the source's own number; a call without its footnote stays a mark. */
function callFootnote(text: PackText, paragraph: Paragraph, call: FootnoteCall, assembly: PackAssembly): PackRun {
  const footnote = findFootnote(text, paragraph, call)
  const label = spokenFootnoteLabel(call.label)
  if (footnote === null) return { text: label, superscript: true }
  const words = fillLabel(assembly.labels.sourceFootnote, { label, text: footnote.text })
  return { text: '', footnote: assembly.addFootnote(words) }
}
