import type { Doubt, FurnitureLine, ReadingReport } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { ReadText, Repair } from '#shared/domain/repair'
import { makeReport } from '#shared/segmentation/report'
import type { Part } from './parts.ts'

/**
 * Writes the report of a repaired text: numbering and its doubts are counted anew; other doubts go with their paragraphs,
 * and are answered where a person repaired just these.
 */
export function reportAfter(
  before: ReadText,
  repair: Repair,
  after: {
    readonly parts: readonly Part[]
    readonly paragraphs: readonly Paragraph[]
    readonly furniture: readonly FurnitureLine[]
  },
): ReadingReport {
  if (repair.type === 'masthead') return before.report
  const { numbering, doubts } = makeReport(after.paragraphs, [], before.report.pages, [], 0)
  const answered = new Set(subjectsOf(repair))
  const ordinals = new Map(after.parts.map(({ was }, ordinal) => [was, ordinal]))
  const carried = before.report.doubts.flatMap((doubt): Doubt[] => {
    if (isAboutNumbering(doubt)) return []
    if (doubt.ordinal === null) return [doubt]
    const id = before.paragraphs[doubt.ordinal]?.id
    const ordinal = id === undefined ? undefined : ordinals.get(id)
    if (id === undefined || ordinal === undefined) return []
    if (answered.has(id) && doubt.code !== 'garbled-text') return []
    return [ordinal === doubt.ordinal ? doubt : { ...doubt, ordinal }]
  })
  return {
    numbering,
    furniture: after.furniture,
    doubts: [...doubts.filter(isAboutNumbering), ...carried],
    pages: before.report.pages,
  }
}

const isAboutNumbering = ({ code }: Doubt): boolean => code === 'numbering-gap' || code === 'numbering-twice'

/** The paragraphs that a repair says something about. */
function subjectsOf(repair: Repair): readonly ParagraphId[] {
  switch (repair.type) {
    case 'split':
    case 'kind':
    case 'label':
    case 'level':
    case 'to-furniture':
    case 'to-footnote':
      return [repair.paragraphId]
    case 'merge':
      return [repair.paragraphId, repair.withId]
    case 'move-words':
      return [repair.fromId, repair.toId]
    case 'from-furniture':
    case 'from-footnote':
    case 'masthead':
      return []
  }
}
