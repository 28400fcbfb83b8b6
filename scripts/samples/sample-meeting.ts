import type { MeetingDetails } from '#renderer/db/meetings.ts'
import type { ItemPartKind } from '#shared/domain/item-part'
import type { LinkRelation } from '#shared/domain/link'
import type { NoteAudience, NoteKind } from '#shared/domain/note'
import type { TagColour } from '#shared/domain/tag'

/** Symbols of the sample texts. */
const declaration = 'SAMPLE/RES/S-1/1'
const resolution = 'SAMPLE/COSP/RES/2/3'
export const agendaSymbol = 'SAMPLE/COSP/2026/1'

/** A paragraph by the symbol of its text and its place in print: `annex/38`. */
export interface PlaceInText {
  readonly symbol: string
  readonly paragraphId: string
}

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
}

/** What the delegation says of an item, and what is clipped to it, in its order. */
export interface SampleItem {
  readonly label: string
  readonly parts?: readonly SamplePart[]
  readonly clippings: readonly (PlaceInText | SampleNote)[]
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
    parts: [
      { kind: 'what-will-happen', audience: 'shareable', body: 'The secretariat opens the item. States speak in the order of the list, five minutes each; a draft decision is expected on Wednesday.' },
      { kind: 'background', audience: 'shareable', body: 'The declaration promises a central register of beneficial owners by the end of 2027, “or a mechanism that is equally effective”. Nobody was named to judge what is equally effective.' },
      { kind: 'position', audience: 'internal', body: 'A register that journalists and civil society can search without charge, with a date for each State.' },
      { kind: 'fallback', audience: 'internal', body: 'A report by the secretariat after one year on how the registers are used.' },
      { kind: 'red-line', audience: 'internal', body: 'No text in which each State judges its own mechanism.' },
      { kind: 'others', audience: 'internal', body: '– Sample Group of States: for registers, against public access (statement of 3 March 2026).\n– Sample Island: open to access for journalists (informal meeting of 9 November 2026).' },
      { kind: 'ask', audience: 'shareable', body: 'In paragraph 14, after “equally effective” insert “, as reviewed by the Conference at each of its regular sessions”.' },
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
    clippings: [
      at(declaration, 'annex/38'),
      at(resolution, 'body/3'),
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
    clippings: [
      at(resolution, 'body/12'),
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
