import type { BriefingPack, ChangedParagraph, NoteLine, PackBlock, PackRun } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import { columnWidths } from './column-widths.ts'
import type { ChosenFaces } from './chosen-faces.ts'
import { type CountedLines, countLines } from './count-lines.ts'
import {
  type Orientation,
  type ParagraphMetrics,
  afterNote,
  cellPadding,
  hang,
  listStep,
  metrics,
  mostKeptLines,
  noteFrameHeight,
  numberedMetrics,
  quoteMetrics,
  tableEndHeight,
  textArea,
  underRemark,
} from './page-metrics.ts'

/** A paragraph of the Word file, or a row of a table: what stands on a page as lines. Heights are twips. */
export interface Piece {
  readonly lines: number
  readonly lineHeight: number
  /** Of two paragraphs' spaces between them Word takes the larger one. */
  readonly before: number
  readonly after: number
  /** What a frame adds above and below. */
  readonly above: number
  readonly below: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly calls: CountedLines['calls']
  /** It begins a page. */
  readonly breaksPage: boolean
  readonly orientation: Orientation
  /** Height of the table's heading row, which stands on each page again; 0 outside tables. */
  readonly repeated: number
  readonly bookmark: string | null
  readonly of: PieceOwner
}

/** What of the pack a piece shows. `part` counts a block's paragraphs, lines or rows. */
export type PieceOwner =
  | { readonly type: 'cover' }
  | { readonly type: 'contents'; readonly entry: number | null }
  | { readonly type: 'block'; readonly index: number; readonly part: number }

/** In characters: longer quoted paragraphs may stand apart from what follows. */
const longestKept = 1000

type Draft = Omit<Piece, 'breaksPage' | 'orientation'>

/** Lists what a pack's Word file stands of, in its order. */
export function listPieces(pack: BriefingPack): readonly Piece[] {
  const pieces: Piece[] = []
  let orientation: Orientation = 'portrait'
  let breaksPage = false
  const add = (drafts: readonly Draft[]) => {
    for (const draft of drafts) {
      const atTop = breaksPage ? { before: 0 } : {}
      pieces.push({ ...draft, ...atTop, breaksPage, orientation })
      breaksPage = false
    }
  }
  add(coverPieces(pack))
  breaksPage = pack.contents.length > 0
  add(contentsPieces(pack))
  for (const [index, block] of pack.blocks.entries()) {
    if (block.type === 'orientation') {
      breaksPage = true
      orientation = block.to
    } else if (block.type === 'page-break') breaksPage = true
    else add(blockPieces(block, index, { width: textArea(pack.look, orientation).width, look: pack.look }))
  }
  return pieces
}

interface Measure {
  readonly width: number
  readonly look: ChosenFaces
}

interface Setting extends Measure {
  readonly of: PieceOwner
  readonly bookmark?: string | null
}

function set(runs: readonly PackRun[], style: ParagraphMetrics, { of, width, look, bookmark = null }: Setting, change: Partial<Draft> = {}): Draft {
  const { lines, lineHeight, calls } = countLines(runs, style.face, width - style.left - style.right, look)
  const { before, after, keepNext, keepLines } = style
  return { lines, lineHeight: Math.floor((Math.round(lineHeight) * style.line) / 240), before, after, above: 0, below: 0, keepNext, keepLines, calls, repeated: 0, bookmark, of, ...change }
}

const words = (text: string): readonly PackRun[] => [{ text }]

function coverPieces({ cover, look }: BriefingPack): readonly Draft[] {
  const at: Setting = { of: { type: 'cover' }, width: textArea(look, 'portrait').width, look }
  return [
    set(words(`${cover.kicker}  ${cover.mark}`.toUpperCase()), cover.stands === 'page' ? metrics.CoverKicker : { ...metrics.CoverKicker, before: 0 }, at),
    set(words(cover.title), metrics.Title, at),
    ...cover.facts.map(({ value }) => set(words(value), metrics.CoverFact, at)),
    set(words(cover.asOf), metrics.CoverDate, at),
  ]
}

function contentsPieces({ contents, contentsTitle, look }: BriefingPack): readonly Draft[] {
  const { width } = textArea(look, 'portrait')
  if (contents.length === 0) return []
  return [
    set(words(contentsTitle), metrics.TOCHeading, { of: { type: 'contents', entry: null }, width, look }),
    // The page number stands behind a tab: an entry that leaves it no room takes a line more.
    ...contents.map(({ text, level }, entry) => set(words(`${text} 000`), level === 1 ? metrics.TOC1 : metrics.TOC2, { of: { type: 'contents', entry }, width, look })),
  ]
}

type Shown = Exclude<PackBlock, { readonly type: 'orientation' | 'page-break' }>

function blockPieces(block: Shown, index: number, measure: Measure): readonly Draft[] {
  const at = (part: number, bookmark: string | null = null): Setting => ({ of: { type: 'block', index, part }, ...measure, bookmark })
  switch (block.type) {
    case 'heading':
      return [set(words(block.text), metrics[`Heading${block.level}`], at(0, block.bookmark))]
    case 'paragraph':
      return [set(block.runs, paragraphStyle(block.look), at(0))]
    case 'quotation': {
      const last = block.paragraphs.length - 1
      return [
        ...block.paragraphs.map(({ runs, level }, part) => {
          const length = runs.reduce((sum, { text }) => sum + text.length, 0)
          const keepNext = (part === 0 || part === last) && length < longestKept
          return set(runs, quoteMetrics(level), at(part, part === 0 ? block.bookmark : null), { keepNext })
        }),
        ...closingPieces(block, at(last)),
      ]
    }
    case 'changes': {
      const last = block.paragraphs.length - 1
      const changed = block.paragraphs.flatMap((paragraph, part) => changedPieces(paragraph, at(part, part === 0 ? block.bookmark : null), part === 0 || part === last))
      return [...changed, ...closingPieces(block, at(last))]
    }
    case 'note':
      return notePieces(block, at)
    case 'text-paragraph':
      return [set(block.runs, textMetrics(block), at(0, block.bookmark))]
    case 'table':
      return tablePieces(block, at, measure)
    default:
      return assertNever(block)
  }
}

function paragraphStyle(look: (PackBlock & { readonly type: 'paragraph' })['look']): ParagraphMetrics {
  return look === 'plain' ? metrics.Normal : look === 'muted' ? metrics.Muted : metrics.Absent
}

function closingPieces(
  { citation, footnote, remarks }: { readonly citation: string; readonly footnote: number | null; readonly remarks: readonly string[] },
  at: Setting,
): readonly Draft[] {
  const cited: PackRun = footnote === null ? { text: citation } : { text: citation, footnote }
  return [set([cited], metrics.Citation, at, { keepNext: remarks.length > 0 }), ...remarks.map((remark) => set(words(remark), metrics.Remark, at))]
}

function changedPieces({ remark, changes, level }: ChangedParagraph, at: Setting, keepNext: boolean): readonly Draft[] {
  const paragraph = set(changes.map(({ text }) => ({ text })), quoteMetrics(level), at, { keepNext, ...(remark === null ? {} : { before: underRemark }) })
  return remark === null ? [paragraph] : [set(words(remark), metrics.ChangeRemark, { ...at, bookmark: null }), paragraph]
}

function notePieces(block: PackBlock & { readonly type: 'note' }, at: (part: number) => Setting): readonly Draft[] {
  const heading = [block.heading, block.about, block.reference].filter((part) => part !== null).join('  ')
  const last = block.lines.length - 1
  const pieces = [
    set(words(heading), metrics.NoteHeading, at(0), { above: noteFrameHeight }),
    ...block.lines.map((line, part) => set(line.runs, { ...metrics.Note, left: metrics.Note.left + line.depth * listStep }, at(part), part === last - 1 ? { keepNext: true } : {})),
    ...(block.tagLine === null ? [] : [set(words(block.tagLine), metrics.NoteTags, at(Math.max(last, 0)))]),
  ]
  return pieces.map((piece, place) => (place === pieces.length - 1 ? { ...piece, after: afterNote, below: noteFrameHeight, keepNext: false } : piece))
}

function textMetrics({ kind, level, label }: PackBlock & { readonly type: 'text-paragraph' }): ParagraphMetrics {
  switch (kind) {
    case 'heading':
      return level <= 1 ? metrics.UNHeading : metrics.UNHeading2
    case 'annex-heading':
      return metrics.UNAnnexHeading
    case 'footnote':
      return metrics.UNFootnote
    case 'operative':
    case 'subparagraph':
      return label === null ? metrics.UNUnnumbered : numberedMetrics(level)
    case 'preambular':
    case 'organLine':
    case 'table':
      return metrics.UNUnnumbered
    default:
      return assertNever(kind)
  }
}

function tablePieces({ columns, rows }: PackBlock & { readonly type: 'table' }, at: (part: number) => Setting, { width, look }: Measure): readonly Draft[] {
  const widths = columnWidths(columns, width)
  const cellWidth = (column: number): number => Math.max((widths[column] ?? 0) - cellPadding.sides, hang)
  const row = (cells: readonly (readonly Pick<NoteLine, 'runs' | 'depth'>[])[], style: ParagraphMetrics, setting: Setting): Draft => {
    const counted = cells.map((cell, column) => cell.map(({ runs, depth }) => countLines(runs, style.face, cellWidth(column) - depth * listStep, look)))
    const heights = counted.map((cell) => cell.reduce((sum, { lines, lineHeight }) => sum + (lines * lineHeight * style.line) / 240 + style.after, 0))
    const lines = Math.max(1, ...counted.map((cell) => cell.reduce((sum, one) => sum + one.lines, 0)))
    const calls = counted.flatMap((cell) => cell.flatMap((one) => one.calls.map(({ footnote }) => ({ footnote, line: 0 }))))
    return {
      lines,
      lineHeight: Math.max(0, ...heights) / lines,
      before: 0,
      after: 0,
      above: cellPadding.above,
      below: cellPadding.below,
      keepNext: style === metrics.TableHeading,
      keepLines: lines <= mostKeptLines,
      calls,
      repeated: 0,
      of: setting.of,
      bookmark: setting.bookmark ?? null,
    }
  }
  const head = row(columns.map(({ heading }) => [{ runs: words(heading), depth: 0 }]), metrics.TableHeading, at(0))
  const repeated = head.above + head.lines * head.lineHeight + head.below
  return [
    head,
    ...rows.map((cells, part) => {
      const drawn = row(cells, metrics.TableText, at(part))
      return { ...drawn, repeated }
    }),
    // Word ends a table with a paragraph without words.
    { ...head, lines: 1, lineHeight: tableEndHeight, above: 0, below: 0, keepNext: false, of: at(Math.max(0, rows.length - 1)).of },
  ]
}
