import type { Edition } from '#shared/domain/edition'
import type { EditionId, NoteId } from '#shared/domain/ids'
import { wordsHash } from './canonical.ts'
import type { EditionText, ExchangeRows, ExchangeTable } from './exchange-file.ts'
import { type Comparable, type Names, type TableEntry, emptyLists, exchangeTables, rowTables, setRows } from './tables.ts'

/**
 * What becomes of a row of the file. `new`: it is added. `same`: the library has these words. `beside`: the library has
 * other words under its name, so that it is added under a name of its own. `kept`: the library has other words under its
 * name, which is its meaning (a tag, a place of a note), and keeps them.
 */
export type Verdict = 'new' | 'same' | 'beside' | 'kept'

export interface PlannedRow {
  readonly table: ExchangeTable
  readonly title: string
  readonly verdict: Verdict
}

/** What reading a file into a library will do; nothing that stands there is ever written over. */
export interface ExchangePlan {
  /** The rows to be added, with the names that they will have. */
  readonly rows: ExchangeRows
  /** Every row of the file, for a person to look at. */
  readonly preview: readonly PlannedRow[]
}

/** Characters of the hash that tells a copy from the row that it stands beside. */
const markLength = 12

/**
 * Compares a file with a library.
 *
 * A text is known by its id, else by its instrument, symbol and words. Reading the same file again plans nothing.
 * Of `current`, texts are needed only for editions that have the id or the content hash of one in the file.
 */
export function planExchange(current: ExchangeRows, file: ExchangeRows): ExchangePlan {
  const renamed: Renamed = new Map()
  // A tag may stand on notes alone, without a row of its own.
  const spelled = [...current.notes.flatMap(({ tags }) => tags), ...current.tags.map(({ name }) => name)]
  const spelling = new Map(spelled.map((name) => [name.toLowerCase(), name]))
  const names: Names = {
    edition: (id) => (renamed.get(nameKey('editions', id)) ?? id) as EditionId,
    note: (id) => (renamed.get(nameKey('notes', id)) ?? id) as NoteId,
    tag: (name) => spelling.get(name.toLowerCase()) ?? name,
  }
  const rows = emptyLists()
  const texts = planTexts(current, file, renamed)
  const preview = [...texts.preview]
  const plan = <Name extends ExchangeTable>(name: Name): void => {
    const planned = planTable(name, exchangeTables[name], current[name], file[name], names, renamed)
    setRows(rows, name, planned.rows)
    preview.push(...planned.preview)
  }
  // What is named was planned before what names it, so that it has its name by then.
  for (const name of rowTables) plan(name)
  const added = texts.editions.map((edition) => editions.refer(edition, names))
  return { rows: { ...rows, editions: added, texts: texts.texts }, preview }
}

/** The names that rows of the file have in the library, where they are others. */
type Renamed = Map<string, string>

const nameKey = (table: ExchangeTable, key: string): string => `${table} ${key}`

interface PlannedTable<Row> {
  readonly rows: readonly Row[]
  readonly preview: readonly PlannedRow[]
}

function planTable<Row>(
  table: ExchangeTable,
  entry: TableEntry<Row>,
  current: readonly Row[],
  file: readonly Row[],
  names: Names,
  renamed: Renamed,
): PlannedTable<Row> {
  const standing = new Map(current.map((row) => [entry.key(row), row]))
  const rows: Row[] = []
  const preview = file.map((original): PlannedRow => {
    const row = entry.refer(original, names)
    const known = standing.get(entry.key(row))
    const judged = judge(row, known, entry, (key) => standing.has(key))
    if (judged.row !== null) {
      rows.push(judged.row)
      standing.set(judged.key, judged.row)
    }
    if (judged.key !== entry.key(row)) renamed.set(nameKey(table, entry.key(original)), judged.key)
    return { table, title: entry.title(row), verdict: judged.verdict }
  })
  return { rows, preview }
}

interface Judged<Row> {
  readonly verdict: Verdict
  /** What is added; null = nothing. */
  readonly row: Row | null
  /** The name that the words have in the library from now on. */
  readonly key: string
}

function judge<Row>(row: Row, known: Row | undefined, entry: Comparable<Row>, isTaken: (key: string) => boolean): Judged<Row> {
  const key = entry.key(row)
  if (known === undefined) return { verdict: 'new', row, key }
  const words = wordsHash(entry.words(row))
  if (words === wordsHash(entry.words(known))) return { verdict: 'same', row: null, key }
  if (entry.renamed === null) return { verdict: 'kept', row: null, key }
  const beside = `${key}~${words.slice(0, markLength)}`
  // The copy came with an earlier reading of the file; a person may have changed it since.
  if (isTaken(beside)) return { verdict: 'same', row: null, key: beside }
  return { verdict: 'beside', row: entry.renamed(row, beside), key: beside }
}

interface PlannedTexts {
  readonly editions: readonly Edition[]
  readonly texts: readonly EditionText[]
  readonly preview: readonly PlannedRow[]
}

/** An edition and its paragraphs are one thing under two tables: they are judged together. */
function planTexts(current: ExchangeRows, file: ExchangeRows, renamed: Renamed): PlannedTexts {
  const entry = wholeText
  const ours = joinTexts(current)
  const byId = new Map(ours.map((text) => [entry.key(text), text]))
  const byContent = new Map<string, WholeText[]>()
  for (const text of ours) byContent.set(contentKey(text.edition), [...(byContent.get(contentKey(text.edition)) ?? []), text])
  const added: WholeText[] = []
  const preview = joinTexts(file).map((text): PlannedRow => {
    const { id } = text.edition
    const twin = byId.has(id) ? undefined : byContent.get(contentKey(text.edition))?.find((other) => hasSameParagraphs(other, text))
    const judged: Judged<WholeText> =
      twin === undefined
        ? judge(text, byId.get(id), entry, (key) => byId.has(key))
        : { verdict: 'same', row: null, key: twin.edition.id }
    if (judged.row !== null) {
      added.push(judged.row)
      byId.set(judged.key, judged.row)
    }
    if (judged.key !== id) renamed.set(nameKey('editions', id), judged.key)
    return { table: 'editions', title: entry.title(text), verdict: judged.verdict }
  })
  return { editions: added.map(({ edition }) => edition), texts: added.map(({ text }) => text), preview }
}

interface WholeText {
  readonly edition: Edition
  readonly text: EditionText
}

const { editions, texts } = exchangeTables

const wholeText: Comparable<WholeText> = {
  key: ({ edition }) => edition.id,
  title: ({ edition }) => editions.title(edition),
  words: ({ edition, text }) => [editions.words(edition), texts.words(text)],
  renamed: ({ edition, text }, key) => ({ edition: { ...edition, id: key as EditionId }, text: { ...text, editionId: key as EditionId } }),
}

function joinTexts(rows: ExchangeRows): readonly WholeText[] {
  const byEdition = new Map(rows.texts.map((text) => [text.editionId, text]))
  return rows.editions.flatMap((edition) => {
    const text = byEdition.get(edition.id)
    return text === undefined ? [] : [{ edition, text }]
  })
}

/** A draft and the text that was adopted may have the same words and are two. */
function contentKey({ instrumentId, symbol, contentHash }: Edition): string {
  return JSON.stringify([instrumentId, symbol, contentHash])
}

/** A repaired text has the content hash of its reading: notes hang on paragraphs, so these have to be the same too. */
function hasSameParagraphs(one: WholeText, other: WholeText): boolean {
  return wordsHash(texts.words(one.text)) === wordsHash(texts.words(other.text))
}
