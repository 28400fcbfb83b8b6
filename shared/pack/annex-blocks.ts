import { formatWrittenDate } from '#shared/citation/written-date'
import type { Edition } from '#shared/domain/edition'
import type { PackBlock } from '#shared/domain/pack'
import type { Footnote, Paragraph } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import { type PackLabels, fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { type PackText, spokenFootnoteLabel } from './pack-texts.ts'
import { buildRuns } from './runs.ts'

/** Names an annexed text as its heading and contents entry do: symbol and title, or the one that it has. */
function annexedTextTitle({ symbol, title, sourceName }: Edition, labels: PackLabels): string {
  if (symbol !== null && title !== '') return fillLabel(labels.annexedText, { symbol, title })
  return symbol ?? (title === '' ? sourceName : title)
}

/**
 * Builds one whole text with its printed numbers; its footnotes stand at its end under their printed labels.
 *
 * As Word footnotes they would be numbered anew through the pack, and "footnote 4 of A/RES/…" would be lost.
 */
export function buildAnnexBlocks(text: PackText, bookmark: string, assembly: PackAssembly): readonly PackBlock[] {
  const { edition } = text
  const { language, direction } = edition
  // The date comes first: after an Arabic name its figures would be drawn into the Arabic.
  const facts = [edition.date === null ? null : formatWrittenDate(edition.date), edition.body].filter((fact) => fact !== null)
  return [
    { type: 'heading', level: 2, text: annexedTextTitle(edition, assembly.labels), bookmark, language, direction },
    ...(facts.length === 0 ? [] : [{ type: 'paragraph', look: 'muted', runs: [{ text: facts.join(' · ') }], direction: assembly.labels.direction } as const]),
    ...text.paragraphs
      .filter((paragraph) => paragraph.kind !== 'footnote')
      .map((paragraph): PackBlock => {
        const { kind, level } = paragraph
        const label = printedLabel(paragraph)
        const runs = buildRuns(paragraph, [], (call) => ({ text: spokenFootnoteLabel(call.label), superscript: true }))
        return { type: 'text-paragraph', kind, label, level, runs, language, direction, bookmark: assembly.targets.get(paragraph) ?? null }
      }),
    ...listFootnotes(text).map(({ label, words, source }): PackBlock => ({
      type: 'text-paragraph',
      kind: 'footnote',
      label,
      level: 0,
      runs: [{ text: words }],
      language,
      direction,
      bookmark: source === null ? null : (assembly.targets.get(source) ?? null),
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
