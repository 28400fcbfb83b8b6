import type { MeetingDetails } from '#renderer/db/meetings.ts'
import type { ItemPartKind } from '#shared/domain/item-part'
import type { LinkRelation } from '#shared/domain/link'
import type { NoteAudience, NoteKind } from '#shared/domain/note'
import type { TagColour } from '#shared/domain/tag'
import { agendaSymbol, declaration, draft, type PlaceInText, resolution } from './sample-texts.ts'

const at = (symbol: string, paragraphId: string): PlaceInText => ({ symbol, paragraphId })

export interface SampleNote {
  readonly on: PlaceInText
  /** The words that it stands on; left out for the whole paragraph. */
  readonly words?: string
  readonly kind: NoteKind
  readonly audience: NoteAudience
  readonly tags: readonly string[]
  readonly body: string
}

/** A part of the delegation's own brief. */
export interface SamplePart {
  readonly kind: ItemPartKind
  readonly audience: NoteAudience
  readonly body: string
  /** Of `others`: who said so, where and when. */
  readonly party?: string
  readonly source?: string
  readonly date?: string
  /** Of an `ask`: the paragraph, words of it and what is to stand in their place. */
  readonly proposal?: { readonly place: PlaceInText; readonly words: string; readonly proposed: string }
}

/** What changed from one text to another, or in one paragraph of the later. */
export interface SampleComparison {
  readonly before: string
  readonly after: string
  readonly at?: PlaceInText
}

/** What the delegation says of an item, and what is clipped to it, in its order. */
export interface SampleItem {
  readonly label: string
  readonly aim?: string
  readonly lead?: string
  readonly speaks?: true
  /** Symbols of the texts that belong to it. */
  readonly documents?: readonly string[]
  readonly parts?: readonly SamplePart[]
  readonly clippings: readonly (PlaceInText | SampleNote | SampleComparison)[]
}

export const details: Pick<MeetingDetails, 'title' | 'place' | 'endsOn'> = {
  title: 'Sample Conference of the States Parties, third session',
  place: 'Vienna',
  endsOn: '2026-12-18',
}

export const author = 'Sample Delegate'

export const tags: readonly { readonly name: string; readonly under: string | null; readonly colour: TagColour; readonly definition: string }[] = [
  { name: 'Follow-up', under: null, colour: 'blue', definition: 'Who checks the promises of the declaration, how and when.' },
  { name: 'Register', under: 'Follow-up', colour: 'green', definition: 'The public register of what States have done.' },
  { name: 'Ownership', under: null, colour: 'amber', definition: 'Who stands behind companies, and who may know.' },
]

export const links: readonly { readonly from: PlaceInText; readonly to: PlaceInText; readonly relation: LinkRelation }[] = [
  { from: at(resolution, 'body/3'), to: at(declaration, 'annex/38'), relation: 'implements' },
  { from: at(resolution, 'body/10'), to: at(declaration, 'annex/14'), relation: 'builds-on' },
]

export const items: readonly SampleItem[] = [
  {
    label: '2',
    clippings: [
      at(declaration, 'annex/1'),
      {
        on: at(declaration, 'annex/1'),
        kind: 'talking-point',
        audience: 'shareable',
        tags: [],
        body: 'One minute: thank the States whose plans are public, and name the date that the declaration gives to the others.',
      },
    ],
  },
  {
    label: '3',
    aim: 'A date and a judge for “equally effective”',
    lead: 'Bea Muster',
    documents: [declaration],
    parts: [
      { kind: 'what-will-happen', audience: 'shareable', body: 'The secretariat opens the item. States speak in the order of the list, five minutes each; a draft decision is expected on Wednesday.' },
      { kind: 'background', audience: 'shareable', body: 'The declaration promises a central register of beneficial owners by the end of 2027, “or a mechanism that is equally effective”. Nobody was named to judge what is equally effective.' },
      { kind: 'position', audience: 'internal', body: 'A register that journalists and civil society can search without charge, with a date for each State.' },
      { kind: 'fallback', audience: 'internal', body: 'A report by the secretariat after one year on how the registers are used.' },
      { kind: 'red-line', audience: 'internal', body: 'No text in which each State judges its own mechanism.' },
      { kind: 'others', audience: 'internal', body: 'For registers, against public access.', party: 'Sample Group of States', source: 'Statement under item 2', date: '2026-03-03' },
      { kind: 'others', audience: 'internal', body: 'Open to access for journalists, if the safety of owners is named.', party: 'Sample Island', source: 'Informal meeting', date: '2026-11-09' },
      {
        kind: 'ask',
        audience: 'shareable',
        body: 'Say who judges whether a mechanism is equally effective.',
        proposal: { place: at(declaration, 'annex/14'), words: 'equally effective', proposed: 'equally effective, as reviewed by the Conference at each of its regular sessions' },
      },
      {
        kind: 'talking-point',
        audience: 'shareable',
        body: 'Thank you, Chair. A register that nobody checks protects nobody.\nWe ask for two things. First, a date for each register that has none. Second, a name: who answers for the accuracy of an entry, and to whom.\nWe are ready to help any State that wants to begin.',
      },
      { kind: 'question', audience: 'internal', body: 'Does a public register not breach privacy? – Name, month of birth and share are enough; addresses stay closed.' },
    ],
    clippings: [
      at(declaration, 'annex/10'),
      at(declaration, 'annex/14'),
      {
        on: at(declaration, 'annex/14'),
        words: 'a mechanism that is equally effective',
        kind: 'red-line',
        audience: 'internal',
        tags: ['Ownership'],
        body: 'Never accept “equally effective” without the words that say who judges it.\nFallback: a report by the secretariat after one year.',
      },
      {
        on: at(declaration, 'annex/15/(d)'),
        words: 'As appropriate',
        kind: 'ask',
        audience: 'shareable',
        tags: ['Ownership'],
        body: 'Delete “as appropriate”. Journalists and civil society ask for access, not for a favour.',
      },
    ],
  },
  {
    label: '4',
    aim: 'A decision on a mechanism at this session',
    lead: 'Ana Sample',
    speaks: true,
    documents: [resolution, draft],
    parts: [
      { kind: 'what-will-happen', audience: 'shareable', body: 'The Chair of the intersessional meeting reports. Three models are on the table; a draft decision is expected on the second day.' },
      {
        kind: 'ask',
        audience: 'shareable',
        body: 'Have the entries of the register examined every year, not once.',
        proposal: { place: at(resolution, 'body/3'), words: 'one intersessional meeting of not more than four days', proposed: 'an intersessional meeting of not more than two days in each year between sessions' },
      },
      { kind: 'talking-point', audience: 'shareable', body: 'The declaration asks for a decision no later than at the third session. This is the third session.' },
      { kind: 'talking-point', audience: 'internal', body: 'If pressed: a review of each State by two others would be enough for a first cycle.' },
    ],
    clippings: [
      at(declaration, 'annex/38'),
      at(resolution, 'body/3'),
      { before: draft, after: resolution, at: at(resolution, 'body/3') },
      {
        on: at(resolution, 'body/3'),
        kind: 'ask',
        audience: 'shareable',
        tags: ['Follow-up'],
        body: 'Ask for:\n– a standing item on the agenda of each session;\n– one intersessional meeting in each year between sessions;\n– a list of questions that is published eight weeks before.',
      },
      {
        on: at(resolution, 'body/12'),
        kind: 'comment',
        audience: 'internal',
        tags: ['Follow-up'],
        body: 'Three delegations will wait for each other on the mechanism. Speak to them before Tuesday.',
      },
    ],
  },
  {
    label: '4 (b)',
    aim: 'A date in each entry',
    clippings: [
      at(resolution, 'body/6'),
      at(resolution, 'body/7/(b)'),
      {
        on: at(resolution, 'body/8'),
        words: 'the date by which a measure is to be completed',
        kind: 'evidence',
        audience: 'shareable',
        tags: ['Register'],
        body: 'By the annotations to the agenda, 196 of 412 entries give a date: fewer than half.',
      },
      {
        on: at(agendaSymbol, 'body/4/(b)'),
        kind: 'question',
        audience: 'shareable',
        tags: ['Register'],
        body: 'When will the entries be available in a format that can be searched without a connection?',
      },
    ],
  },
  {
    label: '4 (c)',
    speaks: true,
    clippings: [
      at(resolution, 'body/12'),
      { before: draft, after: resolution },
      {
        on: at(declaration, 'annex/38'),
        kind: 'agreed-language',
        audience: 'shareable',
        tags: ['Follow-up'],
        body: 'The oldest words on the mechanism; whatever is adopted now must not fall short of them.',
      },
    ],
  },
  { label: '5', clippings: [at(declaration, 'annex/30')] },
]

/** Clipped and not used yet. */
export const tray: readonly PlaceInText[] = [at(declaration, 'annex/12'), at(resolution, 'body/9')]
