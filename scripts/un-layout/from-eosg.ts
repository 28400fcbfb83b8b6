import { failed, ok, type Result } from '#shared/lib/result'
import { wordsOf, type Block, type Run, type TextBlock, type UnDocument } from './document.ts'
import { countAutomatically } from './docx/numbering.ts'
import { cleanWords, firstDateIn, isClosingLine, openerLength, splitNumber, type EosgItem } from './eosg-items.ts'
import { inventNotes } from './invented-notes.ts'
import { randomFrom } from './random.ts'
import { listMatter, listTrueParagraphs, type TrueParagraph } from './truth.ts'

/** A text of the collection as a document to lay out, and what a perfect reader would find in it. */
export interface EosgText {
  readonly document: UnDocument
  readonly truth: readonly TrueParagraph[]
  /** Masthead, session, adoption and closing lines: printed, but no paragraphs. */
  readonly matter: { readonly front: readonly string[]; readonly end: readonly string[] }
}

/**
 * Why a file cannot serve as truth: it is not English throughout, has no title or organ line, or its numbers do not
 * run (the collection loses the numbers of Word lists and then calls their paragraphs preambular).
 */
export type Unfaithful = 'not-english' | 'no-title' | 'no-organ-line' | 'numbers-lost' | 'stray-paragraphs'

const bodies: readonly (readonly [RegExp, string])[] = [
  [/^S\//, 'Security Council'],
  [/^E\//, 'Economic and Social Council'],
  [/^A\//, 'General Assembly'],
]

/** Reads the symbol from a file's name: `A_RES_78_213.json`, `S_RES_1540(2004).json`. */
const symbolOf = (fileName: string): string =>
  fileName
    .replace(/\.json$/, '')
    .replaceAll('_', '/')
    .replace(/(?<=\d)\(/, ' (')

function opening(words: string, kind: 'preambular' | 'operative'): Run[] {
  const length = openerLength(words, kind)
  return length ? [{ text: words.slice(0, length), italic: true }, { text: words.slice(length) }] : [{ text: words }]
}

const looksOperative = (words: string): boolean =>
  /^(?:Also |Further )?(?!Deeply|Always)[A-Z]\p{Ll}+s\b/u.test(words) && !/^\S+(?:ings|ous)\b/.test(words)

function paragraphOf(item: EosgItem, words: string, isFirst: boolean): TextBlock {
  const level = (item.paragraph_level ?? 1) - 1
  const label = item.prefix?.trim().replace(/^(\d+)\.$/, '$1') || null
  if (item.paragraph_type === 'operative' && level > 0)
    return { kind: 'subparagraph', level, label, runs: [{ text: words }] }
  if (item.paragraph_type === 'operative')
    return { kind: 'operative', level: 0, label, runs: opening(words, 'operative') }
  if (isFirst) return { kind: 'organLine', level: 0, label: null, runs: [{ text: words }] }
  const kind = looksOperative(words) ? 'operative' : 'preambular'
  return { kind, level: 0, label: null, runs: opening(words, kind) }
}

function headingOf(item: EosgItem, words: string): TextBlock {
  if (/^Annex(?: [IVX]+)?$/.test(words))
    return { kind: 'annex-heading', level: 1, label: words, runs: [{ text: words }] }
  const known = item.prefix?.trim() ?? ''
  const { label, words: rest } = known ? { label: known, words } : splitNumber(words)
  return {
    kind: 'heading',
    level: item.heading_level === 1 ? 1 : item.heading_level === 2 ? 2 : 3,
    label,
    runs: [{ text: rest }],
  }
}

/** Takes the items up to the last numbered paragraph and the closing lines right after it; treaties and tables behind are left out. */
function blocksOf(items: readonly EosgItem[]): Block[] {
  const lastNumbered = items.findLastIndex((item) => item.paragraph_type === 'operative')
  const blocks: Block[] = []
  const close = (line: string) => {
    const last = blocks.at(-1)
    if (last?.kind === 'closing') blocks[blocks.length - 1] = { kind: 'closing', lines: [...last.lines, line] }
    else blocks.push({ kind: 'closing', lines: [line] })
  }
  let begun = false
  for (const [index, item] of items.entries()) {
    const words = cleanWords(item.text)
    if (!words || item.type === 'frontmatter' || item.type === 'footer') continue
    const beyond = index > lastNumbered
    if (item.type !== 'title' && isClosingLine(words)) close(words)
    else if (beyond) break
    else if (item.type === 'title') {
      const { label, words: title } = splitNumber(words)
      blocks.push({ kind: 'heading', level: 0, label, runs: [{ text: title }] })
    } else if (item.type === 'heading') blocks.push(headingOf(item, words))
    else if (item.type === 'paragraph') {
      blocks.push(paragraphOf(item, words, !begun))
      begun = true
    }
  }
  return blocks
}

function refusal(items: readonly EosgItem[], blocks: readonly Block[]): Unfaithful | null {
  if (items.some((item) => item.language && !/^en/i.test(item.language))) return 'not-english'
  if (!blocks.some((block) => block.kind === 'heading' && block.level === 0)) return 'no-title'
  const organ = blocks.find((block): block is TextBlock => block.kind === 'organLine')
  if (!organ || !/^The [A-Z][^.;]{4,140}$/.test(organ.runs[0]?.text ?? '')) return 'no-organ-line'
  if (!blocks.some((block) => block.kind === 'operative' && block.label) || !countAutomatically({ blocks }))
    return 'numbers-lost'
  const firstNumbered = blocks.findIndex((block) => block.kind === 'operative' && block.label !== null)
  const unnumbered = (block: Block) =>
    block.kind === 'preambular' || (block.kind === 'operative' && block.label === null)
  if (blocks.slice(firstNumbered).some(unnumbered)) return 'stray-paragraphs'
  return null
}

function frontOf(items: readonly EosgItem[]): Pick<UnDocument, 'sessionLines' | 'adoptionLines' | 'adoptionReference'> {
  const lines = items
    .filter((item) => item.type === 'frontmatter')
    .map((item) => cleanWords(item.text))
    .filter(Boolean)
  const isAdoption = (line: string) => /^(?:Resolution a|A)dopted by/.test(line)
  return {
    sessionLines: lines
      .filter((line) => !isAdoption(line) && !line.startsWith('['))
      .map((text) => ({ text, bold: !/^(?:Agenda )?item/i.test(text) })),
    adoptionLines: lines.filter(isAdoption),
    adoptionReference: lines.find((line) => line.startsWith('[')) ?? null,
  }
}

const wordsOfTitle = (blocks: readonly Block[]): string => {
  const title = blocks.find((block): block is TextBlock => block.kind === 'heading')
  return title ? wordsOf(title.runs) : ''
}

/**
 * Turns a JSON file of `un-struct/eosg` into a document to lay out, together with its truth.
 *
 * The seed chooses what the collection does not hold: job number, paper, running title, how sub-paragraphs are set and
 * where footnotes stand (the collection has lost them; ours are bare references). The same seed gives the same document.
 * Files that cannot serve as truth are refused with the reason.
 */
export function fromEosg(fileName: string, items: readonly EosgItem[], seed: number): Result<EosgText, Unfaithful> {
  const bare = blocksOf(items)
  const reason = refusal(items, bare)
  if (reason) return failed(reason)
  const random = randomFrom(seed)
  const symbol = symbolOf(fileName)
  const title = wordsOfTitle(bare)
  const date = firstDateIn(items.map((item) => item.text ?? '').join(' ')) ?? '7 November 2018'
  const document: UnDocument = {
    symbol,
    language: 'en',
    title,
    masthead: {
      organization: 'United Nations',
      body: [bodies.find(([pattern]) => pattern.test(symbol))?.[1] ?? 'United Nations'],
      distribution: random() < 0.8 ? 'General' : 'Limited',
      date,
      original: random() < 0.7 ? 'English' : null,
    },
    ...frontOf(items),
    blocks: inventNotes(bare, random),
    jobNumber: `${date.slice(-2)}-${String(10000 + Math.floor(random() * 89999))}`,
    runningTitle: random() < 0.5 ? title : null,
    notice: null,
    paper: random() < 0.5 ? 'letter' : 'a4',
    subparagraphs: random() < 0.5 ? 'run-on' : 'hanging',
  }
  return ok({ document, truth: listTrueParagraphs(document), matter: listMatter(document) })
}
