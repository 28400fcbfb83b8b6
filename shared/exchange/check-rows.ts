import * as v from 'valibot'
import { listPlaces } from '#shared/domain/meeting-places'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { type Result, failed, ok } from '#shared/lib/result'
import { textHash } from '#shared/lib/text-hash'
import type { EditionText, ExchangeError, ExchangeRowTypes, ExchangeRows, ExchangeTable } from './exchange-file.ts'
import { exchangeTables, tablePath } from './tables.ts'

/**
 * Makes rows of what a file holds for a table: every field checked, no key twice, nothing that is not known.
 *
 * The first row that is not right fails them all.
 */
export function checkRows<Name extends ExchangeTable>(name: Name, untrusted: unknown): Result<readonly ExchangeRowTypes[Name][], ExchangeError> {
  if (!Array.isArray(untrusted)) return badRow(tablePath(name), 'is no list')
  const { shape, key } = exchangeTables[name]
  const rows: ExchangeRowTypes[Name][] = []
  const keys = new Set<string>()
  for (const [index, one] of untrusted.entries()) {
    const where = `${tablePath(name)}, row ${index + 1}`
    const checked = v.safeParse(shape, one)
    if (!checked.success) return badRow(where, sayIssue(checked.issues[0]))
    const row = checked.output
    if (keys.has(key(row))) return badRow(where, 'has the key of an earlier row')
    keys.add(key(row))
    rows.push(row)
  }
  return ok(rows)
}

/** Checks what the rows say of each other: each edition has its paragraphs, and hashes and offsets are those of the words. */
export function checkTogether(rows: ExchangeRows): Result<ExchangeRows, ExchangeError> {
  const withText = new Set(rows.texts.map(({ editionId }) => editionId))
  const without = rows.editions.findIndex(({ id }) => !withText.has(id))
  if (without >= 0) return badRow(`${tablePath('editions')}, row ${without + 1}`, 'has no paragraphs in texts.json')
  for (const [index, text] of rows.texts.entries()) {
    const fault = faultOf(text)
    if (fault !== null) return badRow(`${tablePath('texts')}, row ${index + 1}`, fault)
  }
  const anchors = {
    notes: rows.notes.map(({ anchor, also }) => [anchor, ...also]),
    links: rows.links.map(({ from, to }) => [from, to]),
    placements: rows.placements.map(({ anchor, also = [], suggestions }) => [...(anchor ? [anchor] : []), ...also, ...suggestions.map((one) => one.anchor)]),
    meetings: rows.meetings.map((meeting) => listPlaces(meeting).anchors),
  } as const
  for (const table of ['notes', 'links', 'placements', 'meetings'] as const) {
    const crooked = anchors[table].findIndex((own) => !own.every(isStraight))
    if (crooked >= 0) return badRow(`${tablePath(table)}, row ${crooked + 1}`, 'ends before it begins')
  }
  return ok(rows)
}

/** Says what is wrong with a text; null where nothing is. */
function faultOf({ paragraphs }: EditionText): string | null {
  const ids = new Set(paragraphs.map(({ id }) => id))
  if (ids.size !== paragraphs.length) return 'has two paragraphs of one id'
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.ordinal !== index) return `has a paragraph out of place: ${paragraph.id}`
    if (paragraph.hash !== textHash(paragraph.text)) return `has words that are not those of their hash: ${paragraph.id}`
    if (!areWithin(paragraph)) return `has a range outside the words: ${paragraph.id}`
  }
  return null
}

function areWithin({ text, italics, calls, printed = [] }: Paragraph): boolean {
  const ranges = [...italics, ...printed, ...calls.map(({ offset }) => ({ start: offset, end: offset }))]
  return ranges.every(({ start, end }) => start <= end && end <= text.length)
}

function isStraight({ span }: NoteAnchor): boolean {
  return span === null || span.start <= span.end
}

function sayIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? ''
  return path === '' ? issue.message : `${path}: ${issue.message}`
}

function badRow(where: string, what: string): { readonly ok: false; readonly error: ExchangeError } {
  return failed({ code: 'bad-row', detail: `${where}: ${what}` })
}
