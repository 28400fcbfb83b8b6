import type { IParagraphStyleOptions } from 'docx'
import { cm, hang } from './docx-page.ts'

/** Deepest sub-paragraph that has a style of its own: `(a)`, `(i)`, `a.`, `i.`. */
export const deepestLevel = 4

/** Gives the styles of whole texts: numbers hang, sub-paragraphs step in. */
export function textStyles(): IParagraphStyleOptions[] {
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
      paragraph: { spacing: { after: 60, line: 250 }, indent: { left: hang, hanging: cm(0.6) } },
    },
  ]
}
