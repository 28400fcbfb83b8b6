import type { Edition, Masthead, ReadingReport } from '#shared/domain/edition'
import type { EditionId, InstrumentId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { ImportDraft } from '#shared/domain/import'
import type { Note } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { textHash } from '#shared/lib/text-hash'
import { richText } from '#shared/rich-text/plain-text'
import type { Env } from '#renderer/db/change.ts'

/** A paragraph with sensible rest: `aParagraph({ label: '85', container: 'annex' })`. */
export function aParagraph(part: Partial<Paragraph> = {}): Paragraph {
  const label = part.label === undefined ? '1' : part.label
  const container = part.container ?? 'body'
  const text = part.text ?? `Invites the States to act on point ${label ?? ''} of this sample;`
  return {
    id: `${container}/${label ?? 'p'}` as ParagraphId,
    kind: 'operative',
    label,
    path: label === null ? [] : [label],
    level: 0,
    container,
    ordinal: 0,
    text,
    hash: textHash(text),
    page: null,
    italics: [],
    calls: [],
    ...part,
  }
}

/** Operative paragraphs numbered from 1. */
export const paragraphsUpTo = (count: number): readonly Paragraph[] =>
  Array.from({ length: count }, (_, ordinal) => aParagraph({ label: String(ordinal + 1), ordinal }))

const report: ReadingReport = { numbering: [], furniture: [], doubts: [], pages: null }

const masthead: Masthead = {
  symbol: 'SAMPLE/RES/1/1',
  title: 'Sample resolution',
  body: 'Sample Conference',
  kind: 'resolution',
  date: '2026-03-02',
  session: null,
  agendaItem: null,
  distribution: null,
  language: 'en',
  direction: 'ltr',
}

/** A reading that nobody has stored; its hashes follow its words. */
export function aDraft(part: { masthead?: Partial<Masthead>; paragraphs?: readonly Paragraph[]; sourceSha256?: string } = {}): ImportDraft {
  const paragraphs = part.paragraphs ?? paragraphsUpTo(3)
  const words = paragraphs.map(({ text }) => text).join('\n')
  return {
    masthead: { ...masthead, ...part.masthead },
    paragraphs,
    footnotes: [],
    report,
    format: 'pdf',
    sourceSha256: part.sourceSha256 ?? textHash(`file of ${words}`),
    contentHash: textHash(words),
    engineVersion: 1,
  }
}

/** An edition as the library stores it. */
export function anEdition(part: Partial<Edition> = {}): Edition {
  return {
    ...masthead,
    id: 'edition-1' as EditionId,
    instrumentId: 'SAMPLE/RES/1/1' as InstrumentId,
    format: 'pdf',
    sourceName: 'sample.pdf',
    sourceSha256: 'a'.repeat(64),
    contentHash: 'b'.repeat(64),
    engineVersion: 1,
    paragraphCount: 3,
    footnotes: [],
    report,
    repairs: [],
    review: 'clean',
    importedAt: '2026-01-01T00:00:00.000Z',
    origin: 'imported',
    ...part,
  }
}

/** A note on a whole paragraph. */
export function aNote(paragraph: Paragraph, part: Partial<Note> = {}): Note {
  return {
    id: 'note-1' as NoteId,
    anchor: { editionId: 'edition-1' as EditionId, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: null },
    also: [],
    kind: 'comment',
    body: richText('Ask for the timetable.'),
    tags: [],
    audience: 'internal',
    author: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...part,
  }
}

/** A clock that moves one second a call, and identifiers `id-1`, `id-2`, …. */
export function aSteadyEnv(): Env {
  let calls = 0
  let ids = 0
  return {
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, calls++)).toISOString(),
    newId: () => `id-${++ids}`,
  }
}
