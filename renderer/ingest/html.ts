import { block, type Block, type SourceReading } from '#shared/segmentation/block'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { formatCount } from './docx-numbering.ts'
import { HtmlParagraph } from './html-paragraph.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'svg',
  'object',
  'embed',
  'nav',
  'button',
  'select',
  'textarea',
  'form',
  'audio',
  'video',
  'canvas',
  'math',
])
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'blockquote',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'address',
  'figure',
  'figcaption',
  'hr',
  'center',
  'body',
  'html',
  'fieldset',
  'details',
  'summary',
  'td',
  'th',
  'caption',
])

interface ListState {
  readonly ordered: boolean
  readonly format: string
  next: number
  readonly shape: (label: string) => string
}

/** Reads HTML with a parser that runs nothing and loads nothing. Styles, scripts and links do nothing. */
export async function readHtml(html: string): Promise<SourceReading> {
  const { parse } = await import('parse5')
  const document = parse(html)
  const walker = new HtmlWalker()
  walker.walk(document)
  walker.flush()
  return {
    blocks: walker.blocks,
    pages: null,
    emptyPages: [],
    declaredLanguage: walker.language,
    declaredTitle: walker.title,
  }
}

class HtmlWalker {
  readonly blocks: Block[] = []
  language: string | null = null
  title: string | null = null
  private current = new HtmlParagraph()
  private readonly lists: ListState[] = []
  private pendingLabel: string | null = null
  private outline: number | null = null
  private align: Block['align'] = null
  private noteLabel: string | null = null
  private depth = 0

  walk(node: Node): void {
    // Deep nesting is an attack or a broken export; what lies below it is not text that a reader saw.
    if (this.depth > 400) return
    this.depth++
    if (node.nodeName === '#text' && 'value' in node) this.current.add(node.value)
    else if ('tagName' in node) this.element(node)
    else if ('childNodes' in node) for (const child of node.childNodes) this.walk(child)
    this.depth--
  }

  /** Ends the open paragraph. */
  flush(): void {
    const made = this.current
    this.current = made.continued()
    if (made.isEmpty) return
    this.blocks.push(
      made.finish({
        label: this.noteLabel ?? this.pendingLabel,
        outline: this.outline,
        align: this.align,
        kind: this.noteLabel === null ? 'text' : 'footnote',
      }),
    )
    this.pendingLabel = null
    if (this.noteLabel !== null) this.noteLabel = ''
  }

  private element(element: Element): void {
    const name = element.tagName
    if (name === 'html') this.language = attribute(element, 'lang') ?? attribute(element, 'xml:lang')
    if (name === 'head') this.title = headTitle(element)
    if (
      unseen.has(name) ||
      attribute(element, 'hidden') !== null ||
      /display:\s*none|mso-hide:\s*all/iu.test(attribute(element, 'style') ?? '')
    )
      return
    if (name === 'br') this.current.lineBreak()
    else if (name === 'table') this.table(element)
    else if (name === 'sup' || name === 'a') this.callOrText(element)
    else if (blocks.has(name)) this.block(element)
    else this.inline(element)
  }

  private children(element: Element): void {
    for (const child of element.childNodes) this.walk(child)
  }

  private inline(element: Element): void {
    const style = attribute(element, 'style') ?? ''
    const italic = /^(?:i|em|cite)$/u.test(element.tagName) || /font-style:\s*italic/iu.test(style)
    const bold = /^(?:b|strong)$/u.test(element.tagName) || /font-weight:\s*(?:bold|[6-9]00)/iu.test(style)
    this.current.enter(italic, bold)
    this.children(element)
    this.current.leave(italic, bold)
  }

  /** A raised or linked figure that points to a note is a call, not a word. */
  private callOrText(element: Element): void {
    const text = textOf(element).trim()
    const target = attribute(element, 'href') ?? firstHref(element) ?? ''
    const label = /^\[?\(?(\d{1,3}|\*{1,4}|[ivx]{1,5}|\d{1,3}\/)\)?\]?$/u.exec(text)?.[1]
    const toNote = /^[^#]*#.*(?:ftn|fn|note|ref|edn|end)/iu.test(target)
    if (label === undefined || (element.tagName === 'a' && !toNote)) return this.inline(element)
    if (this.current.isEmpty && (this.noteLabel !== null || toNote)) {
      if (this.noteLabel === '') this.noteLabel = label
    } else this.current.call(label)
  }

  private block(element: Element): void {
    const name = element.tagName
    this.flush()
    const before = { outline: this.outline, align: this.align, note: this.noteLabel }
    if (/^h[1-6]$/u.test(name)) this.outline = Number(name[1])
    this.align = alignment(element) ?? this.align
    const note = /^(?:_?ftn|_?edn|fn|footnote|endnote|note)[-_:]?(\d+)$/iu.exec(attribute(element, 'id') ?? '')
    if (note && name !== 'a') this.noteLabel = note[1] ?? ''
    if (name === 'ol' || name === 'ul') {
      this.lists.push(listState(element, this.lists.length))
      this.children(element)
      this.lists.pop()
    } else {
      if (name === 'li') this.pendingLabel = this.nextLabel(element)
      this.children(element)
    }
    this.flush()
    if (name === 'li') this.pendingLabel = null
    this.outline = before.outline
    this.align = before.align
    this.noteLabel = before.note
  }

  private nextLabel(element: Element): string {
    const list = this.lists.at(-1)
    if (!list?.ordered) return list ? '•' : ''
    const value = Number(attribute(element, 'value') ?? list.next)
    list.next = (Number.isFinite(value) ? value : list.next) + 1
    return list.shape(formatCount(list.next - 1, list.format))
  }

  /** Tables with one filled column are layout and read as paragraphs. */
  private table(element: Element): void {
    this.flush()
    const rows = descendants(element, 'tr')
    const cellsOf = (row: Element): Element[] =>
      row.childNodes.filter((node): node is Element => 'tagName' in node && /^t[dh]$/u.test(node.tagName))
    const layout = rows.every((row) => cellsOf(row).filter((cell) => textOf(cell).trim() !== '').length <= 1)
    if (layout) {
      for (const row of rows) for (const cell of cellsOf(row)) this.block(cell)
      return
    }
    for (const row of rows) {
      const text = cellsOf(row)
        .map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim())
        .join('\t')
      if (text.trim() !== '') this.blocks.push(block({ kind: 'table-row', text }))
    }
  }
}

/** The list formats of the United Nations: `1.`, then `(a)`, then `(i)`, unless the list says otherwise. */
function listState(element: Element, depth: number): ListState {
  const type =
    attribute(element, 'type') ?? /list-style-type:\s*([\w-]+)/iu.exec(attribute(element, 'style') ?? '')?.[1] ?? ''
  const formats: Readonly<Record<string, string>> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
    'lower-alpha': 'lowerLetter',
    'lower-latin': 'lowerLetter',
    'lower-roman': 'lowerRoman',
    'upper-roman': 'upperRoman',
    'upper-alpha': 'upperLetter',
  }
  const byDepth = ['decimal', 'lowerLetter', 'lowerRoman'][Math.min(depth, 2)] ?? 'decimal'
  const format = formats[type] ?? (type === '1' || type === 'decimal' ? 'decimal' : byDepth)
  const start = Number(attribute(element, 'start') ?? 1)
  return {
    ordered: element.tagName === 'ol' && type !== 'none',
    format,
    next: Number.isFinite(start) ? start : 1,
    shape: (label) => (format.startsWith('lower') ? `(${label})` : `${label}.`),
  }
}

function alignment(element: Element): Block['align'] {
  const value =
    attribute(element, 'align') ??
    /text-align:\s*([a-z]+)/iu.exec(attribute(element, 'style') ?? '')?.[1] ??
    (element.tagName === 'center' ? 'center' : '')
  return value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'end' : null
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if ('tagName' in node && unseen.has(node.tagName)) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function descendants(element: Element, name: string): Element[] {
  const found: Element[] = []
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue
    if (child.tagName === name) found.push(child)
    else if (child.tagName !== 'table') found.push(...descendants(child, name))
  }
  return found
}

function firstHref(element: Element): string | null {
  for (const link of descendants(element, 'a')) return attribute(link, 'href')
  return null
}

function headTitle(head: Element): string | null {
  const [title] = descendants(head, 'title')
  const text = title ? textOf(title).replace(/\s+/gu, ' ').trim() : ''
  return text === '' ? null : text
}
