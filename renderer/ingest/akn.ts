import type { ImportError } from '#shared/domain/import'
import { failed, ok, type Result } from '#shared/lib/result'
import { block, type Block, type SourceReading } from '#shared/segmentation/block'
import { readBlocks, type ReadText } from '#shared/segmentation/read-blocks'
import { mastheadOf, readAknFacts } from './akn-facts.ts'
import { readAknTree, type AknElement } from './akn-tree.ts'
import { AknWalker, type AknBlock } from './akn-walk.ts'

export async function readAkn(xml: string): Promise<Result<ReadText, ImportError>> {
  let root: AknElement | null
  try {
    root = await readAknTree(xml)
  } catch {
    return failed({ code: 'damaged', message: 'The XML file is damaged or not safe to open.' })
  }
  if (root === null) return failed({ code: 'unsupported-format', message: 'The XML file is not in Akoma Ntoso.' })
  const walker = new AknWalker(false)
  walker.walk(root)
  const facts = readAknFacts(root, false)
  const text = readBlocks(toSource(walker))
  if (!text.ok) return text
  return ok({ ...text.value, masthead: mastheadOf(text.value.masthead, facts, false) })
}
export function toSource(walker: AknWalker): SourceReading {
  return { blocks: [...walker.blocks.flatMap(toBlock), ...walker.footnotes.map((n) => block({ kind: 'footnote', text: n.text, label: n.label }))], pages: null, emptyPages: [], declaredLanguage: null, declaredTitle: null }
}
function toBlock({ role, block: b }: AknBlock): Block[] {
  switch (role) {
    case 'front':
    case 'title': return [b]
    case 'heading': return [b]
    case 'annex': return [b]
    case 'attachment': return []
    default: return [b]
  }
}
