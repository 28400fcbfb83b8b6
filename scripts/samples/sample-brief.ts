import type { EntryDraft } from '#renderer/db/meeting-entries.ts'
import type { Meeting } from '#shared/domain/meeting'
import type { RichText } from '#shared/domain/rich-text'
import { richText } from '#shared/rich-text/plain-text'
import { type PlaceInText, declaration, resolution } from './sample-texts.ts'

/** All persons, States and addresses are invented. */

/** A row whose paragraphs are named by symbol and place in print. */
type WithPlaces<Row extends { readonly places: unknown }> = Omit<Row, 'places'> & { readonly places: readonly PlaceInText[] }

const at = (symbol: string, paragraphId: string): PlaceInText => ({ symbol, paragraphId })

/** A list that counts its lines. */
const counted = (...lines: readonly string[]): RichText => ({
  type: 'doc',
  content: [{ type: 'orderedList', content: lines.map((text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })) }],
})

export const facts: Pick<Meeting, 'format' | 'delegation'> = { format: 'In person; plenary meetings are webcast', delegation: 'Delegation of the Sample Coalition' }

export const speakingLimit = 5

export const links: readonly EntryDraft<'links'>[] = [
  { label: 'Session page', address: 'https://www.example.org/sample-conference/third-session' },
  { label: 'Webcast', address: 'https://webcast.example.org/sample-conference' },
  { label: 'Badges', address: 'badges@example.org' },
]

export const keyDates: readonly EntryDraft<'keyDates'>[] = [
  { date: '2026-11-20', text: 'Nominations of officers reach the secretariat' },
  { date: '2026-11-30', text: 'Draft resolutions, by noon' },
  { date: '2026-12-01', text: 'List of speakers opens' },
  { date: '2026-12-15', text: 'Item 4: the day with interpretation in both rooms' },
  { date: '2026-12-17', text: 'Draft report circulated, in the afternoon' },
]

export const documents: readonly EntryDraft<'documents'>[] = [
  { symbol: 'SAMPLE/COSP/2026/1', title: 'Sample provisional agenda and annotations', status: 'issued' },
  { symbol: 'SAMPLE/COSP/2026/4', title: 'Report on the intersessional meeting', status: 'issued' },
  { symbol: 'SAMPLE/COSP/2026/5', title: 'Implementation of resolution 2/3: report of the secretariat', status: 'advance' },
  { symbol: 'SAMPLE/COSP/2026/L.2', title: 'Draft decision on a mechanism for review', status: 'expected' },
]

export const speakers: readonly EntryDraft<'speakers'>[] = [
  { order: '1', party: 'Sample Group of States', speaker: 'Permanent Representative', recording: 'https://webcast.example.org/sample-conference/2026-12-15#t=00:04:10' },
  { order: '2', party: 'Sample Island', speaker: 'Minister of Justice', recording: '' },
  { order: '14', party: 'Sample Coalition', speaker: 'Ana Sample', recording: '' },
]

export const contacts: readonly EntryDraft<'contacts'>[] = [
  { audience: 'shareable', name: 'Secretariat of the Sample Conference', role: 'Documents and speakers', party: 'Secretariat', email: 'speakers@example.org', phone: '+43 1 555 0100' },
  { audience: 'shareable', name: 'Ana Sample', role: 'Head of delegation', party: 'Sample Coalition', email: 'ana@example.org', phone: '+43 1 555 0111' },
  { audience: 'internal', name: 'Ilse Muster', role: 'Second Secretary; open to our ask', party: 'Sample Island', email: 'ilse@example.org', phone: '+43 1 555 0122' },
  { audience: 'internal', name: 'Jo Exemplar', role: 'Writes for the daily bulletin', party: 'Press', email: 'jo@example.org', phone: '' },
]

export const parts: readonly EntryDraft<'parts'>[] = [
  {
    kind: 'asks',
    audience: 'shareable',
    body: counted(
      'A mechanism for the review of the declaration, decided at this session and not at the fourth.',
      'A date in each entry of the follow-up register: by when, and who answers for it.',
      'Access for journalists and civil society to registers of beneficial owners, free of charge.',
    ),
  },
  {
    kind: 'risks',
    audience: 'internal',
    body: counted(
      'The question of a mechanism is put off once more, in the words “at an appropriate time”.',
      'Item 4 loses its interpretation if item 3 runs late.',
      'Our ask on access is traded for the date in paragraph 14.',
    ),
  },
  {
    kind: 'who-speaks',
    audience: 'shareable',
    body: richText('Tuesday morning, item 4: Ana Sample, fourteenth on the list, five minutes.\nWednesday, item 5: a question to the panel, two minutes.'),
  },
  {
    kind: 'rules',
    audience: 'shareable',
    body: richText('Observers speak after States and groups (rules 14 to 17). Texts of statements reach the interpreters two hours before. No amendment is taken from observers: ours goes through a State that tables it.'),
  },
  {
    kind: 'side-events',
    audience: 'shareable',
    body: richText('Wednesday, 16 December, 1.15 p.m., room C: “Who answers for a register?”, with two registrars and a judge; convened by three NGOs and the secretariat.'),
  },
  { kind: 'lessons', audience: 'internal', body: richText('Last time we had no answer ready on privacy. It stands under item 3 now.') },
]

export interface SampleStatement extends Omit<EntryDraft<'statements'>, 'itemId'> {
  /** The item's label; null = a general statement. */
  readonly item: string | null
}

export const statements: readonly SampleStatement[] = [
  {
    title: 'Statement on the follow-up to the political declaration',
    item: '4',
    audience: 'shareable',
    speaker: 'Ana Sample',
    interpreted: true,
    body: richText(
      [
        'Thank you, Chair.',
        'Two years ago this Conference asked States to say, in each entry of the follow-up register, which authority is responsible, by when a measure will be completed and how its result may be verified. The secretariat has counted for us: of 412 entries, 251 name an authority, 196 give a date and 143 say how anyone can check. We thank the States that have done all three. They have shown that it can be done.',
        'We have three points.',
        'First, a commitment without a date can be neither planned nor verified. We ask States that have made entries without a date to add one before the end of this session. It takes one line. We have brought the list of those lines, and we will gladly go through it with any delegation.',
        'Secondly, somebody must read the register. The intersessional meeting discussed three models: a standing item on the agenda, a review of each State by two others, and a report every two years by independent experts. These models do not exclude one another. The declaration asked this Conference to decide no later than at its third session. This is the third session. A decision to decide later would be a decision, and it would be the wrong one.',
        'Thirdly, those for whom the declaration was written must be able to see it kept. Paragraph 15 opens registers of owners to anyone who can show a legitimate interest, among them journalists and civil society organizations. We ask that access be a right and not a favour, and that it cost nothing: a fee is a lock with a price on it.',
        'Chair, it has been said in this room that trust takes time. It does. It also takes dates, names and open doors. We stand ready to help any State that wants to begin.',
        'I thank you.',
      ].join('\n'),
    ),
  },
  {
    title: 'Reply, if the mechanism is put off',
    item: null,
    audience: 'internal',
    speaker: 'Ana Sample',
    interpreted: false,
    body: richText('Chair, we regret that the Conference has not taken the decision that paragraph 38 of the declaration asked it to take at this session. We will come back to it at the next one, with a list of what was not reviewed in the meantime.'),
  },
]

export const demands: readonly WithPlaces<EntryDraft<'demands'>>[] = [
  {
    audience: 'shareable',
    theme: 'Ownership',
    ask: 'Public registers of beneficial owners, searchable without charge',
    source: 'Key asks of the Sample Coalition, May 2024, ask 3',
    places: [at(declaration, 'annex/15/(d)')],
    verdict: 'partly',
    missing: '“the public”, “free of charge”',
    force: '“will grant access”, qualified by “as appropriate”',
    novelty: 'New; no earlier text opens registers to journalists',
    nextHook: 'Item 3 of the third session',
  },
  {
    audience: 'shareable',
    theme: 'Ownership',
    ask: 'Somebody outside the State judges what is “equally effective”',
    source: 'Key asks of the Sample Coalition, May 2024, ask 4',
    places: [at(declaration, 'annex/14')],
    verdict: 'weaker',
    missing: '“as reviewed by the Conference”',
    force: '“commit ourselves to establishing”, with an alternative',
    novelty: 'Repeats the standard of 2022 with a way round it',
    nextHook: 'Report of the secretariat, 2027',
  },
  {
    audience: 'shareable',
    theme: 'Follow-up',
    ask: 'A standing item on the agenda of each session',
    source: 'Key asks of the Sample Coalition, May 2024, ask 1',
    places: [at(resolution, 'body/1')],
    verdict: 'met',
    missing: '',
    force: '“Decides”',
    novelty: 'New',
    nextHook: '',
  },
  {
    audience: 'shareable',
    theme: 'Follow-up',
    ask: 'Sanctions for States that make no entry',
    source: 'Letter of the Sample Coalition of 2 September 2024',
    places: [],
    verdict: 'absent',
    missing: 'All of it',
    force: '',
    novelty: '',
    nextHook: 'Question of a mechanism, item 4 (c)',
  },
  {
    audience: 'internal',
    theme: 'Follow-up',
    ask: 'A group of independent experts',
    source: 'Our paper to friendly delegations, October 2024',
    places: [at(resolution, 'body/12')],
    verdict: 'contrary',
    missing: 'The whole paragraph of the draft',
    force: '“decides to take up … the question”',
    novelty: 'Fell between the draft and the resolution',
    nextHook: 'Trade it for two peer reviews',
  },
]

export const commitments: readonly WithPlaces<EntryDraft<'commitments'>>[] = [
  {
    audience: 'shareable',
    party: 'Sample Island',
    action: 'Open the register of beneficial owners to journalists.',
    places: [at(declaration, 'annex/15/(d)')],
    status: 'underway',
    responsible: 'Registrar of Companies',
    deadline: '2026-12-31',
    evidence: 'Bill in second reading; entry 107 of the follow-up register',
    setAside: '',
  },
  {
    audience: 'shareable',
    party: 'Sample Republic',
    action: 'Publish contracts concluded in an emergency within one year.',
    places: [at(declaration, 'annex/10'), at(declaration, 'annex/11')],
    status: 'overdue',
    responsible: 'Ministry of Finance',
    deadline: '2026-06-30',
    evidence: 'Portal shows none after March 2025 (seen on 3 November 2026)',
    setAside: '',
  },
  {
    audience: 'shareable',
    party: 'Sample Federation',
    action: 'Spare no effort against corruption.',
    places: [at(resolution, 'body/2')],
    status: 'no-data',
    responsible: '',
    deadline: null,
    evidence: '',
    setAside: 'too vague to be tracked; asked for a measure on 5 November 2026',
  },
  {
    audience: 'internal',
    party: 'Sample Kingdom',
    action: 'Name its focal point.',
    places: [at(resolution, 'body/2')],
    status: 'inactive',
    responsible: 'Cabinet Office',
    deadline: '2025-03-31',
    evidence: 'Told us in confidence that the post is frozen',
    setAside: '',
  },
]

export const factChecks: readonly WithPlaces<EntryDraft<'factChecks'>>[] = [
  {
    audience: 'shareable',
    party: 'Sample Republic',
    speaker: 'Minister of Finance, seventh on the list',
    recording: 'https://webcast.example.org/sample-conference/2026-04-28#t=01:12:40',
    wording: 'delivered',
    claim: 'All our emergency contracts have been public since last year.',
    claimClass: 'past',
    places: [at(declaration, 'annex/10')],
    evidence: 'Procurement portal, seen on 3 November 2026: 212 of 1,340 contracts.\nSupreme audit institution, annual report 2025, p. 31: “a sixth”.',
    verdict: 'contradicted',
    reply: 'Asked on 5 November 2026; no answer by the day of this brief.',
    reviewer: 'Bea Muster',
  },
  {
    audience: 'shareable',
    party: 'Sample Island',
    speaker: 'Attorney General, second on the list',
    recording: '',
    wording: 'prepared',
    claim: 'Our register is open to anyone with a legitimate interest.',
    claimClass: 'practice',
    places: [at(declaration, 'annex/15/(d)')],
    evidence: 'Registrar’s guidance of July 2026: open since 1 July 2026, on application, within ten days.',
    verdict: 'misses-context',
    reply: 'Answered on 9 November 2026: applications are decided in four days on average.',
    reviewer: 'Bea Muster',
  },
]
