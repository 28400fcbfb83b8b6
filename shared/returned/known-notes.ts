import type { Language } from '#shared/domain/edition'
import type { Note, NoteAnchor } from '#shared/domain/note'
import type { StandingNote } from '#shared/domain/placement'
import { packLabels } from '#shared/pack/labels'
import { plainText } from '#shared/rich-text/plain-text'
import type { FoundPlace } from './place-comments.ts'

/** Languages that a pack may have been written in. */
const packLanguages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh']

/** Signs comments of notes that nobody has signed: Word shows none without a name. */
const unsignedAuthor = 'Aide-Mémoire'

/** Who wrote a comment; empty where that is the app's own name. */
export const signedAs = (author: string): string => (author === unsignedAuthor ? '' : author)

/** What stands before an item of a list, as words. */
const listMarker = /^(?:•|\d+\.)\s*/u

/** Notes that may have been sent out as comments; each is known again once. */
export class KnownNotes {
  /** By their own words: a long text may have a thousand notes, and a thousand comments come back. */
  private readonly byWords = new Map<string, Set<StandingNote>>()

  constructor(standing: readonly StandingNote[]) {
    for (const one of standing) this.withWords(ownWords(one)).add(one)
  }

  /**
   * Whether what came back is a note that we sent: the same words of the same author at the same place, or, where its
   * place is lost, of the same second. What is not signed may be anybody's of us: a pack for others names nobody.
   */
  take(came: Note, { place, range, state }: FoundPlace): boolean {
    const lines = linesOf(plainText(came.body))
    const same = this.withPrinted(lines).filter(({ note }) => (came.author === '' || came.author === note.author) && isSentAs(lines, note))
    const words = place && range ? place.paragraph.text.slice(range.start, range.end) : null
    const atPlace = same.find(({ anchor }) => anchor.editionId === place?.text.id && anchor.paragraphId === place.paragraph.id && wordsOf(anchor, place.paragraph.text) === words)
    const found = atPlace ?? (state === 'stands' ? undefined : same.find(({ note }) => [note.createdAt, note.updatedAt].some((moment) => secondOf(moment) === came.createdAt)))
    if (found) this.withWords(ownWords(found)).delete(found)
    return found !== undefined
  }

  /** Finds notes that may have been printed so: a first line may be the kind, the last one the tags. */
  private withPrinted(lines: readonly string[]): readonly StandingNote[] {
    const bodies = [lines, lines.slice(1), lines.slice(0, -1), lines.slice(1, -1)]
    return [...new Set(bodies.map((body) => body.join('\n')))].flatMap((words) => [...(this.byWords.get(words) ?? [])])
  }

  private withWords(words: string): Set<StandingNote> {
    const notes = this.byWords.get(words) ?? new Set()
    this.byWords.set(words, notes)
    return notes
  }
}

/** Whether some words are a note's own: bare, or with its kind above and its tags below, as packs print them. */
function isSentAs(came: readonly string[], { body, kind, tags }: Note): boolean {
  const own = linesOf(plainText(body))
  const first = packLanguages.some((language) => tidy(packLabels(language).noteKinds[kind]) === came[0]) ? 1 : 0
  const isTagLine = tags.length > 0 && tags.every((tag) => came.at(-1)?.includes(tidy(tag)))
  const bodies = [came, came.slice(first), came.slice(first, isTagLine ? -1 : undefined)]
  return bodies.some((lines) => lines.join('\n') === own.join('\n'))
}

const ownWords = ({ note }: StandingNote): string => linesOf(plainText(note.body)).join('\n')

const linesOf = (words: string): readonly string[] => words.split('\n').map((line) => tidy(tidy(line).replace(listMarker, ''))).filter((line) => line !== '')

/** The words that an anchor is on; null = the whole paragraph, also where they are all of it. */
const wordsOf = ({ span }: NoteAnchor, whole: string): string | null => (span === null || span.exact.trim() === whole.trim() ? null : span.exact.trim())

/** Word writes seconds, we write thousandths; null where it is no moment. */
export function secondOf(moment: string | null): string | null {
  const time = moment === null ? Number.NaN : Date.parse(moment)
  return Number.isNaN(time) ? null : new Date(Math.floor(time / 1000) * 1000).toISOString()
}

/** Words with single spaces, as programs leave them. */
export const tidy = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim()
