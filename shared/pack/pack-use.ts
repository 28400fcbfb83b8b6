import type { EditionId, NoteId } from '#shared/domain/ids'
import type { AgendaItem, Meeting, ParagraphPlace } from '#shared/domain/meeting'
import { listPlaces } from '#shared/domain/meeting-places'
import type { PackChoices } from '#shared/domain/pack-choices'
import type { PackRecord } from '#shared/domain/pack-record'
import { wordsHash } from '#shared/exchange/canonical'
import type { PackInput } from './build-pack.ts'
import { editionName } from './edition-name.ts'
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
    quoted: quotedNow(used.places, paragraphs),
    notes: clipped.map(({ id, body, kind, audience: readers }): { noteId: NoteId; hash: string } => ({ noteId: id, hash: wordsHash([body, kind, readers]) })),
    own: { [meetingKey]: wordsHash(wordsOfMeeting(meeting)), ...Object.fromEntries(meeting.items.map((item) => [item.id, wordsHash(wordsOfItem(item))])) },
  }
}

function quotedNow(places: readonly Omit<ParagraphPlace, 'textHash'>[], paragraphs: PackInput['paragraphs']): readonly ParagraphPlace[] {
  const hashes = new Map<EditionId, ReadonlyMap<string, string>>()
  const quoted = new Map<string, ParagraphPlace>()
  for (const { editionId, paragraphId } of places) {
    const ofText = hashes.get(editionId) ?? new Map((paragraphs.get(editionId) ?? []).map(({ id, hash }) => [id, hash]))
    hashes.set(editionId, ofText)
    const textHash = ofText.get(paragraphId)
    if (textHash !== undefined) quoted.set(`${editionId} ${paragraphId}`, { editionId, paragraphId, textHash })
  }
  return [...quoted.values()]
}

/** What is clipped is counted as quotations and notes; the choices and moments say nothing of the words. */
function wordsOfMeeting({ items: _items, pack: _pack, createdAt: _createdAt, updatedAt: _updatedAt, ...words }: Omit<Meeting, 'tray'>): unknown {
  return words
}

function wordsOfItem({ clippings: _clippings, ...words }: AgendaItem): unknown {
  return words
}
