import { FootnoteReferenceRun, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Language } from '#shared/domain/edition'
import type { Direction, PackRun } from '#shared/domain/pack'
import { languageOptions, markShading } from './docx-styles.ts'
import { splitByScript } from './split-by-script.ts'
import { wordSafeText } from './word-safe-text.ts'

/** Whose words they are: which way they run, and the language that Word proofs them in. */
export interface Tongue {
  readonly language: Language
  readonly direction: Direction
}

/** Renders words of one look, a run for each script. */
export function renderWords(text: string, tongue: Tongue, look: IRunOptions = {}): readonly ParagraphChild[] {
  const safe = wordSafeText(text)
  if (safe === '') return []
  const language = languageOptions(tongue.language)
  return splitByScript(safe, tongue.direction).map(
    (stretch) =>
      // `text`, never `children`: there docx takes the words "CURRENT" and "TOTAL_PAGES" for page fields.
      new TextRun({
        ...look,
        text: stretch.text,
        ...(stretch.direction === 'rtl' ? { rightToLeft: true } : {}),
        ...(language !== undefined && stretch.direction === tongue.direction ? { language } : {}),
      }),
  )
}

/** Renders a paragraph's runs with their footnote calls. */
export function renderRuns(runs: readonly PackRun[], tongue: Tongue): readonly ParagraphChild[] {
  return runs.flatMap((run) => [
    ...renderWords(run.text, tongue, {
      ...(run.italic === true ? { italics: true } : {}),
      ...(run.marked === true ? { shading: markShading } : {}),
      ...(run.superscript === true ? { superScript: true } : {}),
    }),
    ...(run.footnote === undefined ? [] : [new FootnoteReferenceRun(run.footnote)]),
  ])
}

/** A tab between a hanging number and its words. */
export function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] })
}
