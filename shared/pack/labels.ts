import type { Language } from '#shared/domain/edition'
import type { ItemPartKind } from '#shared/domain/item-part'
import type { NoteKind } from '#shared/domain/note'
import type { Direction } from '#shared/domain/pack'

/**
 * The pack's own words. They are data beside the pack and not interface words:
 * the Word file's language is not the screen's. `{…}` is filled in by {@link fillLabel}.
 */
export interface PackLabels {
  readonly language: Language
  readonly direction: Direction
  readonly kicker: string
  readonly internal: string
  readonly shareable: string
  readonly version: string
  readonly untitledMeeting: string
  readonly body: string
  readonly place: string
  readonly dates: string
  readonly textsAsOf: string
  readonly contents: string
  readonly session: string
  readonly documents: string
  readonly item: string
  readonly itemWithTitle: string
  readonly untitledItem: string
  readonly noItems: string
  readonly nothingClipped: string
  readonly noteKinds: Readonly<Record<NoteKind, string>>
  readonly itemParts: Readonly<Record<ItemPartKind, string>>
  readonly spoken: string
  readonly quotedWords: string
  readonly tags: string
  readonly tagSeparator: string
  readonly altered: string
  readonly sourceFootnote: string
  readonly missingText: string
  readonly missingParagraph: string
  readonly missingNote: string
  readonly annexedTexts: string
  readonly annexedText: string
  readonly pageOfPages: string
}

const english: PackLabels = {
  language: 'en',
  direction: 'ltr',
  kicker: 'Briefing pack',
  internal: 'INTERNAL',
  shareable: 'SHAREABLE',
  version: 'Version {version} · {rest}',
  untitledMeeting: 'Untitled meeting',
  body: 'Body',
  place: 'Place',
  dates: 'Dates',
  textsAsOf: 'Texts as of {date}',
  contents: 'Contents',
  session: 'Session',
  documents: 'Documents: {documents}',
  item: 'Item {label}',
  itemWithTitle: 'Item {label} — {title}',
  untitledItem: 'Untitled item',
  noItems: 'This meeting has no agenda items yet.',
  nothingClipped: 'Nothing clipped yet.',
  noteKinds: {
    comment: 'Note',
    ask: 'Ask',
    'red-line': 'Red line',
    'talking-point': 'Talking point',
    question: 'Question',
    evidence: 'Evidence',
    'agreed-language': 'Agreed language',
  },
  itemParts: {
    'what-will-happen': 'What will happen',
    background: 'Background',
    position: 'Our position',
    fallback: 'Fallback',
    'red-line': 'Red line',
    others: 'Positions of others',
    ask: 'Ask',
    'talking-point': 'Talking points',
    question: 'Questions and answers',
  },
  spoken: '{heading} · {time} min',
  quotedWords: '“{words}”',
  tags: 'Tags: {tags}',
  tagSeparator: ' · ',
  altered: 'Altered from source: these words differ from those that were clipped.',
  sourceFootnote: 'Footnote {label} of the source: {text}',
  missingText: 'This text is no longer in the library.',
  missingParagraph: 'This paragraph is no longer found in {text}.',
  missingNote: 'This note is no longer in the library.',
  annexedTexts: 'Texts in full',
  annexedText: '{symbol} — {title}',
  pageOfPages: 'page {page} of {pages}',
}

const labelsByLanguage: Partial<Record<Language, PackLabels>> = { en: english }

/** Gives the pack's words in a language; in English where that language has none yet. */
export function packLabels(language: Language): PackLabels {
  return labelsByLanguage[language] ?? english
}

/** Fills `{name}` places of a label. A name without a value stays as it is: page fields are filled by the renderer. */
export function fillLabel(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
