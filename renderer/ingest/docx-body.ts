import type { RevisionChoice, TrackedChanges } from '#shared/domain/import'
import type { Block } from '#shared/segmentation/block'
import { CommentRanges, type CommentPlace } from './docx-comments.ts'
import type { WordNumbering } from './docx-numbering.ts'
import { describeParagraph, plainRun, symbolSign, WordParagraph, type RunLook } from './docx-paragraph.ts'
import { isRevisionMark, Revisions } from './docx-revisions.ts'
import { isOn, type WordStyles } from './docx-styles.ts'
import { tableBlocks, type TableRows } from './docx-table.ts'
import { walkXml, type Attributes } from './xml.ts'

/** Gives the printed label of a note by its id; `own` = the call carries its own mark. */
export type NoteLabels = (kind: 'footnote' | 'endnote', id: string, own: boolean) => string

export interface WordBody {
  readonly blocks: Block[]
  /** Notes of a notes part by id, in their order; empty for other parts. */
  readonly notes: ReadonlyMap<string, Block[]>
  readonly comments: readonly CommentPlace[]
  readonly revisions: TrackedChanges
  /** The relation that leads to the header of the first page; null where the part names none. */
  readonly firstHeader: string | null
}

/** What the parts of one document share. */
export interface WordSetting {
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  readonly noteLabel: NoteLabels
  readonly revisions: RevisionChoice
}

/** What holds paragraphs: no paragraph runs on out of it. */
const holders = new Set(['body', 'tc', 'txbxContent', 'footnote', 'endnote', 'hdr'])

/**
 * Reads a Word part (document, header, notes) into blocks. Tracked changes read as the text that was chosen.
 * Text boxes come where they are anchored; tables with one filled column are layout and read as paragraphs.
 */
export async function readWordPart(xml: string, setting: WordSetting): Promise<WordBody> {
  const walker = new BodyWalker(setting)
  await walkXml(xml, walker)
  const { blocks, notes, comments, revisions, firstHeader } = walker
  return { blocks, notes, comments: comments.places, revisions, firstHeader }
}

class BodyWalker {
  readonly blocks: Block[] = []
  readonly notes = new Map<string, Block[]>()
  readonly comments = new CommentRanges()
  readonly revisions: Revisions
  firstHeader: string | null = null
  private readonly styles: WordStyles
  private readonly numbering: WordNumbering
  private readonly noteLabel: NoteLabels
  private readonly paragraphs: WordParagraph[] = []
  /** The open runs; null stands for an open paragraph outside its runs (text boxes nest paragraphs in runs). */
  private readonly looks: (RunLook | null)[] = []
  private readonly tables: TableRows[] = []
  /** Rows that the chosen text does not have. */
  private readonly goneRows = new Set<Block[][]>()
  private inRowProperties = false
  private inNumbering = false
  private note: Block[] | null = null
  private noteId: string | null = null
  private pending: WordParagraph | null = null
  private silence = 0
  private inText = false
  private inParagraphMark = 0
  private ownMark = false
  private fieldCode = 0
  private readonly fields: ('code' | 'result')[] = []

  constructor({ styles, numbering, noteLabel, revisions }: WordSetting) {
    this.styles = styles
    this.numbering = numbering
    this.noteLabel = noteLabel
    this.revisions = new Revisions(revisions)
  }

  open(name: string, attributes: Attributes): void {
    this.comments.mark(name, attributes.get('id') ?? '', this.paragraph)
    if (this.silence === 0 && isRevisionMark(name, attributes)) this.revisionMark(name)
    if (this.revisions.silences(name)) this.silence++
    if (this.silence > 0) return
    switch (name) {
      case 'p':
        this.openParagraph()
        break
      case 'r':
        this.looks.push(plainRun())
        break
      case 'tbl':
        this.finishPending()
        this.tables.push([])
        break
      case 'tr':
        this.tables.at(-1)?.push([])
        break
      case 'tc':
        this.tables.at(-1)?.at(-1)?.push([])
        break
      case 'trPr':
        this.inRowProperties = true
        break
      case 'numPr':
        this.inNumbering = true
        break
      case 'headerReference':
        if (attributes.get('type') === 'first') this.firstHeader ??= attributes.get('id') ?? null
        break
      case 'footnote':
      case 'endnote':
        this.noteId = attributes.get('id') ?? ''
        this.note = /separator|continuation/iu.test(attributes.get('type') ?? '') ? [] : this.openNote(this.noteId)
        break
      default:
        this.openInside(name, attributes)
    }
  }

  private openParagraph(): void {
    const { pending } = this
    // A paragraph that the chosen text has nothing of leaves no trace in the next one either.
    const paragraph = pending && pending.text.trim() !== '' ? pending : new WordParagraph()
    if (pending && paragraph !== pending) this.comments.carry(pending, paragraph)
    this.pending = null
    this.paragraphs.push(paragraph)
    this.looks.push(null)
    this.comments.opened(paragraph)
  }

  /** A tracked change: around words, on a paragraph's end, on a table's row, or on a list's number, which says nothing. */
  private revisionMark(name: string): void {
    if (this.inNumbering) return
    if (this.inRowProperties) {
      const row = this.tables.at(-1)?.at(-1)
      if (row && this.revisions.removes(name)) this.goneRows.add(row)
    } else if (this.inParagraphMark > 0 && this.paragraph && this.revisions.removes(name)) this.paragraph.joinsNext = true
    this.revisions.count(name)
  }

  private openNote(id: string): Block[] {
    const blocks: Block[] = []
    this.notes.set(id, blocks)
    return blocks
  }

  private openInside(name: string, attributes: Attributes): void {
    const look = this.looks.at(-1)
    const value = attributes.get('val')
    if (name === 'rPr' && look === null) this.inParagraphMark++
    else if (look) this.openInRun(name, attributes, look)
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
      case 'delText':
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
        this.write(symbolSign(attributes))
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
    if (this.revisions.silences(name)) {
      this.silence--
      return
    }
    if (this.silence > 0) return
    if (name === 'rPr' && this.inParagraphMark > 0) this.inParagraphMark--
    if (holders.has(name)) this.finishPending()
    if (name === 't' || name === 'delText') this.inText = false
    else if (name === 'trPr') this.inRowProperties = false
    else if (name === 'numPr') this.inNumbering = false
    else if (name === 'tr') this.closeRow()
    else if (name === 'r') {
      this.looks.pop()
      this.ownMark = false
    } else if (name === 'p') this.closeParagraph()
    else if (name === 'tbl') this.closeTable()
    else if (name === 'footnote' || name === 'endnote') {
      this.note = null
      this.noteId = null
    } else if (name === 'body') this.comments.ended(this.blocks.length)
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
    this.finish(paragraph)
  }

  private finish(paragraph: WordParagraph): void {
    this.comments.closed(paragraph, { blocksBefore: this.blocks.length, noteId: this.noteId })
    const made = paragraph.finish(this.styles, this.numbering)
    if (made) this.emit(made)
  }

  /** Ends a paragraph that has nothing after it to run on into. */
  private finishPending(): void {
    const { pending } = this
    this.pending = null
    if (pending) this.finish(pending)
  }

  private closeRow(): void {
    const rows = this.tables.at(-1)
    const row = rows?.at(-1)
    if (row && this.goneRows.has(row)) rows?.pop()
  }

  private emit(made: Block): void {
    const cell = this.tables.at(-1)?.at(-1)?.at(-1)
    if (cell) cell.push(made)
    else if (this.note) this.note.push(made)
    else this.blocks.push(made)
  }

  private closeTable(): void {
    const rows = this.tables.pop() ?? []
    for (const made of tableBlocks(rows)) this.emit(made)
  }
}
