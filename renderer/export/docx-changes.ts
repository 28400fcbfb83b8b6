import { DeletedTextRun, InsertedTextRun, type IParagraphOptions, type IRunOptions, type ParagraphChild, Tab } from 'docx'
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

/** Stands where nobody is named: Word shows no change without a name. */
const unsigned = 'Aide-Mémoire'

/**
 * Renders words that are to be changed: as Word's tracked changes, so that accepting all gives the wording and rejecting
 * all the source, or underlined and struck through where nobody proposes them.
 */
export function renderChanges(block: Changes, pen: Pen, atTop: IParagraphOptions): readonly IParagraphOptions[] {
  const hand = block.tracked === null ? markingHand(block, pen) : trackingHand(block, block.tracked, pen)
  const last = block.paragraphs.length - 1
  const paragraphs = block.paragraphs.flatMap((paragraph, index) => [
    ...renderRemark(paragraph, block, pen),
    {
      ...renderChanged(paragraph, block, hand, pen, index === 0 ? block.bookmark : null),
      // A long list may break in between; its first words stay with the next, its last with the citation.
      ...(index === 0 || index === last ? { keepNext: true } : {}),
    },
  ])
  return [...paragraphs.map((options, index) => (index === 0 ? { ...options, ...atTop } : options)), ...renderCitation(block, pen)]
}

/** Borders do not turn round with a paragraph: the rule runs down the side of the words, whichever way the remark runs. */
function ruleOf({ direction }: Changes): IParagraphOptions {
  return direction === 'rtl' ? { border: { left: noBorder, right: changeRule } } : {}
}

function renderRemark({ remark }: ChangedParagraph, block: Changes, { own, words }: Pick<Pen, 'own' | 'words'>): readonly IParagraphOptions[] {
  return remark === null ? [] : [{ style: 'ChangeRemark', ...directed(own.direction), ...ruleOf(block), children: words(remark, own) }]
}

function renderChanged({ label, level, remark, changes }: ChangedParagraph, block: Changes, hand: Hand, pen: Pen, bookmark: string | null): IParagraphOptions {
  const depth = Math.min(level, deepestLevel)
  // A paragraph that comes or goes as a whole takes its number and its end along.
  const whole = wholeChange(changes)
  const words = [
    ...(depth === 0 ? [] : [hand.tab(whole)]),
    ...(label === null ? [] : hand.write(whole, label)),
    hand.tab(whole),
    ...changes.flatMap(({ change, text }) => hand.write(change, text)),
  ]
  return {
    style: depth === 0 ? 'Change' : `Change${depth}`,
    ...(remark === null ? {} : { spacing: { before: underRemark } }),
    ...directed(block.direction),
    ...ruleOf(block),
    ...hand.end(whole),
    children: pen.bookmark(bookmark, words),
  }
}

function wholeChange(changes: readonly PackChange[]): Change {
  const kinds = new Set(changes.filter(({ text }) => text !== '').map(({ change }) => change))
  const [only] = kinds
  return kinds.size === 1 && only !== undefined ? only : 'same'
}

/** Writes what is to be changed. */
interface Hand {
  readonly write: (change: Change, text: string) => readonly ParagraphChild[]
  readonly tab: (change: Change) => ParagraphChild
  /** What becomes of a paragraph's end. */
  readonly end: (change: Change) => IParagraphOptions
}

function markingHand(block: Changes, pen: Pen): Hand {
  const look = { same: {}, inserted: { style: 'InsertedWords' }, deleted: { style: 'DeletedWords' } } as const
  return { write: (change, text) => pen.words(text, block, look[change]), tab: () => pen.tab(), end: () => ({}) }
}

function trackingHand(block: Changes, { author, date }: NonNullable<Changes['tracked']>, pen: Pen): Hand {
  const name = wordSafeText(author).trim() || unsigned
  const sign = () => ({ id: pen.numberChange(), author: name, date })
  const track = (change: 'inserted' | 'deleted', words: IRunOptions): ParagraphChild =>
    change === 'inserted' ? new InsertedTextRun({ ...words, ...sign() }) : new DeletedTextRun({ ...words, ...sign() })
  return {
    write: (change, text) => (change === 'same' ? pen.words(text, block) : pen.stretches(text, block).map((stretch) => track(change, stretch))),
    tab: (change) => (change === 'same' ? pen.tab() : track(change, { children: [new Tab()] })),
    end(change) {
      if (change === 'same') return {}
      return { run: change === 'inserted' ? { insertion: sign() } : { deletion: sign() } }
    },
  }
}
