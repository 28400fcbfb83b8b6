import { cite, citeInFull } from '#shared/citation/cite'
import type { PackBlock } from '#shared/domain/pack'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildPartHeading, buildTable } from './pack-blocks.ts'
import { editionName } from './edition-name.ts'

/** Figures in symbols count as figures: `…/L.2` stands before `…/L.10`. */
const bySymbol = new Intl.Collator('en', { numeric: true })

/** Builds the table of every document that the pack cites, by symbol, each with its cited paragraphs; empty where it cites none. */
export function buildAuthorities(assembly: PackAssembly): readonly PackBlock[] {
  const { labels, preset, citedTexts } = assembly
  const texts = [...citedTexts].toSorted(([one], [other]) => bySymbol.compare(editionName(one.edition), editionName(other.edition)))
  if (texts.length === 0) return []
  const rows = texts.map(([{ edition, citation }, paragraphs]) => [
    buildCell(labels, citeInFull(edition, [], citation, 'first', preset)),
    buildCell(labels, cite(edition, [...paragraphs], citation, preset)),
  ])
  return [buildPartHeading('authorities', labels), buildTable([['document', 5], ['paragraphs', 4]], rows, labels)]
}
