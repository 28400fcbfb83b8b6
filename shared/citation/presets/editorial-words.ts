import type { Language } from '#shared/domain/edition'
import type { Caveat } from '../caveats.ts'
import type { ActName } from './text-names.ts'

export type Series = ActName['series']
export type Act = ActName['act']

/** What the United Nations' editorial style says in one of its languages. */
export interface EditorialWords {
  readonly language: Language
  /** Between the parts of a citation: `A/RES/73/3, para. 5`. */
  readonly comma: string
  readonly fullStop: string
  /** Joins a list: `3, 5 and 7`. */
  readonly list: (items: readonly string[]) => string
  readonly stretch: (first: string, last: string) => string
  readonly quoted: (words: string) => string
  /** Paragraphs by their finished numbers. */
  readonly paragraphs: (numbers: string, isMany: boolean) => string
  /** Lettered paragraphs that stand under no number. */
  readonly subparagraphs: (numbers: string, isMany: boolean) => string
  /** Preambular paragraphs by the finished list of their places. */
  readonly preambular: (places: string, isMany: boolean) => string
  readonly preambularPlace: (place: number) => string
  readonly preambularStretch: (first: string, last: string) => string
  readonly repetition: (place: number) => string
  readonly annex: string
  readonly article: (number: string) => string
  readonly section: (number: string) => string
  readonly heading: (quoted: string) => string
  readonly title: string
  readonly openingLine: string
  readonly footnote: (label: string | null) => string
  readonly table: (label: string | null) => string
  readonly unnumbered: (quoted: string) => string
  readonly caveats: Readonly<Record<Caveat, string>>
  readonly untitled: string
  /** A conference's act as delegates call it: `Conference resolution 9/2`. */
  readonly conferenceAct: (act: Act, number: string) => string
  /** An act in full, before its title: `General Assembly resolution 73/3 of 10 October 2018`; `date` is written out. */
  readonly act: (name: ActName, body: string | null, date: string | null) => string
  readonly entitled: (act: Act, quoted: string) => string
}

/** Joins with commas and a word before the last: `3, 5 and 7`. */
export function listWith(and: string, comma = ', '): (items: readonly string[]) => string {
  return (items) => {
    const last = items.at(-1) ?? ''
    return items.length < 2 ? last : `${items.slice(0, -1).join(comma)}${and}${last}`
  }
}

/** Puts words in quotation marks; such marks within become the inner ones. */
export function quoteWith([open, close]: readonly [string, string], [innerOpen, innerClose]: readonly [string, string]): (words: string) => string {
  return (words) => `${open}${words.replaceAll(open.trim(), innerOpen).replaceAll(close.trim(), innerClose)}${close}`
}
