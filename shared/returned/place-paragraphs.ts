import { weighGroups } from '#shared/alignment/align'
import type { EditionText } from '#shared/carry-over/carry-over'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import { squeeze } from '#shared/lib/text'
import { editionMark, paragraphMark, parseReturnBookmark } from './return-bookmark.ts'
import type { ReturnedMark, ReturnedParagraph } from './returned-file.ts'
import { lettersIn, ReturnedWords, sharedShares } from './returned-words.ts'

/** A paragraph of the library, with its text. */
export interface LibraryPlace {
  readonly text: EditionText
  readonly paragraph: Paragraph
}

/** What is known about a returned paragraph's own place. */
export interface PlacedParagraph {
  readonly words: ReturnedWords
  /** Null where nothing is certain: a wrong place is worse than a question. */
  readonly place: LibraryPlace | null
  /** Where it may belong, where nothing is certain; the best first. */
  readonly candidates: readonly LibraryPlace[]
  /** Paragraphs whose bookmarks stand here without a word: they were taken out. */
  readonly emptied: readonly LibraryPlace[]
}

/** From this share of common words on, of both texts, a bookmark is believed. */
const leastShared = 0.5

/** A part of a paragraph that was cut in two is believed where so much of it stands there, in so many letters. */
const leastOfPart = 0.8
const fewestLetters = 20

/** Words alone place a paragraph only where they are nearly all the same and no other place is like it. */
const certainSimilarity = 0.8
const leastLead = 0.2

/** Shorter words stand in many texts by chance. */
const fewestLettersAlone = 12

/**
 * Finds the paragraph of the library that each returned one is.
 *
 * A bookmark names it, and is believed where the words agree; without one the words must be nearly the same and fit no
 * other place. `isAskedFor` says which paragraphs matter: the others are only placed where that costs nothing.
 */
export function placeParagraphs(paragraphs: readonly ReturnedParagraph[], texts: readonly EditionText[], isAskedFor: (index: number) => boolean): readonly PlacedParagraph[] {
  const names = nameIndex(texts)
  const placed = paragraphs.map((paragraph) => placeByMarks(paragraph, names))
  const exact = wordIndex(texts)
  const namesAnother = listForeign(paragraphs, texts)
  const byWords = placed.map((one, index): PlacedParagraph => {
    if (one.place || lettersIn(one.words.text) < fewestLettersAlone) return one
    const alike = exact.get(squeeze(one.words.text)) ?? []
    const [only] = alike
    return alike.length === 1 && only && !namesAnother[index] ? { ...one, place: only } : { ...one, candidates: [...one.candidates, ...alike] }
  })
  return byWords.some(({ place, words }, index) => !place && isAskedFor(index) && lettersIn(words.text) >= fewestLettersAlone) ? alignRest(byWords, texts, namesAnother) : byWords
}

/**
 * Tells which paragraphs were sent out of a text that is not here, in a file that has one of ours too: a draft may have the
 * same words. Where no bookmark of a file is ours, it is from another library, and says nothing.
 */
function listForeign(paragraphs: readonly ReturnedParagraph[], texts: readonly EditionText[]): readonly boolean[] {
  const ours = new Set(texts.map(({ id }) => editionMark(id)))
  const named = paragraphs.map(({ marks }) => marks.flatMap(({ name }) => parseReturnBookmark(name)?.edition ?? []))
  const isOurFile = named.some((editions) => editions.some((edition) => ours.has(edition)))
  return named.map((editions) => isOurFile && editions.length > 0 && !editions.some((edition) => ours.has(edition)))
}

type NameIndex = ReadonlyMap<string, readonly LibraryPlace[]>

/** Paragraphs by what bookmarks call them; a short name may stand for two. */
function nameIndex(texts: readonly EditionText[]): NameIndex {
  const names = new Map<string, LibraryPlace[]>()
  for (const text of texts) {
    const edition = editionMark(text.id)
    for (const paragraph of text.paragraphs) addTo(names, `${edition}_${paragraphMark(paragraph.id)}`, { text, paragraph })
  }
  return names
}

function wordIndex(texts: readonly EditionText[]): ReadonlyMap<string, readonly LibraryPlace[]> {
  const words = new Map<string, LibraryPlace[]>()
  for (const text of texts) for (const paragraph of text.paragraphs) addTo(words, squeeze(paragraph.text), { text, paragraph })
  return words
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function placeByMarks(paragraph: ReturnedParagraph, names: NameIndex): PlacedParagraph {
  const plain = new ReturnedWords(paragraph)
  const named = (mark: ReturnedMark): readonly LibraryPlace[] => {
    const place = parseReturnBookmark(mark.name)
    return place ? (names.get(`${place.edition}_${place.paragraph}`) ?? []) : []
  }
  const judged = paragraph.marks
    .flatMap((mark) => named(mark).map((place) => ({ mark, place, words: new ReturnedWords(paragraph, printedLabel(place.paragraph)) })))
    .map((one) => ({ ...one, ...sharedShares(one.words.text, one.place.paragraph.text) }))
    .toSorted((one, other) => other.ofOne + other.ofOther - one.ofOne - one.ofOther)
  const [best] = judged
  const isBelieved = best !== undefined && ((best.ofOne >= leastShared && best.ofOther >= leastShared) || (best.ofOne >= leastOfPart && lettersIn(best.words.text) >= fewestLetters))
  const isEmpty = ({ mark, words }: (typeof judged)[number]): boolean => words.sentRange(mark) === null
  const place = isBelieved ? best.place : null
  return {
    words: isBelieved ? best.words : plain,
    place,
    candidates: isBelieved ? [] : judged.filter((one) => !isEmpty(one)).map((one) => one.place),
    emptied: judged.filter((one) => isEmpty(one) && one.place !== place).map((one) => one.place),
  }
}

/** Pairs what is left in the file with what is left in each text, by their words. */
function alignRest(placed: readonly PlacedParagraph[], texts: readonly EditionText[], namesAnother: readonly boolean[]): readonly PlacedParagraph[] {
  const taken = new Set(placed.flatMap(({ place }) => (place ? [place.paragraph] : [])))
  const rest = placed.flatMap(({ place, words }, index) => (!place && lettersIn(words.text) >= fewestLettersAlone ? [{ index, text: words.text }] : []))
  const returned = rest.map(({ text }) => ({ text, kind: 'operative' as const, label: null, level: 0, container: 'body' }))
  const found = new Map<number, { readonly place: LibraryPlace; readonly isCertain: boolean }[]>()
  for (const text of texts) {
    const left = text.paragraphs.filter((paragraph) => !taken.has(paragraph))
    for (const { before, after, similarity, lead } of weighGroups(left, returned)) {
      const [paragraph, at] = [left[before[0] ?? -1], rest[after[0] ?? -1]]
      if (!paragraph || !at) continue
      const isCertain = before.length === 1 && after.length === 1 && similarity >= certainSimilarity && lead >= leastLead
      found.set(at.index, [...(found.get(at.index) ?? []), { place: { text, paragraph }, isCertain }])
    }
  }
  return placed.map((one, index) => {
    const places = found.get(index) ?? []
    const [only] = places
    if (one.place || !only) return one
    if (places.length === 1 && only.isCertain && !namesAnother[index] && one.candidates.every(({ paragraph }) => paragraph === only.place.paragraph)) return { ...one, place: only.place, candidates: [] }
    return { ...one, candidates: uniquePlaces([...one.candidates, ...places.map(({ place }) => place)]) }
  })
}

/** Leaves out places that were named before. */
export const uniquePlaces = (places: readonly LibraryPlace[]): readonly LibraryPlace[] => [...new Map(places.map((place) => [placeKey(place), place])).values()]

/** What a place is called in a set of places. */
export const placeKey = ({ text, paragraph }: LibraryPlace): string => `${text.id} ${paragraph.id}`
