import type { Branded } from '#shared/lib/brand'

/** The work behind its editions; derived from its symbol, else from the hash of its first text. */
export type InstrumentId = Branded<'InstrumentId'>
/** One immutable text of an instrument (a draft, the adopted text, a language version). */
export type EditionId = Branded<'EditionId'>
/**
 * A paragraph's place in its edition: container and printed path, `annex/85`, `body/5/(b)/(i)`, `body/pp/6`.
 * Unique within the edition: a second paragraph with the same path ends in `~2`.
 */
export type ParagraphId = Branded<'ParagraphId'>
export type NoteId = Branded<'NoteId'>
export type MeetingId = Branded<'MeetingId'>
export type AgendaItemId = Branded<'AgendaItemId'>
export type ClippingId = Branded<'ClippingId'>
export type LinkId = Branded<'LinkId'>
