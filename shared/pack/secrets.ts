import type { ItemPart } from '#shared/domain/item-part'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'
import type { Note, NoteAudience } from '#shared/domain/note'
import type { RichText } from '#shared/domain/rich-text'
import { linesOf } from '#shared/rich-text/lines'
import type { PackInput } from './build-pack.ts'

/**
 * Lists what nobody outside the delegation may read: the words of all that is marked as internal, of red lines and
 * fallbacks, aims and leads, every tag, author and reviewer, and `ownNames` (who uses the app).
 *
 * Says anew what is internal and asks no one: it is what the redaction is checked with.
 */
export function listSecrets({ notes, meeting }: PackInput, ownNames: readonly string[]): readonly string[] {
  const all = [...notes.values()]
  const words = [
    ...all.filter(isInternalNote).map(({ body }) => wordsOf(body)),
    ...meeting.items.flatMap(secretsOfItem),
    ...secretsOfMeeting(meeting),
  ]
  // A name has stops that end no sentence.
  const names = [...all.flatMap(({ tags, author }) => [...tags, author]), ...ownNames].map((name) => name.trim()).filter((name) => name !== '')
  return [...new Set([...words.flatMap(sentencesOf), ...names])]
}

function secretsOfItem({ aim = '', lead = '', parts = [] }: AgendaItem): readonly string[] {
  const ofParts = parts.filter(isInternalPart).flatMap(({ body, party = '', source = '', proposal }) => [wordsOf(body), party, source, proposal?.wording ?? ''])
  return [aim, lead, ...ofParts]
}

function secretsOfMeeting({ parts, contacts, statements, demands, commitments, factChecks }: Meeting): readonly string[] {
  const checks = factChecks ?? []
  return [
    ...internalOf(parts).map(({ body }) => wordsOf(body)),
    ...internalOf(contacts).flatMap(({ name, role, party, email, phone }) => [name, role, party, email, phone]),
    ...internalOf(statements).flatMap(({ title, speaker, body }) => [title, speaker, wordsOf(body)]),
    ...internalOf(demands).flatMap(({ theme, ask, source, missing, force, novelty, nextHook }) => [theme, ask, source, missing, force, novelty, nextHook]),
    ...internalOf(commitments).flatMap(({ party, action, responsible, evidence, setAside }) => [party, action, responsible, evidence, setAside]),
    ...internalOf(checks).flatMap(({ party, speaker, recording, claim, evidence, reply }) => [party, speaker, recording, claim, evidence, reply]),
    ...checks.map(({ reviewer }) => reviewer),
  ]
}

/** A long text may leak by one sentence. */
export function sentencesOf(words: string): readonly string[] {
  return words.split(sentenceEnd).flatMap((sentence) => (sentence.trim() === '' ? [] : [sentence.trim()]))
}

/** Chinese prints no space behind its stops. */
const sentenceEnd = /\r\n|[\n\r\u2028\u2029]|(?<=[.!?;؟؛])\s+|(?<=[。！？；])/u

/** Words line by line, without the bullets and numbers of lists: those a file may draw itself. */
export const wordsOf = (body: RichText): string => linesOf(body).map(({ words }) => words.map(({ text }) => text).join('')).join('\n')

/** The input as if nothing internal had ever been written: what is said then may be said to anyone. */
export function withoutSecrets(input: PackInput): PackInput {
  const open = [...input.notes].filter(([, note]) => !isInternalNote(note))
  const notes = new Map(open.map(([id, note]) => [id, { ...note, tags: [], author: '' }]))
  const meeting = withoutSecretRows(input.meeting)
  const isSecret = (id: Note['id']): boolean => input.notes.has(id) && !notes.has(id)
  const items = meeting.items.map((item) => ({ ...item, clippings: item.clippings.filter((clipping) => clipping.type !== 'note' || !isSecret(clipping.noteId)) }))
  return { ...input, notes, meeting: { ...meeting, items } }
}

function withoutSecretRows({ tray: _tray, parts = [], contacts = [], statements = [], demands = [], commitments = [], factChecks = [], items, ...meeting }: Meeting): Meeting {
  return {
    ...meeting,
    parts: openOf(parts),
    contacts: openOf(contacts),
    statements: openOf(statements),
    demands: openOf(demands),
    commitments: openOf(commitments),
    factChecks: openOf(factChecks).map((check) => ({ ...check, reviewer: '' })),
    items: items.map(({ aim: _aim, lead: _lead, parts: ofItem = [], ...item }) => ({ ...item, parts: ofItem.filter((part) => !isInternalPart(part)) })),
  }
}

interface Marked {
  readonly audience: NoteAudience
}

const isInternalPart = ({ audience, kind }: ItemPart): boolean => audience === 'internal' || kind === 'red-line' || kind === 'fallback'

const isInternalNote = ({ audience, kind }: Note): boolean => audience === 'internal' || kind === 'red-line'

function internalOf<Row extends Marked>(rows: readonly Row[] = []): readonly Row[] {
  return rows.filter(({ audience }) => audience === 'internal')
}

function openOf<Row extends Marked>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ audience }) => audience !== 'internal')
}
