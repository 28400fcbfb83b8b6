import { block, type Block } from '#shared/segmentation/block'
import type { WordNumbering } from './docx-numbering.ts'
import { plainRun, WordParagraph, type RunLook } from './docx-paragraph.ts'
import { isOn, type WordStyles } from './docx-styles.ts'
import { walkXml, type Attributes } from './xml.ts'

/** Gives the printed label of a note by its id; `own` = the call carries its own mark. */
export type NoteLabels = (kind: 'footnote' | 'endnote', id: string, own: boolean) => string

export interface WordBody {
  readonly blocks: Block[]
  /** Notes of a notes part by id, in their order; empty for other parts. */
  readonly notes: ReadonlyMap<string, Block[]>
}

/** Parts of a paragraph that are not its words: deleted or moved text, fallbacks, field codes, old formats. */
const silent = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delInstrText',
  'delText',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'numberingChange',
  'ruby',
  'oMath',
])

interface Cell {
  blocks: Block[]
}

/**
 * Reads a Word part (document, header, notes) into blocks. Tracked changes read as the final text.
 * Text boxes come where they are anchored; tables with one filled column are layout and read as paragraphs.
 */
export async function readWordPart(
  xml: string,
  styles: WordStyles,
  numbering: WordNumbering,
  noteLabel: NoteLabels,
): Promise<WordBody> {
  const walker = new BodyWalker(styles, numbering, noteLabel)
  await walkXml(xml, walker)
  return { blocks: walker.blocks, notes: walker.notes }
}

class BodyWalker {
  readonly blocks: Block[] = []
  readonly notes = new Map<string, Block[]>()
  private readonly styles: WordStyles
  private readonly numbering: WordNumbering
  private readonly noteLabel: NoteLabels
  private readonly paragraphs: WordParagraph[] = []
  /** The open runs; null stands for an open paragraph outside its runs (text boxes nest paragraphs in runs). */
  private readonly looks: (RunLook | null)[] = []
  private readonly tables: Cell[][][] = []
  private note: Block[] | null = null
  private pending: WordParagraph | null = null
  private silence = 0
  private inText = false
  private inParagraphMark = 0
  private ownMark = false
  private fieldCode = 0
  private readonly fields: ('code' | 'result')[] = []

  constructor(styles: WordStyles, numbering: WordNumbering, noteLabel: NoteLabels) {
    this.styles = styles
    this.numbering = numbering
    this.noteLabel = noteLabel
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'rPr' && this.looks.at(-1) === null) this.inParagraphMark++
    if (this.inParagraphMark > 0 && name === 'del' && this.paragraph) this.paragraph.joinsNext = true
    if (silent.has(name)) this.silence++
    if (this.silence > 0) return
    switch (name) {
      case 'p':
        this.paragraphs.push(this.pending ?? new WordParagraph())
        this.pending = null
        this.looks.push(null)
        break
      case 'r':
        this.looks.push(plainRun())
        break
      case 'tbl':
        this.tables.push([])
        break
      case 'tr':
        this.tables.at(-1)?.push([])
        break
      case 'tc':
        this.tables.at(-1)?.at(-1)?.push({ blocks: [] })
        break
      case 'footnote':
      case 'endnote':
        this.note = /separator|continuation/iu.test(attributes.get('type') ?? '')
          ? []
          : this.openNote(attributes.get('id') ?? '')
        break
      default:
        this.openInside(name, attributes)
    }
  }

  private openNote(id: string): Block[] {
    const blocks: Block[] = []
    this.notes.set(id, blocks)
    return blocks
  }

  private openInside(name: string, attributes: Attributes): void {
    const look = this.looks.at(-1)
    const value = attributes.get('val')
    if (look) this.openInRun(name, attributes, look)
    else if (this.paragraph && this.inParagraphMark === 0) describeParagraph(this.paragraph, name, value)
  }

  private openInRun(name: string, attributes: Attributes, look: RunLook): void {
    const value = attributes.get('val')
    switch (name) {
      case 'b':
        look.bold = isOn(value)
        break
      case 'i':
        look.italic = isOn(value)
        break
      case 'vertAlign':
        look.raised = value === 'superscript'
        break
      case 'vanish':
        look.hidden = isOn(value)
        break
      case 'sz':
        look.size = Number(value) || null
        break
      case 't':
        this.inText = true
        break
      case 'tab':
        this.write('\t')
        break
      case 'br':
      case 'cr':
        this.write('\n')
        break
      case 'noBreakHyphen':
        this.write('-')
        break
      case 'sym':
        this.write(symbol(attributes))
        break
      case 'fldChar':
        this.field(attributes.get('fldCharType') ?? '')
        break
      case 'footnoteReference':
      case 'endnoteReference': {
        const own = attributes.get('customMarkFollows')
        this.ownMark = own !== undefined && isOn(own)
        const label = this.noteLabel(
          name === 'footnoteReference' ? 'footnote' : 'endnote',
          attributes.get('id') ?? '',
          this.ownMark,
        )
        if (!this.ownMark && this.fieldCode === 0 && label !== '') this.paragraph?.call(label)
      }
    }
  }

  close(name: string): void {
    if (silent.has(name)) {
      this.silence--
      return
    }
    if (this.silence > 0) return
    if (name === 'rPr' && this.inParagraphMark > 0) this.inParagraphMark--
    if (name === 't') this.inText = false
    else if (name === 'r') {
      this.looks.pop()
      this.ownMark = false
    } else if (name === 'p') this.closeParagraph()
    else if (name === 'tbl') this.closeTable()
    else if (name === 'footnote' || name === 'endnote') this.note = null
  }

  text(text: string): void {
    if (this.inText && this.silence === 0) this.write(text)
  }

  private get paragraph(): WordParagraph | undefined {
    return this.paragraphs.at(-1)
  }

  private write(text: string): void {
    const look = this.looks.at(-1)
    if (!look || this.fieldCode > 0 || !this.paragraph) return
    if (this.ownMark && text.trim() !== '') {
      this.paragraph.call(text.trim())
      return
    }
    this.paragraph.add(text, look, this.styles)
  }

  /** Only a field's result is text; its code is an instruction. */
  private field(type: string): void {
    if (type === 'begin') this.fields.push('code')
    else if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result'
    else if (type === 'end') this.fields.pop()
    this.fieldCode = this.fields.filter((field) => field === 'code').length
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    this.looks.pop()
    if (!paragraph) return
    if (paragraph.joinsNext) {
      paragraph.joinsNext = false
      this.pending = paragraph
      return
    }
    const made = paragraph.finish(this.styles, this.numbering)
    if (made) this.emit(made)
  }

  private emit(made: Block): void {
    const cell = this.tables.at(-1)?.at(-1)?.at(-1)
    if (cell) cell.blocks.push(made)
    else if (this.note) this.note.push(made)
    else this.blocks.push(made)
  }

  private closeTable(): void {
    const rows = this.tables.pop() ?? []
    const layout = rows.every((cells) => cells.filter((cell) => cell.blocks.length > 0).length <= 1)
    if (layout) {
      for (const made of rows.flat().flatMap((cell) => cell.blocks)) this.emit(made)
      return
    }
    for (const cells of rows) {
      const texts = cells.map((cell) =>
        cell.blocks.map((part) => (part.label === null ? part.text : `${part.label} ${part.text}`)).join(' '),
      )
      const text = texts.map((part) => part.replace(/\s+/gu, ' ').trim()).join('\t')
      const calls = cells.flatMap((cell) =>
        cell.blocks.flatMap((part) => part.calls.map((call) => ({ offset: text.length, label: call.label }))),
      )
      if (text.trim() !== '')
        this.emit(
          block({
            kind: 'table-row',
            text,
            calls,
            bold: cells.every((cell) => cell.blocks.every((part) => part.bold)),
          }),
        )
    }
  }
}

function describeParagraph(paragraph: WordParagraph, name: string, value: string | undefined): void {
  if (name === 'pStyle') paragraph.styleId = value ?? ''
  else if (name === 'numId') paragraph.numId = value ?? null
  else if (name === 'ilvl') paragraph.level = Number(value)
  else if (name === 'jc') paragraph.align = value ?? null
  else if (name === 'outlineLvl') paragraph.outline = Number(value) < 9 ? Number(value) + 1 : null
  else if (name === 'bidi') paragraph.rightToLeft = isOn(value)
}

/** Symbol fonts put pictures at private code points; bullets are what documents use them for. */
function symbol(attributes: Attributes): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16)
  if (!Number.isFinite(code)) return ''
  return code >= 0xf000 && code <= 0xf0ff ? '•' : String.fromCodePoint(Math.min(code, 0x10ffff))
}
