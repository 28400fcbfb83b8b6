import { PageOrientation } from 'docx'
import type { PackLook } from '#shared/domain/pack-look'

/** Gives twips (twentieths of a point), which Word wants whole. */
export const cm = (length: number): number => Math.round(length * 567)

/** Column in which printed numbers hang; sub-paragraphs step in by it. */
export const hang = cm(1.2)

const sizes = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } } as const

const side = cm(2.5)

/** Leaves room for a hand's notes. */
const margin = { top: cm(2.6), bottom: cm(2.3), left: side, right: side, header: cm(1.25), footer: cm(1.25) }

export type Orientation = 'portrait' | 'landscape'

/** Of the pages of a text that goes out by itself. */
export const page = { size: sizes.A4, margin }

/** Gives a section's page; docx turns it round for landscape. */
export function pageOf(look: Pick<PackLook, 'page'>, orientation: Orientation) {
  return { size: { ...sizes[look.page], orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'] }, margin }
}

/** Gives the width between the margins, in twips. */
export function textWidth(look: Pick<PackLook, 'page'>, orientation: Orientation): number {
  const { width, height } = sizes[look.page]
  return (orientation === 'landscape' ? height : width) - 2 * side
}
