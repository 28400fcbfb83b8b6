import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import type { UnDocument } from '../document.ts'
import { stopAt, type Measures } from './measures.ts'

/** Word wants a region with English; the other languages stand alone. */
const wordLanguage = (language: UnDocument['language']): string => (language === 'en' ? 'en-GB' : language)

const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT })

/** The styles of UN Word files by their own names: `SingleTxt`, `H23`, `HCh` …; sizes in half-points. */
export function stylesFor(document: UnDocument, measures: Measures): IStylesOptions {
  const { inset } = measures
  const rightToLeft = document.language === 'ar'
  const title = { indent: inset ? { left: inset, right: inset, hanging: inset } : {}, keepNext: true, keepLines: true }
  const heading = (
    id: string,
    name: string,
    outlineLevel: number,
    size: number,
    lead: number,
    before: number,
    italics = false,
  ) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'SingleTxt',
    quickFormat: true,
    paragraph: { ...title, outlineLevel, spacing: { ...exactly(lead), before, after: 120 } },
    run: { bold: true, italics, size },
  })
  return {
    default: {
      document: {
        run: {
          font: 'Times New Roman',
          size: 20,
          characterSpacing: 4,
          scale: 103,
          language: { value: wordLanguage(document.language) },
          ...(rightToLeft ? { rightToLeft } : {}),
        },
        // In a right-to-left paragraph Word counts indents and tab stops from the right, and takes left for right.
        paragraph: { spacing: { ...exactly(12), after: 0 }, ...(rightToLeft ? { bidirectional: true } : {}) },
      },
      footnoteText: {
        paragraph: {
          spacing: exactly(10.5),
          indent: inset ? { left: inset, right: inset, hanging: 475 } : { left: 300, hanging: 300 },
        },
        run: { size: 17 },
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      {
        id: 'SingleTxt',
        name: '__Single Txt',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          spacing: { ...exactly(12), after: 120 },
          indent: { left: inset, right: inset },
        },
        run: {},
      },
      heading('HCh', '_ H _Ch', 0, 28, 15, 240),
      heading('H1', '_ H_1', 0, 24, 13.5, 240),
      heading('H23', '_ H_2/3', 1, 20, 12, 180),
      heading('H4', '_ H_4', 2, 20, 12, 120, true),
      { id: 'Session', name: 'Session', basedOn: 'Normal', paragraph: { indent: { right: 4300 } }, run: {} },
      {
        id: 'AdoptionLine',
        name: 'Adoption line',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: stopAt(measures, 0), right: inset },
          keepNext: true,
          spacing: { ...exactly(15), before: 0 },
        },
        run: { bold: true, size: 28 },
      },
      {
        id: 'Closing',
        name: 'Meeting and date',
        basedOn: 'Normal',
        paragraph: { alignment: AlignmentType.RIGHT, indent: { right: inset } },
        run: { italics: true },
      },
    ],
  }
}
