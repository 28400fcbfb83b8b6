import { cite } from '#shared/citation/cite'
import type { CitationPreset } from '#shared/citation/citation-preset'
import { citationPreset } from '#shared/citation/presets'
import { compareTexts } from '#shared/comparison/compare-texts'
import type { Comparison } from '#shared/comparison/comparison'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { Meeting, ParagraphPlace } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { PackComment, PackLine } from '#shared/domain/pack'
import type { PackChoices } from '#shared/domain/pack-choices'
import type { Paragraph } from '#shared/domain/paragraph'
import { type Settings, defaultSettings } from '#shared/domain/settings'
import type { PackInput, PackOptions } from './build-pack.ts'
import type { PackLabels } from './pack-labels.ts'
import { type PackText, openPackTexts } from './pack-texts.ts'
import { textDirection } from './text-direction.ts'

export type SpeakingRates = Pick<Settings, 'wordsPerMinute' | 'interpretedWordsPerMinute'>

/** A citation and the bookmark of its paragraph in the annexed text; null where that is not annexed. */
export interface Cited {
  readonly citation: string
  readonly target: string | null
}

/** What every part of one pack is built with, and what grows meanwhile: footnotes, comments, what was cited. */
export interface PackAssembly {
  readonly meeting: Meeting
  readonly labels: PackLabels
  readonly choices: PackChoices
  /** ISO `yyyy-mm-dd`. */
  readonly asOf: string
  readonly rates: SpeakingRates
  readonly preset: CitationPreset
  readonly notes: ReadonlyMap<NoteId, Note>
  readonly findText: (id: EditionId) => PackText | null
  /** Finds the paragraph that somebody pointed at; null where it or its text is gone. */
  readonly findPlace: (place: Omit<ParagraphPlace, 'textHash'>) => { readonly text: PackText; readonly paragraph: Paragraph } | null
  /** Adds a footnote and gives its number. Call in the order in which the footnotes will be called. */
  readonly addFootnote: (text: string) => number
  /** Adds a comment and gives its number. Call in the order in which the words that they are said of begin. */
  readonly addComment: (comment: PackComment) => number
  /** Cites a paragraph and remembers that its text belongs in the annex. */
  readonly citeParagraph: (text: PackText, paragraph: Paragraph) => Cited
  /** Cites a text as a whole; it belongs among the authorities. */
  readonly citeText: (text: PackText) => string
  /** Remembers a citation whose words are no longer those that somebody pointed at, and the bookmark under which they stand; null = in a table. */
  readonly addAltered: (citation: string, bookmark: string | null) => void
  /** Compares two texts; each pair once a pack. */
  readonly compare: (before: PackText, after: PackText) => Comparison
  readonly footnotes: readonly PackLine[]
  readonly comments: readonly PackComment[]
  readonly altered: ReadonlyMap<string, string | null>
  /** In order of first citation, each with the paragraphs that were cited; none where it was cited as a whole. */
  readonly citedTexts: ReadonlyMap<PackText, ReadonlySet<Paragraph>>
  /** Bookmarks of cited paragraphs; empty where no texts are annexed. */
  readonly targets: ReadonlyMap<Paragraph, string>
}

/** Starts the putting together of one pack. `isInFull` tells which texts will stand in it, so that citations can lead there. */
export function openAssembly(
  { meeting, notes, editions, paragraphs }: PackInput,
  { labels, choices, asOf, rates = defaultSettings }: PackOptions,
  isInFull: (id: EditionId) => boolean,
): PackAssembly {
  const preset = citationPreset(choices.citations, labels.language)
  const findText = openPackTexts(editions, paragraphs)
  const footnotes: PackLine[] = []
  const comments: PackComment[] = []
  const altered = new Map<string, string | null>()
  const citedTexts = new Map<PackText, Set<Paragraph>>()
  const targets = new Map<Paragraph, string>()
  const comparisons = new Map<string, Comparison>()
  const citedOf = (text: PackText): Set<Paragraph> => {
    const cited = citedTexts.get(text) ?? new Set()
    citedTexts.set(text, cited)
    return cited
  }
  return {
    meeting,
    labels,
    choices,
    asOf,
    rates,
    preset,
    notes,
    findText,
    footnotes,
    comments,
    altered,
    citedTexts,
    targets,
    findPlace({ editionId, paragraphId }) {
      const text = findText(editionId)
      const paragraph = text?.byId.get(paragraphId)
      return text === null || paragraph === undefined ? null : { text, paragraph }
    },
    addFootnote(text) {
      footnotes.push({ text, direction: textDirection(text) })
      return footnotes.length
    },
    addComment(comment) {
      comments.push(comment)
      return comments.length
    },
    citeParagraph(text, paragraph) {
      citedOf(text).add(paragraph)
      if (isInFull(text.edition.id) && !targets.has(paragraph)) targets.set(paragraph, `para_${targets.size + 1}`)
      return { citation: cite(text.edition, paragraph, text.citation, preset), target: targets.get(paragraph) ?? null }
    },
    citeText(text) {
      citedOf(text)
      return cite(text.edition, [], text.citation, preset)
    },
    addAltered(citation, bookmark) {
      altered.set(citation, altered.get(citation) ?? bookmark)
    },
    compare(before, after) {
      const key = `${before.edition.id} ${after.edition.id}`
      const comparison = comparisons.get(key) ?? compareTexts(before.paragraphs, after.paragraphs)
      comparisons.set(key, comparison)
      return comparison
    },
  }
}
