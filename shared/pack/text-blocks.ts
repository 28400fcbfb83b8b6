import { cite } from '#shared/citation/cite'
import { citationPreset } from '#shared/citation/presets'
import { formatWrittenDate } from '#shared/citation/written-date'
import type { PackBlock } from '#shared/domain/pack'
import type { ParagraphId } from '#shared/domain/ids'
import type { Footnote, FootnoteCall, Paragraph, TextRange } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import { fillLabel } from './labels.ts'
import type { PackLabels } from './pack-labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { type PackText, spokenFootnoteLabel } from './pack-texts.ts'
import { muted } from './pack-blocks.ts'
import { type CommentedRange, buildRuns } from './runs.ts'

/** Names a text in full as its heading and contents entry do: symbol and title, or the one that it has; never by its file, whose name is the user's own. */
function textTitle({ edition, citation }: PackText, labels: PackLabels): string {
  const { symbol, title } = edition
  if (symbol !== null && title !== '') return fillLabel(labels.annexedText, { symbol, title })
  return symbol ?? (title === '' ? cite(edition, [], citation, citationPreset('un-editorial', labels.language)) : title)
}

/** What stands on a text's paragraphs: marks and comments in their words, boxes below them. */
export interface TextNotes {
  readonly marks: ReadonlyMap<ParagraphId, readonly TextRange[]>
  readonly commented: ReadonlyMap<ParagraphId, readonly CommentedRange[]>
  readonly below: ReadonlyMap<ParagraphId, readonly PackBlock[]>
}

const noNotes: TextNotes = { marks: new Map(), commented: new Map(), below: new Map() }

/**
 * Builds one whole text with its printed numbers; its footnotes stand at its end under their printed labels.
 *
 * As Word footnotes they would be numbered anew through the pack, and "footnote 4 of A/RES/…" would be lost.
 */
export function buildTextBlocks(text: PackText, bookmark: string, { labels, targets }: Pick<PackAssembly, 'labels' | 'targets'>, notes: TextNotes = noNotes): readonly PackBlock[] {
  const { edition } = text
  const { language, direction } = edition
  // The date comes first: after an Arabic name its figures would be drawn into the Arabic.
  const facts = [edition.date === null ? null : formatWrittenDate(edition.date, labels.language), edition.body].filter((fact) => fact !== null)
  return [
    { type: 'heading', level: 2, text: textTitle(text, labels), bookmark, language, direction },
    ...(facts.length === 0 ? [] : [muted(facts.join(' · '), labels)]),
    ...text.paragraphs
      .filter((paragraph) => paragraph.kind !== 'footnote')
      .flatMap((paragraph): readonly PackBlock[] => {
        const { id, kind, level } = paragraph
        const label = printedLabel(paragraph)
        const callOf = (call: FootnoteCall) => ({ text: spokenFootnoteLabel(call.label), superscript: true }) as const
        const runs = buildRuns(paragraph, notes.marks.get(id) ?? [], callOf, notes.commented.get(id))
        return [{ type: 'text-paragraph', kind, label, level, runs, language, direction, bookmark: targets.get(paragraph) ?? null, source: { editionId: edition.id, paragraphId: id } }, ...(notes.below.get(id) ?? [])]
      }),
    ...listFootnotes(text).map(({ label, words, source }): PackBlock => ({
      type: 'text-paragraph',
      kind: 'footnote',
      label,
      level: 0,
      runs: [{ text: words }],
      language,
      direction,
      bookmark: source === null ? null : (targets.get(source) ?? null),
      source: source === null ? null : { editionId: edition.id, paragraphId: source.id },
    })),
  ]
}

interface ListedFootnote {
  readonly label: string | null
  readonly words: string
  /** The paragraph that holds it, where the reading left it among the paragraphs. */
  readonly source: Paragraph | null
}

/** Lists the text's footnotes once each: those lifted out, then those that stand among the paragraphs only. */
function listFootnotes({ edition, paragraphs }: PackText): readonly ListedFootnote[] {
  const standing = paragraphs.filter((paragraph) => paragraph.kind === 'footnote')
  const isSame = (footnote: Footnote, paragraph: Paragraph): boolean =>
    footnote.label === paragraph.label && footnote.text === paragraph.text
  const lifted = edition.footnotes.map((footnote) => ({
    label: spokenFootnoteLabel(footnote.label),
    words: footnote.text,
    source: standing.find((paragraph) => isSame(footnote, paragraph)) ?? null,
  }))
  const others = standing
    .filter((paragraph) => !edition.footnotes.some((footnote) => isSame(footnote, paragraph)))
    .map((paragraph) => ({ label: paragraph.label, words: paragraph.text, source: paragraph }))
  return [...lifted, ...others]
}
