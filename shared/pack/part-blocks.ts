import { type ItemPart, type ItemPartKind, inBriefOrder } from '#shared/domain/item-part'
import type { AgendaItem } from '#shared/domain/meeting'
import type { PackBlock } from '#shared/domain/pack'
import { plainText } from '#shared/rich-text/plain-text'
import { type PackLabels, fillLabel } from './labels.ts'
import { buildNoteLines } from './note-lines.ts'
import { speakingTime } from './speaking-time.ts'

/** A brief says these before the agreed language, and the others after it. */
const opening: ReadonlySet<ItemPartKind> = new Set(['what-will-happen', 'background'])

/** Builds the parts of an item that stand before its clippings and those after them; empty ones are left out. */
export function buildPartBlocks({ parts = [] }: AgendaItem, labels: PackLabels): { readonly before: readonly PackBlock[]; readonly after: readonly PackBlock[] } {
  const ordered = inBriefOrder(parts).filter(({ body }) => plainText(body).trim() !== '')
  const blocks = (wanted: boolean) => ordered.filter(({ kind }) => opening.has(kind) === wanted).map((part) => buildPart(part, labels))
  return { before: blocks(true), after: blocks(false) }
}

function buildPart({ kind, body }: ItemPart, labels: PackLabels): PackBlock {
  const heading = labels.itemParts[kind]
  return {
    type: 'note',
    heading: kind === 'talking-point' ? fillLabel(labels.spoken, { heading, time: speakingTime(plainText(body)) }) : heading,
    about: null,
    reference: null,
    referenceTarget: null,
    lines: buildNoteLines(body),
    tagLine: null,
  }
}
