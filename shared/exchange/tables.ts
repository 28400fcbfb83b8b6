import type { Meeting } from '#shared/domain/meeting'
import { mapPlaces } from '#shared/domain/meeting-places'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import { placementId } from '#shared/domain/placement'
import { plainText } from '#shared/rich-text/plain-text'
import type { ExchangeRowTypes, ExchangeTable, RowLists } from './exchange-file.ts'
import { edition, editionText } from './shapes/edition-shapes.ts'
import { meeting } from './shapes/meeting-shape.ts'
import { link, note, noteVersion, placement, tag } from './shapes/note-shapes.ts'
import type { Shape } from './shapes/shape.ts'

/** What the file's identifiers and tags are called in the library that reads it; unknown ones stay as they are. */
export interface Names {
  edition(id: EditionId): EditionId
  note(id: NoteId): NoteId
  tag(name: string): string
}

/** How rows of a table are told apart. */
export interface Comparable<Row> {
  readonly key: (row: Row) => string
  /** Words by which a person knows the row in a preview; empty where it goes with another. */
  readonly title: (row: Row) => string
  /** The row without what may differ between two copies of the same words. */
  readonly words: (row: Row) => unknown
  /** The row under another key, to stand beside one of other words; null where the key is its meaning and the library's own stays. */
  readonly renamed: ((row: Row, key: string) => Row) | null
}

/** All that reading, comparing and storing needs to know of one table. A new table of the library joins by one entry. */
export interface TableEntry<Row> extends Comparable<Row> {
  readonly shape: Shape<Row>
  /** The row with the names that its references have in the library. */
  readonly refer: (row: Row, names: Names) => Row
}

/** The moments of making and changing say nothing of the words. */
const timeless = <Row extends { readonly createdAt: string; readonly updatedAt?: string }>({
  createdAt: _createdAt,
  updatedAt: _updatedAt,
  ...words
}: Row): unknown => words

/** In the order in which they are read, compared and stored: what is named comes before what names it. */
export const exchangeTables: { readonly [Name in ExchangeTable]: TableEntry<ExchangeRowTypes[Name]> } = {
  editions: {
    shape: edition,
    key: ({ id }) => id,
    title: ({ symbol, title, sourceName }) => symbol ?? (title === '' ? sourceName : title),
    refer: (row, names) => (row.revises === undefined ? row : { ...row, revises: names.edition(row.revises) }),
    // Which file it came from, who looked at it and when, do not make another text.
    words: ({ symbol, title, body, kind, date, language, contentHash, footnotes }) => [symbol, title, body, kind, date, language, contentHash, footnotes],
    renamed: (row, key) => ({ ...row, id: key as typeof row.id }),
  },
  texts: {
    shape: editionText,
    key: ({ editionId }) => editionId,
    title: () => '',
    refer: (row, names) => ({ ...row, editionId: names.edition(row.editionId) }),
    words: ({ paragraphs }) => paragraphs.map(({ id, kind, label, hash }) => [id, kind, label, hash]),
    renamed: (row, key) => ({ ...row, editionId: key as EditionId }),
  },
  tags: {
    shape: tag,
    // Two names that differ only in case are one tag.
    key: ({ name }) => name.toLowerCase(),
    title: ({ name }) => name,
    refer: (row, names) => ({ ...row, name: names.tag(row.name), parent: row.parent === null ? null : names.tag(row.parent) }),
    words: (row) => row,
    renamed: null,
  },
  notes: {
    shape: note,
    key: ({ id }) => id,
    title: ({ body }) => plainText(body),
    refer: (row, names) => ({
      ...row,
      anchor: referAnchor(row.anchor, names),
      also: row.also.map((anchor) => referAnchor(anchor, names)),
      tags: row.tags.map((name) => names.tag(name)),
    }),
    words: timeless,
    renamed: (row, key) => ({ ...row, id: key as NoteId }),
  },
  noteVersions: {
    shape: noteVersion,
    key: ({ id }) => id,
    title: () => '',
    refer: (row, names) => {
      const noteId = names.note(row.noteId)
      return { ...row, noteId, id: row.id.startsWith(`${row.noteId}@`) ? `${noteId}${row.id.slice(row.noteId.length)}` : row.id }
    },
    words: (row) => row,
    renamed: (row, key) => ({ ...row, id: key }),
  },
  links: {
    shape: link,
    key: ({ id }) => id,
    title: () => '',
    refer: (row, names) => ({ ...row, from: referAnchor(row.from, names), to: referAnchor(row.to, names) }),
    words: timeless,
    renamed: (row, key) => ({ ...row, id: key as typeof row.id }),
  },
  placements: {
    shape: placement,
    key: ({ id }) => id,
    title: () => '',
    refer: (row, names) => {
      const noteId = names.note(row.noteId)
      const editionId = names.edition(row.editionId)
      return {
        ...row,
        id: placementId(noteId, editionId),
        noteId,
        editionId,
        anchor: row.anchor === null ? null : referAnchor(row.anchor, names),
        ...(row.also ? { also: row.also.map((anchor) => referAnchor(anchor, names)) } : {}),
        suggestions: row.suggestions.map((suggestion) => ({ ...suggestion, anchor: referAnchor(suggestion.anchor, names) })),
      }
    },
    words: (row) => row,
    renamed: null,
  },
  meetings: {
    shape: meeting,
    key: ({ id }) => id,
    title: ({ title }) => title,
    refer: referMeeting,
    // How its pack was last made is no part of a meeting.
    words: ({ pack: _pack, ...row }) => timeless(row),
    renamed: (row, key) => ({ ...row, id: key as typeof row.id }),
  },
}

/** The names of the tables, what is named before what names it. */
export const tableNames = Object.keys(exchangeTables) as readonly ExchangeTable[]

/** The tables that are compared row by row; an edition and its paragraphs are one thing. */
export const rowTables = tableNames.filter((name): name is Exclude<ExchangeTable, 'editions' | 'texts'> => name !== 'editions' && name !== 'texts')

/** The file of rows of a table. */
export const tablePath = (table: ExchangeTable): string => `${table}.json`

/** Gives every table an empty list. */
export function emptyLists(): RowLists {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as RowLists
}

/** Puts the rows of a table where they belong. */
export function setRows<Name extends ExchangeTable>(lists: RowLists, name: Name, rows: readonly ExchangeRowTypes[Name][]): void {
  const own: { [Key in Name]?: readonly ExchangeRowTypes[Key][] } = lists
  own[name] = rows
}

function referMeeting(meeting: Meeting, names: Names): Meeting {
  return mapPlaces(meeting, {
    place: (place) => ({ ...place, editionId: names.edition(place.editionId) }),
    anchor: (anchor) => referAnchor(anchor, names),
    edition: (id) => names.edition(id),
    note: (id) => names.note(id),
  })
}

function referAnchor(anchor: NoteAnchor, names: Names): NoteAnchor {
  return { ...anchor, editionId: names.edition(anchor.editionId) }
}
