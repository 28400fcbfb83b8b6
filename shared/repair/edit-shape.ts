import type { ParagraphKind } from '#shared/domain/paragraph'
import type { Repair } from '#shared/domain/repair'
import { ok, type Result } from '#shared/lib/result'
import { openedBy } from './containers.ts'
import { keptLabel, labelledWords, labelLength } from './labels.ts'
import {
  asRuled,
  type Edit,
  findPart,
  isLevelOf,
  levelsOf,
  type Part,
  type PartMove,
  refused,
  type RepairError,
  type Sheet,
} from './parts.ts'
import { cutStart, joinWords, plainWords, withWords } from './words.ts'

type RepairOf<Type extends Repair['type']> = Extract<Repair, { readonly type: Type }>

/** Says what a paragraph is. A footnote has a label and stands apart: that is `to-footnote`. */
export function changeKind(
  sheet: Sheet,
  { paragraphId, kind, level: wanted }: RepairOf<'kind'>,
): Result<Edit, RepairError> {
  const found = findPart(sheet, paragraphId)
  if (!found.ok) return found
  const { part, index } = found.value
  if (kind === 'footnote') return refused('bad-kind')
  const level = wanted ?? levelFor(kind, part.paragraph.level)
  if (!isLevelOf(kind, level)) return refused('bad-level')
  if (kind === part.paragraph.kind)
    return level === part.paragraph.level
      ? refused('no-change')
      : changeLevel(sheet, { type: 'level', paragraphId, level })
  const paragraph = { ...part.paragraph, kind, level }
  return ok(replaced(sheet, index, { ...part, paragraph, opens: asRuled, depth: level }))
}

/** The level it has where the kind knows it, else the first that the kind knows. */
export const levelFor = (kind: ParagraphKind, level: number): number =>
  isLevelOf(kind, level) ? level : levelsOf(kind)[0]

/** Says how deep a sub-paragraph or heading stands. */
export function changeLevel(sheet: Sheet, { paragraphId, level }: RepairOf<'level'>): Result<Edit, RepairError> {
  const found = findPart(sheet, paragraphId)
  if (!found.ok) return found
  const { part, index } = found.value
  if (!isLevelOf(part.paragraph.kind, level)) return refused('bad-level')
  if (level === part.paragraph.level) return refused('no-change')
  return ok(replaced(sheet, index, { ...part, paragraph: { ...part.paragraph, level }, depth: level }))
}

/**
 * Corrects a printed number. A paragraph that had none loses it from the start of its words, where they begin with it;
 * with `toWords` a label that is taken off goes back there.
 */
export function changeLabel(
  sheet: Sheet,
  { paragraphId, label: typed, toWords }: RepairOf<'label'>,
): Result<Edit, RepairError> {
  const found = findPart(sheet, paragraphId)
  if (!found.ok) return found
  const { part, index } = found.value
  const { paragraph } = part
  const label = keptLabel(typed)
  if (label === paragraph.label) return refused('no-change')
  const lifted = paragraph.label === null && label !== null ? labelLength(paragraph.text, label) : 0
  const added = label === null && toWords === true ? labelledWords(paragraph.label, paragraph.text) : ''
  const words = added === '' ? cutStart(paragraph, lifted) : joinWords(plainWords(added), '', paragraph)
  const relabelled = withWords({ ...paragraph, label }, words)
  const isOpenedByLabel = openedBy(relabelled) !== null || openedBy(paragraph) !== null
  const after: Part = { ...part, paragraph: relabelled, opens: isOpenedByLabel ? asRuled : part.opens }
  const edit = replaced(sheet, index, after)
  const shift = added.length - lifted
  const moves: PartMove[] =
    shift === 0
      ? []
      : [{ fromId: paragraphId, start: lifted, end: paragraph.text.length, to: after, toStart: added.length }]
  return ok({ ...edit, moves })
}

const replaced = (sheet: Sheet, index: number, part: Part): Edit => ({
  sheet: { ...sheet, parts: sheet.parts.with(index, part) },
  moves: [],
})
