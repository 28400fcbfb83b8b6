import type { SourceFile } from '#shared/domain/import'
import type { ParagraphKind } from '#shared/domain/paragraph'

/** A paragraph as an independent source has it. */
export interface WantedParagraph {
  readonly kind: ParagraphKind
  readonly label: string | null
  readonly text: string
  /** To find it in parts, or not at all, is right too: figures, rows of tables. */
  readonly lenient?: boolean
}

/** A document, with what an independent source says of its paragraphs. */
export interface Reference {
  readonly name: string
  readonly file: SourceFile
  readonly title: string
  readonly paragraphs: readonly WantedParagraph[]
  /** Masthead, meeting and date lines: printed, but a reader is free there. */
  readonly matter: readonly string[]
  /** False where the source lists some paragraphs only: what it leaves out then counts as nothing. */
  readonly complete: boolean
}

/** Words of a paragraph that the scorer compares at each end; in Chinese there are none, so signs are counted. */
const endWords = 8
const endSigns = 24

/** Writes a reference in the form that `score-paragraphs.mjs` of the test corpus takes. */
export function scorerTruth({ name, title, paragraphs, matter }: Reference): object {
  return {
    symbol: name,
    title,
    frontMatter: matter,
    endMatter: [],
    paragraphs: paragraphs.map(({ kind, label, text, lenient }) => ({
      kind,
      label: label ?? '',
      firstWords: ends(text, 'first'),
      lastWords: ends(text, 'last'),
      chars: text.replace(/\s/gu, '').length,
      ...(lenient === true ? { lenient } : {}),
    })),
  }
}

function ends(text: string, which: 'first' | 'last'): string {
  const words = text.split(/\s+/u)
  if (words.length < 4) return which === 'first' ? text.slice(0, endSigns) : text.slice(-endSigns)
  return (which === 'first' ? words.slice(0, endWords) : words.slice(-endWords)).join(' ')
}
