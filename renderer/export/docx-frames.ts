import { BorderStyle, type IBorderOptions, ShadingType } from 'docx'
import type { Direction } from '#shared/domain/pack'
import { colour } from './docx-ink.ts'
import { cm } from './docx-page.ts'

/** Distance between a quotation's rule and its numbers, in points. */
const ruleSpacePt = 9
export const quoteInset = cm(0.6)

/** A note's rule stands under a quotation's: all that is not running text has one edge. */
export const noteIndent = { left: quoteInset, right: cm(0.2) }

/** A list in a note stands in by this much a level. */
export const listStep = cm(0.6)

/** Space under a note's last paragraph, in twips. */
export const afterNote = 180

/** Shading of the words that a note stands on. */
export const markShading = { type: ShadingType.CLEAR, fill: colour.markFill, color: 'auto' }
export const noteShading = { type: ShadingType.CLEAR, fill: colour.noteFill, color: 'auto' }

export const quoteRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, space: ruleSpacePt, color: colour.line }
/** Tells words that are to be changed from quoted ones. */
export const changeRule: IBorderOptions = { style: BorderStyle.DASHED, size: 12, space: ruleSpacePt, color: colour.ink2 }
export const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour.line }
export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, space: 0, color: 'auto' }
const noteRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 18, space: 8, color: colour.noteRule }
/** Wider and in the colour of the mark `INTERNAL`: a red line or fallback is known at a glance, in black and white too. */
const closedRule: IBorderOptions = { ...noteRule, size: 36, color: colour.warning }

/**
 * Frames a note: its rule on the side where the pack's words begin, the other sides in the box's own tint as padding.
 *
 * Word draws paragraphs with equal borders as one box. Notes that follow each other take turns in the thickness of
 * their padding, by an eighth of a point, and so stay boxes of their own.
 */
export function noteFrame(direction: Direction, isOdd: boolean, isClosed: boolean) {
  const padding: IBorderOptions = { style: BorderStyle.SINGLE, size: isOdd ? 33 : 32, space: 1, color: colour.noteFill }
  const rule = isClosed ? closedRule : noteRule
  const [left, right] = direction === 'rtl' ? [padding, rule] : [rule, padding]
  return { top: padding, bottom: padding, left, right }
}
