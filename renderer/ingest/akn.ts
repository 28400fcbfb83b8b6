import type { ImportError } from '#shared/domain/import'
import { failed, ok, type Result } from '#shared/lib/result'
import { contentHash } from '#shared/segmentation/content-hash'
import { detectDirection } from '#shared/segmentation/language'
import { readBlocks, type ReadText } from '#shared/segmentation/read-blocks'
import { makeReport } from '#shared/segmentation/report'
import { mainDocument, mastheadOf, readAknFacts, wholeMasthead, type AknFacts } from './akn-facts.ts'
import { placeLiterally } from './akn-place.ts'
import { toSource } from './akn-source.ts'
import { child, readAknTree, type AknElement } from './akn-tree.ts'
import { AknWalker } from './akn-walk.ts'

/**
 * Reads an Akoma Ntoso file: statements, documents, acts and bills, with their attachments and components.
 *
 * A file that this app wrote comes back exactly as it was. Any other is read by its numbers and positions, so that its
 * paragraphs get the same places as those of the same text from PDF or Word. Files with a DOCTYPE or an ENTITY and
 * broken XML are `damaged`; XML of another kind is an `unsupported-format`.
 */
export async function readAkn(xml: string): Promise<Result<ReadText, ImportError>> {
  let root: AknElement | null
  try {
    root = await readAknTree(xml)
  } catch {
    return failed({ code: 'damaged', message: 'The XML file is damaged or not safe to open.' })
  }
  if (root === null) return failed({ code: 'unsupported-format', message: 'The XML file is not in Akoma Ntoso.' })
  const literal = isOurs(root)
  const walker = new AknWalker(literal)
  walker.walk(root)
  const facts = readAknFacts(root, literal)
  if (literal) return readOurs(walker, facts)
  const text = readBlocks(toSource(walker))
  return text.ok ? ok({ ...text.value, masthead: mastheadOf(text.value.masthead, facts) }) : text
}

/** Our own files say that their structure is complete: no label and no heading is to be looked for in their words. */
function isOurs(root: AknElement): boolean {
  const main = mainDocument(root)
  return main !== null && child(main, 'mainBody')?.attributes.get('structure') === 'complete'
}

function readOurs(walker: AknWalker, facts: AknFacts): Result<ReadText, ImportError> {
  const { paragraphs, footnotes } = placeLiterally(walker)
  if (paragraphs.length === 0)
    return failed({ code: 'no-paragraphs', message: 'The file holds nothing that reads as text.' })
  const direction = detectDirection(paragraphs.map((paragraph) => paragraph.text).join('\n'))
  return ok({
    masthead: wholeMasthead(facts, direction),
    paragraphs,
    footnotes,
    report: makeReport(paragraphs, [], null, [], []),
    contentHash: contentHash(paragraphs),
  })
}
