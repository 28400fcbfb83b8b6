import type { NormalBlock } from './normalize.ts'
import { isOperativeOpener, isOrganLine, isPreambularOpener } from './lexicon.ts'
import { parseHeadingLabel, type HeadingLabel } from './heading-labels.ts'
import { parseLabel, type ParsedLabel } from './numbering.ts'

export interface Heading {
  readonly kind: 'heading' | 'annex-heading'
  readonly level: 1 | 2 | 3
  readonly label: HeadingLabel | null
}

export interface TextStyle {
  /** The size that most letters have; 0 where unknown. */
  readonly size: number
  /** The source says nothing about looks: headings must be told by their words. */
  readonly bare: boolean
}

/** What parts of many texts are called, whatever they are about. */
export const genericHeading =
  /^(?:Summary|Contents|Introduction|Preamble|Foreword|Résumé|Resumen|Préambule|Preámbulo|Резюме|Введение|Преамбула|ملخص|ديباجة|الديباجة|摘要|序言|前言)$/iu

/** A resolution of the Security Council is headed by its number; Russian goes on to the adoption line behind a comma. */
const councilTitle = /^(?:Resolution|Résolution|Resolución|Резолюция|القرار)\s\d{1,4}\s\(\d{4}\),?$/iu

/** Only the end is looked at: paragraphs are long, and this is asked of each. */
const closesSentence = (text: string): boolean => /[.;:,،؛。；：，]["”’)\]]*$/u.test(text.slice(-8))

/** Tells whether a paragraph is a heading, by the source's style, its looks, its label, and last by its words. */
export function headingOf(block: NormalBlock, next: NormalBlock | undefined, style: TextStyle): Heading | null {
  if (block.kind !== 'text') return null
  const { text } = block
  const label =
    block.label === null
      ? (parseHeadingLabel(text) ?? (block.bold ? bareRoman(text) : null))
      : parseHeadingLabel(`${block.label} ${text}`)
  const numbered = parseLabel(block.label === null ? text : `${block.label} ${text}`)
  const closes = closesSentence(text)
  if (label?.kind === 'annex' && text.length < 200 && !/[.;]$/u.test(text))
    return isAnnexHeading(text, label) ? { kind: 'annex-heading', level: 1, label } : null
  if (councilTitle.test(text)) return { kind: 'heading', level: 1, label: null }
  if (label?.kind === 'title' && text.length < 700) return { kind: 'heading', level: 1, label }
  if (
    label !== null &&
    (label.kind === 'article' || label.kind === 'chapter') &&
    text.length < 160 &&
    (!closes || text.length - label.length < 3)
  )
    return { kind: 'heading', level: label.kind === 'article' ? 2 : 1, label }
  if (label?.kind === 'item' && text.length < 220 && (block.bold || !closes))
    return { kind: 'heading', level: 2, label }
  if (isOrganLine(text)) return null
  if (block.outline !== null && text.length < 300 && !(numbered !== null && closes))
    return { kind: 'heading', level: level(block.outline), label }
  if (numbered !== null && !(block.bold && !closes && text.length < 120 && isHeadingNumber(numbered, next)))
    return label !== null && (label.kind === 'roman' || label.kind === 'capital') && !closes && text.length < 160
      ? { kind: 'heading', level: label.kind === 'roman' ? 1 : 2, label }
      : null
  // Parts of composite resolutions are headed by a letter or numeral alone.
  if (/^(?:[A-Z]|[IVX]{1,4})$/u.test(text)) return { kind: 'heading', level: 2, label: null }
  if (style.bare && text.length > 160 && isLongHeading(block, next)) return { kind: 'heading', level: 3, label }
  if (text.length > 260 || !/\p{L}{2}|\p{Lo}/u.test(text)) return null
  if (
    label !== null &&
    (label.kind === 'roman' || label.kind === 'capital') &&
    !closes &&
    (block.bold || block.align === 'center' || text.length < 140)
  )
    return { kind: 'heading', level: label.kind === 'roman' ? 1 : 2, label }
  return byLooks(block, next, style, closes, label)
}

function byLooks(
  block: NormalBlock,
  next: NormalBlock | undefined,
  style: TextStyle,
  closes: boolean,
  label: HeadingLabel | null,
): Heading | null {
  const { text } = block
  const opener = (isPreambularOpener(text) && /[,;،，]\s?\d{0,3}$/u.test(text)) || isOperativeOpener(text)
  const larger = style.size > 0 && block.fontSize !== null && block.fontSize > style.size + 0.9
  if (larger && !closes)
    return { kind: 'heading', level: block.fontSize !== null && block.fontSize > style.size + 3 ? 1 : 2, label }
  if (block.bold && !/[;,]$/u.test(text)) return { kind: 'heading', level: 3, label: label ?? numberLabel(block) }
  if (closes || opener || text.length > 160 || /^\p{Ll}/u.test(text)) return null
  if (text === text.toUpperCase() && /\p{Lu}{4}/u.test(text) && text.length < 140)
    return { kind: 'heading', level: 2, label }
  const slanted = block.italics.reduce((sum, range) => sum + range.end - range.start, 0) > 0.9 * text.length
  if (slanted || block.align === 'center') return { kind: 'heading', level: 3, label }
  if (style.bare && text.length < (isPreambularOpener(text) ? 60 : 130) && next !== undefined && /\p{L}/u.test(text)) {
    const followed =
      next.kind === 'text' &&
      (parseLabel(next.text) !== null ||
        next.text.length > text.length ||
        genericHeading.test(next.text) ||
        parseHeadingLabel(next.text) !== null ||
        isOrganLine(next.text))
    if (followed) return { kind: 'heading', level: 2, label }
  }
  return null
}

/** A bold line under a plain number heads a part; under `(a)` it does so in reports, where paragraphs with numbers follow it. */
const isHeadingNumber = (numbered: ParsedLabel, next: NormalBlock | undefined): boolean =>
  numbered.shape === 'dot' || (numbered.shape === 'brackets' && next !== undefined && parseLabel(next.text)?.shape === 'dot')

/** Some texts head their parts with a whole phrase; in plain text only its missing stop, and what follows, tells it. */
const isLongHeading = ({ text }: NormalBlock, next: NormalBlock | undefined): boolean =>
  text.length < 450 &&
  /^\p{Lu}/u.test(text) &&
  /[\p{L}\p{N}]$/u.test(text) &&
  !isPreambularOpener(text) &&
  !isOperativeOpener(text) &&
  parseLabel(text) === null &&
  next !== undefined &&
  (parseLabel(next.text) !== null || closesSentence(next.text))

/** In bold, a roman numeral may stand without a stop: `IV Other matters`. */
function bareRoman(text: string): HeadingLabel | null {
  const found = /^([IVX]{1,6})\s+(?=\p{Lu})/u.exec(text)
  return found?.[1] ? { label: found[1], kind: 'roman', length: found[0].length } : null
}

/** A sub-heading may be numbered as paragraphs are: `1. Cross-cutting issues`. */
function numberLabel(block: NormalBlock): HeadingLabel | null {
  const parsed = block.label === null ? parseLabel(block.text) : null
  if (parsed === null || (parsed.shape !== 'dot' && parsed.shape !== 'brackets')) return null
  return { label: parsed.shape === 'dot' ? `${parsed.label}.` : parsed.label, kind: 'part', length: parsed.length }
}

/** "Annex" as a heading, not the sentence "Annex I contains …". */
function isAnnexHeading(text: string, label: HeadingLabel): boolean {
  const rest = text.slice(label.length).trim()
  return rest === '' || (/^[\p{Lu}\p{Lo}*“"]/u.test(rest) && text.length < 160) || /^\*+$/u.test(rest)
}

const level = (outline: number): 1 | 2 | 3 => (outline <= 1 ? 1 : outline === 2 ? 2 : 3)
