import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'

interface CitedPlaceProps {
  readonly edition: Edition
  readonly paragraph: Paragraph
  readonly paragraphs: readonly Paragraph[]
}

/** Says where one is in the open text, as a citation. */
export function CitedPlace({ edition, paragraph, paragraphs }: CitedPlaceProps) {
  return <span className="where">{cite(edition, paragraph, buildCitationContext(paragraphs))}</span>
}
