import { BorderStyle, type IBorderOptions, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, ShadingType } from 'docx'
import type { Language } from '#shared/domain/edition'
import type { Direction } from '#shared/domain/pack'
import { languageOptions } from './docx-languages.ts'

/** Twips (twentieths of a point) in a centimetre. */
const cm = 567

const marginSide = 2.5 * cm
const a4 = { width: 11906, height: 16838 }
const textWidth = a4.width - 2 * marginSide

/** A4, with margins that leave room for a hand's notes. */
export const page = {
  size: a4,
  margin: { top: 2.6 * cm, bottom: 2.3 * cm, left: marginSide, right: marginSide, header: 1.25 * cm, footer: 1.25 * cm },
}

/** Column in which printed numbers hang; sub-paragraphs step in by it. */
const hang = 1.2 * cm
/** Distance between a quotation's rule and its numbers, in points. */
const ruleSpacePt = 9
const quoteInset = 0.6 * cm
/** Notes begin where a quotation's words do, less the space to their rule. */
export const noteIndent = { left: quoteInset + 1.3 * cm, right: 0.2 * cm }

/** A list in a note stands in by this much a level. */
export const listStep = 0.6 * cm

const colour = {
  ink: '1C2230',
  ink2: '535C6E',
  line: 'CFC9BD',
  accent: '0B5C7A',
  noteFill: 'F7F3EA',
  noteRule: 'C98A2B',
  markFill: 'FBEFD9',
  warning: 'A3262A',
}

/**
 * Faces that Word has on Windows and macOS, with Caladea and Carlito as their like-sized stand-ins in LibreOffice.
 * Complex scripts (Arabic) and East Asian text take faces of their own.
 */
const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: 'SimSun' }
const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' }

/** Shading of the words that a note stands on. */
export const markShading = { type: ShadingType.CLEAR, fill: colour.markFill, color: 'auto' }

export const quoteRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, space: ruleSpacePt, color: colour.line }
const noteRule: IBorderOptions = { style: BorderStyle.SINGLE, size: 18, space: 8, color: colour.noteRule }

/**
 * Frames a note: its rule on the side where the pack's words begin, the other sides in the box's own tint as padding.
 *
 * Word draws paragraphs with equal borders as one box. Notes that follow each other take turns in the thickness of
 * their padding, by an eighth of a point, and so stay boxes of their own.
 */
export function noteFrame(direction: Direction, isOdd: boolean) {
  const padding: IBorderOptions = { style: BorderStyle.SINGLE, size: isOdd ? 33 : 32, space: 1, color: colour.noteFill }
  const [left, right] = direction === 'rtl' ? [padding, noteRule] : [noteRule, padding]
  return { top: padding, bottom: padding, left, right }
}
export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, space: 0, color: 'auto' }
export const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour.line }

/** Space under a note's last paragraph, in twips. */
export const afterNote = 180

/** Deepest sub-paragraph that has a style of its own: `(a)`, `(i)`, `a.`, `i.`. */
export const deepestLevel = 4

/** Gives every style of the pack: Word's own under their own names, the others named after what they hold. */
export function packStyles(language: Language): IStylesOptions {
  const tag = languageOptions(language)
  return {
    default: {
      document: {
        run: { font: serif, size: 22, sizeComplexScript: 25, color: colour.ink, ...(tag === undefined ? {} : { language: tag }) },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: serif, size: 64, sizeComplexScript: 68, color: colour.ink },
        paragraph: { spacing: { before: 120, after: 360, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(36, 40, colour.accent, 560, 240),
      heading2: heading(27, 30, colour.ink, 360, 160),
      heading3: heading(23, 26, colour.ink, 280, 120),
      footnoteText: {
        run: { font: sans, size: 17, sizeComplexScript: 20, color: colour.ink2 },
        paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO }, indent: { left: 0.4 * cm, hanging: 0.4 * cm } },
      },
      footnoteReference: { run: { superScript: true, color: colour.accent } },
      hyperlink: { run: { color: colour.accent, underline: { type: 'none' } } },
    },
    characterStyles: [
      { id: 'CoverFactLabel', name: 'Cover Fact Label', basedOn: 'DefaultParagraphFont', run: { font: sans, size: 19, sizeComplexScript: 22, color: colour.ink2 } },
      { id: 'InternalMark', name: 'Internal Mark', basedOn: 'DefaultParagraphFont', run: { font: sans, bold: true, boldComplexScript: true, color: colour.warning } },
      { id: 'ShareableMark', name: 'Shareable Mark', basedOn: 'DefaultParagraphFont', run: { font: sans, bold: true, boldComplexScript: true, color: colour.accent } },
    ],
    paragraphStyles: [...coverStyles(), ...runningStyles(), ...quotationStyles(), ...noteStyles(), ...textStyles()],
  }
}

function heading(size: number, sizeComplexScript: number, color: string, before: number, after: number) {
  return {
    run: { font: serif, bold: true, boldComplexScript: true, size, sizeComplexScript, color },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 259, lineRule: LineRuleType.AUTO } },
  }
}

function coverStyles(): IParagraphStyleOptions[] {
  return [
    {
      id: 'CoverKicker',
      name: 'Cover Kicker',
      basedOn: 'Normal',
      run: { font: sans, size: 22, sizeComplexScript: 25, bold: true, boldComplexScript: true, color: colour.accent, allCaps: true, characterSpacing: 30 },
      paragraph: { spacing: { before: 5.2 * cm, after: 200 }, rightTabStop: textWidth },
    },
    {
      id: 'CoverFact',
      name: 'Cover Fact',
      basedOn: 'Normal',
      run: { size: 23, sizeComplexScript: 26 },
      paragraph: {
        spacing: { before: 90, after: 90 },
        indent: { left: 3 * cm, hanging: 3 * cm },
        border: { bottom: hairline, between: hairline },
      },
    },
    {
      id: 'CoverDate',
      name: 'Cover Date',
      basedOn: 'Normal',
      run: { font: sans, size: 19, sizeComplexScript: 22, color: colour.ink2 },
      paragraph: { spacing: { before: 360 } },
    },
  ]
}

function runningStyles(): IParagraphStyleOptions[] {
  const contents = { spacing: { before: 70, after: 70 }, keepLines: true }
  return [
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Heading1', next: 'Normal', paragraph: { outlineLevel: 9 } },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { size: 23, sizeComplexScript: 26 }, paragraph: { ...contents, indent: { left: 0 } } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', run: { color: colour.ink2 }, paragraph: { ...contents, indent: { left: hang } } },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { font: sans, size: 17, sizeComplexScript: 20, color: colour.ink2 },
      paragraph: { spacing: { after: 0, line: 240 }, border: { bottom: hairline } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { font: sans, size: 17, sizeComplexScript: 20, color: colour.ink2 },
      paragraph: { spacing: { after: 0, line: 240 }, rightTabStop: textWidth },
    },
    { id: 'Muted', name: 'Muted', basedOn: 'Normal', run: { font: sans, size: 20, sizeComplexScript: 23, color: colour.ink2 } },
    {
      id: 'Absent',
      name: 'Absent',
      basedOn: 'Normal',
      run: { font: sans, size: 20, sizeComplexScript: 23, color: colour.warning },
      paragraph: { spacing: { before: 160, after: 160 } },
    },
  ]
}

function quotationStyles(): IParagraphStyleOptions[] {
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level): IParagraphStyleOptions => {
    const left = quoteInset + hang * (level + 1)
    return {
      id: level === 0 ? 'Quote' : `Quote${level}`,
      name: level === 0 ? 'Quote' : `Quote Sub-paragraph ${level}`,
      basedOn: 'Normal',
      paragraph: {
        spacing: { before: level === 0 ? 240 : 0, after: 0, line: 288, lineRule: LineRuleType.AUTO },
        // The first line begins at the rule for every level, so that the rule runs straight down a list.
        indent: { left, hanging: left - quoteInset },
        ...(level === 0 ? {} : { leftTabStop: quoteInset + hang * level }),
        border: { left: quoteRule },
      },
    }
  })
  return [
    ...levels,
    {
      id: 'Citation',
      name: 'Citation',
      basedOn: 'Normal',
      run: { font: sans, size: 18, sizeComplexScript: 21, color: colour.ink2 },
      paragraph: { spacing: { before: 60, after: 160 }, indent: { left: quoteInset + hang } },
    },
    {
      id: 'Remark',
      name: 'Remark',
      basedOn: 'Citation',
      run: { color: colour.warning, bold: true, boldComplexScript: true },
    },
  ]
}

function noteStyles(): IParagraphStyleOptions[] {
  const box = {
    indent: noteIndent,
    border: noteFrame('ltr', false),
    shading: { type: ShadingType.CLEAR, fill: colour.noteFill, color: 'auto' },
  }
  return [
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { font: sans, size: 21, sizeComplexScript: 24 },
      paragraph: { ...box, spacing: { before: 0, after: 60, line: 264 } },
    },
    {
      id: 'NoteHeading',
      name: 'Note Heading',
      basedOn: 'Note',
      next: 'Note',
      run: { size: 18, sizeComplexScript: 21, color: colour.ink2 },
      paragraph: { ...box, spacing: { before: 120, after: 40 }, keepNext: true },
    },
    {
      id: 'NoteTags',
      name: 'Note Tags',
      basedOn: 'Note',
      run: { size: 17, sizeComplexScript: 20, color: colour.ink2 },
      paragraph: { ...box, spacing: { before: 20, after: 0 } },
    },
  ]
}

function textStyles(): IParagraphStyleOptions[] {
  const numbered = Array.from({ length: deepestLevel + 1 }, (_, level): IParagraphStyleOptions => ({
    id: level === 0 ? 'UNParagraph' : `UNSubparagraph${level}`,
    name: level === 0 ? 'UN Paragraph' : `UN Sub-paragraph ${level}`,
    basedOn: 'Normal',
    paragraph: { indent: { left: hang * (level + 1), hanging: hang } },
  }))
  const bold = { bold: true, boldComplexScript: true }
  return [
    ...numbered,
    { id: 'UNUnnumbered', name: 'UN Unnumbered', basedOn: 'Normal', paragraph: { indent: { left: hang } } },
    {
      id: 'UNHeading',
      name: 'UN Heading',
      basedOn: 'Normal',
      next: 'UNParagraph',
      run: { ...bold, size: 23, sizeComplexScript: 26 },
      paragraph: { keepNext: true, keepLines: true, outlineLevel: 2, spacing: { before: 280, after: 120 }, indent: { left: hang, hanging: hang } },
    },
    {
      id: 'UNHeading2',
      name: 'UN Heading 2',
      basedOn: 'UNHeading',
      next: 'UNParagraph',
      run: { bold: false, boldComplexScript: false, italics: true, size: 22, sizeComplexScript: 25 },
      paragraph: { outlineLevel: 3, spacing: { before: 200, after: 100 } },
    },
    {
      id: 'UNAnnexHeading',
      name: 'UN Annex Heading',
      basedOn: 'UNHeading',
      next: 'UNParagraph',
      run: { size: 26, sizeComplexScript: 29 },
      paragraph: { outlineLevel: 2, spacing: { before: 480, after: 160 } },
    },
    {
      id: 'UNFootnote',
      name: 'UN Footnote',
      basedOn: 'Normal',
      run: { size: 18, sizeComplexScript: 21 },
      paragraph: { spacing: { after: 60, line: 250 }, indent: { left: hang, hanging: 0.6 * cm } },
    },
  ]
}
