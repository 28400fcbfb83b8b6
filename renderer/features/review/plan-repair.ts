import type { Doubt, Masthead, ReadingReport } from '#shared/domain/edition'
import type { Footnote, Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import type { Repair } from '#shared/domain/repair'

/** What a person asks for, of the paragraph that they stand on. */
export type Command =
  | { readonly name: 'split'; readonly offset: number }
  | { readonly name: 'merge' }
  | { readonly name: 'kind'; readonly kind: ParagraphKind }
  | { readonly name: 'heading' }
  | { readonly name: 'label'; readonly label: string | null }
  | { readonly name: 'level'; readonly step: 1 | -1 }
  | { readonly name: 'furniture' }
  | { readonly name: 'footnote'; readonly label: string }
  | { readonly name: 'words-up'; readonly start: number; readonly end: number }
  | { readonly name: 'words-down'; readonly start: number; readonly end: number }
  | { readonly name: 'furniture-back'; readonly index: number }
  | { readonly name: 'footnote-back'; readonly index: number }
  | { readonly name: 'masthead'; readonly edit: Partial<Masthead> }
  /** `next`: position to stand on afterwards. */
  | { readonly name: 'settle'; readonly doubt: Doubt; readonly next: number }

/** The text as it stands when a command is carried out. */
export interface Standing {
  readonly paragraphs: readonly Paragraph[]
  readonly report: ReadingReport
  readonly footnotes: readonly Footnote[]
  /** Position of the paragraph that the person stands on. */
  readonly at: number
}

export interface Plan {
  readonly repair: Repair
  /** Position to stand on afterwards. */
  readonly next: number
}

/** Turns a command into a repair; null where there is nothing to do it to. */
export function planRepair(command: Command, { paragraphs, report, footnotes, at }: Standing): Plan | null {
  const here = paragraphs[at]
  if (command.name === 'masthead') return { repair: { type: 'masthead', edit: command.edit }, next: at }
  if (command.name === 'settle') {
    const { code, detail, ordinal } = command.doubt
    const paragraphId = ordinal === null ? null : (paragraphs[ordinal]?.id ?? null)
    return { repair: { type: 'settle-doubt', code, detail, paragraphId }, next: command.next }
  }
  if (command.name === 'furniture-back') {
    const line = report.furniture[command.index]
    if (!line) return null
    const kind = line.was?.kind ?? (/[,;.]$/u.test(line.text) ? 'operative' : 'heading')
    return comesBack(paragraphs, at, line, (afterId) => ({ type: 'from-furniture', index: command.index, afterId, kind }))
  }
  if (command.name === 'footnote-back') {
    const note = footnotes[command.index]
    if (!note) return null
    const kind = note.was?.kind ?? 'operative'
    return comesBack(paragraphs, at, note, (afterId) => ({ type: 'from-footnote', index: command.index, afterId, kind }))
  }
  if (!here) return null
  const paragraphId = here.id
  switch (command.name) {
    case 'split':
      return command.offset > 0 && command.offset < here.text.length ? { repair: { type: 'split', paragraphId, offset: command.offset }, next: at + 1 } : null
    case 'merge': {
      const following = paragraphs[at + 1]
      return following ? { repair: { type: 'merge', paragraphId, withId: following.id }, next: at } : null
    }
    case 'kind':
      return command.kind === here.kind ? null : { repair: { type: 'kind', paragraphId, kind: command.kind }, next: at }
    case 'heading':
      return { repair: { type: 'kind', paragraphId, kind: here.kind === 'heading' ? kindAround(paragraphs, at) : 'heading' }, next: at }
    case 'label':
      if (command.label === here.label) return null
      // What was no label is part of the words: it is printed there, and nothing printed is lost.
      return { repair: { type: 'label', paragraphId, label: command.label, ...(command.label === null ? { toWords: true } : {}) }, next: at }
    case 'level':
      return stepLevel(here, command.step, at)
    case 'furniture':
      return { repair: { type: 'to-furniture', paragraphId }, next: Math.min(at, paragraphs.length - 2) }
    case 'footnote':
      return { repair: { type: 'to-footnote', paragraphId, label: command.label }, next: Math.min(at, paragraphs.length - 2) }
    case 'words-up': {
      const before = paragraphs[at - 1]
      return before ? moves(here, command, before, 'end', at) : null
    }
    case 'words-down': {
      const after = paragraphs[at + 1]
      return after ? moves(here, command, after, 'start', at) : null
    }
  }
}

/** Sub-paragraphs stand on four levels, headings on three; between a sub-paragraph and the text itself the kind changes. */
function stepLevel({ id: paragraphId, kind, level }: Paragraph, step: 1 | -1, next: number): Plan | null {
  const wanted = level + step
  const deepest = kind === 'subparagraph' ? 4 : kind === 'heading' || kind === 'annex-heading' ? 3 : 0
  if (wanted >= 1 && wanted <= deepest) return { repair: { type: 'level', paragraphId, level: wanted }, next }
  if (kind === 'subparagraph' && wanted === 0) return { repair: { type: 'kind', paragraphId, kind: 'operative' }, next }
  if ((kind === 'operative' || kind === 'preambular') && step > 0) return { repair: { type: 'kind', paragraphId, kind: 'subparagraph', level: 1 }, next }
  return null
}

/** What a paragraph is once it is no heading: what the text before it is. */
function kindAround(paragraphs: readonly Paragraph[], at: number): ParagraphKind {
  const before = paragraphs.slice(0, at).findLast(({ kind }) => kind !== 'heading' && kind !== 'annex-heading')
  return before && before.kind !== 'organLine' ? before.kind : 'preambular'
}

function moves(from: Paragraph, { start, end }: { readonly start: number; readonly end: number }, to: Paragraph, at: 'start' | 'end', next: number): Plan | null {
  // A paragraph that gives all its words away would be empty: that is a merge.
  if (start >= end || (start === 0 && end >= from.text.length)) return null
  return { repair: { type: 'move-words', fromId: from.id, start, end, toId: to.id, at }, next }
}

/**
 * Puts a line back where it was when a person took it out; one that the reading took out comes to where the person
 * stands if that is on its page, else to the end of what stands up to its page.
 */
function comesBack(
  paragraphs: readonly Paragraph[],
  at: number,
  { was, page }: { readonly was?: Paragraph; readonly page: number | null },
  repair: (afterId: Paragraph['id'] | null) => Repair,
): Plan {
  const isOnPage = page === null || paragraphs[at]?.page === page
  const upToPage = isOnPage ? at : paragraphs.findLastIndex((paragraph) => (paragraph.page ?? 0) <= page)
  const after = was ? Math.min(was.ordinal - 1, paragraphs.length - 1) : upToPage
  return { repair: repair(paragraphs[after]?.id ?? null), next: after + 1 }
}

/** The label that a footnote's words seem to carry themselves: `4 See …`, `* Reissued …`; null where none is seen. */
export function footnoteLabelOf({ label, text }: Paragraph): string | null {
  return label ?? /^(\d{1,3}|\*{1,3}|[†‡§]|[a-z])[.)/]?\s/u.exec(text)?.[1] ?? null
}
