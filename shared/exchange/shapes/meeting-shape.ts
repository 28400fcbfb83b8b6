import type { AgendaItem, Clipping, Meeting } from '#shared/domain/meeting'
import { type ItemPart, itemPartKinds } from '#shared/domain/item-part'
import type { PackChoices } from '#shared/domain/pack-choices'
import { richText } from './note-shapes.ts'
import { anchor } from './note-shapes.ts'
import { type Shape, anyOf, id, list, literal, oneOf, optional, orNull, record, text } from './shape.ts'

type ClippingOf<Type extends Clipping['type']> = Extract<Clipping, { readonly type: Type }>

const clipping: Shape<Clipping> = anyOf<Clipping>(
  record<ClippingOf<'paragraph'>>({ id: id(), type: literal('paragraph'), editionId: id(), paragraphId: id(), textHash: text }),
  record<ClippingOf<'note'>>({ id: id(), type: literal('note'), noteId: id(), at: optional(anchor) }),
)

const part: Shape<ItemPart> = record<ItemPart>({ id: id(), kind: oneOf(...itemPartKinds), audience: oneOf('internal', 'shareable'), body: richText })

const item: Shape<AgendaItem> = record<AgendaItem>({ id: id(), label: text, title: text, documents: optional(list(id())), parts: optional(list(part)), clippings: list(clipping) })

const pack: Shape<PackChoices> = record<PackChoices>({
  audience: oneOf('internal', 'shareable'),
  citations: oneOf('un-editorial', 'shorthand', 'legal'),
  leftOut: list(oneOf('facts', 'contents', 'notes', 'texts')),
  version: text,
})

export const meeting: Shape<Meeting> = record<Meeting>({
  id: id(),
  title: text,
  body: text,
  session: optional(text),
  place: text,
  startsOn: orNull(text),
  endsOn: orNull(text),
  items: list(item),
  pack: optional(pack),
  createdAt: text,
  updatedAt: text,
})
