import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { squeeze } from '#shared/lib/text'
import type { AgendaDoubt, DraftItem, NamedDocument } from './agenda-draft.ts'
import { findDocuments } from './documents.ts'
import { apartFromNumber, letterIn, numberIn } from './item-labels.ts'

const documentationHeading = /^(?:documentation|documentación|documentos?|documents?)\b/iu

export interface Annotated {
  readonly items: readonly DraftItem[]
  readonly doubts: readonly AgendaDoubt[]
}

/** What is being collected for one item while the annotated part is read. */
interface Collected {
  readonly annotation: ParagraphId[]
  readonly listed: string[]
  readonly mentioned: string[]
  /** How many lists of documents stand in it. */
  lists: number
}

/** Gives the paragraphs of the annotated part, and the documents that they name, to the items of the list. */
export function annotateItems(items: readonly DraftItem[], annotations: readonly Paragraph[]): Annotated {
  const doubts: AgendaDoubt[] = []
  const collected = new Map<string, Collected>(items.map(({ label }) => [label, { annotation: [], listed: [], mentioned: [], lists: 0 }]))
  let open: DraftItem | null = null
  let isListing = false
  for (const paragraph of annotations) {
    const opened = findOpened(paragraph, open, items, doubts)
    if (opened !== 'none') {
      open = opened
      isListing = false
    }
    const own = open === null ? undefined : collected.get(open.label)
    if (own === undefined) continue
    if (opened === 'none') own.annotation.push(paragraph.id)
    const startsList = documentationHeading.test(paragraph.text) && (paragraph.kind === 'heading' || /^\p{L}+\s*:/u.test(paragraph.text))
    if (startsList) own.lists++
    if (paragraph.kind === 'heading') isListing = startsList
    ;(isListing || startsList ? own.listed : own.mentioned).push(...findDocuments(paragraph.text))
  }
  raiseCommonDocuments(items, collected, doubts)
  return {
    doubts,
    items: items.map((item) => {
      const own = collected.get(item.label)
      return own === undefined ? item : { ...item, annotation: own.annotation, documents: documentsOf(own) }
    }),
  }
}

/** The item that a paragraph opens; null where it closes what was open, `none` where it goes on. */
function findOpened(
  paragraph: Paragraph,
  open: DraftItem | null,
  items: readonly DraftItem[],
  doubts: AgendaDoubt[],
): DraftItem | null | 'none' {
  const { kind, level } = paragraph
  const { label, words: text } = kind === 'heading' ? apartFromNumber(paragraph) : { label: paragraph.label, words: paragraph.text }
  const number = numberIn(label)
  const itemOf = (wanted: string): DraftItem | undefined => items.find((item) => item.label === wanted)
  if (number !== null && (kind === 'heading' || (kind === 'operative' && isSameTitle(itemOf(number)?.title ?? '', text)))) {
    const item = itemOf(number)
    if (item === undefined) doubts.push({ code: 'item-not-listed', label: number, detail: text })
    else if (!isSameTitle(item.title, text)) doubts.push({ code: 'title-differs', label: number, detail: text })
    return item ?? null
  }
  const letter = letterIn(label)
  const above = open?.label.split(' ')[0]
  if (letter !== null && above !== undefined && (kind === 'subparagraph' || kind === 'heading')) {
    const item = itemOf(`${above} ${letter}`)
    return item !== undefined && isSameTitle(item.title, text) ? item : 'none'
  }
  // A heading without a number, as "Closing", belongs to no item; "Documentation" belongs to the one above it.
  return kind === 'heading' && label === null && level < 3 && !documentationHeading.test(text) ? null : 'none'
}

/** Print cuts titles at the end of a line, so that the beginning is enough. */
function isSameTitle(listed: string, annotated: string): boolean {
  const one = squeeze(listed).replace(/[.;:,]+$/u, '')
  const other = squeeze(annotated).replace(/[.;:,]+$/u, '')
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one))
}

/** One list of documents after the last of several sub-items is most often that of the item; the reader is told. */
function raiseCommonDocuments(items: readonly DraftItem[], collected: ReadonlyMap<string, Collected>, doubts: AgendaDoubt[]): void {
  for (const { label } of items) {
    const own = collected.get(label)
    const below = items.filter((item) => item.label.startsWith(`${label} (`))
    const lists = below.map((item) => collected.get(item.label))
    const last = lists.at(-1)
    if (own === undefined || last === undefined || below.length < 2 || own.lists > 0 || last.lists !== 1) continue
    if (lists.some((other) => other !== last && (other?.lists ?? 0) > 0)) continue
    own.listed.push(...last.listed.splice(0))
    doubts.push({ code: 'documents-of-whole-item', label, detail: below.at(-1)?.label ?? '' })
  }
}

function documentsOf({ listed, mentioned }: Collected): readonly NamedDocument[] {
  const inLists = [...new Set(listed)]
  return [
    ...inLists.map((symbol) => ({ symbol, role: 'listed' as const })),
    ...[...new Set(mentioned)].filter((symbol) => !inLists.includes(symbol)).map((symbol) => ({ symbol, role: 'mentioned' as const })),
  ]
}
