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
  if (repair.type === 'settle-doubt') return settle(before, repair)
  const { settled = [] } = before.report
  const { numbering, doubts } = makeReport(after.paragraphs, [], before.report.pages, [], [])
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
    doubts: [...doubts.filter((doubt) => isAboutNumbering(doubt) && !settled.some((one) => isSame(one, doubt))), ...carried],
    pages: before.report.pages,
    ...(settled.length > 0 ? { settled } : {}),
  }
}

export type DoubtSettled = Extract<Repair, { readonly type: 'settle-doubt' }>

/** Finds the position of the doubt that a person calls right; -1 where the report does not have it. */
export function findDoubt({ report, paragraphs }: ReadText, { code, detail, paragraphId }: DoubtSettled): number {
  const idAt = (ordinal: number | null) => (ordinal === null ? null : (paragraphs[ordinal]?.id ?? null))
  return report.doubts.findIndex((doubt) => isSame(doubt, { code, detail }) && idAt(doubt.ordinal) === paragraphId)
}

function settle(text: ReadText, repair: DoubtSettled): ReadingReport {
  const { report } = text
  const doubts = report.doubts.toSpliced(findDoubt(text, repair), 1)
  if (!isAboutNumbering(repair)) return { ...report, doubts }
  return { ...report, doubts, settled: [...(report.settled ?? []), { code: repair.code, detail: repair.detail }] }
}

type NamedDoubt = Pick<Doubt, 'code' | 'detail'>

const isSame = (one: NamedDoubt, other: NamedDoubt): boolean => one.code === other.code && one.detail === other.detail

const isAboutNumbering = ({ code }: NamedDoubt): boolean => code === 'numbering-gap' || code === 'numbering-twice'

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
    case 'settle-doubt':
      return []
  }
}
