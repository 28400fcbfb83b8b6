import * as v from 'valibot'
import { type ParagraphLink, linkRelations } from '#shared/domain/link'
import { type Note, type NoteAnchor, type NoteSpan, type NoteVersion, noteAudiences, noteKinds } from '#shared/domain/note'
import type { Placement, PlacementSuggestion } from '#shared/domain/placement'
import type { RichText } from '#shared/domain/rich-text'
import { type Tag, tagColours } from '#shared/domain/tag'
import { cleanRichText } from '#shared/rich-text/clean'
import { type Shape, count, id, list, measure, oneOf, optional, orNull, record, sha256, text } from './shape.ts'

/** Rich words are made anew from what is known of them; an address that is no `https:` or `mailto:` stays behind. */
export const richText: Shape<RichText> = v.pipe(v.looseObject({ type: v.literal('doc') }), v.transform((written) => cleanRichText(written)))

const span = record<NoteSpan>({ start: count, end: count, exact: text, prefix: text, suffix: text })
export const anchor = record<NoteAnchor>({ editionId: id(), paragraphId: id(), paragraphHash: sha256, span: orNull(span) })

export const note: Shape<Note> = record<Note>({
  id: id(),
  anchor,
  also: list(anchor),
  kind: oneOf(...noteKinds),
  body: richText,
  tags: list(text),
  audience: oneOf(...noteAudiences),
  author: text,
  createdAt: text,
  updatedAt: text,
})

export const noteVersion: Shape<NoteVersion> = record<NoteVersion>({ id: id(), noteId: id(), body: richText, author: text, writtenAt: text })

export const tag: Shape<Tag> = record<Tag>({ name: id(), parent: orNull(text), colour: orNull(oneOf(...tagColours)), definition: text })

export const link: Shape<ParagraphLink> = record<ParagraphLink>({
  id: id(),
  from: anchor,
  to: anchor,
  relation: oneOf(...linkRelations),
  createdAt: text,
})

export const placement: Shape<Placement> = record<Placement>({
  id: id(),
  noteId: id(),
  editionId: id(),
  status: oneOf('attached', 'moved', 'review', 'orphan'),
  anchor: orNull(anchor),
  also: optional(list(anchor)),
  suggestions: list(record<PlacementSuggestion>({ anchor, score: measure })),
  score: measure,
  relation: optional(oneOf('same', 'edited', 'moved', 'split', 'merged', 'inserted', 'deleted')),
  decidedBy: oneOf('app', 'person'),
})
