import { resolveAnchor } from '#shared/anchoring/resolve'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import { citationPreset } from '#shared/citation/presets'
import { formatWrittenDate } from '#shared/citation/written-date'
import type { Edition, Language } from '#shared/domain/edition'
import type { Note, NoteAudience } from '#shared/domain/note'
import type { Direction, PackBlock, PackComment } from '#shared/domain/pack'
import type { Paragraph } from '#shared/domain/paragraph'
import type { StandingNote } from '#shared/domain/placement'
import { printedLabel } from '#shared/domain/printed-label'
import { fillLabel } from '#shared/pack/labels'
import { buildNoteLines } from '#shared/pack/note-lines'
import type { PackLabels } from '#shared/pack/pack-labels'
import { spokenFootnoteLabel } from '#shared/pack/pack-texts'
import { buildRuns, type CommentedRange } from '#shared/pack/runs'
import { sentencesOf, wordsOf } from '#shared/pack/secrets'

type TextParagraph = PackBlock & { readonly type: 'text-paragraph' }

/** A text of the library as it is sent to colleagues: every word of the file but the page numbers. */
export interface SentText {
  readonly language: Language
  readonly direction: Direction
  readonly audience: NoteAudience
  /** ISO `yyyy-mm-dd`; the file's own date. */
  readonly asOf: string
  readonly kicker: string
  readonly mark: string
  readonly title: string
  /** Date and body of the text, and when it was sent; one line. */
  readonly facts: string
  /** `{page}` and `{pages}` are replaced by fields. */
  readonly pageOfPages: string
  readonly blocks: readonly TextParagraph[]
  /** Notes, in the order of their words. */
  readonly comments: readonly PackComment[]
}

export interface SendingChoices {
  /** `shareable` leaves every internal note out. */
  readonly audience: NoteAudience
  /** ISO 8601, UTC. */
  readonly now: string
  /** In the text's language. */
  readonly labels: Pick<PackLabels, 'language' | 'internal' | 'shareable' | 'textsAsOf' | 'pageOfPages'>
}

/**
 * Builds the file of a text that is sent out for comments: its paragraphs as printed, each with the place that names it on
 * the way back, and the notes on it as comments. Red lines count as internal, whatever they say, and as in packs nobody is
 * named to others; a note whose paragraph is gone stays at home.
 */
export function buildSentText(edition: Edition, paragraphs: readonly Paragraph[], standing: readonly StandingNote[], { audience, now, labels }: SendingChoices): SentText {
  const { language, direction, symbol, title, body, date } = edition
  const asOf = now.slice(0, 10)
  const sent = standing
    .filter(({ note }) => audience === 'internal' || !isInternal(note))
    .flatMap((one) => placeOf(one, paragraphs))
    .toSorted((one, other) => one.paragraph.ordinal - other.paragraph.ordinal || one.start - other.start)
    .map((one, index) => ({ ...one, comment: index + 1 }))
  const facts = [date === null ? null : formatWrittenDate(date, labels.language), symbol === null ? null : body, fillLabel(labels.textsAsOf, { date: formatWrittenDate(asOf, labels.language) })]
  return {
    language,
    direction,
    audience,
    asOf,
    kicker: symbol ?? body ?? '',
    mark: labels[audience],
    // Never its file's name, which is the user's own.
    title: title || (symbol ?? cite(edition, [], buildCitationContext(paragraphs), citationPreset('un-editorial', labels.language))),
    facts: facts.filter((fact) => fact !== null).join(' · '),
    pageOfPages: labels.pageOfPages,
    blocks: [...paragraphs.map((paragraph) => blockOf(edition, paragraph, sent.filter((one) => one.paragraph === paragraph))), ...footnotesOf(edition, paragraphs)],
    comments: sent.map(({ note: { author, createdAt, body: words } }) => ({ author: audience === 'shareable' ? '' : author, date: createdAt, lines: buildNoteLines(words) })),
  }
}

/** Whether a note stays in the delegation. */
export const isInternal = ({ audience, kind }: Pick<Note, 'audience' | 'kind'>): boolean => audience === 'internal' || kind === 'red-line'

interface PlacedNote {
  readonly note: Note
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

/** Where a note stands now; on its paragraph as a whole where its words have changed. None where that is gone or has no word. */
function placeOf({ note, anchor }: StandingNote, paragraphs: readonly Paragraph[]): readonly PlacedNote[] {
  const found = resolveAnchor(anchor, paragraphs)
  const id = found.status === 'orphan' ? anchor.paragraphId : found.paragraphId
  const paragraph = paragraphs.find((one) => one.id === id)
  if (paragraph === undefined || paragraph.text === '') return []
  const range = found.status === 'orphan' || found.start === found.end ? { start: 0, end: paragraph.text.length } : { start: found.start, end: found.end }
  return [{ note, paragraph, ...range }]
}

function blockOf({ id: editionId, language, direction }: Edition, paragraph: Paragraph, commented: readonly CommentedRange[]): TextParagraph {
  const { id: paragraphId, kind, level } = paragraph
  const runs = buildRuns(paragraph, [], ({ label }) => ({ text: spokenFootnoteLabel(label), superscript: true }), commented)
  return { type: 'text-paragraph', kind, level, label: printedLabel(paragraph), runs, language, direction, bookmark: null, source: { editionId, paragraphId } }
}

/** Footnotes that were lifted out of the text, under their printed labels at its end. */
function footnotesOf({ footnotes, language, direction }: Edition, paragraphs: readonly Paragraph[]): readonly TextParagraph[] {
  const standing = new Set(paragraphs.flatMap(({ kind, label, text }) => (kind === 'footnote' ? [`${label}\t${text}`] : [])))
  return footnotes
    .filter(({ label, text }) => !standing.has(`${label}\t${text}`))
    .map(({ label, text }) => ({ type: 'text-paragraph', kind: 'footnote', level: 0, label: spokenFootnoteLabel(label), runs: [{ text }], language, direction, bookmark: null, source: null }))
}

/**
 * Lists what must not stand in a file for others: sentences, tags and authors of the notes that stay inside.
 *
 * Says anew what is internal: it is what the choice of notes is checked with.
 */
export function listSentSecrets(standing: readonly StandingNote[]): readonly string[] {
  const hidden = standing.map(({ note }) => note).filter(({ audience, kind }) => audience !== 'shareable' || kind === 'red-line')
  const names = standing.flatMap(({ note: { author, tags } }) => [author, ...tags])
  return [...new Set([...hidden.flatMap(({ body }) => sentencesOf(wordsOf(body))), ...names])].filter((words) => words.trim() !== '')
}
