import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LeaderType, LineRuleType, TabStopType } from 'docx'
import type { Language } from '#shared/domain/edition'
import { type PackLook, usualLook } from '#shared/domain/pack-look'
import { blockStyles } from './docx-block-styles.ts'
import { hairline } from './docx-frames.ts'
import { colour, type Ink, mixInk } from './docx-ink.ts'
import { languageOptions } from './docx-languages.ts'
import { cm, hang, textWidth } from './docx-page.ts'
import { textStyles } from './docx-text-styles.ts'

/** Gives every style of the pack: Word's own under their own names, the others named after what they hold. */
export function packStyles(language: Language, look: PackLook = usualLook): IStylesOptions {
  const tag = languageOptions(language)
  const ink = mixInk(look, language)
  return {
    default: {
      document: {
        run: { ...ink.text, size: 22, sizeComplexScript: 25, color: colour.ink, ...(tag === undefined ? {} : { language: tag }) },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { ...ink.heading, size: 64, sizeComplexScript: 68, color: colour.ink },
        paragraph: { spacing: { before: 120, after: 360, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(ink, 36, 40, ink.accent, 560, 240),
      heading2: heading(ink, 27, 30, colour.ink, 360, 160),
      heading3: heading(ink, 23, 26, colour.ink, 280, 120),
      footnoteText: {
        run: { ...ink.small, size: 17, sizeComplexScript: 20, color: colour.ink2 },
        paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO }, indent: { left: cm(0.4), hanging: cm(0.4) } },
      },
      footnoteReference: { run: { superScript: true, color: ink.accent } },
      hyperlink: { run: { color: ink.accent, underline: { type: 'none' } } },
    },
    characterStyles: [
      { id: 'CoverFactLabel', name: 'Cover Fact Label', basedOn: 'DefaultParagraphFont', run: { ...ink.small, size: 19, sizeComplexScript: 22, color: colour.ink2 } },
      { id: 'InternalMark', name: 'Internal Mark', basedOn: 'DefaultParagraphFont', run: { ...ink.small, bold: true, boldComplexScript: true, color: colour.warning } },
      { id: 'ShareableMark', name: 'Shareable Mark', basedOn: 'DefaultParagraphFont', run: { ...ink.small, bold: true, boldComplexScript: true, color: ink.accent } },
      { id: 'InsertedWords', name: 'Inserted Words', basedOn: 'DefaultParagraphFont', run: { underline: { type: 'single' }, color: ink.accent } },
      { id: 'DeletedWords', name: 'Deleted Words', basedOn: 'DefaultParagraphFont', run: { strike: true, color: colour.warning } },
      { id: 'CommentReference', name: 'annotation reference', basedOn: 'DefaultParagraphFont', run: { size: 16, sizeComplexScript: 16 } },
    ],
    paragraphStyles: [...coverStyles(ink, textWidth(look, 'portrait'), language), ...runningStyles(ink, textWidth(look, 'portrait')), ...blockStyles(ink), ...textStyles()],
  }
}

/**
 * The looks of tables, which docx has no words for: hairlines between rows, none between columns, headings on a tint.
 */
export const tableStyle = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="PackTable"><w:name w:val="Pack Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>',
  `<w:tblPr><w:tblBorders>${rule('top', 8, colour.ink2)}${rule('bottom', 4, colour.ink2)}${rule('insideH', 4, colour.line)}</w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, colour.ink2)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colour.headFill}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`,
].join('')

function rule(side: string, size: number, color: string): string {
  return `<w:${side} w:val="${BorderStyle.SINGLE}" w:sz="${size}" w:space="0" w:color="${color}"/>`
}

function heading({ heading: face }: Ink, size: number, sizeComplexScript: number, color: string, before: number, after: number) {
  return {
    run: { ...face, bold: true, boldComplexScript: true, size, sizeComplexScript, color },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 259, lineRule: LineRuleType.AUTO } },
  }
}

function coverStyles({ small, accent }: Ink, width: number, language: Language): IParagraphStyleOptions[] {
  // Arabic letters that are spaced out are torn from each other.
  const spacedOut = language === 'ar' ? {} : { characterSpacing: 30 }
  return [
    { id: 'CoverLogo', name: 'Cover Logo', basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } } },
    {
      id: 'CoverKicker',
      name: 'Cover Kicker',
      basedOn: 'Normal',
      run: { ...small, size: 22, sizeComplexScript: 25, bold: true, boldComplexScript: true, color: accent, allCaps: true, ...spacedOut },
      paragraph: { spacing: { before: cm(5.2), after: 200 }, rightTabStop: width },
    },
    {
      id: 'CoverFact',
      name: 'Cover Fact',
      basedOn: 'Normal',
      run: { size: 23, sizeComplexScript: 26 },
      paragraph: {
        spacing: { before: 90, after: 90 },
        indent: { left: cm(3), hanging: cm(3) },
        border: { bottom: hairline, between: hairline },
      },
    },
    {
      id: 'CoverDate',
      name: 'Cover Date',
      basedOn: 'Normal',
      run: { ...small, size: 19, sizeComplexScript: 22, color: colour.ink2 },
      paragraph: { spacing: { before: 360 } },
    },
  ]
}

function runningStyles({ small }: Ink, width: number): IParagraphStyleOptions[] {
  const contents = { keepLines: true, tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }] }
  return [
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Heading1', next: 'Normal', paragraph: { outlineLevel: 9 } },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { size: 23, sizeComplexScript: 26 }, paragraph: { ...contents, spacing: { before: 40, after: 20 }, indent: { left: 0 } } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', run: { color: colour.ink2 }, paragraph: { ...contents, spacing: { before: 10, after: 10 }, indent: { left: hang } } },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { ...small, size: 17, sizeComplexScript: 20, color: colour.ink2 },
      paragraph: { spacing: { after: 0, line: 240 }, border: { bottom: hairline } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { ...small, size: 17, sizeComplexScript: 20, color: colour.ink2 },
      paragraph: { spacing: { after: 0, line: 240 }, rightTabStop: width },
    },
    { id: 'Muted', name: 'Muted', basedOn: 'Normal', run: { ...small, size: 20, sizeComplexScript: 23, color: colour.ink2 } },
    {
      id: 'Absent',
      name: 'Absent',
      basedOn: 'Normal',
      run: { ...small, size: 20, sizeComplexScript: 23, color: colour.warning },
      paragraph: { spacing: { before: 160, after: 160 } },
    },
  ]
}
