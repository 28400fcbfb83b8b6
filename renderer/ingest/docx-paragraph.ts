import type { FootnoteCall, TextRange } from '#shared/domain/paragraph'
import { block, type Block } from '#shared/segmentation/block'
import type { WordNumbering } from './docx-numbering.ts'
import { isOn, listPlace, type WordStyles } from './docx-styles.ts'
import type { Attributes } from './xml.ts'

/** How a run looks; what its style says is already in it. */
export interface RunLook {
  bold: boolean | null
  italic: boolean | null
  raised: boolean
  hidden: boolean
  size: number | null
}

/** Makes the look of a run that no style says anything of; null = as the paragraph has it. */
export const plainRun = (): RunLook => ({ bold: null, italic: null, raised: false, hidden: false, size: null })

/** A paragraph while its runs are being read. */
export class WordParagraph {
  styleId = ''
  numId: string | null = null
  level: number | null = null
  align: string | null = null
  outline: number | null = null
  /** Its end mark was deleted by a tracked change: it runs on into the next paragraph. */
  joinsNext = false
  rightToLeft = false
  text = ''
  readonly italics: TextRange[] = []
  readonly calls: FootnoteCall[] = []
  private boldLetters = 0
  private readonly sizes = new Map<number, number>()

  /** Adds a run's words; raised figures and stars are note calls. */
  add(text: string, look: RunLook, styles: WordStyles): void {
    if (look.hidden || text === '') return
    if (look.raised && this.text !== '' && /^\s*(?:\d{1,3}|\*{1,4})(?:[,\s]+(?:\d{1,3}|\*{1,4}))*\s*$/u.test(text)) {
      for (const label of text.trim().split(/[,\s]+/u)) this.call(label)
      return
    }
    const style = styles.get(this.styleId)
    const start = this.text.length
    this.text += text
    if (look.italic ?? style?.italic ?? false) {
      const last = this.italics.at(-1)
      if (last && last.end === start)
        this.italics[this.italics.length - 1] = { start: last.start, end: this.text.length }
      else this.italics.push({ start, end: this.text.length })
    }
    if (look.bold ?? style?.bold ?? false) this.boldLetters += lettersIn(text)
    const size = look.size ?? style?.size
    if (size) this.sizes.set(size, (this.sizes.get(size) ?? 0) + text.length)
  }

  call(label: string): void {
    this.calls.push({ offset: this.text.trimEnd().length, label })
  }

  /** The finished block; null where nothing is printed. */
  finish(styles: WordStyles, numbering: WordNumbering): Block | null {
    const style = styles.get(this.styleId)
    if (/^toc ?\d/iu.test(style?.name ?? '')) return null
    if (this.text.trim() === '') return null
    const place = listPlace(this, style) ?? numbering.placeOfStyle(this.styleId)
    const label = place ? numbering.next(place) : ''
    const size = [...this.sizes].toSorted((p, q) => q[1] - p[1])[0]?.[0]
    return block({
      text: this.text,
      italics: this.italics,
      calls: this.calls,
      label: label === '' ? null : label,
      outline: this.outline ?? style?.outline ?? null,
      bold: this.boldLetters > 0 && this.boldLetters >= 0.8 * lettersIn(this.text),
      fontSize: size === undefined ? null : size / 2,
      align: alignment(this.align ?? style?.align ?? null, this.rightToLeft),
    })
  }
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length

function alignment(value: string | null, rightToLeft: boolean): Block['align'] {
  if (value === 'center') return 'center'
  if (value === 'end' || value === (rightToLeft ? 'left' : 'right')) return 'end'
  return value === null ? null : 'start'
}

/** Takes one of a paragraph's own settings. */
export function describeParagraph(paragraph: WordParagraph, name: string, value: string | undefined): void {
  if (name === 'pStyle') paragraph.styleId = value ?? ''
  else if (name === 'numId') paragraph.numId = value ?? null
  else if (name === 'ilvl') paragraph.level = Number(value)
  else if (name === 'jc') paragraph.align = value ?? null
  else if (name === 'outlineLvl') paragraph.outline = Number(value) < 9 ? Number(value) + 1 : null
  else if (name === 'bidi') paragraph.rightToLeft = isOn(value)
}

/** Symbol fonts put pictures at private code points; bullets are what documents use them for. */
export function symbolSign(attributes: Attributes): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16)
  if (!Number.isFinite(code)) return ''
  return code >= 0xf000 && code <= 0xf0ff ? '•' : String.fromCodePoint(Math.min(code, 0x10ffff))
}
