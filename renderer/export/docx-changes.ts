import { DeletedTextRun, InsertedTextRun, type IParagraphOptions, Paragraph, type ParagraphChild, Tab } from 'docx'
import type { ChangedParagraph, PackBlock, PackChange } from '#shared/domain/pack'
import { changeRule, noBorder } from './docx-frames.ts'
import { directed } from './docx-note-lines.ts'
import type { Pen } from './docx-pen.ts'
import { renderCitation } from './docx-quotation.ts'
import { deepestLevel } from './docx-text-styles.ts'
import { wordSafeText } from './word-safe-text.ts'

type Changes = PackBlock & { readonly type: 'changes' }
type Change = PackChange['change']

/** Space between what became of a paragraph and its words, in twips. */
const underRemark = 20

const markedAs = { same: undefined, inserted: 'InsertedWords', deleted: 'DeletedWords' } as const

/**
 * Renders words that are to be changed: as Word's tracked changes, so that accepting all gives the wording and rejecting
 * all the source, or underlined and struck through where nobody proposes them.
 */
export function renderChanges(block: Changes, pen: Pen, atTop: IParagraphOptions): readonly Paragraph[] {
  const paragraphs = block.paragraphs.flatMap((paragraph, index) => renderChanged(paragraph, block, pen, index === 0 ? block.bookmark : null))
  return [...paragraphs.map((options, index) => new Paragraph(index === 0 ? { ...options, ...atTop } : options)), ...renderCitation(block, pen)]
}

function renderChanged({ label, level, remark, changes }: ChangedParagraph, block: Changes, pen: Pen, bookmark: string | null): readonly IParagraphOptions[] {
  const { tracked, direction } = block
  const { own } = pen
  const depth = Math.min(level, deepestLevel)
  const sign = () => ({ id: pen.numberChange(), author: wordSafeText(tracked?.author ?? ''), date: tracked?.date ?? '' })
  const write = (change: Change, text: string): readonly ParagraphChild[] =>
    tracked === null || change === 'same'
      ? pen.words(text, block, markedAs[change] === undefined ? {} : { style: markedAs[change] })
      : pen.stretches(text, block).map((stretch) => (change === 'inserted' ? new InsertedTextRun({ ...stretch, ...sign() }) : new DeletedTextRun({ ...stretch, ...sign() })))
  // A paragraph that comes or goes as a whole takes its number and its end along.
  const whole = wholeChange(changes)
  const tab = (): ParagraphChild => {
    if (tracked === null || whole === 'same') return pen.tab()
    return whole === 'inserted' ? new InsertedTextRun({ children: [new Tab()], ...sign() }) : new DeletedTextRun({ children: [new Tab()], ...sign() })
  }
  const words = [
    ...(depth === 0 ? [] : [tab()]),
    ...(label === null ? [] : write(whole, label)),
    tab(),
    ...changes.flatMap(({ change, text }) => write(change, text)),
  ]
  const towards = { ...directed(direction), ...(direction === 'rtl' ? { border: { left: noBorder, right: changeRule } } : {}) }
  const end = tracked === null || whole === 'same' ? {} : { run: whole === 'inserted' ? { insertion: sign() } : { deletion: sign() } }
  const said: readonly IParagraphOptions[] =
    remark === null
      ? []
      : [{ style: 'ChangeRemark', ...directed(own.direction), ...(own.direction === 'rtl' ? { border: { left: noBorder, right: changeRule } } : {}), children: pen.words(remark, own) }]
  return [...said, { style: depth === 0 ? 'Change' : `Change${depth}`, keepNext: true, ...(remark === null ? {} : { spacing: { before: underRemark } }), ...towards, ...end, children: pen.bookmark(bookmark, words) }]
}

function wholeChange(changes: readonly PackChange[]): Change {
  const kinds = new Set(changes.filter(({ text }) => text !== '').map(({ change }) => change))
  const [only] = kinds
  return kinds.size === 1 && only !== undefined ? only : 'same'
}
