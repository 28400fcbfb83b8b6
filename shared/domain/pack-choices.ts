import type { Language } from './edition.ts'
import type { NoteAudience } from './note.ts'

/** House styles of citing. */
export type CitationPresetName = 'un-editorial' | 'shorthand' | 'legal'

/** The parts of packs, in the order of a delegation's brief. */
export const packParts = [
  'contents',
  'summary',
  'facts',
  'glance',
  'items',
  'asks',
  'talking-points',
  'statements',
  'matrix',
  'tracker',
  'fact-checks',
  'contacts',
  'comparisons',
  'annotated-texts',
  'texts',
  'authorities',
  'abbreviations',
] as const

export type PackPart = (typeof packParts)[number]

/** The templates that the app brings. */
export const packTemplateNames = ['delegation-brief', 'one-pager', 'speaking-notes', 'annotated-text', 'comparison', 'table-of-authorities'] as const

export type PackTemplateName = (typeof packTemplateNames)[number]

/** How a meeting's pack is made. */
export interface PackChoices {
  /** One of {@link packTemplateNames} or the id of an own template: what was chosen last, `parts` may differ by now. */
  readonly template: string
  readonly audience: NoteAudience
  /** Of the pack's own words. */
  readonly language: Language
  readonly citations: CitationPresetName
  /** Whether the title has a page of its own, or heads the first one; with contents it always has. */
  readonly cover: 'page' | 'head'
  /** Those that are in, in their order. */
  readonly parts: readonly PackPart[]
  /** `left-out` = no clipped note; `comments` = as Word comments on the words that they stand on. */
  readonly notes: 'shown' | 'comments' | 'left-out'
  /** Proposed wording as tracked changes that Word can accept, or as marks. */
  readonly proposals: 'tracked' | 'marked'
  /** Of quotations that differ from what was clipped: marked and listed, or no file is made. */
  readonly altered: 'marked' | 'refused'
  /** As the delegation counts: `2`, `draft 3`; empty = not said. */
  readonly version: string
}

type TemplateChoices = Pick<PackChoices, 'cover' | 'parts' | 'notes'>

/** What each template of the app chooses. */
export const packTemplates: Readonly<Record<PackTemplateName, TemplateChoices>> = {
  'delegation-brief': {
    cover: 'page',
    parts: ['contents', 'summary', 'facts', 'glance', 'items', 'matrix', 'tracker', 'fact-checks', 'contacts', 'statements', 'texts', 'authorities', 'abbreviations'],
    notes: 'shown',
  },
  'one-pager': { cover: 'head', parts: ['asks'], notes: 'left-out' },
  'speaking-notes': { cover: 'head', parts: ['talking-points', 'statements'], notes: 'left-out' },
  'annotated-text': { cover: 'page', parts: ['annotated-texts'], notes: 'comments' },
  comparison: { cover: 'head', parts: ['comparisons'], notes: 'left-out' },
  'table-of-authorities': { cover: 'head', parts: ['authorities'], notes: 'left-out' },
}

/** The pack of a meeting for which nothing was chosen yet. */
export const usualPack: PackChoices = {
  template: 'delegation-brief',
  audience: 'internal',
  language: 'en',
  citations: 'un-editorial',
  ...packTemplates['delegation-brief'],
  proposals: 'tracked',
  altered: 'marked',
  version: '',
}
