import { readFile } from 'node:fs/promises'
import { describeSpan } from '#shared/anchoring/describe'
import { carryOver, type EditionText } from '#shared/carry-over/carry-over'
import type { CarriedAnchor } from '#shared/carry-over/carried-anchor'
import type { EditionId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { failed, ok, type Result } from '#shared/lib/result'
import { readDraft } from '../ingest/read-file.ts'
import { readNotes, type NoteEntry } from './notes-file.ts'

/** What one note becomes: one line of JSON. Under `review` the place is the best suggestion. */
export interface PlacedNote {
  readonly id: string
  readonly status: CarriedAnchor['status']
  /** Index into the paragraphs of the new text; null where there is no place. */
  readonly paragraph: number | null
  /** UTF-16 offsets into that paragraph's text, half-open; null for the whole paragraph. */
  readonly start: number | null
  readonly end: number | null
  /** 0–1: the share of the note's words that survive. */
  readonly score: number
}

/** Carries the notes of a file from one text to another. An error is a sentence for a person. */
export async function carryOverForDoor(oldFile: string, newFile: string, notesFile: string): Promise<Result<readonly PlacedNote[], string>> {
  const before = await readText(oldFile, 'old')
  if (!before.ok) return before
  const after = await readText(newFile, 'new')
  if (!after.ok) return after
  const json = await readFile(notesFile, 'utf8').catch(() => null)
  if (json === null) return failed(`${notesFile}: the file cannot be opened: it is missing or not readable.`)
  const notes = readNotes(json.replace(/^\ufeff/u, ''), before.value.paragraphs)
  if (!notes.ok) return failed(`${notesFile}: ${notes.error}`)
  const placements = carryOver(notes.value.map((note) => anchorOf(note, before.value)), before.value, after.value)
  const indexOf = new Map<string, number>(after.value.paragraphs.map(({ id }, index) => [id, index]))
  return ok(
    placements.map(({ status, anchor, suggestions, score }, index) => {
      const place = anchor ?? (status === 'review' ? (suggestions[0]?.anchor ?? null) : null)
      return {
        id: notes.value[index]?.id ?? '',
        status,
        paragraph: place ? (indexOf.get(place.paragraphId) ?? null) : null,
        start: place?.span?.start ?? null,
        end: place?.span?.end ?? null,
        score: Math.round(score * 1000) / 1000,
      }
    }),
  )
}

async function readText(file: string, edition: string): Promise<Result<EditionText, string>> {
  const read = await readDraft(file)
  return read.ok ? ok({ id: edition as EditionId, paragraphs: read.value.paragraphs }) : failed(`${file}: ${read.error.message}`)
}

function anchorOf({ paragraph: index, span }: NoteEntry, { id, paragraphs }: EditionText): NoteAnchor {
  const paragraph = paragraphs[index] as Paragraph
  return {
    editionId: id,
    paragraphId: paragraph.id,
    paragraphHash: paragraph.hash,
    span: span === null ? null : describeSpan(paragraph, span.start, span.end),
  }
}
