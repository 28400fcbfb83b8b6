import type { Repair } from '#shared/domain/repair'
import { ok, type Result } from '#shared/lib/result'
import { cutStand, joinStands, standOf, withStand } from './boxes.ts'
import { labelledWords, readLabel } from './labels.ts'
import { type Edit, findPart, freshPart, type Part, refused, type RepairError, type Sheet, unplaced } from './parts.ts'
import {
  cutStart,
  isBetweenCharacters,
  jointOf,
  joinWords,
  plainWords,
  sliceWords,
  trimWords,
  withWords,
} from './words.ts'

type RepairOf<Type extends Repair['type']> = Extract<Repair, { readonly type: Type }>

/**
 * Cuts a paragraph in two. The second part has the label that its words begin with; where they begin with none it is of the
 * first part's kind and level. White space at the cut goes; a table is cut between its rows.
 */
export function split(sheet: Sheet, { paragraphId, offset }: RepairOf<'split'>): Result<Edit, RepairError> {
  const found = findPart(sheet, paragraphId)
  if (!found.ok) return found
  const { part, index } = found.value
  const { paragraph } = part
  const { text, kind, level } = paragraph
  if (!isBetweenCharacters(text, offset)) return refused('bad-offset')
  if (kind === 'table' && text[offset - 1] !== '\n') return refused('bad-offset')
  const before =
    kind === 'table' ? sliceWords(paragraph, 0, offset - 1) : trimWords(sliceWords(paragraph, 0, offset)).words
  const { words: after, start: trimmed } =
    kind === 'table'
      ? { words: sliceWords(paragraph, offset, text.length), start: 0 }
      : trimWords(sliceWords(paragraph, offset, text.length))
  if (before.text === '' || after.text === '') return refused('bad-offset')
  const label = kind === 'table' ? null : readLabel(after.text, part)
  const words = cutStart(after, label?.length ?? 0)
  const [upper, lower] = cutStand(standOf(paragraph), offset / text.length)
  const first: Part = {
    ...part,
    paragraph: withStand(withWords(paragraph, before), { ...upper, page: paragraph.page }),
  }
  const made = unplaced({
    kind: label?.kind ?? kind,
    label: label?.label ?? null,
    level: label?.level ?? level,
    page: null,
    hash: '',
    ...plainWords(''),
  })
  const second = freshPart(withStand(withWords(made, words), lower))
  const start = offset + trimmed + (label?.length ?? 0)
  return ok({
    sheet: { ...sheet, parts: sheet.parts.toSpliced(index, 1, first, second) },
    moves: [{ fromId: paragraphId, start, end: start + words.text.length, to: second, toStart: 0 }],
  })
}

/**
 * Joins a paragraph with the one that follows it and keeps the first one's kind, label and level. The second one's printed
 * label is no label any more: it stands in the words again.
 */
export function merge(sheet: Sheet, { paragraphId, withId }: RepairOf<'merge'>): Result<Edit, RepairError> {
  const found = findPart(sheet, paragraphId)
  if (!found.ok) return found
  const next = findPart(sheet, withId)
  if (!next.ok) return next
  const { part, index } = found.value
  const { part: other, index: at } = next.value
  if (at !== index + 1) return refused('nothing-to-merge')
  const { paragraph: one } = part
  const { paragraph: two } = other
  const label = labelledWords(two.label, two.text)
  const joint = jointOf(one.text, label + two.text, [one.kind, two.kind])
  const words = joinWords(one, joint + label, two)
  const merged: Part = { ...part, paragraph: withStand(withWords(one, words), joinStands(standOf(one), standOf(two))) }
  return ok({
    sheet: { ...sheet, parts: sheet.parts.toSpliced(index, 2, merged) },
    moves: [
      { fromId: withId, start: 0, end: two.text.length, to: merged, toStart: words.text.length - two.text.length },
    ],
  })
}

/** Moves words out of one paragraph to the start or end of another; what is left behind closes up. */
export function moveWords(
  sheet: Sheet,
  { fromId, start, end, toId, at }: RepairOf<'move-words'>,
): Result<Edit, RepairError> {
  const source = findPart(sheet, fromId)
  if (!source.ok) return source
  const goal = findPart(sheet, toId)
  if (!goal.ok) return goal
  if (fromId === toId) return refused('same-paragraph')
  const { paragraph: from } = source.value.part
  const { paragraph: to } = goal.value.part
  const { text } = from
  if (!(isBetweenCharacters(text, start) && isBetweenCharacters(text, end) && start < end)) return refused('bad-offset')
  const { words: moved, start: led } = trimWords(sliceWords(from, start, end))
  if (moved.text === '') return refused('bad-offset')
  const head = trimWords(sliceWords(from, 0, start)).words
  const { words: tail, start: lost } = trimWords(sliceWords(from, end, text.length))
  if (head.text === '' && tail.text === '') return refused('nothing-left')
  const gap =
    head.text === '' || tail.text === ''
      ? ''
      : closedGap(text.slice(head.text.length, start + led) + text.slice(start + led + moved.text.length, end + lost))
  const joint = at === 'end' ? jointOf(to.text, moved.text) : jointOf(moved.text, to.text)
  const [upper, rest] = cutStand(standOf(from), start / text.length)
  const [middle, lower] = cutStand(rest, (end - start) / Math.max(1, text.length - start))
  const left = head.text === '' ? lower : { ...(tail.text === '' ? upper : joinStands(upper, lower)), page: from.page }
  const shrunk: Part = { ...source.value.part, paragraph: withStand(withWords(from, joinWords(head, gap, tail)), left) }
  const grown: Part = {
    ...goal.value.part,
    paragraph: withStand(
      withWords(to, at === 'end' ? joinWords(to, joint, moved) : joinWords(moved, joint, to)),
      at === 'end' ? { ...joinStands(standOf(to), middle), page: to.page } : joinStands(middle, standOf(to)),
    ),
  }
  const parts = sheet.parts.with(source.value.index, shrunk).with(goal.value.index, grown)
  const toStart = at === 'end' ? to.text.length + joint.length : 0
  const moves = [{ fromId, start: start + led, end: start + led + moved.text.length, to: grown, toStart }]
  if (tail.text !== '')
    moves.push({
      fromId,
      start: end + lost,
      end: end + lost + tail.text.length,
      to: shrunk,
      toStart: head.text.length + gap.length,
    })
  if (at === 'start')
    moves.push({ fromId: toId, start: 0, end: to.text.length, to: grown, toStart: moved.text.length + joint.length })
  return ok({ sheet: { ...sheet, parts }, moves })
}

/** White space that closes the place of words that went: a row's end stays one. */
const closedGap = (around: string): string =>
  around.includes('\n') ? '\n' : around.includes('\t') ? '\t' : around === '' ? '' : ' '
