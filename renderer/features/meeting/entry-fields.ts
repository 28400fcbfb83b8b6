import type { TFunction } from 'i18next'
import type { EntryDraft, MeetingEntry, MeetingList } from '#renderer/db/meeting-entries.ts'
import { claimClasses, claimVerdicts, commitmentStatuses, demandVerdicts } from '#shared/domain/follow-up'
import { documentStatuses } from '#shared/domain/meeting-facts'
import { noteAudiences } from '#shared/domain/note'

/** One field of an entry: what it is called and how it is written. */
export interface EntryField<List extends MeetingList = MeetingList> {
  readonly name: keyof EntryDraft<List> & string
  readonly label: string
  /** `lines` grows with its words; `places` are paragraphs clipped for the meeting. */
  readonly type: 'text' | 'lines' | 'date' | 'link' | 'choice' | 'places'
  /** Of a choice, with their words. */
  readonly options?: readonly (readonly [string, string])[]
  /** The word for no choice, where there may be none. */
  readonly none?: string
  /** Its share of a row. */
  readonly width?: number
}

/** What is written in a field, as an input shows it. */
export function fieldValue<List extends MeetingList>(entry: MeetingEntry<List> | EntryDraft<List>, { name }: EntryField<List>): string {
  const value: unknown = (entry as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

/** The change that an input's value makes; an empty date or choice is none. */
export function fieldEdit<List extends MeetingList>({ name, type }: EntryField<List>, value: string): Partial<EntryDraft<List>> {
  const isNone = value === '' && (type === 'date' || type === 'choice')
  return { [name]: isNone ? null : value } as Partial<EntryDraft<List>>
}

/** Who may read an entry. */
export const audienceField = (t: TFunction) => ({
  name: 'audience' as const,
  label: t('meeting.audience'),
  type: 'choice' as const,
  options: noteAudiences.map((one) => [one, t(`notes.${one}`)] as const),
  width: 0.8,
})

export const linkFields = (t: TFunction): readonly EntryField<'links'>[] => [
  { name: 'label', label: t('meeting.links.label'), type: 'text', width: 1 },
  { name: 'address', label: t('meeting.links.address'), type: 'link', width: 2 },
]

export const keyDateFields = (t: TFunction): readonly EntryField<'keyDates'>[] => [
  { name: 'date', label: t('meeting.keyDates.date'), type: 'date', width: 0.7 },
  { name: 'text', label: t('meeting.keyDates.text'), type: 'text', width: 3 },
]

export const documentFields = (t: TFunction): readonly EntryField<'documents'>[] => [
  { name: 'symbol', label: t('meeting.documents.symbol'), type: 'text', width: 1.1 },
  { name: 'title', label: t('meeting.documents.title'), type: 'text', width: 2.2 },
  {
    name: 'status',
    label: t('meeting.documents.status'),
    type: 'choice',
    options: documentStatuses.map((one) => [one, t(`meeting.documents.statuses.${one}`)]),
    width: 0.8,
  },
]

export const speakerFields = (t: TFunction): readonly EntryField<'speakers'>[] => [
  { name: 'order', label: t('meeting.speakers.order'), type: 'text', width: 0.5 },
  { name: 'party', label: t('meeting.speakers.party'), type: 'text', width: 1.4 },
  { name: 'speaker', label: t('meeting.speakers.speaker'), type: 'text', width: 1.4 },
  { name: 'recording', label: t('meeting.speakers.recording'), type: 'link', width: 1.6 },
]

export const contactFields = (t: TFunction): readonly EntryField<'contacts'>[] => [
  { name: 'name', label: t('meeting.contacts.name'), type: 'text', width: 1.2 },
  { name: 'role', label: t('meeting.contacts.role'), type: 'text', width: 1 },
  { name: 'party', label: t('meeting.contacts.party'), type: 'text', width: 1 },
  { name: 'email', label: t('meeting.contacts.email'), type: 'text', width: 1.2 },
  { name: 'phone', label: t('meeting.contacts.phone'), type: 'text', width: 0.9 },
  audienceField(t),
]

export const demandFields = (t: TFunction): readonly EntryField<'demands'>[] => [
  { name: 'ask', label: t('followUp.demands.ask'), type: 'lines' },
  { name: 'theme', label: t('followUp.demands.theme'), type: 'text' },
  { name: 'source', label: t('followUp.demands.source'), type: 'text' },
  {
    name: 'verdict',
    label: t('followUp.verdict'),
    type: 'choice',
    options: demandVerdicts.map((one) => [one, t(`followUp.demands.verdicts.${one}`)]),
    none: t('followUp.notJudged'),
  },
  { name: 'places', label: t('followUp.demands.places'), type: 'places' },
  { name: 'missing', label: t('followUp.demands.missing'), type: 'lines' },
  { name: 'force', label: t('followUp.demands.force'), type: 'text' },
  { name: 'novelty', label: t('followUp.demands.novelty'), type: 'text' },
  { name: 'nextHook', label: t('followUp.demands.nextHook'), type: 'text' },
  audienceField(t),
]

export const commitmentFields = (t: TFunction): readonly EntryField<'commitments'>[] => [
  { name: 'party', label: t('followUp.commitments.party'), type: 'text' },
  { name: 'action', label: t('followUp.commitments.action'), type: 'lines' },
  { name: 'places', label: t('followUp.commitments.places'), type: 'places' },
  {
    name: 'status',
    label: t('followUp.commitments.status'),
    type: 'choice',
    options: commitmentStatuses.map((one) => [one, t(`followUp.commitments.statuses.${one}`)]),
  },
  { name: 'responsible', label: t('followUp.commitments.responsible'), type: 'text' },
  { name: 'deadline', label: t('followUp.commitments.deadline'), type: 'date' },
  { name: 'evidence', label: t('followUp.commitments.evidence'), type: 'lines' },
  { name: 'setAside', label: t('followUp.commitments.setAside'), type: 'lines' },
  audienceField(t),
]

export const factCheckFields = (t: TFunction): readonly EntryField<'factChecks'>[] => [
  { name: 'party', label: t('followUp.factChecks.party'), type: 'text' },
  { name: 'speaker', label: t('followUp.factChecks.speaker'), type: 'text' },
  { name: 'claim', label: t('followUp.factChecks.claim'), type: 'lines' },
  {
    name: 'claimClass',
    label: t('followUp.factChecks.claimClass'),
    type: 'choice',
    options: claimClasses.map((one) => [one, t(`followUp.factChecks.classes.${one}`)]),
  },
  {
    name: 'wording',
    label: t('followUp.factChecks.wording'),
    type: 'choice',
    options: (['delivered', 'prepared'] as const).map((one) => [one, t(`followUp.factChecks.wordings.${one}`)]),
  },
  { name: 'recording', label: t('followUp.factChecks.recording'), type: 'link' },
  { name: 'places', label: t('followUp.factChecks.places'), type: 'places' },
  { name: 'evidence', label: t('followUp.factChecks.evidence'), type: 'lines' },
  {
    name: 'verdict',
    label: t('followUp.verdict'),
    type: 'choice',
    options: claimVerdicts.map((one) => [one, t(`followUp.factChecks.verdicts.${one}`)]),
    none: t('followUp.notJudged'),
  },
  { name: 'reply', label: t('followUp.factChecks.reply'), type: 'lines' },
  { name: 'reviewer', label: t('followUp.factChecks.reviewer'), type: 'text' },
  audienceField(t),
]
