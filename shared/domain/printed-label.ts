import type { Paragraph } from './paragraph.ts'

/** The label to show beside a paragraph's words; null where there is none, and where it is all that the paragraph says ("Annex"). */
export function printedLabel({ label, text }: Pick<Paragraph, 'label' | 'text'>): string | null {
  return label === text ? null : label
}
