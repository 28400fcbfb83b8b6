import type { ParagraphKind } from '#shared/domain/paragraph'
import { wordsOf, type UnDocument } from './document.ts'
import { numberNotes } from './footnotes.ts'

/** What a perfect reader would find: the paragraphs in reading order, each footnote after the paragraph that calls it. */
export interface TrueParagraph {
  readonly kind: ParagraphKind
  readonly label: string | null
  readonly text: string
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Lists the paragraphs of a document as a reading of any of its renderings should give them. */
export function listTrueParagraphs(document: UnDocument): TrueParagraph[] {
  const notes = numberNotes(document)
  return document.blocks.flatMap((block, index): TrueParagraph[] => {
    if (block.kind === 'closing') return []
    const called = (notes[index] ?? []).map(
      (note): TrueParagraph => ({ kind: 'footnote', label: note.label, text: collapse(wordsOf(note.runs)) }),
    )
    return [{ kind: block.kind, label: block.label, text: collapse(wordsOf(block.runs)) }, ...called]
  })
}

/** Lists the lines that are printed but are no paragraphs: masthead, session, adoption, meeting and date lines. */
export function listMatter(document: UnDocument): { readonly front: string[]; readonly end: string[] } {
  const { masthead } = document
  return {
    front: [
      `${masthead.organization} ${document.symbol}`,
      ...masthead.body,
      `Distr.: ${masthead.distribution}`,
      masthead.date,
      ...(masthead.original ? [`Original: ${masthead.original}`] : []),
      ...document.sessionLines.map((line) => line.text),
      ...document.adoptionLines,
      ...(document.adoptionReference ? [document.adoptionReference] : []),
    ],
    end: document.blocks.flatMap((block) => (block.kind === 'closing' ? block.lines : [])),
  }
}
