import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { AgendaItem, Meeting, ParagraphPlace } from '#shared/domain/meeting'
import { listPlaces } from '#shared/domain/meeting-places'
import type { PackChoices } from '#shared/domain/pack-choices'
import type { PackRecord } from '#shared/domain/pack-record'
import type { Paragraph } from '#shared/domain/paragraph'
import { wordsHash } from '#shared/exchange/canonical'
import type { PackInput } from './build-pack.ts'
import { editionName } from './edition-name.ts'
import { findCompletion } from './pack-texts.ts'
import { redactForAudience, withoutNotes } from './redact.ts'

/** Under this key the record keeps what was written for the meeting as a whole; no identifier is called so. */
export const meetingKey = 'meeting'

/** Records what a pack is made of at the moment at which it is saved; `now` is an ISO moment. */
export function recordOf(input: PackInput, { version, template, audience, notes }: Pick<PackChoices, 'version' | 'template' | 'audience' | 'notes'>, now: string, id: string): PackRecord {
  const left = notes === 'left-out' ? ({ withoutNotes: true } as const) : {}
  return { id, meetingId: input.meeting.id, version: version.trim(), template, audience, madeAt: now, ...readUse(input, { audience, ...left }), ...left }
}

/** Reads what a pack for an audience is made of: texts, quoted paragraphs as they are now, clipped notes, own words. The tray is in no pack. */
export function readUse(input: PackInput, { audience, withoutNotes: hasNone }: Pick<PackRecord, 'audience' | 'withoutNotes'>): Pick<PackRecord, 'editions' | 'quoted' | 'notes' | 'own'> {
  const { meeting: { tray: _tray, ...meeting }, notes, editions, paragraphs } = redactForAudience(hasNone ? withoutNotes(input) : input, audience)
  const used = listPlaces(meeting)
  const clipped = [...used.noteIds].flatMap((noteId) => notes.get(noteId) ?? [])
  const editionIds = new Set([...used.editionIds, ...clipped.map(({ anchor }) => anchor.editionId)])
  return {
    editions: [...editionIds].flatMap((editionId) => {
      const edition = editions.get(editionId)
      return edition ? [{ editionId, contentHash: edition.contentHash, name: editionName(edition) }] : []
    }),
    quoted: quotedNow(used.places, paragraphs, clippedParagraphs(meeting)),
    notes: clipped.map(({ id, body, kind, audience: readers }): { noteId: NoteId; hash: string } => ({ noteId: id, hash: wordsHash([body, kind, readers]) })),
    own: { [meetingKey]: wordsHash(wordsOfMeeting(meeting)), ...Object.fromEntries(meeting.items.map((item) => [item.id, wordsHash(wordsOfItem(item))])) },
  }
}

/** Clipped paragraphs are quoted with the sub-paragraphs that end their sentence: their hash is of all these words. */
function quotedNow(places: readonly Place[], paragraphs: PackInput['paragraphs'], clipped: ReadonlySet<string>): readonly ParagraphPlace[] {
  const texts = new Map<EditionId, ReadonlyMap<ParagraphId, Paragraph>>()
  const quoted = new Map<string, ParagraphPlace>()
  for (const place of places) {
    const { editionId, paragraphId } = place
    const text = paragraphs.get(editionId) ?? []
    const byId = texts.get(editionId) ?? new Map(text.map((paragraph) => [paragraph.id, paragraph]))
    texts.set(editionId, byId)
    const head = byId.get(paragraphId)
    if (head === undefined) continue
    const completion = clipped.has(placeKey(place)) ? findCompletion({ paragraphs: text }, head) : []
    const textHash = completion.length === 0 ? head.hash : wordsHash([head, ...completion].map(({ hash }) => hash))
    quoted.set(placeKey(place), { editionId, paragraphId, textHash })
  }
  return [...quoted.values()]
}

type Place = Omit<ParagraphPlace, 'textHash'>

const placeKey = ({ editionId, paragraphId }: Place): string => `${editionId} ${paragraphId}`

const clippedParagraphs = ({ items }: Pick<Meeting, 'items'>): ReadonlySet<string> =>
  new Set(items.flatMap(({ clippings }) => clippings.flatMap((clipping) => (clipping.type === 'paragraph' ? [placeKey(clipping)] : []))))

/** What is clipped is counted as quotations and notes; the choices and moments say nothing of the words. */
function wordsOfMeeting({ items: _items, pack: _pack, createdAt: _createdAt, updatedAt: _updatedAt, ...words }: Omit<Meeting, 'tray'>): unknown {
  return words
}

function wordsOfItem({ clippings: _clippings, ...words }: AgendaItem): unknown {
  return words
}
