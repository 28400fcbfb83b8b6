import type { Doubt } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'

/** A doubt with the place to look at. */
export interface PlacedDoubt {
  /** As the report has it. */
  readonly doubt: Doubt
  readonly code: string
  /** Position of the paragraph to look at; null = the text as a whole. */
  readonly ordinal: number | null
  /** The page to show where it is not the paragraph's own; null = the paragraph's. */
  readonly page: number | null
  /** What the doubt names: the missing number `14` or `5 (c)`, the page `4`, the share of garbled letters `12`. */
  readonly what: string
}

/** Gives every doubt a place, in reading order; those about the whole text come first. */
export function placeDoubts(doubts: readonly Doubt[], paragraphs: readonly Paragraph[]): readonly PlacedDoubt[] {
  return doubts
    .map((doubt) => placeDoubt(doubt, paragraphs))
    .toSorted((a, b) => (a.ordinal ?? -1) - (b.ordinal ?? -1))
}

function placeDoubt(doubt: Doubt, paragraphs: readonly Paragraph[]): PlacedDoubt {
  const { code, ordinal, detail } = doubt
  const { container, path } = readDetail(detail)
  const known = ordinal !== null && ordinal < paragraphs.length ? ordinal : null
  switch (code) {
    case 'numbering-gap':
      // The reading names the paragraph after the gap; what is missing is most often glued to the one before.
      return { doubt, code, ordinal: beforeGap(paragraphs, container, path) ?? known, page: null, what: path }
    case 'numbering-twice':
      return { doubt, code, ordinal: known ?? lastWith(paragraphs, container, path), page: null, what: path }
    case 'page-without-text': {
      const page = Number(detail) || null
      return { doubt, code, ordinal: known ?? lastUpTo(paragraphs, page), page, what: detail }
    }
    case 'garbled-text':
      return { doubt, code, ordinal: known, page: null, what: path }
    case 'unlabelled-sub-paragraph':
    case 'kind-unsure':
    case 'repair-unfit':
    default:
      return { doubt, code, ordinal: known, page: null, what: detail }
  }
}

/** `annex: 5 (c)` → the container and the printed path; a path alone is of the body. */
function readDetail(detail: string): { readonly container: string; readonly path: string } {
  const cut = detail.lastIndexOf(': ')
  return cut < 0 ? { container: 'body', path: detail } : { container: detail.slice(0, cut), path: detail.slice(cut + 2) }
}

/** The paragraph after which a number was expected: most often the missing one is glued to it. */
function beforeGap(paragraphs: readonly Paragraph[], container: string, path: string): number | null {
  const parts = path.split(' ')
  const [first = '', letter] = [parts[0], parts.at(-1)]
  const own = paragraphs.filter((paragraph) => paragraph.container === container)
  if (parts.length > 1 && letter) {
    const siblings = own.filter((paragraph) => paragraph.kind === 'subparagraph' && paragraph.path[0] === first)
    return (siblings.findLast(({ label }) => (label ?? '') < letter) ?? own.find(({ label }) => label === first))?.ordinal ?? null
  }
  const numbered = own.filter(({ kind, label }) => kind === 'operative' && label !== null)
  const isBefore = (paragraph: Paragraph | undefined) => Number(paragraph?.label) < Number(first)
  // Numbers may begin anew in a text: the gap is where they jump over the one that is missing.
  const jump = numbered.find((paragraph, index) => isBefore(paragraph) && Number(numbered[index + 1]?.label) > Number(first))
  return (jump ?? numbered.findLast(isBefore) ?? own[0])?.ordinal ?? null
}

function lastWith(paragraphs: readonly Paragraph[], container: string, path: string): number | null {
  const label = path.split(' ').at(-1)
  return paragraphs.findLast((paragraph) => paragraph.container === container && paragraph.label === label)?.ordinal ?? null
}

function lastUpTo(paragraphs: readonly Paragraph[], page: number | null): number | null {
  if (page === null) return null
  return (paragraphs.findLast((paragraph) => (paragraph.page ?? Infinity) <= page) ?? paragraphs[0])?.ordinal ?? null
}
