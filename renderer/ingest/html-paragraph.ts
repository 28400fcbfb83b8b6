import type { FootnoteCall, TextRange } from '#shared/domain/paragraph'
import { block, type Block } from '#shared/segmentation/block'

/** A paragraph while its inline content is being read. */
export class HtmlParagraph {
  private text = ''
  private readonly italics: TextRange[] = []
  private readonly calls: FootnoteCall[] = []
  private italic = 0
  private bold = 0
  private boldLetters = 0

  get isEmpty(): boolean {
    return this.text.trim() === ''
  }

  /** A new paragraph inside the same inline elements. */
  continued(): HtmlParagraph {
    const next = new HtmlParagraph()
    next.italic = this.italic
    next.bold = this.bold
    return next
  }

  enter(italic: boolean, bold: boolean): void {
    if (italic) this.italic++
    if (bold) this.bold++
  }

  leave(italic: boolean, bold: boolean): void {
    if (italic) this.italic = Math.max(0, this.italic - 1)
    if (bold) this.bold = Math.max(0, this.bold - 1)
  }

  /** White space collapses as on screen; line ends of the source mean nothing. */
  add(raw: string): void {
    const words = raw.replace(/[ \t\r\n\f]+/gu, ' ')
    const text = this.text === '' || /[\s]$/u.test(this.text) ? words.trimStart() : words
    if (text === '') return
    const start = this.text.length
    this.text += text
    if (this.italic > 0) {
      const last = this.italics.at(-1)
      if (last && last.end === start)
        this.italics[this.italics.length - 1] = { start: last.start, end: this.text.length }
      else this.italics.push({ start, end: this.text.length })
    }
    if (this.bold > 0) this.boldLetters += text.replace(/[^\p{L}\p{N}]/gu, '').length
  }

  lineBreak(): void {
    if (this.text !== '') this.text = `${this.text.trimEnd()}\n`
  }

  call(label: string): void {
    this.calls.push({ offset: this.text.trimEnd().length, label })
  }

  finish(known: Pick<Block, 'label' | 'outline' | 'align' | 'kind'>): Block {
    const text = this.text.trimEnd()
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length
    return block({
      ...known,
      text,
      italics: this.italics
        .map((range) => ({ start: range.start, end: Math.min(range.end, text.length) }))
        .filter((range) => range.end > range.start),
      calls: this.calls,
      bold: letters > 0 && this.boldLetters >= 0.8 * letters,
      label: known.label === '' && known.kind !== 'footnote' ? null : known.label,
    })
  }
}
