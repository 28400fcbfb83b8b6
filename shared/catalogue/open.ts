import { invariant } from '#shared/lib/assert'
import type { AmbiguousAlias, CatalogueBody, CatalogueEntry, CatalogueMeeting, ConventionArticle, ConventionChapter } from './entry.ts'
import { NameIndex } from './names.ts'
import { CatalogueRecord } from './read.ts'

/** The catalogue, open for questions. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[]
  readonly meetings: readonly CatalogueMeeting[]
  readonly bodies: readonly CatalogueBody[]
  readonly chapters: readonly ConventionChapter[]
  /** Of the Convention, in order: article 1 first. */
  readonly articles: readonly ConventionArticle[]
  readonly ambiguous: readonly AmbiguousAlias[]
  readonly entryById: ReadonlyMap<string, CatalogueEntry>
  /** Aliases, designations, and the titles of conventions, which are names in any text. */
  readonly names: NameIndex<CatalogueEntry | CatalogueMeeting>
  /** Titles in every language; only for whole texts, as many are common words ("Asset recovery"). */
  readonly titles: NameIndex<CatalogueEntry>
}

/**
 * Opens the catalogue from the parsed files of `resources/catalogue`, in any order.
 *
 * The files are not part of the first bundle: see `load.ts`. They are ours, so a wrong one throws.
 */
export function openCatalogue(files: readonly unknown[]): Catalogue {
  const records = files.map((file, index) => new CatalogueRecord(file, `catalogue file ${index + 1}`))
  const bodies = records.flatMap((file) => file.records('bodies')).map(readBody)
  const meetings = records.flatMap((file) => file.records('meetings')).map((record) => readMeeting(record, bodies))
  const entries = records.flatMap((file) => file.records('entries')).map((record) => readEntry(record, bodies, meetings))
  const chapters = records.flatMap((file) => file.records('chapters')).map(readChapter)
  const articles = records.flatMap((file) => file.records('articles')).map((record) => readArticle(record, chapters))
  const ambiguous = records.flatMap((file) => file.records('ambiguous')).map(readAmbiguous)
  for (const file of records) closeFile(file)

  const entryById = new Map(entries.map((entry) => [entry.id, entry]))
  invariant(entryById.size === entries.length, 'every entry of the catalogue has an id of its own')
  const names = new NameIndex<CatalogueEntry | CatalogueMeeting>()
  const titles = new NameIndex<CatalogueEntry>()
  for (const entry of entries) {
    if (entry.kind === 'draft') continue
    for (const name of [...entry.aliases, entry.designation ?? entry.id]) names.add(name, entry)
    for (const title of Object.values(entry.titles)) {
      titles.add(title, entry)
      if (entry.kind === 'convention') names.add(title, entry)
    }
  }
  for (const meeting of meetings) for (const name of [...meeting.aliases, meeting.name]) names.add(name, meeting)
  for (const { alias, meant } of ambiguous) {
    for (const id of meant) names.add(alias, found(entryById.get(id) ?? meetings.find((meeting) => meeting.id === id), `${alias} means ${id}`))
  }
  return { entries, meetings, bodies, chapters, articles, ambiguous, entryById, names, titles }
}

function readBody(record: CatalogueRecord): CatalogueBody {
  const body = {
    id: record.text('id'),
    name: record.text('name'),
    short: record.text('short'),
    series: record.text('series'),
    parent: record.textOrNull('parent'),
    link: record.textOrNull('link'),
    sources: record.texts('sources'),
  }
  record.close()
  return body
}

function readMeeting(record: CatalogueRecord, bodies: readonly CatalogueBody[]): CatalogueMeeting {
  const meeting = {
    id: record.text('id'),
    kind: record.meetingKind(),
    body: byId(bodies, record.text('body')),
    number: record.countOrNull('number'),
    name: record.text('name'),
    place: record.text('place'),
    country: record.text('country'),
    startsOn: record.text('startsOn'),
    endsOn: record.text('endsOn'),
    series: record.textOrNull('series'),
    aliases: record.texts('aliases'),
    link: record.textOrNull('link'),
    ...provenance(record),
  }
  record.close()
  return meeting
}

function readEntry(record: CatalogueRecord, bodies: readonly CatalogueBody[], meetings: readonly CatalogueMeeting[]): CatalogueEntry {
  const session = record.textOrNull('session')
  const entry = {
    id: record.text('id'),
    kind: record.kind(),
    symbol: record.textOrNull('symbol'),
    designation: record.textOrNull('designation'),
    body: byId(bodies, record.text('body')),
    titles: record.titles('titles'),
    date: record.textOrNull('date'),
    inForce: record.textOrNull('inForce'),
    meeting: session === null ? null : byId(meetings, session),
    printedIn: record.textOrNull('printedIn'),
    adoptedAs: record.textOrNull('adoptedAs'),
    container: record.textOrNull('container'),
    sections: record.sections('sections'),
    aliases: record.texts('aliases'),
    link: record.textOrNull('link'),
    ...provenance(record),
  }
  record.close()
  return entry
}

function provenance(record: CatalogueRecord) {
  return {
    sources: record.texts('sources'),
    checked: record.text('checked'),
    certainty: record.certainty(),
    remark: record.textOrNull('remark'),
  }
}

function readChapter(record: CatalogueRecord): ConventionChapter {
  const chapter = { number: record.text('number'), title: record.text('title'), first: record.count('first'), last: record.count('last') }
  record.close()
  return chapter
}

function readArticle(record: CatalogueRecord, chapters: readonly ConventionChapter[]): ConventionArticle {
  const number = record.text('chapter')
  const chapter = found(chapters.find((one) => one.number === number), `chapter ${number} is one of the Convention's`)
  const article = { number: record.count('number'), title: record.text('title'), chapter }
  record.close()
  return article
}

function readAmbiguous(record: CatalogueRecord): AmbiguousAlias {
  const ambiguous = { alias: record.text('alias'), meant: record.texts('meant'), why: record.text('why') }
  record.close()
  return ambiguous
}

/** What the file of the Convention says about itself is for its readers only. */
function closeFile(file: CatalogueRecord): void {
  file.textOrNull('articlesOf')
  file.texts('sources')
  file.textOrNull('checked')
  file.close()
}

function byId<Known extends { readonly id: string }>(known: readonly Known[], id: string): Known {
  return found(known.find((one) => one.id === id), `${id} is in the catalogue`)
}

function found<Value>(value: Value | undefined, why: string): Value {
  invariant(value !== undefined, why)
  return value
}
