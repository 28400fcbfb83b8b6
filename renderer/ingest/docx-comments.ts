import { authorOf } from './docx-author.ts'
import { walkXml } from './xml.ts'

/** What the comments part of a Word file says of one comment. */
export interface WordComment {
  readonly author: string
  readonly date: string | null
  readonly text: string
  /** Names its last paragraph: answers are known by it. Null where the program that wrote the file names none. */
  readonly paraId: string | null
}

/** Where a comment stands: its words in a Word paragraph, as that was read, before anything is normalised. */
export interface CommentPlace {
  readonly id: string
  /** The whole paragraph. */
  readonly text: string
  /** Half-open offsets into `text`; equal where the comment is on no words that were read. */
  readonly start: number
  readonly end: number
  /** Blocks of the part that stand before the paragraph's own. */
  readonly blocksBefore: number
  /** The note that the paragraph belongs to; null in the text itself. */
  readonly noteId: string | null
}

/** The United Nations' document system keeps job number and symbol in a comment, between marks of its own. */
const machineWritten = /<<ODS [A-Z]/u

/** Reads the comments part by the comments' ids. Null = the document has none. */
export async function readComments(xml: string | null): Promise<ReadonlyMap<string, WordComment>> {
  const comments = new Map<string, WordComment>()
  if (xml === null) return comments
  let open: { id: string; author: string; date: string | null } | null = null
  let lines: string[] = []
  let paraId: string | null = null
  let inText = false
  let deleted = 0
  const write = (text: string): void => {
    if (deleted === 0) lines.push(`${lines.pop() ?? ''}${text}`)
  }
  await walkXml(xml, {
    open(name, attributes) {
      if (name === 'comment') {
        open = {
          id: attributes.get('id') ?? '',
          author: authorOf(attributes),
          date: attributes.get('date') ?? null,
        }
        lines = []
      } else if (name === 'p') {
        lines.push('')
        paraId = attributes.get('paraId') ?? null
      } else if (name === 't') inText = true
      else if (name === 'tab' || name === 'br' || name === 'cr') write(name === 'tab' ? '\t' : '\n')
      else if (name === 'del' || name === 'moveFrom') deleted++
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'del' || name === 'moveFrom') deleted--
      else if (name === 'comment' && open) {
        const { id, author, date } = open
        const text = lines.join('\n').trim()
        if (text !== '' && !machineWritten.test(text)) comments.set(id, { author, date, text, paraId })
        open = null
      }
    },
    text(text) {
      if (inText) write(text)
    },
  })
  return comments
}

/** A comment's range in the paragraph that is being read; `end` null while it is open. */
interface OpenRange {
  readonly id: string
  readonly start: number
  end: number | null
}

/** The paragraph as far as it is read. */
interface Growing {
  readonly text: string
}

/** Follows comment marks through a part. A comment over several paragraphs is kept on the first that has words of it. */
export class CommentRanges {
  readonly places: CommentPlace[] = []
  private readonly ranges = new Map<Growing, OpenRange[]>()
  /** Comments that begin between paragraphs, or on an empty one: they start with the next. */
  private waiting: string[] = []
  private readonly seen = new Set<string>()

  /** Hears of an element; only comment marks mean anything. */
  mark(name: string, id: string, paragraph: Growing | undefined): void {
    if (name === 'commentRangeStart') this.begin(id, paragraph)
    else if (name === 'commentRangeEnd') this.end(id, paragraph)
    // Without a range the comment stands at a point.
    else if (name === 'commentReference' && !this.seen.has(id)) {
      this.begin(id, paragraph)
      this.end(id, paragraph)
    }
  }

  /** Carries marks over to the paragraph that another runs on into. */
  carry(from: Growing, to: Growing): void {
    const own = this.ranges.get(from)
    this.ranges.delete(from)
    if (own) this.ranges.set(to, own.map(({ id, end }) => ({ id, start: 0, end: end === null ? null : 0 })))
  }

  /** Starts what waits for a paragraph. */
  opened(paragraph: Growing): void {
    for (const id of this.waiting.splice(0)) this.rangesOf(paragraph).push({ id, start: paragraph.text.length, end: null })
  }

  /** Places the marks of a finished paragraph. */
  closed(paragraph: Growing, at: Pick<CommentPlace, 'blocksBefore' | 'noteId'>): void {
    const { text } = paragraph
    for (const { id, start, end } of this.ranges.get(paragraph) ?? []) {
      const hasWords = text.slice(start, end ?? text.length).trim() !== ''
      if (hasWords) this.places.push({ ...at, id, text, start, end: end ?? text.length })
      else if (end === null) this.waiting.push(id)
      else this.places.push({ ...at, id, text, start, end: start })
    }
    this.ranges.delete(paragraph)
  }

  /** Places what still waits when the text is over: comments behind its last words. */
  ended(blocksBefore: number): void {
    for (const id of this.waiting.splice(0))
      this.places.push({ id, text: '', start: 0, end: 0, blocksBefore, noteId: null })
  }

  private begin(id: string, paragraph: Growing | undefined): void {
    if (this.seen.has(id)) return
    this.seen.add(id)
    if (paragraph) this.rangesOf(paragraph).push({ id, start: paragraph.text.length, end: null })
    else this.waiting.push(id)
  }

  private end(id: string, paragraph: Growing | undefined): void {
    const range = paragraph && this.rangesOf(paragraph).find((one) => one.id === id)
    if (range) range.end ??= paragraph.text.length
  }

  private rangesOf(paragraph: Growing): OpenRange[] {
    const own = this.ranges.get(paragraph) ?? []
    this.ranges.set(paragraph, own)
    return own
  }
}
