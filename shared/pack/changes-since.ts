import { buildCitationContext, type CitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import { citationPreset } from '#shared/citation/presets'
import type { AgendaItemId, EditionId, NoteId } from '#shared/domain/ids'
import type { ParagraphPlace } from '#shared/domain/meeting'
import { usualPack } from '#shared/domain/pack-choices'
import type { PackRecord } from '#shared/domain/pack-record'
import { plainText } from '#shared/rich-text/plain-text'
import type { PackInput } from './build-pack.ts'
import { editionName } from './edition-name.ts'
import { meetingKey, readUse } from './pack-use.ts'

type Place = Pick<ParagraphPlace, 'editionId' | 'paragraphId'>

/** One thing that is no longer as it was when a pack was saved. What is gone is named as far as the record or the library can. */
export type PackChangeSince =
  | { readonly type: 'text-added' | 'text-removed' | 'text-reread'; readonly editionId: EditionId; readonly name: string }
  | { readonly type: 'text-replaced'; readonly editionId: EditionId; readonly name: string; readonly before: string }
  | { readonly type: 'quotation-added' | 'quotation-removed' | 'quotation-changed' | 'quotation-gone'; readonly place: Place; readonly citation: string }
  /** `words` is the note's first line; empty where the note is gone. */
  | { readonly type: 'note-added' | 'note-removed' | 'note-edited'; readonly noteId: NoteId; readonly words: string }
  /** `title` is empty where the item is gone. */
  | { readonly type: 'item-added' | 'item-removed' | 'item-changed'; readonly itemId: AgendaItemId; readonly title: string }
  | { readonly type: 'meeting-changed' }

/**
 * Lists what changed since a pack was saved, of what its audience may read: texts, then quotations, notes, own words.
 *
 * A text that came or went stands for its quotations; it takes another's place where it revises it. Notes count
 * where the pack did not leave them out. An empty list says that the same words would be quoted and said again; what a
 * repair made of paragraphs that only stand in a text printed whole is not in it.
 */
export function changesSince(record: PackRecord, input: PackInput): readonly PackChangeSince[] {
  const now = readUse(input, record)
  return [...changedTexts(record, now, input), ...changedQuotations(record, now, input), ...changedNotes(record, now, input), ...changedWords(record, now, input)]
}

type Use = Pick<PackRecord, 'editions' | 'quoted' | 'notes' | 'own'>

function changedTexts(then: Use, now: Use, { editions }: PackInput): readonly PackChangeSince[] {
  const added = now.editions.filter((one) => !then.editions.some(({ editionId }) => editionId === one.editionId))
  const removed = then.editions.filter((one) => !now.editions.some(({ editionId }) => editionId === one.editionId))
  const formerOf = (one: Use['editions'][number]) =>
    removed.find((other) => editions.get(one.editionId)?.revises === other.editionId || withoutRevision(other.name) === withoutRevision(one.name))
  const replaced = new Set(added.map(formerOf))
  const reread = now.editions.filter((one) => then.editions.some((other) => other.editionId === one.editionId && other.contentHash !== one.contentHash))
  return [
    ...added.map(({ editionId, name }): PackChangeSince => {
      const former = formerOf({ editionId, name, contentHash: '' })
      return former ? { type: 'text-replaced', editionId, name, before: former.name } : { type: 'text-added', editionId, name }
    }),
    ...removed.filter((one) => !replaced.has(one)).map(({ editionId, name }): PackChangeSince => ({ type: 'text-removed', editionId, name })),
    ...reread.map(({ editionId, name }): PackChangeSince => ({ type: 'text-reread', editionId, name })),
  ]
}

/** `…/L.2/Rev.1` takes the place of `…/L.2`. */
const withoutRevision = (symbol: string): string => symbol.replace(/\/Rev\.\d+$/u, '')

function changedQuotations(then: Use, now: Use, input: PackInput): readonly PackChangeSince[] {
  const isIn = ({ editions }: Use, place: Place): boolean => editions.some(({ editionId }) => editionId === place.editionId)
  const findIn = ({ quoted }: Use, place: Place): ParagraphPlace | undefined =>
    quoted.find(({ editionId, paragraphId }) => editionId === place.editionId && paragraphId === place.paragraphId)
  const citationOf = openCitations(input)
  const stayed = then.quoted.filter((place) => isIn(now, place)).flatMap((place): readonly PackChangeSince[] => {
    const { editionId, paragraphId } = place
    const say = (type: 'quotation-gone' | 'quotation-removed' | 'quotation-changed'): readonly PackChangeSince[] => [{ type, place: { editionId, paragraphId }, citation: citationOf(place) }]
    const paragraph = input.paragraphs.get(editionId)?.find(({ id }) => id === paragraphId)
    if (!paragraph) return say('quotation-gone')
    const quoted = findIn(now, place)
    if (!quoted) return say('quotation-removed')
    return quoted.textHash === place.textHash ? [] : say('quotation-changed')
  })
  const fresh = now.quoted
    .filter((place) => isIn(then, place) && !findIn(then, place))
    .map((place): PackChangeSince => ({ type: 'quotation-added', place: { editionId: place.editionId, paragraphId: place.paragraphId }, citation: citationOf(place) }))
  return [...stayed, ...fresh]
}

/** Gives the paragraph's citation in the meeting's style; the text's name where the paragraph is gone. Each text is looked through once. */
function openCitations({ editions, paragraphs, meeting }: PackInput): (place: Place) => string {
  const preset = citationPreset((meeting.pack ?? usualPack).citations)
  const contexts = new Map<EditionId, CitationContext>()
  return ({ editionId, paragraphId }) => {
    const edition = editions.get(editionId)
    if (!edition) return ''
    const own = paragraphs.get(editionId) ?? []
    const context = contexts.get(editionId) ?? buildCitationContext(own)
    contexts.set(editionId, context)
    const paragraph = own.find(({ id }) => id === paragraphId)
    return paragraph ? cite(edition, paragraph, context, preset) : editionName(edition)
  }
}

function changedNotes(then: Use, now: Use, { notes }: PackInput): readonly PackChangeSince[] {
  const before = new Map(then.notes.map(({ noteId, hash }) => [noteId, hash]))
  const after = new Map(now.notes.map(({ noteId, hash }) => [noteId, hash]))
  const firstLine = (id: NoteId): string => {
    const note = notes.get(id)
    return note ? (plainText(note.body).split('\n', 1)[0] ?? '') : ''
  }
  const say = (type: 'note-added' | 'note-removed' | 'note-edited', ids: readonly NoteId[]): readonly PackChangeSince[] =>
    ids.map((noteId) => ({ type, noteId, words: firstLine(noteId) }))
  return [
    ...say('note-added', [...after.keys()].filter((id) => !before.has(id))),
    ...say('note-removed', [...before.keys()].filter((id) => !after.has(id))),
    ...say('note-edited', [...after].flatMap(([id, hash]) => (before.has(id) && before.get(id) !== hash ? [id] : []))),
  ]
}

function changedWords(then: Use, now: Use, { meeting }: PackInput): readonly PackChangeSince[] {
  const present = meeting.items.flatMap(({ id, title }): readonly PackChangeSince[] => {
    if (then.own[id] === undefined) return [{ type: 'item-added', itemId: id, title }]
    return then.own[id] === now.own[id] ? [] : [{ type: 'item-changed', itemId: id, title }]
  })
  const gone = Object.keys(then.own).filter((id) => id !== meetingKey && now.own[id] === undefined)
  return [
    ...(then.own[meetingKey] === now.own[meetingKey] ? [] : [{ type: 'meeting-changed' } as const]),
    ...present,
    ...gone.map((id): PackChangeSince => ({ type: 'item-removed', itemId: id as AgendaItemId, title: '' })),
  ]
}
