import { cite, citeInFull } from '#shared/citation/cite'
import type { PackBlock } from '#shared/domain/pack'
import { findTextBookmark } from './full-texts.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildLine, buildPartHeading, buildTable, leadTo } from './pack-blocks.ts'
import { editionName } from './edition-name.ts'

/** Figures in symbols count as figures: `…/L.2` stands before `…/L.10`. */
const bySymbol = new Intl.Collator('en', { numeric: true })

/** Builds the table of every document that the pack cites, by symbol, each with its cited paragraphs; empty where it cites none. */
export function buildAuthorities(assembly: PackAssembly): readonly PackBlock[] {
  const { labels, preset, citedTexts } = assembly
  const texts = [...citedTexts].toSorted(([one], [other]) => bySymbol.compare(editionName(one.edition), editionName(other.edition)))
  if (texts.length === 0) return []
  const rows = texts.map(([text, paragraphs]) => [
    [buildLine([leadTo(citeInFull(text.edition, [], text.citation, 'first', preset), findTextBookmark(text, assembly))], labels)],
    buildCell(labels, cite(text.edition, [...paragraphs], text.citation, preset)),
  ])
  return [buildPartHeading('authorities', labels), buildTable([['document', 5], ['paragraphs', 4]], rows, labels)]
}
