import type { ChangedParagraph, PackBlock, QuotedParagraph } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import { escapeHtml, footnoteCall, linkTo, renderLines, renderRuns, tongueOf } from './html-words.ts'

type BlockOf<Type extends PackBlock['type']> = PackBlock & { readonly type: Type }

/** Deepest sub-paragraph that has an indent of its own. */
const deepestLevel = 4

/** Renders the blocks of a pack in their order; what stands on wide pages is one section. */
export function renderBlocks(blocks: readonly PackBlock[]): string {
  let isWide = false
  const markup = blocks.map((block, index) => {
    if (block.type !== 'orientation') return renderBlock(block, blocks[index - 1]?.type === 'page-break')
    const wasWide = isWide
    isWide = block.to === 'landscape'
    return `${wasWide ? '</section>' : ''}${isWide ? '<section class="wide">' : ''}`
  })
  return `${markup.join('\n')}${isWide ? '</section>' : ''}`
}

function renderBlock(block: Exclude<PackBlock, BlockOf<'orientation'>>, beginsPage: boolean): string {
  const page = beginsPage ? ' page' : ''
  switch (block.type) {
    case 'heading':
      return `<h${block.level + 1} class="own${page}" id="${block.bookmark}"${tongueOf(block)}>${escapeHtml(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p class="${block.look}${page}" dir="${block.direction}">${renderRuns(block.runs)}</p>`
    case 'quotation':
      return `<figure class="quotation${page}" id="${block.bookmark}"><blockquote${tongueOf(block)}>${block.paragraphs.map(renderQuoted).join('')}</blockquote>${renderCitation(block)}</figure>`
    case 'changes':
      return `<figure class="changes${page}" id="${block.bookmark}"><div class="quoted"${tongueOf(block)}>${block.paragraphs.map(renderChanged).join('')}</div>${renderCitation(block)}</figure>`
    case 'note':
      return renderNote(block, page)
    case 'text-paragraph':
      return renderTextParagraph(block, page)
    case 'table':
      return renderTable(block, page)
    case 'page-break':
      return ''
    default:
      return assertNever(block)
  }
}

function renderQuoted({ label, level, runs }: QuotedParagraph): string {
  return `<p class="numbered level-${Math.min(level, deepestLevel)}">${numberOf(label)}${renderRuns(runs)}</p>`
}

function renderChanged({ label, level, remark, changes }: ChangedParagraph): string {
  const words = changes.map(({ change, text }) => {
    if (change === 'same') return escapeHtml(text)
    return change === 'deleted' ? `<del>${escapeHtml(text)}</del>` : `<ins>${escapeHtml(text)}</ins>`
  })
  const said = remark === null ? '' : `<p class="small">${escapeHtml(remark)}</p>`
  return `${said}<p class="numbered level-${Math.min(level, deepestLevel)}">${numberOf(label)}${words.join('')}</p>`
}

const numberOf = (label: string | null): string => (label === null ? '' : `<span class="number">${escapeHtml(label)}</span> `)

function renderCitation({ citation, citationTarget, footnote, remarks }: BlockOf<'quotation' | 'changes'>): string {
  const said = remarks.map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`).join('')
  return `<figcaption><p class="small"><cite>${linkTo(citation, citationTarget)}</cite>${footnote === null ? '' : footnoteCall(footnote)}</p>${said}</figcaption>`
}

function renderNote({ isClosed, heading, about, reference, referenceTarget, lines, tagLine }: BlockOf<'note'>, page: string): string {
  const head = [`<strong>${escapeHtml(heading)}</strong>`, ...(about === null ? [] : [`<bdi>${escapeHtml(about)}</bdi>`]), ...(reference === null ? [] : [linkTo(reference, referenceTarget)])]
  const tags = tagLine === null ? '' : `<p class="small">${escapeHtml(tagLine)}</p>`
  return `<div class="note${isClosed ? ' closed' : ''}${page}" role="note"><p class="small">${head.join(' ')}</p>${renderLines(lines)}${tags}</div>`
}

function renderTextParagraph(block: BlockOf<'text-paragraph'>, page: string): string {
  const { kind, label, level, runs, bookmark } = block
  const place = `${bookmark === null ? '' : ` id="${bookmark}"`}${tongueOf(block)}`
  if (kind === 'heading' || kind === 'annex-heading') {
    // One level for all: texts begin with headings of any, and a level that is left out misleads who hears them.
    return `<h4 class="text${kind === 'heading' && level > 1 ? ' second' : ''}${page}"${place}>${numberOf(label)}${renderRuns(runs)}</h4>`
  }
  const depth = kind === 'subparagraph' || kind === 'operative' ? Math.min(level, deepestLevel) : 0
  return `<p class="numbered level-${depth}${kind === 'footnote' ? ' small' : ''}${page}"${place}>${numberOf(label)}${renderRuns(runs)}</p>`
}

function renderTable({ columns, rows }: BlockOf<'table'>, page: string): string {
  const widths = columns.map(({ share }) => `<col width="${(share * 100).toFixed(2)}%">`).join('')
  const head = columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((lines) => `<td>${renderLines(lines)}</td>`).join('')}</tr>`).join('\n')
  return `<table class="${page.trim()}"><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}
