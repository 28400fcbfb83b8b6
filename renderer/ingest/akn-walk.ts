import type { Footnote, FootnoteCall } from '#shared/domain/paragraph'
import { block, type Block } from '#shared/segmentation/block'
import { parseHeadingLabel } from '#shared/segmentation/heading-labels'
import { contextOf, ground, levelOf, opensSection, type AknRole, type Context } from './akn-context.ts'
import { blocks, documents } from './akn-names.ts'
import { child, descendants, isElement, wordsOf, type AknElement } from './akn-tree.ts'
import { HtmlParagraph } from './html-paragraph.ts'

export interface AknBlock {
  readonly role: AknRole
  /** Words, italics, calls, and the number as label; `outline` is a heading's level. */
  readonly block: Block
  /** Lists that it stands in: 0 for a paragraph of the text. */
  readonly depth: number
  /** True for the first row of a table. */
  readonly opensTable: boolean
  /** What our own files say where the structure cannot: the container that opens here, the level. */
  readonly container: string | null
  readonly level: number | null
}

const plain = { label: null, outline: null, align: null, kind: 'text' } as const

/** Turns an Akoma Ntoso document into blocks in reading order. The words of elements that it does not know are kept. */
export class AknWalker {
  readonly blocks: AknBlock[] = []
  private readonly calledNotes: Footnote[] = []
  private readonly otherNotes: Footnote[] = []
  private readonly literal: boolean
  private current = new HtmlParagraph()
  private context: Context = ground
  /** The number that waits for its words, and where it was read. */
  private label: { readonly words: Block; readonly context: Context } | null = null
  private overrides: Pick<AknBlock, 'container' | 'level'> = { container: null, level: null }
  /** Inside a note or a table cell: its paragraphs are one text. */
  private joining = false

  /** `literal`: one of our own files; nothing is to be looked for in its words. */
  constructor(literal: boolean) {
    this.literal = literal
  }

  /** In the order of their calls; what stands apart in the metadata comes last. */
  get footnotes(): readonly Footnote[] {
    return [...this.calledNotes, ...this.otherNotes]
  }

  walk(node: AknElement | string): void {
    if (!isElement(node)) return this.current.add(node)
    const { name } = node
    if (name === 'meta') this.metaNotes(node)
    else if (name === 'authorialNote') this.note(node, true)
    else if (name === 'noteRef') this.current.call(node.attributes.get('marker') ?? '*')
    else if (name === 'eol' || name === 'br') this.lineEnd()
    else if (this.joining && (blocks.has(name) || /^(?:num|table|td|th)$/u.test(name))) this.joined(node)
    else if (name === 'table') this.table(node)
    else if (name === 'num') this.number(node)
    else if (name === 'preface') this.preface(node)
    else if (blocks.has(name) || documents.has(name)) this.block(node)
    else this.inline(node)
  }

  /** A line of its own at the end of a text is a fact of its own: meeting, date. */
  private lineEnd(): void {
    if (this.context.role === 'end') this.flush()
    else this.current.lineBreak()
  }

  private children(element: AknElement): void {
    for (const node of element.children) this.walk(node)
  }

  /** Ends the words that are open, with the number that waits for them. */
  private flush(): void {
    const made = this.current
    this.current = made.continued()
    if (made.isEmpty) return
    const { role, headed } = this.context
    const asHeading = role === 'heading' || (role === 'text' && headed !== null)
    const takes = role !== 'front' && role !== 'end'
    const label = takes ? (this.label?.words.text.trim() ?? null) : null
    if (takes) this.label = null
    this.push(
      asHeading ? 'heading' : role,
      made.finish({ ...plain, label, outline: asHeading ? levelOf(this.context) : null }),
      this.context,
    )
  }

  private push(role: AknRole, made: Block, context: Context, opensTable = false): void {
    this.blocks.push({ role, block: made, depth: context.depth, opensTable, ...this.overrides })
    this.overrides = { container: null, level: null }
  }

  private inline(element: AknElement): void {
    const look = `${element.attributes.get('class') ?? ''} ${element.attributes.get('style') ?? ''}`
    const italic = element.name === 'i' || element.name === 'em' || /\bitalic\b/u.test(look)
    const bold = element.name === 'b' || element.name === 'strong' || /\bbold\b/u.test(look)
    this.current.enter(italic, bold)
    this.children(element)
    this.current.leave(italic, bold)
  }

  private block(element: AknElement): void {
    this.flush()
    const outer = this.context
    this.context = contextOf(element, outer)
    if (documents.has(element.name)) {
      this.numberAlone()
      if (outer.role === 'annex')
        this.push(
          'attachment',
          block({ text: '', label: element.attributes.get('name') ?? element.name }),
          this.context,
        )
    }
    this.readOverrides(element)
    this.children(element)
    this.flush()
    if (this.label?.context.holder === element) this.numberAlone()
    this.context = outer
  }

  private readOverrides(element: AknElement): void {
    if (!this.literal) return
    const level = Number.parseInt(element.attributes.get('level') ?? '', 10)
    const container = element.attributes.get('container') ?? this.overrides.container
    this.overrides = { container, level: Number.isFinite(level) ? level : this.overrides.level }
  }

  /** Reads a number; it waits for the words that follow, unless it is a heading by itself. */
  private number(element: AknElement): void {
    this.flush()
    this.numberAlone()
    const words = this.apart(element)
    if (words.text === '' && words.calls.length === 0) return
    this.label = { words, context: this.context }
    const { holder } = this.context
    if (
      holder === null ||
      !opensSection(holder, this.context) ||
      child(holder, 'heading') !== null ||
      child(holder, 'subheading') !== null
    )
      return
    const heads = parseHeadingLabel(`${words.text} `)?.kind ?? parseHeadingLabel(`${words.text} X`)?.kind
    if (this.literal || heads !== undefined) this.numberAlone()
  }

  /** A number without words of its own is all that is printed there. */
  private numberAlone(): void {
    if (this.label === null) return
    const { words, context } = this.label
    this.label = null
    if (context.role === 'annex') this.push('annex', { ...words, label: words.text }, context)
    else if (context.headed !== null || (context.holder !== null && opensSection(context.holder, context)))
      this.push('heading', { ...words, label: words.text, outline: levelOf(context) }, context)
    else this.push(context.role, { ...words, text: '', label: words.text, italics: [] }, context)
  }

  /** Reads an element's words apart from those that are open. */
  private apart(element: AknElement): Block {
    const outer = { current: this.current, joining: this.joining }
    this.current = new HtmlParagraph()
    this.joining = true
    this.children(element)
    const made = this.current.finish(plain)
    this.current = outer.current
    this.joining = outer.joining
    return made
  }

  private joined(element: AknElement): void {
    this.current.add(' ')
    this.children(element)
    this.current.add(' ')
  }

  private note(element: AknElement, isCalled: boolean): void {
    const { text } = this.apart(element)
    const notes = isCalled ? this.calledNotes : this.otherNotes
    const label = element.attributes.get('marker') ?? String(notes.length + 1)
    if (text !== '' || this.literal)
      notes.push({ label, text: this.literal ? text : withoutMarker(text, label), page: null })
    if (isCalled) this.current.call(label)
  }

  /** Notes that stand apart from the words that call them. */
  private metaNotes(meta: AknElement): void {
    for (const note of descendants(meta, 'note')) this.note(note, false)
  }

  private table(element: AknElement): void {
    this.flush()
    let opens = true
    for (const row of descendants(element, 'tr')) {
      const cells = row.children.filter(isElement).map((cell) => this.apart(cell))
      if (!this.literal && cells.every((cell) => cell.text === '')) continue
      const calls: FootnoteCall[] = []
      let text = ''
      for (const [index, cell] of cells.entries()) {
        if (index > 0) text += '\t'
        for (const call of cell.calls) calls.push({ offset: call.offset + text.length, label: call.label })
        text += cell.text
      }
      this.push('table-row', block({ kind: 'table-row', text, calls }), this.context, opens)
      opens = false
    }
  }

  /** The title, with its number as label (`77/188.`); what else stands in a preface belongs to the masthead. */
  private preface(element: AknElement): void {
    this.flush()
    const outer = this.context
    for (const node of element.children.filter(isElement)) {
      const number = descendants(node, 'docNumber')[0] ?? null
      const isTitle = node.name === 'longTitle' || node.name === 'docTitle' || descendants(node, 'docTitle').length > 0
      this.context = { ...outer, role: isTitle ? 'title' : 'front', holder: node }
      this.readOverrides(node)
      if (number !== null && (this.literal || /\d\/\d|\(\p{Lu}+\)/u.test(wordsOf(number))))
        this.label = { words: this.apart(number), context: this.context }
      else if (number !== null) this.push('front', this.apart(number), this.context)
      this.children({ ...node, children: without(node, number) })
      this.flush()
    }
    if (this.label !== null) this.push('front', this.label.words, this.context)
    this.label = null
    this.context = outer
  }
}

/** An element's children without one that may stand deep below. */
function without(element: AknElement, left: AknElement | null): (AknElement | string)[] {
  return element.children
    .filter((node) => node !== left)
    .map((node) => (isElement(node) && left !== null ? { ...node, children: without(node, left) } : node))
}

/** Notes often repeat their mark before their words. */
function withoutMarker(text: string, label: string): string {
  const rest = text.startsWith(label) ? text.slice(label.length) : ''
  return /^[\s.)]+\S/u.test(rest) ? rest.replace(/^[\s.)]+/u, '') : text
}
