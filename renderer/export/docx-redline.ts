import { DeletedTextRun, Document, Footer, FootnoteReference, Header, InsertedTextRun, type IRunOptions, Packer, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Comparable } from '#shared/comparison/comparison'
import type { Redline, RedlineParagraph, RedlineRun, RedlineWords } from '#shared/comparison/redline'
import { languageOptions } from './docx-languages.ts'
import { directed } from './docx-note-lines.ts'
import { fileParts, stampPackage } from './docx-package.ts'
import { page } from './docx-page.ts'
import type { Tongue } from './docx-pen.ts'
import { packStyles } from './docx-styles.ts'
import { textStyle } from './docx-text-paragraph.ts'
import { splitByScript } from './split-by-script.ts'
import { wordSafeText } from './word-safe-text.ts'

/** A text with tracked changes, and what its file says of itself. */
export interface RedlineFile extends Redline {
  readonly title: string
  /** Head of each page; which text became which. The body holds nothing but the texts. */
  readonly header: string
  /** Stands on every change. */
  readonly author: string
  /** ISO 8601, UTC; stands on every change. */
  readonly changedAt: string
  readonly before: Tongue
  readonly after: Tongue
}

/**
 * Renders a comparison as a Word file with tracked changes: accepting all gives the text after, rejecting all the text
 * before, paragraph by paragraph and footnote by footnote. Equal comparisons give equal bytes.
 */
export async function renderRedline(file: RedlineFile): Promise<Uint8Array> {
  const pen = openRedPen(file)
  const asOf = file.changedAt.slice(0, 10)
  const document = new Document({
    title: wordSafeText(file.title),
    creator: file.author,
    lastModifiedBy: file.author,
    styles: packStyles(file.after.language),
    footnotes: renderFootnotes(file, pen),
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin } },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(wordSafeText(file.header))] })] }) },
        footers: { default: new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
        children: file.paragraphs.length > 0 ? file.paragraphs.map((paragraph) => renderParagraph(paragraph, file, pen)) : [new Paragraph({})],
      },
    ],
  })
  const bytes = await Packer.toArrayBuffer(document, undefined, fileParts({ title: file.title, asOf }))
  return stampPackage(new Uint8Array(bytes), asOf)
}

interface RedPen {
  /** Who changed what; each change has a number of its own in the file. */
  sign(): { readonly id: number; readonly author: string; readonly date: string }
  write(run: RedlineRun): readonly ParagraphChild[]
}

function openRedPen({ author, changedAt, before, after }: RedlineFile): RedPen {
  let changes = 0
  const sign = () => ({ id: ++changes, author: wordSafeText(author), date: changedAt })

  function child(type: RedlineRun['type'], options: IRunOptions): ParagraphChild {
    if (type === 'same') return new TextRun(options)
    return type === 'inserted' ? new InsertedTextRun({ ...options, ...sign() }) : new DeletedTextRun({ ...options, ...sign() })
  }

  function write(run: RedlineRun): readonly ParagraphChild[] {
    if ('text' in run) return words(run)
    return [child(run.type, { style: 'FootnoteReference', children: [new FootnoteReference(run.footnote)] })]
  }

  function words({ type, text, italic }: RedlineWords): readonly ParagraphChild[] {
    const tongue = type === 'deleted' ? before : after
    const language = tongue.language === after.language ? undefined : languageOptions(tongue.language)
    const look: IRunOptions = { ...(italic ? { italics: true } : {}), ...(language ? { language } : {}) }
    return text.split(/([\t\n])/).flatMap((part): readonly ParagraphChild[] => {
      if (part === '\t') return [child(type, { ...look, children: [new Tab()] })]
      if (part === '\n') return [child(type, { ...look, break: 1 })]
      const safe = wordSafeText(part)
      if (safe === '') return []
      return splitByScript(safe, tongue.direction).map((stretch) =>
        child(type, { ...look, text: stretch.text, ...(stretch.direction === 'rtl' ? { rightToLeft: true } : {}) }),
      )
    })
  }
  return { sign, write }
}

function renderParagraph({ runs, end }: RedlineParagraph, { before, after }: RedlineFile, pen: RedPen): Paragraph {
  const style = styleOf(end.of)
  const former = end.was === null ? style : styleOf(end.was)
  return new Paragraph({
    style,
    ...directed(end.type === 'deleted' ? before.direction : after.direction),
    ...(end.type === 'inserted' ? { run: { insertion: pen.sign() } } : {}),
    ...(end.type === 'deleted' ? { run: { deletion: pen.sign() } } : {}),
    ...(former === style ? {} : { revision: { ...pen.sign(), style: former } }),
    children: runs.flatMap((run) => pen.write(run)),
  })
}

/** The words of a footnote that only one text has are changes too, as its call is. */
function renderFootnotes({ footnotes, after }: RedlineFile, pen: RedPen): Record<string, { children: Paragraph[] }> {
  const rendered = footnotes.map(
    (words) => new Paragraph({ style: 'FootnoteText', ...directed(after.direction), children: [new TextRun({ children: [new Tab()] }), ...words.flatMap((run) => pen.write(run))] }),
  )
  return Object.fromEntries(rendered.map((paragraph, index) => [String(index + 1), { children: [paragraph] }]))
}

const styleOf = ({ kind, level, label, text }: Comparable): string => textStyle({ kind, level, label: label === text ? null : label })
