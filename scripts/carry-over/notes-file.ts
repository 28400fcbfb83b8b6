import type { Paragraph } from '#shared/domain/paragraph'
import { failed, ok, type Result } from '#shared/lib/result'

/** A note as NOTES.json has it. */
export interface NoteEntry {
  readonly id: string
  /** Index into the paragraphs of the old text. */
  readonly paragraph: number
  /** UTF-16 offsets into the paragraph's text, half-open; both null for the whole paragraph. */
  readonly span: { readonly start: number; readonly end: number } | null
}

/** Reads NOTES.json against the text that it is about. An error is a sentence that names the note. */
export function readNotes(json: string, paragraphs: readonly Pick<Paragraph, 'text'>[]): Result<readonly NoteEntry[], string> {
  let list: unknown
  try {
    list = JSON.parse(json)
  } catch (error) {
    return failed(`it is not JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
  if (!Array.isArray(list)) return failed('it is not a list of notes.')
  const notes: NoteEntry[] = []
  for (const [index, entry] of list.entries()) {
    const note = readNote(entry, `note ${index + 1}`, paragraphs)
    if (!note.ok) return note
    notes.push(note.value)
  }
  const twice = notes.find(({ id }, index) => notes.findIndex((other) => other.id === id) !== index)
  return twice ? failed(`two notes have the id "${twice.id}".`) : ok(notes)
}

function readNote(entry: unknown, name: string, paragraphs: readonly Pick<Paragraph, 'text'>[]): Result<NoteEntry, string> {
  if (typeof entry !== 'object' || entry === null) return failed(`${name} is not an object.`)
  const { id, paragraph, start = null, end = null } = entry as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || id === '') return failed(`${name} has no id.`)
  if (!isOffset(paragraph)) return failed(`the paragraph of note "${id}" is not a whole number from 0.`)
  const text = paragraphs[paragraph]?.text
  if (text === undefined) return failed(`note "${id}" stands on paragraph ${paragraph}, but the old text has only ${paragraphs.length} (from 0).`)
  if (start === null && end === null) return ok({ id, paragraph, span: null })
  if (!isOffset(start) || !isOffset(end)) return failed(`start and end of note "${id}" must both be whole numbers, or both null.`)
  if (start >= end || end > text.length)
    return failed(`note "${id}" stands on ${start}–${end}, which are no words of paragraph ${paragraph} (0–${text.length}).`)
  return ok({ id, paragraph, span: { start, end } })
}

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
