import type { FootnoteCall, Paragraph, ParagraphKind, PrintedDifference } from '#shared/domain/paragraph'
import { squeeze } from '#shared/lib/text'
import { textHash } from '#shared/lib/text-hash'
import { shiftCalls } from './block.ts'
import { isMainLabel, labelOf, withoutLabel, withoutStart } from './block-labels.ts'
import { containerName } from './containers.ts'
import { EndMatter } from './end-matter.ts'
import { genericHeading, headingOf, type Heading, type TextStyle } from './headings.ts'
import { isOperativeOpener, isOrganLine, isPreambularOpener } from './lexicon.ts'
import { isContentsTable } from './lists.ts'
import type { NormalBlock } from './normalize.ts'
import type { ParsedLabel } from './numbering.ts'
import { OpenLists } from './open-lists.ts'
import { ParagraphPaths } from './paths.ts'
import { shiftPrinted } from './printed.ts'

export interface SegmentedText {
  readonly paragraphs: readonly Paragraph[]
  /** Lines that close the text: meeting, date, place of adoption. */
  readonly endMatter: readonly string[]
  readonly title: string | null
  readonly titleLabel: string | null
  readonly hasArticles: boolean
}

/** Walks the blocks in reading order and says what each is, which container it is in and how it is cited. */
export function segment(blocks: readonly NormalBlock[], style: TextStyle): SegmentedText {
  const walker = new Segmenter(blocks, style)
  return walker.run()
}

class Segmenter {
  private readonly blocks: readonly NormalBlock[]
  private readonly style: TextStyle
  private readonly paragraphs: Paragraph[] = []
  private readonly endMatter = new EndMatter()
  private readonly paths = new ParagraphPaths()
  private readonly lists = new OpenLists()
  /** Numbered paragraphs seen in the container that is open. */
  private numbers = 0
  private operatives = 0
  private sawOrgan = false
  private sawText = false
  private hasArticles = false
  private title: string | null = null
  private titleLabel: string | null = null
  private titleParts = 0
  private parts = 1
  /** The annex that is open, where annexes are numbered: each may have an article 1. */
  private annex: string | null = null
  private readonly numberedText: boolean

  constructor(blocks: readonly NormalBlock[], style: TextStyle) {
    this.blocks = blocks
    this.style = style
    this.numberedText = blocks.some((block) => isMainLabel(labelOf(block)))
  }

  run(): SegmentedText {
    for (let index = 0; index < this.blocks.length; index++) {
      const block = this.blocks[index]
      if (!block) continue
      if (block.kind === 'table-row') index = this.table(index)
      else this.block(block, this.blocks[index + 1])
    }
    return {
      paragraphs: this.paragraphs,
      endMatter: this.endMatter.lines,
      title: this.title,
      titleLabel: this.titleLabel,
      hasArticles: this.hasArticles,
    }
  }

  private block(block: NormalBlock, next: NormalBlock | undefined): void {
    if (this.endMatter.take(block.text, next?.text, this.sawText)) return
    const heading =
      headingOf(block, next, this.style) ??
      (this.repeatsTitle(block) ? { kind: 'heading', level: 1, label: null } : null)
    if (heading && !this.goesOnList(heading)) return this.heading(block, heading)
    if (isOrganLine(block.text)) {
      if (this.numbers > 0) this.openContainer(this.nextPart())
      this.sawOrgan = true
      this.sawText = true
      return this.add('organLine', block, null, 0, this.paths.organ())
    }
    this.sawText = true
    const parsed = labelOf(block)
    if (parsed === null) return this.unlabelled(block)
    if (
      isMainLabel(parsed) ||
      (parsed.readings[0]?.style === 'number' && !this.numberedText && parsed.shape === 'half-bracket')
    )
      return this.numbered(block, parsed)
    const previous = this.paragraphs.at(-1)
    const level = this.lists.place(parsed, /[:：]\s*$/u.test(previous?.text ?? ''))
    this.add(
      'subparagraph',
      withoutLabel(block, parsed),
      parsed.label,
      Math.min(level, 4),
      this.paths.sub(parsed.label, level),
    )
  }

  /** The last item of a list in bold looks like a heading under a letter. */
  private goesOnList({ label }: Heading): boolean {
    return label?.kind === 'part' && label.label.startsWith('(') && this.paragraphs.at(-1)?.kind === 'subparagraph'
  }

  /** An annexed declaration prints the title again, without its number, whatever its length. */
  private repeatsTitle(block: NormalBlock): boolean {
    if (this.title === null || this.titleLabel === null) return false
    // Nothing so much longer is the same words, nor what begins with others.
    const begins = block.text.slice(0, 2).toLowerCase() === this.title.slice(0, 2).toLowerCase()
    return begins && block.text.length <= 3 * this.title.length + 20 && squeeze(block.text) === squeeze(this.title)
  }

  private heading(block: NormalBlock, heading: Heading): void {
    this.lists.clear()
    if (this.numbers === 0) this.operatives = 0
    const { label } = heading
    const shown = label === null ? block : block.label === null ? withoutStart(block, label.length) : block
    if (heading.kind === 'annex-heading' && label) {
      this.annex = containerName(label).includes(' ') ? containerName(label) : null
      this.openContainer(containerName(label))
      return this.add(
        'annex-heading',
        shown.text === '' ? { ...block, calls: block.calls } : shown,
        label.label,
        1,
        this.paths.heading(),
      )
    }
    const draft =
      /^(?:Draft (?:resolution|decision)|Projet de (?:résolution|décision)|Proyecto de (?:resolución|decisión))(?:\s[IVX]+)?$/iu.exec(
        block.text,
      )
    if (draft) this.openContainer(containerName({ label: draft[0] }))
    if (label?.kind === 'article') {
      this.hasArticles = true
      this.openContainer(this.annex === null ? containerName(label) : `${this.annex}, ${containerName(label)}`)
    }
    const text = shown.text === '' ? block : shown
    this.findTitle(text.text, label?.kind === 'title' ? label.label : null, heading)
    this.add('heading', text, label?.label ?? null, heading.level, this.paths.heading())
  }

  /** Collections print several resolutions one after the other; each has its own numbers, and its own name where it has a number. */
  private nextPart(): string {
    const heading = this.paragraphs.findLast(
      (paragraph) => paragraph.kind === 'heading' && /\d\/\d/u.test(paragraph.label ?? ''),
    )
    const label = heading?.label?.replace(/\.$/u, '') ?? null
    this.parts++
    return label !== null && label !== this.titleLabel?.replace(/\.$/u, '') ? label : `part ${this.parts}`
  }

  private openContainer(name: string): void {
    this.paths.open(name)
    this.lists.clear()
    this.numbers = 0
    this.operatives = 0
    this.sawOrgan = false
  }

  /** The title is what carries the text's number; else the first heading, with what stands directly below it. */
  private findTitle(text: string, label: string | null, heading: Heading): void {
    const title = text.replace(/[*,]+$/u, '').trim()
    if (label !== null && this.titleLabel === null) {
      this.title = title
      this.titleLabel = label
    } else if (this.titleLabel !== null || this.sawText || heading.label !== null || genericHeading.test(title)) return
    else if (this.title === null) this.title = title
    else if (this.titleParts === 1 && heading.level <= 2 && title !== this.title && !authorLine.test(title))
      this.title = `${this.title}: ${title}`
    this.titleParts++
  }

  private numbered(block: NormalBlock, parsed: ParsedLabel): void {
    this.lists.clear()
    this.numbers++
    this.add('operative', withoutLabel(block, parsed), parsed.label, 0, this.paths.numbered(parsed.label))
  }

  private unlabelled(block: NormalBlock): void {
    if (this.isPreambular(block.text)) {
      this.lists.clear()
      return this.add('preambular', block, null, 0, this.paths.preambular())
    }
    this.operatives++
    // A list stays open across a paragraph inside it, and closes when its paragraph goes on after it.
    if (this.lists.depth > 0 && !/[:：]\s*$/u.test(block.text)) this.lists.clear()
    this.add('operative', block, null, 0, this.paths.unlabelled())
  }

  private isPreambular(text: string): boolean {
    if (this.numbers > 0) return false
    const endsOpen = /[,،，]$/u.test(text)
    if (isPreambularOpener(text) && (this.sawOrgan || endsOpen)) return true
    // Between the organ line and the first number a comma tells, whatever the verb (Editorial Manual, "Resolutions").
    if (endsOpen && this.sawOrgan && this.numberedText) return true
    if (isOperativeOpener(text) || /(?:^|, )article/u.test(this.paths.container) || this.operatives > 0) return false
    // An agenda has no preamble, and an annex only one that opens as such.
    if (this.isAgenda || (this.paths.container.startsWith('annex') && !opensPreamble.test(text) && !this.preambleIsOpen())) return false
    return this.numberedText || this.sawOrgan
  }

  /** Whether a preamble has begun in the container: an organ line, a heading that says so, or a paragraph that opens as one. */
  private preambleIsOpen(): boolean {
    const last = this.paragraphs.findLast((paragraph) => paragraph.kind !== 'annex-heading' && paragraph.kind !== 'table')
    if (this.sawOrgan || last === undefined || last.container !== this.paths.container) return this.sawOrgan
    return last.kind === 'preambular' || (last.kind === 'heading' && /^(?:Preamble|Préambule|Preámbulo|Преамбула|(?:ال)?ديباجة|序言)$/iu.test(last.text))
  }

  private get isAgenda(): boolean {
    return this.title !== null && agendaTitle.test(this.title)
  }

  /** Takes the rows of one table as one paragraph: rows end in `\n`, cells in `\t`. Returns the index of its last row. */
  private table(start: number): number {
    let end = start
    while (this.blocks[end + 1]?.kind === 'table-row') end++
    const rows = this.blocks.slice(start, end + 1)
    const [first] = rows
    if (first && !isContentsTable(rows)) {
      this.sawText = true
      const text = rows.map((row) => row.text).join('\n')
      let shift = 0
      const calls: FootnoteCall[] = []
      const printed: PrintedDifference[] = []
      for (const row of rows) {
        calls.push(...shiftCalls(row.calls, shift))
        printed.push(...shiftPrinted(row.printed, shift))
        shift += row.text.length + 1
      }
      this.add('table', { ...first, text, italics: [], calls, printed }, null, 0, this.paths.table())
    }
    return end
  }

  private add(
    kind: ParagraphKind,
    block: NormalBlock,
    label: string | null,
    level: number,
    place: { id: Paragraph['id']; path: readonly string[] },
  ): void {
    const text = kind === 'table' ? block.text : block.text.replaceAll('\t', ' ')
    // Fields are set one by one: an object spread that adds fields costs more than all else here.
    const paragraph: Writable<Paragraph> = {
      id: place.id,
      kind,
      label,
      path: place.path,
      level,
      container: this.paths.container,
      ordinal: this.paragraphs.length,
      text,
      hash: textHash(text),
      page: block.page,
      italics: block.italics,
      calls: block.calls,
    }
    if (block.areas.length > 0) paragraph.boxes = block.areas
    if (block.printed.length > 0) paragraph.printed = block.printed
    this.paragraphs.push(paragraph)
  }
}

type Writable<Type> = { -readonly [Field in keyof Type]: Type[Field] }

const agendaTitle = /(?:provisional|annotated) agenda|ordre du jour|(?:programa|orden del día) provisional|повестка дня|جدول الأعمال|议程/iu
/** How preambles of conventions and declarations begin where no participle does. */
const opensPreamble = /^(?:We,|We (?:the|have)|The (?:States? Part|Parties|Governments|High Contracting)|Nous,|Les (?:États|Parties)|Nosotros,|Los Estados|Мы,|Государства|نحن|إن الدول|我们|本公约)/u
/** Says who wrote a document, not what it is about. */
const authorLine =
  /^(?:(?:Note|Report|Letter|Statement|Memorandum|Communication)s? (?:by|of|from|dated)|(?:Note|Rapport|Lettre) (?:du|de la|datée)|(?:Nota|Informe|Carta) (?:de|del)|Доклад|Записка|Письмо|تقرير|مذكرة|报告|说明)/iu
