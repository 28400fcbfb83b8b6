import { claimClasses, claimVerdicts, type Commitment, commitmentStatuses, type Demand, demandVerdicts, type FactCheck } from '#shared/domain/follow-up'
import { type ItemPart, itemPartKinds, type Proposal } from '#shared/domain/item-part'
import type { AgendaItem, Clipping, Meeting, ParagraphPlace } from '#shared/domain/meeting'
import {
  type Contact,
  documentStatuses,
  type KeyDate,
  type MeetingDocument,
  type MeetingLink,
  type MeetingPart,
  meetingPartKinds,
  type SpeakerSlot,
  type Statement,
} from '#shared/domain/meeting-facts'
import { type NoteAudience, noteAudiences } from '#shared/domain/note'
import { type PackChoices, packParts } from '#shared/domain/pack-choices'
import { language } from './masthead-shape.ts'
import { anchor, richText } from './note-shapes.ts'
import { type Shape, anyOf, flag, id, list, literal, measure, oneOf, optional, orNull, record, text } from './shape.ts'

type ClippingOf<Type extends Clipping['type']> = Extract<Clipping, { readonly type: Type }>

const audience: Shape<NoteAudience> = oneOf(...noteAudiences)

const place: Shape<ParagraphPlace> = record<ParagraphPlace>({ editionId: id(), paragraphId: id(), textHash: text })

const clipping: Shape<Clipping> = anyOf<Clipping>(
  record<ClippingOf<'paragraph'>>({ id: id(), type: literal('paragraph'), editionId: id(), paragraphId: id(), textHash: text }),
  record<ClippingOf<'note'>>({ id: id(), type: literal('note'), noteId: id(), at: optional(anchor) }),
  record<ClippingOf<'comparison'>>({
    id: id(),
    type: literal('comparison'),
    beforeId: id(),
    afterId: id(),
    at: optional(record<Omit<ParagraphPlace, 'textHash'>>({ editionId: id(), paragraphId: id() })),
  }),
)

const part: Shape<ItemPart> = record<ItemPart>({
  id: id(),
  kind: oneOf(...itemPartKinds),
  audience,
  body: richText,
  party: optional(text),
  source: optional(text),
  date: optional(text),
  proposal: optional(record<Proposal>({ place, wording: text })),
})

const item: Shape<AgendaItem> = record<AgendaItem>({
  id: id(),
  label: text,
  title: text,
  aim: optional(text),
  lead: optional(text),
  speaks: optional(flag),
  documents: optional(list(id())),
  parts: optional(list(part)),
  clippings: list(clipping),
})

const demand: Shape<Demand> = record<Demand>({
  id: id(),
  audience,
  theme: text,
  ask: text,
  source: text,
  places: list(place),
  verdict: orNull(oneOf(...demandVerdicts)),
  missing: text,
  force: text,
  novelty: text,
  nextHook: text,
})

const commitment: Shape<Commitment> = record<Commitment>({
  id: id(),
  audience,
  party: text,
  action: text,
  places: list(place),
  status: oneOf(...commitmentStatuses),
  responsible: text,
  deadline: orNull(text),
  evidence: text,
  setAside: text,
})

const factCheck: Shape<FactCheck> = record<FactCheck>({
  id: id(),
  audience,
  party: text,
  speaker: text,
  recording: text,
  wording: oneOf('delivered', 'prepared'),
  claim: text,
  claimClass: oneOf(...claimClasses),
  places: list(place),
  evidence: text,
  verdict: orNull(oneOf(...claimVerdicts)),
  reply: text,
  reviewer: text,
})

const pack: Shape<PackChoices> = record<PackChoices>({
  template: text,
  audience,
  language,
  citations: oneOf('un-editorial', 'shorthand', 'legal'),
  cover: oneOf('page', 'head'),
  parts: list(oneOf(...packParts)),
  notes: oneOf('shown', 'comments', 'left-out'),
  proposals: oneOf('tracked', 'marked'),
  altered: oneOf('marked', 'refused'),
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
  format: optional(text),
  delegation: optional(text),
  speakingLimit: optional(measure),
  links: optional(list(record<MeetingLink>({ id: id(), label: text, address: text }))),
  keyDates: optional(list(record<KeyDate>({ id: id(), date: orNull(text), text }))),
  documents: optional(list(record<MeetingDocument>({ id: id(), symbol: text, title: text, status: oneOf(...documentStatuses) }))),
  speakers: optional(list(record<SpeakerSlot>({ id: id(), order: text, party: text, speaker: text, recording: text }))),
  contacts: optional(list(record<Contact>({ id: id(), audience, name: text, role: text, party: text, email: text, phone: text }))),
  parts: optional(list(record<MeetingPart>({ id: id(), kind: oneOf(...meetingPartKinds), audience, body: richText }))),
  statements: optional(
    list(record<Statement>({ id: id(), title: text, itemId: orNull(id()), audience, speaker: text, interpreted: flag, body: richText })),
  ),
  demands: optional(list(demand)),
  commitments: optional(list(commitment)),
  factChecks: optional(list(factCheck)),
  tray: optional(list(clipping)),
  items: list(item),
  pack: optional(pack),
  createdAt: text,
  updatedAt: text,
})
