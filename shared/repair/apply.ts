import type { Masthead } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { ReadText, Repair, WordMove } from '#shared/domain/repair'
import { invariant } from '#shared/lib/assert'
import { ok, type Result } from '#shared/lib/result'
import { fromFootnote, fromFurniture, toFootnote, toFurniture } from './edit-apart.ts'
import { changeKind, changeLabel, changeLevel } from './edit-shape.ts'
import { merge, moveWords, split } from './edit-words.ts'
import { identify, isSamePlace, placed } from './identify.ts'
import { type Edit, openParts, type Part, refused, type RepairError, type Sheet } from './parts.ts'
import { type DoubtSettled, findDoubt, reportAfter } from './report-after.ts'

/** What a repair makes of a text. */
export interface RepairedText {
  readonly text: ReadText
  readonly moves: readonly WordMove[]
  /** Paragraphs that stay and have another id: old id to new one, all at once, since one may take the id that another leaves. */
  readonly changedIds: ReadonlyMap<ParagraphId, ParagraphId>
}

/**
 * Makes one repair. Ids, paths, containers, ordinals, hashes and the numbering report follow from it; words, italics and
 * note calls travel along; doubts about the paragraphs that it names are answered. Whatever the repair does not reach is
 * the same object as before. Cost: two passes over the paragraphs.
 */
export function applyRepair(text: ReadText, repair: Repair): Result<RepairedText, RepairError> {
  const parts = openParts(text.paragraphs)
  const sheet: Sheet = { masthead: text.masthead, parts, footnotes: text.footnotes, furniture: text.report.furniture }
  const edit = repair.type === 'settle-doubt' ? settleDoubt(text, sheet, repair) : makeEdit(sheet, repair)
  if (!edit.ok) return edit
  const { sheet: after, moves } = edit.value
  const paragraphs = parts === after.parts ? text.paragraphs : placeAgain(parts, after.parts)
  const idOf = (part: Part): ParagraphId => {
    const paragraph = paragraphs[after.parts.indexOf(part)]
    invariant(paragraph, 'words move to paragraphs of the text')
    return paragraph.id
  }
  return ok({
    text: {
      masthead: after.masthead,
      paragraphs,
      footnotes: after.footnotes,
      report: reportAfter(text, repair, { parts: after.parts, paragraphs, furniture: after.furniture }),
    },
    moves: moves.map(({ to, ...move }) => ({ ...move, toId: idOf(to) })),
    changedIds: new Map(
      after.parts.flatMap(({ was }, index) => {
        const id = paragraphs[index]?.id
        return was === null || id === undefined || id === was ? [] : [[was, id] as const]
      }),
    ),
  })
}

function makeEdit(sheet: Sheet, repair: Exclude<Repair, DoubtSettled>): Result<Edit, RepairError> {
  switch (repair.type) {
    case 'split':
      return split(sheet, repair)
    case 'merge':
      return merge(sheet, repair)
    case 'move-words':
      return moveWords(sheet, repair)
    case 'kind':
      return changeKind(sheet, repair)
    case 'label':
      return changeLabel(sheet, repair)
    case 'level':
      return changeLevel(sheet, repair)
    case 'to-furniture':
      return toFurniture(sheet, repair)
    case 'from-furniture':
      return fromFurniture(sheet, repair)
    case 'to-footnote':
      return toFootnote(sheet, repair)
    case 'from-footnote':
      return fromFootnote(sheet, repair)
    case 'masthead':
      return editMasthead(sheet, repair.edit)
  }
}

/** Changes no word: the report alone says less. */
function settleDoubt(text: ReadText, sheet: Sheet, repair: DoubtSettled): Result<Edit, RepairError> {
  return findDoubt(text, repair) < 0 ? refused('no-change') : ok({ sheet, moves: [] })
}

function editMasthead(sheet: Sheet, edit: Partial<Masthead>): Result<Edit, RepairError> {
  const masthead = { ...sheet.masthead, ...edit }
  const isSame = Object.entries(masthead).every(([field, value]) => sheet.masthead[field as keyof Masthead] === value)
  return isSame ? refused('no-change') : ok({ sheet: { ...sheet, masthead }, moves: [] })
}

/**
 * Places the paragraphs by kind, label and level. A text that an older engine placed by other rules keeps its places where
 * the repair makes no difference to them: a text is never read anew by itself.
 */
function placeAgain(before: readonly Part[], after: readonly Part[]): readonly Paragraph[] {
  const computed = new Map(identify(before).map((paragraph, index) => [before[index]?.was ?? null, paragraph]))
  const anew = identify(after)
  const kept = after.map(({ was, paragraph }, index) => {
    const known = was === null ? undefined : computed.get(was)
    const now = anew[index]
    return known !== undefined && now !== undefined && isSamePlace(known, now) ? paragraph : null
  })
  const taken = new Set(kept.flatMap((paragraph) => (paragraph === null ? [] : [paragraph.id])))
  return anew.map((paragraph, ordinal) => {
    const own = kept[ordinal]
    if (own) return placed(own, { ...own, ordinal })
    const id = freeId(paragraph.id, taken)
    taken.add(id)
    return placed(paragraph, { ...paragraph, id })
  })
}

function freeId(wanted: ParagraphId, taken: ReadonlySet<ParagraphId>): ParagraphId {
  let id = wanted
  for (let times = 2; taken.has(id); times++) id = `${wanted}~${times}` as ParagraphId
  return id
}
