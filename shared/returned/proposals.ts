import type { RichInline, RichText } from '#shared/domain/rich-text'
import { cleanRichText } from '#shared/rich-text/clean'
import { fillLabel } from '#shared/pack/labels'
import { isStruck } from './returned-words.ts'
import type { ReturnedParagraph, ReturnedPiece } from './returned-file.ts'

/** What one colleague would change in a paragraph. */
export interface Proposal {
  readonly author: string
  /** Of the last change; null where the file has none. */
  readonly date: string | null
  /** As the paragraph would read, with the printed number where the file has it. */
  readonly pieces: readonly { readonly text: string; readonly isNew: boolean }[]
  /** In their order. */
  readonly changes: readonly ProposedChange[]
}

export type ProposedChange =
  | { readonly type: 'replace'; readonly words: string; readonly by: string }
  | { readonly type: 'delete'; readonly words: string }
  /** `after` = some words before the place; empty at the beginning. */
  | { readonly type: 'add'; readonly words: string; readonly after: string }
  /** The words that would stand in a paragraph of their own. */
  | { readonly type: 'add-paragraph'; readonly words: string }

/** Sentences that name a change, with `{words}`, `{by}` and `{after}` in them. */
export type ChangeSentences = Readonly<Record<ProposedChange['type'] | 'begin', string>>

/** So many words tell a place in a paragraph. */
const wordsOfPlace = 4

/** Lists what each colleague would change in a paragraph, in the order of their first changes; a paragraph that is struck as a whole is no new wording. */
export function listProposals(paragraph: ReturnedParagraph): readonly Proposal[] {
  if (isStruck(paragraph)) return []
  const authors = [...new Set(paragraph.pieces.flatMap(({ revision }) => (revision ? [revision.author] : [])))]
  return authors.flatMap((author) => {
    const pieces = paragraph.pieces.filter((piece) => piece.revision?.type !== 'inserted' || piece.revision.author === author)
    const isOwn = ({ revision }: ReturnedPiece): boolean => revision?.author === author
    const changes = changesIn(pieces, isOwn)
    if (changes.length === 0) return []
    const dates = pieces.filter(isOwn).flatMap(({ revision }) => (revision?.date ? [revision.date] : []))
    return [
      {
        author,
        date: dates.toSorted().at(-1) ?? null,
        pieces: pieces.filter((piece) => !(isOwn(piece) && piece.revision?.type === 'deleted')).map((piece) => ({ text: piece.text, isNew: isOwn(piece) })),
        changes,
      },
    ]
  })
}

/** Names who would strike a paragraph as a whole; empty where it stands. */
export function listStrikers(paragraph: ReturnedParagraph): readonly string[] {
  return isStruck(paragraph) ? [...new Set(paragraph.pieces.flatMap(({ revision }) => (revision ? [revision.author] : [])))] : []
}

function changesIn(pieces: readonly ReturnedPiece[], isOwn: (piece: ReturnedPiece) => boolean): readonly ProposedChange[] {
  const changes: ProposedChange[] = []
  let [gone, come, before] = ['', '', '']
  const end = () => {
    const change = changeOf(gone, come, before)
    if (change) changes.push(change)
    before += gone
    gone = ''
    come = ''
  }
  for (const piece of pieces) {
    if (!isOwn(piece)) {
      end()
      before += piece.text
    } else if (piece.revision?.type === 'inserted') come += piece.text
    else gone += piece.text
  }
  end()
  return changes
}

function changeOf(gone: string, come: string, before: string): ProposedChange | null {
  const [words, by] = [gone.trim(), come.trim()]
  if (words === by) return null
  if (by === '') return { type: 'delete', words }
  if (words !== '') return { type: 'replace', words, by }
  if (/^\s*\n|\n\s*$/u.test(come)) return { type: 'add-paragraph', words: by }
  return { type: 'add', words: by, after: before.trim().split(/\s+/u).slice(-wordsOfPlace).join(' ') }
}

/** Writes a proposal as a note: the paragraph as it would read, new words in bold, then each change in a sentence. */
export function wordProposal({ pieces, changes }: Proposal, sentences: ChangeSentences): RichText {
  const lines: RichInline[][] = [[]]
  for (const { text, isNew } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ type: 'text', text: part.replaceAll('\t', ' '), ...(isNew ? { marks: [{ type: 'bold' }] } : {}) })
    }
  }
  return cleanRichText({
    type: 'doc',
    content: [
      ...lines.filter((line) => line.length > 0).map((content) => ({ type: 'paragraph', content })),
      { type: 'bulletList', content: changes.map((change) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: sayChange(change, sentences) }] }] })) },
    ],
  })
}

function sayChange(change: ProposedChange, sentences: ChangeSentences): string {
  const isFirst = change.type === 'add' && change.after === ''
  return fillLabel(sentences[isFirst ? 'begin' : change.type], { words: oneLine(change.words), by: change.type === 'replace' ? oneLine(change.by) : '', after: change.type === 'add' ? change.after : '' })
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ')
