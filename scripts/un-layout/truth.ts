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
    const called = (notes[index] ?? []).map((note): TrueParagraph => ({
      kind: 'footnote',
      label: note.label,
      text: collapse(wordsOf(note.runs)),
    }))
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

/** The form in which `score-paragraphs.mjs` of the test corpus takes its truth: both ends of each paragraph. */
export interface ScorerTruth {
  readonly symbol: string
  readonly title: string
  readonly frontMatter: readonly string[]
  readonly endMatter: readonly string[]
  readonly paragraphs: readonly {
    readonly kind: ParagraphKind
    readonly label: string
    readonly firstWords: string
    readonly lastWords: string
    readonly chars: number
  }[]
}

/** Words of a paragraph that the scorer compares at each end. */
const endWords = 8

/** Makes the scorer's truth of a document; `chars` counts the characters that are not blank. */
export function scorerTruthOf(document: UnDocument): ScorerTruth {
  const { front, end } = listMatter(document)
  const paragraphs = listTrueParagraphs(document).map(({ kind, label, text }) => {
    const words = text.split(' ')
    const firstWords = words.slice(0, endWords).join(' ')
    return {
      kind,
      label: label ?? '',
      firstWords,
      lastWords: words.slice(-endWords).join(' '),
      chars: text.replace(/\s/g, '').length,
    }
  })
  return { symbol: document.symbol, title: document.title, frontMatter: front, endMatter: end, paragraphs }
}
