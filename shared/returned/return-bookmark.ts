import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { textHash } from '#shared/lib/text-hash'

/** In hexadecimal digits: ten tell the editions of any library apart, six the paragraphs of one edition nearly always. */
const editionDigits = 10
const paragraphDigits = 6

const pattern = /^am_([0-9a-f]{10})_([0-9a-f]{6})(?:_(\d+))?$/

/** What the name of a return bookmark says: shortened hashes, never an identifier itself. */
export interface BookmarkedPlace {
  readonly edition: string
  readonly paragraph: string
  /** 1 for the first time that the file prints the paragraph. */
  readonly occurrence: number
}

/**
 * Names the Word bookmark that a paragraph of the library stands under in a file that is sent out, so that comments
 * in the returned file find their paragraph again: `am_0123456789_abcdef`.
 *
 * A file may hold a name once only: the second time that it prints the same paragraph, `occurrence` is 2 and the name ends
 * in `_2`. Only letters, digits and `_`, at most 40 characters, as Word wants it; nothing of the text can be read from it.
 *
 * @see ECMA-376 Part 1, 17.13.6.2 (bookmarkStart): names are unique; Word itself cuts them after 40 characters
 */
export function returnBookmark(editionId: EditionId, paragraphId: ParagraphId, occurrence = 1): string {
  const name = `am_${editionMark(editionId)}_${paragraphMark(paragraphId)}`
  return occurrence === 1 ? name : `${name}_${occurrence}`
}

/** Gives the first part of a return bookmark: the same for all paragraphs of an edition. */
export const editionMark = (editionId: EditionId): string => textHash(editionId).slice(0, editionDigits)

/** Gives its second part; two paragraphs of a long edition may share it. */
export const paragraphMark = (paragraphId: ParagraphId): string => textHash(paragraphId).slice(0, paragraphDigits)

/** Whether a bookmark stands round wording that a pack proposes: tracked changes of our own. */
export const isProposalBookmark = (name: string): boolean => name.startsWith('proposal_')

/** Whether the XML of a Word part holds a bookmark of ours. */
export const holdsReturnBookmark = (xml: string): boolean => /["']am_[0-9a-f]{10}_[0-9a-f]{6}(?:_\d+)?["']/u.test(xml)

/** Reads the name of a bookmark; null where it is none of ours. */
export function parseReturnBookmark(name: string): BookmarkedPlace | null {
  const [, edition, paragraph, occurrence = '1'] = pattern.exec(name) ?? []
  return edition === undefined || paragraph === undefined ? null : { edition, paragraph, occurrence: Number(occurrence) }
}
