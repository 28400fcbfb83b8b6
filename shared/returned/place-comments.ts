import { mostSuggestions } from '#shared/carry-over/carry-over'
import type { TextRange } from '#shared/domain/paragraph'
import type { ReturnedComment, ReturnedFile } from './returned-file.ts'
import { findSurviving, isStruck } from './returned-words.ts'
import { type LibraryPlace, type PlacedParagraph, placeKey, uniquePlaces } from './place-paragraphs.ts'

/** Where something that a colleague wrote belongs. */
export interface FoundPlace {
  /** `gone`: its paragraph was struck or taken out. `unsure`: nothing says for certain. Both wait for a person. */
  readonly state: 'stands' | 'gone' | 'unsure'
  /** Null where no place is known. */
  readonly place: LibraryPlace | null
  /** The words that it is on, in the library's text; null = the whole paragraph. */
  readonly range: TextRange | null
  /** Where a person may put it, the best first; empty where it stands. */
  readonly suggestions: readonly LibraryPlace[]
  /** The words in the file that it is on; empty where it is on none. */
  readonly quoted: string
}

/** A returned file with what is known about its paragraphs. */
export class ReturnedPlaces {
  private readonly file: ReturnedFile
  private readonly placed: readonly PlacedParagraph[]
  private readonly present: ReadonlySet<string>

  constructor(file: ReturnedFile, placed: readonly PlacedParagraph[]) {
    this.file = file
    this.placed = placed
    this.present = new Set(placed.flatMap(({ place }) => (place ? [placeKey(place)] : [])))
  }

  /** Finds the place of a comment; an answer belongs where the comment does that it answers. */
  ofComment(comment: ReturnedComment): FoundPlace {
    const parent = comment.answers === null ? undefined : this.file.comments[comment.answers]
    return this.ofStretches((parent ?? comment).on)
  }

  /** Finds the place of what was written at a returned paragraph as a whole. */
  ofParagraph(index: number): FoundPlace {
    const one = this.placed[index]
    if (one?.place) return { state: 'stands', place: one.place, range: null, suggestions: [], quoted: one.words.text }
    return { state: 'unsure', place: null, range: null, suggestions: this.suggestionsAt(index), quoted: one?.words.text ?? '' }
  }

  private ofStretches(on: ReturnedComment['on']): FoundPlace {
    const worded = on.flatMap((stretch) => {
      const one = this.placed[stretch.paragraph]
      const range = one?.words.sentRange(stretch)
      return one && range ? [{ index: stretch.paragraph, one, range, quoted: one.words.text.slice(range.start, range.end) }] : []
    })
    const standing = worded.find(({ one, index }) => one.place && !this.isStruck(index)) ?? worded.find(({ one }) => one.place) ?? worded[0]
    if (!standing) return this.ofPoint(on)
    const { one, range, quoted, index } = standing
    const { place } = one
    if (!place) return { state: 'unsure', place: null, range: null, suggestions: this.suggestionsAt(index), quoted }
    const isWhole = range.start === 0 && range.end === one.words.text.length
    const surviving = isWhole ? null : findSurviving(range, one.words.text, place.paragraph.text)
    const isGone = this.isStruck(index)
    return { state: isGone ? 'gone' : 'stands', place, range: surviving, suggestions: isGone ? [place] : [], quoted }
  }

  /** A comment on no words of the sent text: on a point, on words that were put in, or on what was taken out. */
  private ofPoint([stretch]: ReturnedComment['on']): FoundPlace {
    const one = stretch && this.placed[stretch.paragraph]
    if (!one) return { state: 'unsure', place: null, range: null, suggestions: [], quoted: '' }
    const [emptied = null] = one.emptied
    if (emptied) return { state: 'gone', place: emptied, range: null, suggestions: one.emptied.slice(0, mostSuggestions), quoted: '' }
    const { place } = one
    if (!place) return { state: 'unsure', place: null, range: null, suggestions: this.suggestionsAt(stretch.paragraph), quoted: '' }
    if (this.isStruck(stretch.paragraph)) return { state: 'gone', place, range: null, suggestions: [place], quoted: '' }
    const edge = one.words.edgeAt(stretch.start)
    const [nearest, ...further] = edge === null ? [] : this.absentBeside(place, edge === 'start' ? -1 : 1)
    // A paragraph that is taken out leaves its comments at the edge of a neighbour: whose they are nobody can tell.
    if (nearest) return { state: 'unsure', place: null, range: null, suggestions: [nearest, place, ...further].slice(0, mostSuggestions), quoted: '' }
    return { state: 'stands', place, range: null, suggestions: [], quoted: '' }
  }

  private isStruck(index: number): boolean {
    const paragraph = this.file.paragraphs[index]
    return paragraph !== undefined && isStruck(paragraph)
  }

  /** What a paragraph may be, then what stands nearest to it. */
  private suggestionsAt(index: number): readonly LibraryPlace[] {
    const before = this.placed.slice(0, index).findLast(({ place }) => place)?.place
    const after = this.placed.slice(index + 1).find(({ place }) => place)?.place
    return uniquePlaces([...(this.placed[index]?.candidates ?? []), ...(before ? [before] : []), ...(after ? [after] : [])]).slice(0, mostSuggestions)
  }

  /** Lists the paragraphs next to one that are not in the file, the nearest first. */
  private absentBeside({ text, paragraph }: LibraryPlace, step: 1 | -1): readonly LibraryPlace[] {
    const absent: LibraryPlace[] = []
    for (let index = text.paragraphs.indexOf(paragraph) + step; ; index += step) {
      const neighbour = text.paragraphs[index]
      if (!neighbour || this.present.has(placeKey({ text, paragraph: neighbour }))) return absent
      absent.push({ text, paragraph: neighbour })
    }
  }
}
