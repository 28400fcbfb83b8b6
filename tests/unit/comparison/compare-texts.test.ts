import { describe, expect, it } from 'vitest'
import { compareTexts } from '#shared/comparison/compare-texts'
import type { Comparison } from '#shared/comparison/comparison'
import type { FootnotedText } from '#shared/comparison/footnote-calls'
import { buildRedline, type Redline, type RedlineWords } from '#shared/comparison/redline'
import { rowPieces } from '#shared/comparison/row-pieces'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedFootnotes, printedText, revisedText, withFootnotes } from '../../fixtures/comparison/revised-texts.ts'
import { aParagraph } from '../../helpers/builders.ts'

/** Operative paragraphs numbered from 1 in their order. */
const numbered = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, ordinal) => aParagraph({ text, ordinal, label: String(ordinal + 1) }))

const registers = 'Requests the sample secretariat to keep a public register of the owners of companies and trusts;'
const report = 'Invites States to report each year on the sample assets that they have returned, and on the time that it took;'
const review = 'Decides to hold a review of the implementation of the present sample text at its third session;'
const training = 'Encourages the training of investigators, prosecutors and judges in the tracing of sample funds;'

const relations = ({ rows }: Comparison): readonly string[] => rows.map(({ relation }) => relation)

/** A row in one line: `Keep [-one-]{+two+} registers`. */
const shown = (comparison: Comparison, index: number, before: readonly Paragraph[], after: readonly Paragraph[]): string => {
  const row = comparison.rows[index]
  if (!row) throw new Error(`No row ${index}`)
  const sign = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const
  return rowPieces(row, before, after).map(({ type, text }) => sign[type].join(text)).join('')
}

describe('a comparison', () => {
  it('marks the words that changed inside a paragraph', () => {
    const before = numbered(registers, report)
    const after = numbered(registers.replace('public', 'central'), report)
    const comparison = compareTexts(before, after)
    expect(relations(comparison)).toEqual(['edited', 'same'])
    expect(shown(comparison, 0, before, after)).toMatch(/^Requests .* keep a \[-public ?-\]\{\+central ?\+\} ?register of .* trusts;$/)
  })

  it('puts a deleted paragraph where it stood and an inserted one where it stands', () => {
    const comparison = compareTexts(numbered(registers, report, review), numbered(registers, training, review))
    expect(relations(comparison)).toEqual(['same', 'deleted', 'inserted', 'same'])
    expect(comparison.changes).toEqual([1, 2])
  })

  it('shows a moved paragraph at both places, each naming the other, and counts it once', () => {
    const comparison = compareTexts(numbered(registers, report, review, training), numbered(report, review, training, registers))
    expect(relations(comparison)).toEqual(['moved-away', 'same', 'same', 'same', 'moved'])
    expect(comparison.rows[0]).toMatchObject({ before: [0], after: [], otherRow: 4 })
    expect(comparison.rows[4]).toMatchObject({ before: [0], after: [3], otherRow: 0 })
    expect(comparison.changes).toEqual([4])
    expect(comparison.counts).toMatchObject({ moved: 1, same: 3, deleted: 0, inserted: 0 })
  })

  it('takes a split and a merge for what they are', () => {
    const [half, rest] = ['Requests the sample secretariat to keep a public register of owners;', 'Also requests it to publish the names of trustees each year;']
    const before = numbered(review, `${half} ${rest}`, training)
    const after = numbered(review, half, rest, training)
    expect(relations(compareTexts(before, after))).toEqual(['same', 'split', 'same'])
    expect(relations(compareTexts(after, before))).toEqual(['same', 'merged', 'same'])
  })

  it('counts a new number apart and does not call it a change', () => {
    const comparison = compareTexts(numbered(registers, report), numbered(training, registers, report))
    expect(comparison.changes).toHaveLength(1)
    expect(comparison.counts).toMatchObject({ inserted: 1, same: 2, renumbered: 2 })
  })

  it('finds nothing to walk between a text and itself', () => {
    const comparison = compareTexts(numbered(registers, report), numbered(registers, report))
    expect(comparison.changes).toEqual([])
    expect(comparison.counts).toMatchObject({ same: 2, renumbered: 0 })
  })

  it('holds for an empty text on either side', () => {
    expect(relations(compareTexts([], numbered(registers)))).toEqual(['inserted'])
    expect(relations(compareTexts(numbered(registers), []))).toEqual(['deleted'])
    expect(compareTexts([], []).rows).toEqual([])
  })

  it('reads as both texts, in their own order, for 300 random revisions', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { before, after } = revisedText(seed)
      const { rows } = compareTexts(before, after)
      const arrived = (row: (typeof rows)[number]) => row.otherRow !== null && row.relation !== 'moved-away'
      expect(rows.filter((row) => !arrived(row)).flatMap((row) => row.before), `before, seed ${seed}`).toEqual([...before.keys()])
      expect(rows.flatMap((row) => row.after), `after, seed ${seed}`).toEqual([...after.keys()])
      for (const row of rows) if (row.otherRow !== null) expect(rows[row.otherRow], `the other place, seed ${seed}`).toBeDefined()
    }
  })
})

/** A redline with all changes accepted or refused: a paragraph whose end does not count joins the next one. */
function settled({ paragraphs, footnotes }: Redline, leftOut: 'deleted' | 'inserted') {
  const wordsOf = (runs: readonly RedlineWords[]) => runs.filter(({ type }) => type !== leftOut).map(({ text }) => text).join('')
  const lines: string[] = []
  const called: string[] = []
  let line = ''
  for (const { runs, end } of paragraphs) {
    line += wordsOf(runs.filter((run) => 'text' in run))
    called.push(...runs.flatMap((run) => ('footnote' in run && run.type !== leftOut ? [wordsOf(footnotes[run.footnote - 1] ?? [])] : [])))
    if (end.type === leftOut) continue
    lines.push(line)
    line = ''
  }
  return { lines, footnotes: called }
}

const bare = (paragraphs: readonly Paragraph[]): FootnotedText => ({ paragraphs, footnotes: [] })
const redlineOf = (before: FootnotedText, after: FootnotedText): Redline => buildRedline(compareTexts(before.paragraphs, after.paragraphs), before, after)

describe('a redline', () => {
  const check = (before: FootnotedText, after: FootnotedText, why = ''): void => {
    const redline = redlineOf(before, after)
    expect(settled(redline, 'deleted'), `accepted, ${why}`).toEqual({ lines: printedText(after), footnotes: printedFootnotes(after) })
    expect(settled(redline, 'inserted'), `refused, ${why}`).toEqual({ lines: printedText(before), footnotes: printedFootnotes(before) })
  }

  it.each([
    ['a last paragraph that was deleted', numbered(registers, report), numbered(registers)],
    ['a first paragraph that was deleted', numbered(registers, report), numbered(report)],
    ['a last paragraph that was inserted', numbered(registers), numbered(registers, report)],
    ['texts that have nothing in common', numbered(registers, report), numbered(training, review)],
    ['a paragraph that moved to the end', numbered(registers, report, review, training), numbered(report, review, training, registers)],
    ['quotation marks of another form', numbered('Keeps the “sample” register of owners;'), numbered('Keeps the "sample" register of owners;')],
    ['line breaks and tabs inside a paragraph', numbered('Documentation:\nSAMPLE/1\tfirst'), numbered('Documentation:\nSAMPLE/2\tfirst')],
  ])('gives both texts to the character after %s', (_what, before, after) => check(bare(before), bare(after)))

  it('gives both texts to the character for 300 random revisions in six languages', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { before, after } = revisedText(seed)
      check(withFootnotes(before), withFootnotes(after), `seed ${seed}`)
    }
  })

  it('keeps a footnote whose call both texts have, and marks what changed in its words', () => {
    const text = (footnote: string): FootnotedText => ({
      paragraphs: [aParagraph({ label: '1', text: 'Recalls the sample report;', calls: [{ offset: 25, label: '1' }] })],
      footnotes: [{ label: '1', text: footnote, page: null }],
    })
    const { paragraphs, footnotes } = redlineOf(text('SAMPLE/1, annex.'), text('SAMPLE/2, annex.'))
    expect(paragraphs[0]?.runs.filter((run) => 'footnote' in run)).toEqual([{ type: 'same', footnote: 1 }])
    expect(footnotes).toEqual([[{ type: 'same', text: 'SAMPLE/' }, { type: 'deleted', text: '1' }, { type: 'inserted', text: '2' }, { type: 'same', text: ', annex.' }]])
  })

  it('puts each footnote of a label that is counted anew where it is called, once', () => {
    const calling = (ordinal: number, ...labels: readonly string[]) => aParagraph({ ordinal, text: `Paragraph ${ordinal} of a sample`, label: null, calls: labels.map((label) => ({ offset: 9, label })) })
    const text = { paragraphs: [calling(0, '1'), calling(1, '1'), calling(2, '1')], footnotes: ['First', 'Second'].map((words) => ({ label: '1', text: words, page: null })) }
    const redline = redlineOf(text, text)
    expect(settled(redline, 'deleted').footnotes).toEqual(['First', 'Second'])
    expect(redline.paragraphs.map(({ runs }) => runs.filter((run) => 'footnote' in run).length)).toEqual([1, 1, 0])
  })

  it('changes a number without touching its tab and its words', () => {
    const last = redlineOf(bare(numbered(registers)), bare(numbered(training, registers))).paragraphs.at(-1)
    expect(last?.runs).toEqual([
      { type: 'deleted', text: '1' },
      { type: 'inserted', text: '2' },
      { type: 'same', text: `\t${registers}` },
    ])
  })
})
