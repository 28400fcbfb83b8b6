import type { IParagraphOptions, ParagraphChild } from 'docx'
import type { PackBlock } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import { hairline } from './docx-frames.ts'
import { directed } from './docx-note-lines.ts'
import type { Pen } from './docx-pen.ts'
import { deepestLevel } from './docx-text-styles.ts'

type TextParagraph = PackBlock & { readonly type: 'text-paragraph' }

/** In characters, for bold headings. */
const longestHangingLabel = 4

/** Renders a paragraph of a whole text; the first of its footnotes stands under a rule. */
export function renderTextParagraph(block: TextParagraph, pen: Pen, before: PackBlock | undefined, atTop: IParagraphOptions): IParagraphOptions {
  const { label, runs, bookmark, source, direction } = block
  const words = [...(label === null ? [] : [...pen.words(label, block), afterLabel(block, label, pen)]), ...pen.runs(runs, block)]
  const firstFootnote = block.kind === 'footnote' && !(before?.type === 'text-paragraph' && before.kind === 'footnote')
  return {
    style: textStyle(block),
    ...atTop,
    ...directed(direction),
    ...(firstFootnote ? { border: { top: hairline }, spacing: { before: 480 } } : {}),
    children: pen.homeward(source, pen.bookmark(bookmark, words)),
  }
}

/** A heading's number may be long (`S-32/1.`): past its column a tab would glue it to the words or leap far ahead. */
function afterLabel({ kind }: TextParagraph, label: string, pen: Pen): ParagraphChild {
  const isHeading = kind === 'heading' || kind === 'annex-heading'
  return isHeading && label.length > longestHangingLabel ? pen.wideSpace() : pen.tab()
}

/** Names the style of a paragraph of a UN text. */
export function textStyle({ kind, level, label }: Pick<TextParagraph, 'kind' | 'level' | 'label'>): string {
  switch (kind) {
    case 'heading':
      return level <= 1 ? 'UNHeading' : 'UNHeading2'
    case 'annex-heading':
      return 'UNAnnexHeading'
    case 'operative':
    case 'subparagraph': {
      const depth = Math.min(level, deepestLevel)
      if (label === null) return 'UNUnnumbered'
      return depth === 0 ? 'UNParagraph' : `UNSubparagraph${depth}`
    }
    case 'preambular':
      return label === null ? 'UNUnnumbered' : 'UNParagraph'
    case 'footnote':
      return 'UNFootnote'
    case 'organLine':
    case 'table':
      return 'UNUnnumbered'
    default:
      return assertNever(kind)
  }
}
