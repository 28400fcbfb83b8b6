import { monthNames } from '#shared/lib/month-names'

/** One item of a JSON file of `un-struct/eosg`: only the fields that we read. */
export interface EosgItem {
  readonly text: string | null
  readonly type: 'frontmatter' | 'title' | 'paragraph' | 'heading' | 'backmatter' | 'footer'
  readonly heading_level: number | null
  readonly paragraph_type: 'preambular' | 'operative' | null
  readonly paragraph_level: number | null
  readonly prefix: string | null
  readonly language?: string | null
}

/**
 * Cleans an item's words: joining and direction marks and line breaks go, exotic hyphens become plain,
 * and so do the numbers of footnotes whose words the collection has lost (`Questions,2`).
 */
export function cleanWords(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\u00ad]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/‛/g, '‘')
    .replace(/(?<=\p{Ll}{3}[,;)”’]?)\d{1,2}(?=[\s,;.]|$)/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const months = monthNames.en.join('|')
const dateLine = new RegExp(`^(?:\\d{1,2} )?(?:${months}) \\d{4}$`)
const dateWithin = new RegExp(`\\b\\d{1,2} (?:${months}) \\d{4}\\b`)
const meetingLine = /^\d+(?:st|nd|rd|th) (?:plenary )?meeting\b/

/** Tells a line that stands under a text at the right: a date, a meeting, how it was adopted. */
export const isClosingLine = (words: string): boolean =>
  words.length < 120 &&
  (dateLine.test(words) || meetingLine.test(words) || /^\[Adopted (?:without a vote|by a recorded vote)/.test(words))

/** Finds the first date in some words, as printed; null where there is none. */
export const firstDateIn = (words: string): string | null => dateWithin.exec(words)?.[0] ?? null

/** Divides a heading into its number and its words: `A.Mandate`, `25/20. The right …`, `73/8.\tNecessity …`. */
export function splitNumber(words: string): { readonly label: string | null; readonly words: string } {
  const [, label, rest] = /^((?:[A-Z]|[IVX]{1,5}|(?:ES-|S-)?\d+\/\d+)\.)\s*(\S.*)$/u.exec(words) ?? []
  return label && rest ? { label, words: rest } : { label: null, words }
}

const preambularOpener =
  /^((?:(?:Deeply|Gravely|Seriously|Profoundly|Particularly) )?(?:[A-Z]|(?<= )[a-z])\p{Ll}+(?:ing|ed|ful)?)((?: (?:also|further|again|once again|in particular|with (?:deep |grave |great )?(?:appreciation|concern|satisfaction|interest)|note|in mind|that note))*)/u
const operativeOpener =
  /^(?!This|Its|As\b)((?:(?:Also|Further|Strongly|Once again|Again|Fully) )?\p{L}+s\b(?: (?:upon|on|note(?: with (?:appreciation|concern|satisfaction|interest))?|its (?:call|request|invitation)(?: upon)?))?)/u

/** Finds how many of a paragraph's first characters are printed in italics: its opening verb. */
export function openerLength(words: string, kind: 'preambular' | 'operative'): number {
  return (kind === 'preambular' ? preambularOpener : operativeOpener).exec(words)?.[0].length ?? 0
}
