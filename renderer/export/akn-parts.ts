import type { Paragraph } from '#shared/domain/paragraph'

/** The text before the first annex, or one annex with all that stands in it. */
export interface TextPart {
  /** Null for the text itself. */
  readonly annex: Paragraph | null
  /** Headings that stand before everything else. */
  readonly titles: readonly Paragraph[]
  /** Organ line and preambular paragraphs with their lists. */
  readonly preamble: readonly Paragraph[]
  readonly body: readonly Paragraph[]
}

/** Takes a text apart at its annexes, and each part into title, preamble and body. `title` is the text's own. */
export function partsOf(paragraphs: readonly Paragraph[], title: string): TextPart[] {
  const runs: { annex: Paragraph | null; rest: Paragraph[] }[] = [{ annex: null, rest: [] }]
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'annex-heading') runs.push({ annex: paragraph, rest: [] })
    else runs.at(-1)?.rest.push(paragraph)
  }
  return runs.map(({ annex, rest }) => ({ annex, ...partOf(rest, annex === null ? title : null) }))
}

function partOf(rest: readonly Paragraph[], title: string | null): Omit<TextPart, 'annex'> {
  const headings = runOf(rest, ({ kind }) => kind === 'heading')
  const opening = runOf(
    rest.slice(headings),
    ({ kind, label }) => kind === 'organLine' || kind === 'subparagraph' || (kind === 'preambular' && label === null),
  )
  const first = rest[headings]
  const opens = first !== undefined && (first.kind === 'organLine' || first.kind === 'preambular') && opening > 0
  const [heading] = rest
  const names = title !== null && heading !== undefined && headings > 0 && title.includes(heading.text)
  const titles = opens ? headings : names ? 1 : 0
  const preamble = opens ? opening : 0
  return {
    titles: rest.slice(0, titles),
    preamble: rest.slice(titles, titles + preamble),
    body: rest.slice(titles + preamble),
  }
}

function runOf(paragraphs: readonly Paragraph[], isPart: (paragraph: Paragraph) => boolean): number {
  const end = paragraphs.findIndex((paragraph) => !isPart(paragraph))
  return end < 0 ? paragraphs.length : end
}

/** A paragraph with the sub-paragraphs and further text that belong to it; `head` is null for a list that stands alone. */
export interface ParagraphGroup {
  readonly head: Paragraph | null
  readonly followers: readonly Paragraph[]
}

/** Gathers paragraphs with what belongs to them, in their order. */
export function groupsOf(paragraphs: readonly Paragraph[]): ParagraphGroup[] {
  const groups: { head: Paragraph | null; followers: Paragraph[] }[] = []
  for (const paragraph of paragraphs) {
    const open = groups.at(-1)
    const carries =
      open !== undefined && (open.head === null || open.head.kind === 'operative' || open.head.kind === 'preambular')
    if (paragraph.kind === 'subparagraph') {
      if (carries) open.followers.push(paragraph)
      else groups.push({ head: null, followers: [paragraph] })
    } else if (carries && open.head !== null && goesOn(paragraph, open.head)) open.followers.push(paragraph)
    else groups.push({ head: paragraph, followers: [] })
  }
  return groups
}

/** Text without a number of its own that goes on with a numbered paragraph after its list. */
const goesOn = (paragraph: Paragraph, head: Paragraph): boolean =>
  paragraph.kind === 'operative' &&
  paragraph.label === null &&
  head.kind === 'operative' &&
  head.label !== null &&
  paragraph.path[0] === head.path[0]
