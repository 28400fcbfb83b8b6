import type { CitationPreset } from '#shared/citation/citation-preset'
import { cite } from '#shared/citation/cite'
import type { EditionId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import type { NoteId } from '#shared/domain/ids'
import type { PackLine } from '#shared/domain/pack'
import type { Paragraph } from '#shared/domain/paragraph'
import type { PackLabels } from './labels.ts'
import type { PackText } from './pack-texts.ts'
import { textDirection } from './text-direction.ts'

/** What grows while a pack is put together: its footnotes, and which texts and paragraphs it has cited. */
export interface PackAssembly {
  readonly labels: PackLabels
  readonly preset: CitationPreset
  readonly notes: ReadonlyMap<NoteId, Note>
  findText(id: EditionId): PackText | null
  /** Adds a footnote and gives its number. Call in the order in which the footnotes will be called. */
  addFootnote(text: string): number
  /** Cites a paragraph and remembers that its text belongs in the annex. */
  citeParagraph(text: PackText, paragraph: Paragraph): { readonly citation: string; readonly target: string | null }
  readonly footnotes: readonly PackLine[]
  /** In order of first citation. */
  readonly citedTexts: ReadonlySet<PackText>
  /** Bookmarks of cited paragraphs; empty where no texts are annexed. */
  readonly targets: ReadonlyMap<Paragraph, string>
}

/** Starts the putting together of one pack. */
export function openAssembly(
  labels: PackLabels,
  preset: CitationPreset,
  notes: ReadonlyMap<NoteId, Note>,
  findText: (id: EditionId) => PackText | null,
  annexTexts: boolean,
): PackAssembly {
  const footnotes: PackLine[] = []
  const citedTexts = new Set<PackText>()
  const targets = new Map<Paragraph, string>()
  return {
    labels,
    preset,
    notes,
    findText,
    footnotes,
    citedTexts,
    targets,
    addFootnote(text) {
      footnotes.push({ text, direction: textDirection(text) })
      return footnotes.length
    },
    citeParagraph(text, paragraph) {
      citedTexts.add(text)
      if (annexTexts && !targets.has(paragraph)) targets.set(paragraph, `para_${targets.size + 1}`)
      return { citation: cite(text.edition, paragraph, text.citation, preset), target: targets.get(paragraph) ?? null }
    },
  }
}
