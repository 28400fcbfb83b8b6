import { isNumbered, printedPath } from '#shared/citation/citation-context'
import { formatWrittenDate } from '#shared/citation/written-date'
import type { Commitment } from '#shared/domain/follow-up'
import type { PackBlock, PackCell } from '#shared/domain/pack'
import type { Paragraph } from '#shared/domain/paragraph'
import { fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildLine, buildPartHeading, buildTable, labelledRuns } from './pack-blocks.ts'
import type { PackText } from './pack-texts.ts'
import { byText, findPlaces } from './places.ts'

/**
 * Builds the commitment tracker in the columns of the United Nations' own table.
 *
 * @see E/CN.7/2008/CRP.13 – resolution, paragraph, summary of action required, implementation
 */
export function buildTracker(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting: { commitments = [] }, labels } = assembly
  if (commitments.length === 0) return []
  return [
    buildPartHeading('tracker', labels),
    buildTable(
      [['resolution', 5], ['paragraph', 3], ['action', 8], ['status', 5], ['responsible', 4], ['deadline', 4], ['evidence', 6]],
      commitments.map((commitment) => buildRow(commitment, assembly)),
      labels,
    ),
  ]
}

function buildRow({ party, action, places, status, responsible, deadline, evidence, setAside }: Commitment, assembly: PackAssembly): readonly PackCell[] {
  const { labels } = assembly
  const texts = [...byText(findPlaces(places, assembly))]
  for (const [text, paragraphs] of texts) for (const paragraph of paragraphs) assembly.citeParagraph(text, paragraph)
  const summary = party.trim() === '' ? action : buildLine(labelledRuns(party.trim(), [{ text: action.trim() }], labels), labels)
  return [
    buildCell(labels, ...texts.map(([text]) => assembly.citeText(text))),
    buildCell(labels, ...texts.map(([text, paragraphs]) => paragraphs.map((paragraph) => numberOf(text, paragraph, assembly)).join(', '))),
    buildCell(labels, summary),
    buildCell(labels, setAside.trim() === '' ? labels.commitmentStatuses[status] : fillLabel(labels.setAside, { reason: setAside.trim() })),
    buildCell(labels, responsible),
    buildCell(labels, deadline === null ? null : formatWrittenDate(deadline, labels.language)),
    buildCell(labels, evidence),
  ]
}

/** The bare number of a paragraph, as that column prints it; a preambular paragraph by its place, what has neither by a dash. */
function numberOf({ citation }: PackText, paragraph: Paragraph, { labels }: PackAssembly): string {
  const place = citation.preambularPlaces.get(paragraph.id)
  if (place !== undefined) return fillLabel(labels.preambular, { place: String(place) })
  return isNumbered(paragraph) ? printedPath(paragraph.path).join(' ') : '–'
}
