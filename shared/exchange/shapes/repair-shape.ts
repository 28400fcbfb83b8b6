import type { RecordedRepair } from '#shared/domain/repair'
import { doubtCode } from './doubt-code.ts'
import { mastheadEdit } from './masthead-shape.ts'
import { paragraphKind } from './paragraph-shapes.ts'
import { type Shape, anyOf, count, id, list, literal, oneOf, optional, orNull, record, text } from './shape.ts'

type RepairOf<Type extends RecordedRepair['type']> = Extract<RecordedRepair, { readonly type: Type }>

const recorded = { seen: list(text), madeAt: text }

export const recordedRepair: Shape<RecordedRepair> = anyOf<RecordedRepair>(
  record<RepairOf<'split'>>({ ...recorded, type: literal('split'), paragraphId: id(), offset: count }),
  record<RepairOf<'merge'>>({ ...recorded, type: literal('merge'), paragraphId: id(), withId: id() }),
  record<RepairOf<'kind'>>({ ...recorded, type: literal('kind'), paragraphId: id(), kind: paragraphKind, level: optional(count) }),
  record<RepairOf<'label'>>({
    ...recorded,
    type: literal('label'),
    paragraphId: id(),
    label: orNull(text),
    toWords: optional(literal(true)),
  }),
  record<RepairOf<'level'>>({ ...recorded, type: literal('level'), paragraphId: id(), level: count }),
  record<RepairOf<'move-words'>>({
    ...recorded,
    type: literal('move-words'),
    fromId: id(),
    start: count,
    end: count,
    toId: id(),
    at: oneOf('start', 'end'),
  }),
  record<RepairOf<'to-furniture'>>({ ...recorded, type: literal('to-furniture'), paragraphId: id() }),
  record<RepairOf<'from-furniture'>>({
    ...recorded,
    type: literal('from-furniture'),
    index: count,
    afterId: orNull(id()),
    kind: paragraphKind,
  }),
  record<RepairOf<'to-footnote'>>({ ...recorded, type: literal('to-footnote'), paragraphId: id(), label: text }),
  record<RepairOf<'from-footnote'>>({
    ...recorded,
    type: literal('from-footnote'),
    index: count,
    afterId: orNull(id()),
    kind: paragraphKind,
  }),
  record<RepairOf<'masthead'>>({ ...recorded, type: literal('masthead'), edit: mastheadEdit }),
  record<RepairOf<'settle-doubt'>>({
    ...recorded,
    type: literal('settle-doubt'),
    code: doubtCode,
    detail: text,
    paragraphId: orNull(id()),
  }),
)
