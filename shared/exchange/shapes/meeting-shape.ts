import type { AgendaItem, Clipping, Meeting } from '#shared/domain/meeting'
import { type Shape, anyOf, id, list, literal, orNull, record, text } from './shape.ts'

type ClippingOf<Type extends Clipping['type']> = Extract<Clipping, { readonly type: Type }>

const clipping: Shape<Clipping> = anyOf<Clipping>(
  record<ClippingOf<'paragraph'>>({ id: id(), type: literal('paragraph'), editionId: id(), paragraphId: id(), textHash: text }),
  record<ClippingOf<'note'>>({ id: id(), type: literal('note'), noteId: id() }),
)

const item: Shape<AgendaItem> = record<AgendaItem>({ id: id(), label: text, title: text, clippings: list(clipping) })

export const meeting: Shape<Meeting> = record<Meeting>({
  id: id(),
  title: text,
  body: text,
  place: text,
  startsOn: orNull(text),
  endsOn: orNull(text),
  items: list(item),
  createdAt: text,
  updatedAt: text,
})
