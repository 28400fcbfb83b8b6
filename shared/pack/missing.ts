import { cite } from '#shared/citation/cite'
import type { EditionId } from '#shared/domain/ids'
import { fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'

/** Says which is gone: the text, or its paragraph. */
export function whyMissing({ editionId }: { readonly editionId: EditionId }, { findText, labels, preset }: PackAssembly): string {
  const text = findText(editionId)
  return text === null ? labels.missingText : fillLabel(labels.missingParagraph, { text: cite(text.edition, [], text.citation, preset) })
}
