import { type IParagraphStyleOptions, LineRuleType } from 'docx'
import { changeRule, noteFrame, noteIndent, noteShading, quoteInset, quoteRule } from './docx-frames.ts'
import { colour, type Ink } from './docx-ink.ts'
import { cm, hang } from './docx-page.ts'
import { deepestLevel } from './docx-text-styles.ts'

/** Gives the styles of quotations, of words that are to be changed, of notes, tables and comments. */
export function blockStyles(ink: Ink): IParagraphStyleOptions[] {
  return [
    ...numbered('Quote', 'Quote', quoteRule),
    ...numbered('Change', 'Change', changeRule),
    {
      id: 'ChangeRemark',
      name: 'Change Remark',
      basedOn: 'Change',
      next: 'Change',
      run: { ...ink.small, size: 18, sizeComplexScript: 21, color: colour.ink2 },
      paragraph: { keepNext: true, indent: { left: quoteInset, hanging: 0 }, border: { left: changeRule } },
    },
    ...citationStyles(ink),
    ...noteStyles(ink),
    ...tableStyles(ink),
  ]
}

function numbered(id: string, name: string, rule: typeof quoteRule): IParagraphStyleOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => {
    const left = quoteInset + hang * (level + 1)
    return {
      id: level === 0 ? id : `${id}${level}`,
      name: level === 0 ? name : `${name} Sub-paragraph ${level}`,
      basedOn: 'Normal',
      paragraph: {
        spacing: { before: level === 0 ? 240 : 0, after: 0, line: 288, lineRule: LineRuleType.AUTO },
        // The first line begins at the rule for every level, so that the rule runs straight down a list.
        indent: { left, hanging: left - quoteInset },
        ...(level === 0 ? {} : { leftTabStop: quoteInset + hang * level }),
        border: { left: rule },
      },
    }
  })
}

function citationStyles({ small }: Ink): IParagraphStyleOptions[] {
  return [
    {
      id: 'Citation',
      name: 'Citation',
      basedOn: 'Normal',
      run: { ...small, size: 18, sizeComplexScript: 21, color: colour.ink2 },
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

function noteStyles({ small }: Ink): IParagraphStyleOptions[] {
  const box = { indent: noteIndent, border: noteFrame('ltr', false, false), shading: noteShading }
  return [
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { ...small, size: 21, sizeComplexScript: 24 },
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

function tableStyles({ small }: Ink): IParagraphStyleOptions[] {
  return [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { ...small, size: 19, sizeComplexScript: 22 },
      paragraph: { spacing: { before: 0, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      run: { bold: true, boldComplexScript: true, color: colour.ink2, size: 18, sizeComplexScript: 21 },
      paragraph: { keepNext: true },
    },
    {
      // Keeps a table from what follows: two that touched would become one.
      id: 'TableEnd',
      name: 'Table End',
      basedOn: 'Normal',
      run: { size: 12, sizeComplexScript: 12 },
      paragraph: { spacing: { before: 0, after: 0, line: 200, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'CommentText',
      name: 'annotation text',
      basedOn: 'Normal',
      run: { ...small, size: 20, sizeComplexScript: 23 },
      paragraph: { spacing: { before: 0, after: cm(0.1), line: 240, lineRule: LineRuleType.AUTO } },
    },
  ]
}
