import { type CitationContext, buildCitationContext } from '#shared/citation/citation-context'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Footnote, FootnoteCall, Paragraph } from '#shared/domain/paragraph'

/** An edition of the library with what quoting from it needs. */
export interface PackText {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
  readonly byId: ReadonlyMap<ParagraphId, Paragraph>
  readonly citation: CitationContext
}

/** Makes a look-up of texts that reads each edition once. Null = the edition is not in the library. */
export function openPackTexts(
  editions: ReadonlyMap<EditionId, Edition>,
  paragraphs: ReadonlyMap<EditionId, readonly Paragraph[]>,
): (id: EditionId) => PackText | null {
  const opened = new Map<EditionId, PackText>()
  return (id) => {
    const known = opened.get(id)
    if (known !== undefined) return known
    const edition = editions.get(id)
    if (edition === undefined) return null
    const own = paragraphs.get(id) ?? []
    const text: PackText = {
      edition,
      paragraphs: own,
      byId: new Map(own.map((paragraph) => [paragraph.id, paragraph])),
      citation: buildCitationContext(own),
    }
    opened.set(id, text)
    return text
  }
}

/**
 * Gives the sub-paragraphs that complete a paragraph's sentence: those below it, where it ends in a colon.
 *
 * "Requests States parties:" alone would be no quotation that a delegate could use; a paragraph that ends its own
 * sentence is quoted alone.
 */
export function findCompletion({ paragraphs }: Pick<PackText, 'paragraphs'>, head: Paragraph): readonly Paragraph[] {
  if (!/[:：]\s*[—–-]?$/u.test(head.text)) return []
  const completion: Paragraph[] = []
  for (const next of paragraphs.slice(paragraphs.indexOf(head) + 1)) {
    if (next.kind === 'footnote') continue
    if (next.kind !== 'subparagraph' || next.container !== head.container || next.level <= head.level) break
    completion.push(next)
  }
  return completion
}

/**
 * Finds the footnote that a call calls. Labels may start again on each page (`*`), so the one of the paragraph's page,
 * or the next one after it, comes before the first of that label.
 */
export function findFootnote({ edition }: PackText, paragraph: Paragraph, { label }: FootnoteCall): Footnote | null {
  const candidates = edition.footnotes.filter((footnote) => footnote.label === label)
  const { page } = paragraph
  const near = page === null ? undefined : candidates.find((footnote) => footnote.page !== null && footnote.page >= page)
  return near ?? candidates[0] ?? null
}

/** A label as it is spoken of: `1/` is footnote 1. */
export function spokenFootnoteLabel(label: string): string {
  return label.replace(/[/.)]+$/, '')
}
