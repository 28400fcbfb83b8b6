import type { Edition } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import type { RecordedRepair } from '#shared/domain/repair'
import { slug } from '#shared/lib/text'
import { keptLabel } from '#shared/repair/labels'

/** What a reader must know before trusting a citation: wrong is worse than none. */
export type Caveat = 'draft' | 'number-by-hand'

/** True for texts that may still change, by their kind or by a symbol of limited distribution. */
export function isDraft({ kind, symbol }: Pick<Edition, 'kind' | 'symbol'>): boolean {
  return kind === 'draft' || (symbol !== null && /\/L\.\d/.test(symbol))
}

/** Lists what a citation of these paragraphs must say beside its place; an empty list of paragraphs is the text itself. */
export function listCaveats(
  edition: Pick<Edition, 'kind' | 'symbol'> & { readonly repairs?: readonly RecordedRepair[] },
  paragraphs: readonly Paragraph[],
): readonly Caveat[] {
  const repairs = edition.repairs ?? []
  const isByHand = paragraphs.some((paragraph) => repairs.some((repair) => gaveNumber(repair, paragraph)))
  return [...(isDraft(edition) ? (['draft'] as const) : []), ...(isByHand ? (['number-by-hand'] as const) : [])]
}

/** Tells whether a repair had a hand in the number that this paragraph is cited by, rather than the print. */
function gaveNumber(repair: RecordedRepair, paragraph: Paragraph): boolean {
  switch (repair.type) {
    case 'label':
      return repair.label !== null && gaveLabel(repair.paragraphId, keptLabel(repair.label), paragraph)
    case 'level':
      return gaveLabel(repair.paragraphId, repair.paragraphId.split('/').at(-1) ?? null, paragraph)
    case 'split':
    case 'merge':
    case 'to-furniture':
    case 'to-footnote':
      return isCounted(paragraph) && repair.paragraphId.startsWith(`${containerOf(paragraph)}/pp/`)
    case 'kind':
      return isCounted(paragraph) && repair.paragraphId.startsWith(`${containerOf(paragraph)}/${repair.kind === 'preambular' ? '' : 'pp/'}`)
    case 'from-furniture':
    case 'from-footnote':
      return isCounted(paragraph) && repair.kind === 'preambular'
    case 'move-words':
    case 'masthead':
    case 'settle-doubt':
      return false
  }
}

/** A preambular paragraph bears no number: it is counted, so that each repair among its neighbours counts anew. */
function isCounted({ kind, label }: Paragraph): boolean {
  return kind === 'preambular' && label === null
}

/** A plain number is one of its kind in its container; a letter only below the number that the record names. */
function gaveLabel(recordedId: string, label: string | null, paragraph: Paragraph): boolean {
  const [container, outermost] = recordedId.split('/')
  if (container !== containerOf(paragraph)) return false
  return paragraph.path.some((printed, depth) => printed === label && (depth === 0 || paragraph.path[0] === outermost))
}

function containerOf({ container }: Paragraph): string {
  return slug(container)
}
