import type { InstrumentKind, Language } from '#shared/domain/edition'
import { invariant } from '#shared/lib/assert'
import type { CatalogueMeeting, CatalogueSection, Certainty } from './entry.ts'

const kinds: readonly InstrumentKind[] = ['resolution', 'decision', 'declaration', 'convention', 'draft', 'report', 'agenda', 'statement', 'submission', 'other']
const meetingKinds: readonly CatalogueMeeting['kind'][] = ['session', 'special-session', 'intersessional', 'conference']
const certainties: readonly Certainty[] = ['sourced', 'deduced', 'unsourced']
const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh']

/**
 * One object of a catalogue file, read field by field. The files are ours: a wrong field is a bug and throws,
 * and so does a field that nobody asked for, which a misspelt name would be.
 */
export class CatalogueRecord {
  readonly #fields: ReadonlyMap<string, unknown>
  readonly #name: string
  readonly #asked = new Set<string>()

  constructor(value: unknown, name: string) {
    invariant(typeof value === 'object' && value !== null && !Array.isArray(value), `${name} is an object`)
    this.#fields = new Map(Object.entries(value))
    const id = this.#fields.get('id')
    this.#name = typeof id === 'string' ? `${name} ${id}` : name
  }

  text(field: string): string {
    const value = this.#take(field)
    invariant(typeof value === 'string' && value.trim() === value && value !== '', `${this.#name}: ${field} is a trimmed text`)
    return value
  }

  textOrNull(field: string): string | null {
    return this.#has(field) ? this.text(field) : null
  }

  texts(field: string): readonly string[] {
    return this.list(field).map((value) => {
      invariant(typeof value === 'string', `${this.#name}: ${field} holds texts`)
      return value
    })
  }

  count(field: string): number {
    const value = this.#take(field)
    invariant(typeof value === 'number' && Number.isInteger(value) && value > 0, `${this.#name}: ${field} is a whole number`)
    return value
  }

  countOrNull(field: string): number | null {
    return this.#has(field) ? this.count(field) : null
  }

  /** Empty where the field is absent. */
  list(field: string): readonly unknown[] {
    if (!this.#has(field)) return []
    const value: unknown = this.#take(field)
    invariant(Array.isArray(value), `${this.#name}: ${field} is a list`)
    return value
  }

  records(field: string): readonly CatalogueRecord[] {
    return this.list(field).map((value) => new CatalogueRecord(value, field))
  }

  titles(field: string): Partial<Record<Language, string>> {
    const record = new CatalogueRecord(this.#take(field), `${this.#name}: ${field}`)
    const titles: Partial<Record<Language, string>> = {}
    for (const language of languages) {
      const title = record.textOrNull(language)
      if (title !== null) titles[language] = title
    }
    record.close()
    return titles
  }

  sections(field: string): readonly CatalogueSection[] {
    return this.records(field).map((section) => {
      const read = { title: section.text('title'), first: section.count('first'), last: section.count('last') }
      section.close()
      return read
    })
  }

  kind(): InstrumentKind {
    return this.#oneOf('kind', kinds)
  }

  meetingKind(): CatalogueMeeting['kind'] {
    return this.#oneOf('kind', meetingKinds)
  }

  certainty(): Certainty {
    return this.#oneOf('certainty', certainties)
  }

  /** Throws when a field was left unread. */
  close(): void {
    const unread = [...this.#fields.keys()].filter((field) => !this.#asked.has(field))
    invariant(unread.length === 0, `${this.#name}: ${unread.join(', ')} means something`)
  }

  #oneOf<Word extends string>(field: string, words: readonly Word[]): Word {
    const text = this.text(field)
    const found = words.find((word) => word === text)
    invariant(found !== undefined, `${this.#name}: ${field} is one of ${words.join(', ')}`)
    return found
  }

  #has(field: string): boolean {
    this.#asked.add(field)
    return (this.#fields.get(field) ?? null) !== null
  }

  #take(field: string): unknown {
    this.#asked.add(field)
    return this.#fields.get(field)
  }
}
