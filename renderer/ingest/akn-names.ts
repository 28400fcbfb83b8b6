import type { Language } from '#shared/domain/edition'

/** Elements that hold structure with a heading of their own; a heading's level is how deep it stands in them. */
export const structures: ReadonlySet<string> = new Set([
  'book',
  'tome',
  'title',
  'part',
  'chapter',
  'division',
  'section',
  'article',
  'subtitle',
  'subpart',
  'subchapter',
  'subdivision',
  'subsection',
  'transitional',
  'hcontainer',
])

/** Lists: each one inside another is a level of sub-paragraphs. */
export const lists: ReadonlySet<string> = new Set(['list', 'sublist', 'blockList', 'ol', 'ul'])

/** Elements of a list; their number is a sub-paragraph's label. */
export const points: ReadonlySet<string> = new Set(['point', 'item', 'indent', 'li'])

/** Elements that carry a number and words, and end the paragraph before them. */
export const blocks: ReadonlySet<string> = new Set([
  ...structures,
  ...lists,
  ...points,
  'paragraph',
  'subparagraph',
  'alinea',
  'clause',
  'subclause',
  'level',
  'proviso',
  'rule',
  'subrule',
  'content',
  'intro',
  'wrapUp',
  'p',
  'block',
  'div',
  'tblock',
  'listIntroduction',
  'listWrapUp',
  'heading',
  'subheading',
  'crossHeading',
  'coverPage',
  'preface',
  'preamble',
  'mainBody',
  'body',
  'conclusions',
  'attachments',
  'attachment',
  'components',
  'component',
  'container',
  'formula',
  'longTitle',
  'recitals',
  'recital',
  'citations',
  'citation',
  'table',
  'caption',
  'tr',
  'quotedStructure',
  'interstitial',
  'signatures',
  'blockContainer',
  'debateSection',
  'speech',
  'speechGroup',
  'question',
  'answer',
  'scene',
  'narrative',
  'summary',
  'introduction',
  'motivation',
  'background',
  'decision',
  'judgmentBody',
  'amendmentBody',
  'debateBody',
  'collectionBody',
  'portionBody',
  'fragmentBody',
  'header',
  'remedies',
  'arguments',
])

/** Kinds of document that may stand at the root, in a component or in an attachment. */
export const documents: ReadonlySet<string> = new Set([
  'statement',
  'doc',
  'act',
  'bill',
  'documentCollection',
  'officialGazette',
  'amendment',
  'amendmentList',
  'judgment',
  'debate',
  'debateReport',
  'portion',
])

/** What no reader of the text sees: pictures, deleted words, lists of contents, matters of programs. */
export const unseen: ReadonlySet<string> = new Set([
  'img',
  'del',
  'toc',
  'presentation',
  'proprietary',
  'classification',
  'lifecycle',
  'workflow',
  'analysis',
  'temporalData',
  'references',
  'publication',
  'script',
  'style',
])

/** ISO 639-2 codes, bibliographic and terminological, and ISO 639-1 codes of the official languages. */
const languages: Readonly<Record<string, Language>> = {
  eng: 'en',
  en: 'en',
  fre: 'fr',
  fra: 'fr',
  fr: 'fr',
  spa: 'es',
  es: 'es',
  rus: 'ru',
  ru: 'ru',
  ara: 'ar',
  ar: 'ar',
  chi: 'zh',
  zho: 'zh',
  zh: 'zh',
}

/** Names the language of an `FRBRlanguage` code; `und` where it is none of the six. */
export const languageOf = (code: string): Language => languages[code.toLowerCase().split('-')[0] ?? ''] ?? 'und'

/** Level of a heading by the style names that the Secretariat's own files keep as classes: `HCh`, `H1`, `H23`, `H4`, `H56`. */
export function headingClass(name: string): number | null {
  const style = /(?:^|\s)(?:_?H_?(Ch|M|\d)|\S*Heading(?:H?(\d))?)/u.exec(name)
  if (style === null) return null
  const size = style[1] ?? style[2] ?? '2'
  return size === 'Ch' || size === 'M' || size === '1' ? 1 : size === '2' || size === '3' ? 2 : 3
}
