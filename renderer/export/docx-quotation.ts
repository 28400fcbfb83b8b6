import type { IParagraphOptions } from 'docx'
import type { PackBlock, QuotedParagraph } from '#shared/domain/pack'
import { noBorder, quoteRule } from './docx-frames.ts'
import { directed } from './docx-note-lines.ts'
import type { Pen, Tongue } from './docx-pen.ts'
import { deepestLevel } from './docx-text-styles.ts'

type Quotation = PackBlock & { readonly type: 'quotation' }

/** In characters: LibreOffice moves a kept paragraph as a whole, and a long one would leave half a page empty. */
const longestKept = 1000

/** Renders a quotation: its numbers hang beside a rule, the citation stands below with its footnote. */
export function renderQuotation(block: Quotation, pen: Pen, atTop: IParagraphOptions): readonly IParagraphOptions[] {
  const [head, ...completion] = block.paragraphs
  if (head === undefined) return []
  return [
    { ...quoted(head, block, pen, block.bookmark, true), ...atTop },
    ...completion.map((paragraph) => quoted(paragraph, block, pen, null, paragraph === completion.at(-1))),
    ...renderCitation(block, pen),
  ]
}

/** `keepNext` holds a chapeau to its list and short last words to their citation; a long list may break in between. */
function quoted({ label, level, runs, source }: QuotedParagraph, tongue: Tongue, pen: Pen, bookmark: string | null, keepNext: boolean): IParagraphOptions {
  const depth = Math.min(level, deepestLevel)
  const words = [
    ...(depth === 0 ? [] : [pen.tab()]),
    ...(label === null ? [] : pen.words(label, tongue)),
    pen.tab(),
    ...pen.runs(runs, tongue),
  ]
  return {
    style: depth === 0 ? 'Quote' : `Quote${depth}`,
    ...(keepNext && runs.reduce((length, { text }) => length + text.length, 0) < longestKept ? { keepNext } : {}),
    ...directed(tongue.direction),
    ...(tongue.direction === 'rtl' ? { border: { left: noBorder, right: quoteRule } } : {}),
    children: pen.homeward(source, pen.bookmark(bookmark, words)),
  }
}

/** What stands under words from a text: where they are from, and what has to be known of them. */
interface Cited {
  readonly citation: string
  readonly citationTarget: string | null
  readonly footnote: number | null
  readonly remarks: readonly string[]
}

/** Renders the line under quoted words, or under those that are to be changed. */
export function renderCitation({ citation, citationTarget, footnote, remarks }: Cited, pen: Pen): readonly IParagraphOptions[] {
  const { own } = pen
  return [
    {
      style: 'Citation',
      ...directed(own.direction),
      ...(remarks.length > 0 ? { keepNext: true } : {}),
      children: [...pen.link(citation, citationTarget, own, 'Hyperlink'), ...(footnote === null ? [] : [pen.footnoteCall(footnote)])],
    },
    ...remarks.map((remark) => ({ style: 'Remark', ...directed(own.direction), children: pen.words(remark, own) })),
  ]
}
