import type { Paragraph } from '#shared/domain/paragraph'
import { listCaveats } from './caveats.ts'
import type { CitationContext } from './citation-context.ts'
import type { CitationPreset, CitedEdition, Mention } from './citation-preset.ts'
import { locateParagraphs } from './locate.ts'
import { unEditorial } from './presets/un-editorial.ts'

/**
 * Cites paragraphs of one edition: `A/RES/S-32/1, para. 85`.
 *
 * The annex is named only where the bare number would mislead. A draft says so, and so does a number that
 * a person gave. An empty list cites the text itself.
 * `context` belongs to the same edition.
 */
export function cite(
  edition: CitedEdition,
  paragraphs: Paragraph | readonly Paragraph[],
  context: CitationContext,
  preset: CitationPreset = unEditorial,
): string {
  const cited = listed(paragraphs)
  return preset.formatCitation(edition, locateParagraphs(cited, context, 'plain'), listCaveats(edition, cited))
}

/**
 * Refers to paragraphs as a footnote does: the text's full name, every annex named, a full stop; title and date where
 * the text is mentioned for the first time.
 *
 * An empty list refers to the text as a whole.
 */
export function citeInFull(
  edition: CitedEdition,
  paragraphs: Paragraph | readonly Paragraph[],
  context: CitationContext,
  mention: Mention = 'first',
  preset: CitationPreset = unEditorial,
): string {
  const cited = listed(paragraphs)
  return preset.formatReference(edition, locateParagraphs(cited, context, 'full'), listCaveats(edition, cited), mention)
}

function listed(paragraphs: Paragraph | readonly Paragraph[]): readonly Paragraph[] {
  return 'id' in paragraphs ? [paragraphs] : paragraphs
}
