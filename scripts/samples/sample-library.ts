import 'fake-indexeddb/auto'
import type { Env } from '#renderer/db/change.ts'
import { addEditions, type ReadyText } from '#renderer/db/editions.ts'
import { findSourceBytes, readExchangeRows } from '#renderer/db/exchange.ts'
import { addItemPart, editItemPart, type ItemPlace } from '#renderer/db/item-parts.ts'
import { addLink } from '#renderer/db/links.ts'
import { addEntries, type EntryDraft, type MeetingList } from '#renderer/db/meeting-entries.ts'
import { addAgendaItem, addMeeting, type ClippingDraft, clip, editAgendaItem, editMeeting, findMeeting, limitSpeaking, tieDocuments } from '#renderer/db/meetings.ts'
import { writeNote } from '#renderer/db/notes.ts'
import { openLibrary } from '#renderer/db/open.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { saveSettings } from '#renderer/db/settings.ts'
import { addTag, editTag } from '#renderer/db/tags.ts'
import { writeExchange } from '#renderer/exchange/write-exchange.ts'
import { readSource } from '#renderer/ingest/index.ts'
import type { AgendaDraft } from '#shared/agenda/agenda-draft'
import { readAgenda } from '#shared/agenda/read-agenda'
import { describeSpan } from '#shared/anchoring/describe'
import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'
import type { AgendaItemId, EditionId, MeetingId, NoteId } from '#shared/domain/ids'
import type { SourceFile } from '#shared/domain/import'
import type { Proposal } from '#shared/domain/item-part'
import type { ParagraphPlace } from '#shared/domain/meeting'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { invariant } from '#shared/lib/assert'
import { richText } from '#shared/rich-text/plain-text'
import * as brief from './sample-brief.ts'
import { author, details, items, links, type SampleItem, type SamplePart, tags, tray } from './sample-meeting.ts'
import { agendaSymbol, type PlaceInText } from './sample-texts.ts'

const created = '2026-11-22T09:00:00.000Z'

/**
 * Makes the sample library as a delegate would: reads the sample texts, imports the agenda, writes notes, clips, and
 * exports it all. The same texts and words give the same rows.
 */
export async function makeSampleLibrary(sources: readonly SourceFile[], appVersion: string): Promise<Uint8Array> {
  const db = openLibrary(`sample-library-${libraries++}`)
  const env = aSteadyEnv()
  await saveSettings(db, { authorName: author })
  const texts = await addTexts(db, sources, env)
  for (const { name, under, colour, definition } of tags) {
    await addTag(db, name, under)
    await editTag(db, name, { colour, definition })
  }
  await addSampleMeeting(db, texts, env)
  for (const { from, to, relation } of links) await addLink(db, anchorAt(texts, from), anchorAt(texts, to), relation, env)
  const rows = await readExchangeRows(db, null)
  return writeExchange({ rows, scope: { type: 'whole' }, readSource: ({ id }) => findSourceBytes(db, id) }, { appVersion, created })
}

let libraries = 0

interface StoredText {
  readonly editionId: EditionId
  readonly paragraphs: readonly Paragraph[]
  readonly agenda: AgendaDraft
}

type StoredTexts = ReadonlyMap<string, StoredText>

async function addTexts(db: LibraryDb, sources: readonly SourceFile[], env: Env): Promise<StoredTexts> {
  const catalogue = await loadCatalogue()
  const ready: ReadyText[] = []
  for (const source of sources) {
    const read = await readSource({ ...source, bytes: source.bytes.slice() })
    invariant(read.ok, `the app reads its own sample ${source.name}`)
    ready.push({ source, draft: read.value, instrumentId: instrumentIdOf(catalogue, read.value), origin: 'sample' })
  }
  await addEditions(db, ready, env, 'addSamples')
  const texts = new Map<string, StoredText>()
  for (const edition of await db.editions.toArray()) {
    const draft = ready.find(({ draft: one }) => one.sourceSha256 === edition.sourceSha256)?.draft
    invariant(draft !== undefined && edition.symbol !== null, 'each sample text has a symbol')
    texts.set(edition.symbol, { editionId: edition.id, paragraphs: draft.paragraphs, agenda: readAgenda(edition, draft.paragraphs) })
  }
  return texts
}

async function addSampleMeeting(db: LibraryDb, texts: StoredTexts, env: Env): Promise<void> {
  const agenda = texts.get(agendaSymbol)?.agenda
  invariant(agenda, 'the sample agenda is one of the sample texts')
  const { body, session, startsOn } = agenda
  const { id } = await addMeeting(db, { body, session, startsOn, ...details }, env)
  for (const { label, title } of agenda.items) await addAgendaItem(db, id, { label, title }, env)
  await editMeeting(db, id, brief.facts, env)
  await limitSpeaking(db, id, brief.speakingLimit, env)
  for (const item of items) await writeItem(db, id, item, texts, env)
  for (const place of tray) await clip(db, id, null, [await draftOf(db, texts, place, env)], env)
  await writeBrief(db, id, texts, env)
}

async function writeItem(db: LibraryDb, meetingId: MeetingId, { label, aim, lead, speaks, documents = [], parts = [], clippings }: SampleItem, texts: StoredTexts, env: Env): Promise<void> {
  const itemId = await findItem(db, meetingId, label)
  await editAgendaItem(db, meetingId, itemId, { ...(aim && { aim }), ...(lead && { lead }), ...(speaks && { speaks }) }, env)
  await tieDocuments(db, meetingId, itemId, documents.map((symbol) => findText(texts, symbol).editionId), env)
  for (const part of parts) await writePart(db, { meetingId, itemId }, part, texts, env)
  for (const clipping of clippings) await clip(db, meetingId, itemId, [await draftOf(db, texts, clipping, env)], env)
}

async function writePart(db: LibraryDb, place: ItemPlace, { kind, body, proposal, ...said }: SamplePart, texts: StoredTexts, env: Env): Promise<void> {
  const { id } = await addItemPart(db, place, kind, env)
  await editItemPart(db, place, id, { ...said, body: richText(body), ...(proposal && { proposal: proposalOf(texts, proposal) }) }, env)
}

function proposalOf(texts: StoredTexts, { place, words, proposed }: NonNullable<SamplePart['proposal']>): Proposal {
  const { paragraph } = findPlace(texts, place)
  invariant(paragraph.text.includes(words), `${place.paragraphId} has the words “${words}”`)
  return { place: placeOf(texts, place), wording: paragraph.text.replace(words, proposed) }
}

/** Writes what the meeting's other pages hold, a list at a time. */
async function writeBrief(db: LibraryDb, meetingId: MeetingId, texts: StoredTexts, env: Env): Promise<void> {
  const add = async <List extends MeetingList>(list: List, drafts: readonly EntryDraft<List>[]) => addEntries(db, meetingId, list, drafts, env)
  const placed = <Row extends { readonly places: readonly PlaceInText[] }>({ places, ...row }: Row) => ({ ...row, places: places.map((place) => placeOf(texts, place)) })
  await add('links', brief.links)
  await add('keyDates', brief.keyDates)
  await add('documents', brief.documents)
  await add('speakers', brief.speakers)
  await add('contacts', brief.contacts)
  await add('parts', brief.parts)
  await add('statements', await Promise.all(brief.statements.map(async ({ item, ...statement }) => ({ ...statement, itemId: item === null ? null : await findItem(db, meetingId, item) }))))
  await add('demands', brief.demands.map(placed))
  await add('commitments', brief.commitments.map(placed))
  await add('factChecks', brief.factChecks.map(placed))
}

async function findItem(db: LibraryDb, meetingId: MeetingId, label: string): Promise<AgendaItemId> {
  const item = (await findMeeting(db, meetingId))?.items.find((one) => one.label === label)
  invariant(item, `the sample agenda has an item ${label}`)
  return item.id
}

async function draftOf(db: LibraryDb, texts: StoredTexts, clipping: SampleItem['clippings'][number], env: Env): Promise<ClippingDraft> {
  if ('before' in clipping) {
    const { before, after, at } = clipping
    const place = at && findPlace(texts, at)
    return {
      type: 'comparison',
      beforeId: findText(texts, before).editionId,
      afterId: findText(texts, after).editionId,
      ...(place && { at: { editionId: place.editionId, paragraphId: place.paragraph.id } }),
    }
  }
  if ('symbol' in clipping) return { type: 'paragraph', ...placeOf(texts, clipping) }
  const { on, words, kind, audience, tags: names, body } = clipping
  const noteId = env.newId() as NoteId
  const anchor = anchorAt(texts, on, words)
  await writeNote(db, { id: noteId, anchor, kind, audience, tags: names, body: richText(body) }, env)
  return { type: 'note', noteId }
}

function anchorAt(texts: StoredTexts, place: PlaceInText, words?: string): NoteAnchor {
  const { editionId, paragraph } = findPlace(texts, place)
  const start = words === undefined ? 0 : paragraph.text.indexOf(words)
  invariant(start >= 0, `${place.paragraphId} has the words “${words ?? ''}”`)
  const span = words === undefined ? null : describeSpan(paragraph, start, start + words.length)
  return { editionId, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span }
}

function placeOf(texts: StoredTexts, place: PlaceInText): ParagraphPlace {
  const { editionId, paragraph } = findPlace(texts, place)
  return { editionId, paragraphId: paragraph.id, textHash: paragraph.hash }
}

function findPlace(texts: StoredTexts, { symbol, paragraphId }: PlaceInText): { readonly editionId: EditionId; readonly paragraph: Paragraph } {
  const { editionId, paragraphs } = findText(texts, symbol)
  const paragraph = paragraphs.find(({ id }) => id === paragraphId)
  invariant(paragraph, `${symbol} has ${paragraphId}`)
  return { editionId, paragraph }
}

function findText(texts: StoredTexts, symbol: string): StoredText {
  const text = texts.get(symbol)
  invariant(text, `${symbol} is one of the sample texts`)
  return text
}

/** A clock that moves one second a call from the day of the library, and counted identifiers. */
function aSteadyEnv(): Env {
  let calls = 0
  let ids = 0
  return {
    now: () => new Date(Date.parse(created) + 1000 * calls++).toISOString(),
    newId: () => `sample-${++ids}`,
  }
}
