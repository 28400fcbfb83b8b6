import { isProposalBookmark, parseReturnBookmark } from '#shared/returned/return-bookmark'
import type { MarkedStretch, ReturnedComment, ReturnedMark, ReturnedParagraph, ReturnedPiece, Revision } from '#shared/returned/returned-file'
import { ArchiveTooLarge } from '#renderer/archive/open-archive.ts'
import { authorOf } from './docx-author.ts'
import type { Attributes, XmlHandler } from './xml.ts'

const inserting: ReadonlySet<string> = new Set(['ins', 'moveTo'])
const deleting: ReadonlySet<string> = new Set(['del', 'moveFrom'])

/** Never words that anybody reads: fallbacks of drawings, and what looks were before. */
const silent: ReadonlySet<string> = new Set(['Fallback', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange'])

/** Say how a paragraph, row or run looks, and who changed its mark. */
const properties: ReadonlySet<string> = new Set(['pPr', 'trPr', 'rPr'])

/** What holds paragraphs: no paragraph runs on out of it. */
const holders: ReadonlySet<string> = new Set(['body', 'tc', 'txbxContent', 'footnote', 'endnote'])

/** Raised figures and stars call notes: the library keeps them apart from the words. */
const noteCall = /^\s*(?:\d{1,3}|\*{1,4})(?:[,\s]+(?:\d{1,3}|\*{1,4}))*\s*$/u

/** A thousand comments on all of a long report; a file with more is made to fill the memory. */
const mostStretches = 2_000_000

interface GrowingParagraph {
  readonly index: number
  readonly pieces: ReturnedPiece[]
  length: number
}

/** A point of the text; a point between paragraphs is the start of the next. */
interface Position {
  readonly paragraph: number
  readonly offset: number
}

interface OpenStretch {
  readonly start: Position
  end: Position | null
}

/** Follows the words of a Word part, who changed them, and where comments and bookmarks of ours stand. */
export class ReturnedWalker implements XmlHandler {
  private readonly paragraphs: GrowingParagraph[] = []
  private readonly comments = new Map<string, OpenStretch>()
  private readonly marks: (OpenStretch & { readonly name: string })[] = []
  /** The latest mark of each id: ids may come again. */
  private readonly marksById = new Map<string, OpenStretch>()
  private stretchCount = 0
  private readonly path: string[] = []
  private readonly opened: GrowingParagraph[] = []
  private readonly revisions: Revision[] = []
  /** A paragraph whose end was inserted: the next one is a part of it. */
  private running: GrowingParagraph | null = null
  private insertedEnd: Revision | null = null
  private silence = 0
  private propertyDepth = 0
  private isRaised = false

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1)
    this.path.push(name)
    if (properties.has(name)) this.propertyDepth++
    if (silent.has(name)) this.silence++
    if (this.silence > 0) return
    if (inserting.has(name) || deleting.has(name)) this.openRevision(name, parent, attributes)
    else if (name === 'p') this.openParagraph()
    else if (name === 'r') this.isRaised = false
    else if (name === 'vertAlign' && this.path.includes('r')) this.isRaised = attributes.get('val') === 'superscript'
    else if (name === 'tab' && parent === 'r') this.write('\t')
    else if ((name === 'br' || name === 'cr') && parent === 'r') this.write('\n')
    else if (name === 'noBreakHyphen') this.write('-')
    else this.openMark(name, attributes)
  }

  close(name: string): void {
    this.path.pop()
    if (properties.has(name)) this.propertyDepth--
    if (silent.has(name)) {
      this.silence--
      return
    }
    if (this.silence > 0) return
    if ((inserting.has(name) || deleting.has(name)) && !this.isProperty()) this.revisions.pop()
    else if (name === 'p') this.closeParagraph()
    else if (holders.has(name)) this.running = null
  }

  text(text: string): void {
    const name = this.path.at(-1)
    if (this.silence === 0 && (name === 't' || name === 'delText') && !(this.isRaised && noteCall.test(text))) this.write(text)
  }

  /** Lists where each comment stands, by its id in the file. */
  placesOfComments(): ReadonlyMap<string, ReturnedComment['on']> {
    const sorted = [...this.comments].toSorted(([, one], [, other]) => one.start.paragraph - other.start.paragraph || one.start.offset - other.start.offset)
    return new Map(sorted.map(([id, stretch]) => [id, this.stretches(stretch)]))
  }

  finished(): readonly ReturnedParagraph[] {
    const marksOf = new Map<number, ReturnedMark[]>()
    for (const { name, ...stretch } of this.marks)
      for (const { paragraph, start, end } of this.stretches(stretch)) {
        const marks = marksOf.get(paragraph) ?? []
        marks.push({ name, start, end })
        marksOf.set(paragraph, marks)
      }
    return this.paragraphs.map(({ pieces, index }) => ({ pieces, marks: marksOf.get(index) ?? [] }))
  }

  private get paragraph(): GrowingParagraph | undefined {
    return this.opened.at(-1)
  }

  private get here(): Position {
    const { paragraph } = this
    return paragraph ? { paragraph: paragraph.index, offset: paragraph.length } : { paragraph: this.paragraphs.length, offset: 0 }
  }

  /** Whether what is being read is no run's surroundings but a paragraph's, row's or list's own mark. */
  private isProperty(): boolean {
    return this.propertyDepth > 0
  }

  private openRevision(name: string, parent: string | undefined, attributes: Attributes): void {
    const type = inserting.has(name) ? 'inserted' : 'deleted'
    const revision: Revision = { type, author: authorOf(attributes), date: attributes.get('date') ?? null }
    if (!this.isProperty()) this.revisions.push(revision)
    else if (parent === 'rPr' && this.path.includes('pPr') && type === 'inserted') this.insertedEnd = revision
  }

  private openParagraph(): void {
    const { running } = this
    this.running = null
    this.insertedEnd = null
    if (running && this.opened.length === 0) {
      this.opened.push(running)
      return
    }
    const paragraph: GrowingParagraph = { index: this.paragraphs.length, pieces: [], length: 0 }
    this.paragraphs.push(paragraph)
    this.opened.push(paragraph)
  }

  private closeParagraph(): void {
    if (this.insertedEnd) {
      this.add('\n', this.insertedEnd)
      this.running = this.paragraph ?? null
      this.insertedEnd = null
    }
    this.opened.pop()
  }

  private openMark(name: string, attributes: Attributes): void {
    const id = attributes.get('id') ?? ''
    switch (name) {
      case 'commentRangeStart':
        if (!this.comments.has(id)) this.comments.set(id, { start: this.here, end: null })
        break
      case 'commentRangeEnd': {
        const stretch = this.comments.get(id)
        if (stretch) stretch.end ??= this.behind
        break
      }
      case 'commentReference':
        // Without a stretch the comment stands at a point.
        if (!this.comments.has(id)) this.comments.set(id, { start: this.here, end: this.here })
        break
      case 'bookmarkStart': {
        const mark = attributes.get('name') ?? ''
        if (!parseReturnBookmark(mark) && !isProposalBookmark(mark)) break
        const stretch = { name: mark, start: this.here, end: null }
        this.marks.push(stretch)
        this.marksById.set(id, stretch)
        break
      }
      case 'bookmarkEnd': {
        const mark = this.marksById.get(id)
        if (mark) mark.end ??= this.behind
      }
    }
  }

  /** Where what ends here ends: between paragraphs it is the end of the last. */
  private get behind(): Position {
    const last = this.paragraphs.at(-1)
    return this.paragraph || !last ? this.here : { paragraph: last.index, offset: last.length }
  }

  private write(text: string): void {
    if (this.revisions.some(({ type }) => type === 'deleted') && this.revisions.some(({ type }) => type === 'inserted')) return
    this.add(text, this.revisions.at(-1) ?? null)
  }

  private add(text: string, revision: Revision | null): void {
    const { paragraph } = this
    if (!paragraph) return
    const last = paragraph.pieces.at(-1)
    const isSame = last && last.revision?.type === revision?.type && last.revision?.author === revision?.author
    if (last && isSame) paragraph.pieces[paragraph.pieces.length - 1] = { text: last.text + text, revision: later(last.revision, revision) }
    else paragraph.pieces.push({ text, revision })
    paragraph.length += text.length
  }

  /** A stretch by paragraphs; what lies behind the last paragraph stands at its end. */
  private stretches({ start, end }: OpenStretch): readonly (MarkedStretch & { readonly paragraph: number })[] {
    const last = this.paragraphs.at(-1)
    if (!last) return []
    const from = start.paragraph > last.index ? { paragraph: last.index, offset: last.length } : start
    const to = end === null || isBefore(end, from) ? from : end
    this.stretchCount += to.paragraph + 1 - from.paragraph
    if (this.stretchCount > mostStretches) throw new ArchiveTooLarge('comments and bookmarks over more paragraphs than any file has')
    return this.paragraphs.slice(from.paragraph, to.paragraph + 1).map(({ index, length }) => ({
      paragraph: index,
      start: index === from.paragraph ? from.offset : 0,
      end: index === to.paragraph ? to.offset : length,
    }))
  }
}

const isBefore = (one: Position, other: Position): boolean => one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.offset < other.offset)

/** A change in several pieces is as old as the last of them. */
const later = (one: Revision | null, other: Revision | null): Revision | null => ((other?.date ?? '') > (one?.date ?? '') ? other : one)
