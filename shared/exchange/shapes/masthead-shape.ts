import type { InstrumentKind, Language, Masthead, StatementFacts } from '#shared/domain/edition'
import { type Shape, list, oneOf, optional, orNull, record, text } from './shape.ts'

export const language: Shape<Language> = oneOf('en', 'fr', 'es', 'ru', 'ar', 'zh', 'und')

const instrumentKind: Shape<InstrumentKind> = oneOf(
  'resolution',
  'decision',
  'declaration',
  'convention',
  'draft',
  'report',
  'agenda',
  'statement',
  'submission',
  'other',
)

const statement = record<StatementFacts>({
  speaker: orNull(text),
  delegation: orNull(text),
  meeting: orNull(text),
  date: orNull(text),
})

/** The fields of a masthead, for the records that have them among others. */
export const mastheadFields = {
  symbol: orNull(text),
  title: text,
  body: orNull(text),
  kind: instrumentKind,
  date: orNull(text),
  session: orNull(text),
  agendaItem: orNull(text),
  distribution: orNull(text),
  language,
  direction: oneOf('ltr', 'rtl'),
  aliases: optional(list(text)),
  originalLanguage: optional(orNull(language)),
  sponsors: optional(list(text)),
  adoptionLine: optional(orNull(text)),
  meetingLine: optional(orNull(text)),
  statement: optional(orNull(statement)),
  submittedBy: optional(orNull(text)),
} satisfies { readonly [Name in keyof Masthead]-?: Shape<Exclude<Masthead[Name], undefined>> }

/** Some fields of a masthead, as a person corrected them. */
export const mastheadEdit: Shape<Partial<Masthead>> = record<Partial<Masthead>>({
  ...mastheadFields,
  symbol: optional(mastheadFields.symbol),
  title: optional(mastheadFields.title),
  body: optional(mastheadFields.body),
  kind: optional(mastheadFields.kind),
  date: optional(mastheadFields.date),
  session: optional(mastheadFields.session),
  agendaItem: optional(mastheadFields.agendaItem),
  distribution: optional(mastheadFields.distribution),
  language: optional(mastheadFields.language),
  direction: optional(mastheadFields.direction),
})
