import 'fake-indexeddb/auto'
import type { Env } from '#renderer/db/change.ts'
import { addEditions, type ReadyText } from '#renderer/db/editions.ts'
import { findSourceBytes, readExchangeRows } from '#renderer/db/exchange.ts'
import { addItemPart, editItemPart } from '#renderer/db/item-parts.ts'
import { addLink } from '#renderer/db/links.ts'
import { addAgendaItem, addMeeting, type ClippingDraft, clip, findMeeting } from '#renderer/db/meetings.ts'
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
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { invariant } from '#shared/lib/assert'
import { richText } from '#shared/rich-text/plain-text'
import { agendaSymbol, author, details, items, links, type PlaceInText, type SampleNote, type SamplePart, tags } from './sample-meeting.ts'

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
  for (const { label, clippings, parts = [] } of items) {
    for (const part of parts) await writePart(db, id, label, part, env)
    for (const clipping of clippings) await clipTo(db, id, label, await draftOf(db, texts, clipping, env), env)
  }
}

async function writePart(db: LibraryDb, meetingId: MeetingId, label: string, { kind, audience, body }: SamplePart, env: Env): Promise<void> {
  const place = { meetingId, itemId: await findItem(db, meetingId, label) }
  const { id } = await addItemPart(db, place, kind, env)
  await editItemPart(db, place, id, { audience, body: richText(body) }, env)
}

async function clipTo(db: LibraryDb, meetingId: MeetingId, label: string, draft: ClippingDraft, env: Env): Promise<void> {
  await clip(db, meetingId, await findItem(db, meetingId, label), [draft], env)
}

async function findItem(db: LibraryDb, meetingId: MeetingId, label: string): Promise<AgendaItemId> {
  const item = (await findMeeting(db, meetingId))?.items.find((one) => one.label === label)
  invariant(item, `the sample agenda has an item ${label}`)
  return item.id
}

async function draftOf(db: LibraryDb, texts: StoredTexts, clipping: PlaceInText | SampleNote, env: Env): Promise<ClippingDraft> {
  if ('symbol' in clipping) {
    const { editionId, paragraph } = findPlace(texts, clipping)
    return { type: 'paragraph', editionId, paragraphId: paragraph.id, textHash: paragraph.hash }
  }
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

function findPlace(texts: StoredTexts, { symbol, paragraphId }: PlaceInText): { readonly editionId: EditionId; readonly paragraph: Paragraph } {
  const text = texts.get(symbol)
  const paragraph = text?.paragraphs.find(({ id }) => id === paragraphId)
  invariant(text && paragraph, `${symbol} has ${paragraphId}`)
  return { editionId: text.editionId, paragraph }
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
