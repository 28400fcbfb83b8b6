import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'

/** A paragraph as it is printed, and the gap above it in lines. */
interface Printed {
  readonly text: string
  readonly gap?: number
  readonly bold?: boolean
}

/** What a sample resolution prints: its second paragraph has lost its number, its fourth is broken in two by a gap. */
export const doubtful: readonly Printed[] = [
  { text: 'SAMPLE/RES/7/1' },
  { text: 'Sample resolution on registers of ownership', gap: 2, bold: true },
  { text: 'The Sample Conference,', gap: 2 },
  { text: 'Recalling its sample resolution 6/2 on the same matter, and the reports that were made on it,' },
  { text: '1.     Requests the sample secretariat to keep the register of owners up to date and open to all;' },
  { text: 'Invites States to report on their own registers before the next session of the Conference;' },
  { text: '3.     Encourages civil society to look into the register and to report what it finds there;' },
  { text: '4.     Decides to consider at its next session how far the register of owners has' },
  { text: 'been used by courts, by banks and by the press of the States that keep it;', gap: 2.4 },
  { text: '5.     Also invites donors to pay for the training of registrars. States should name a contact point for it.' },
]

export const clean: readonly Printed[] = [
  { text: 'SAMPLE/RES/7/2' },
  { text: 'Sample resolution on training', gap: 2, bold: true },
  { text: 'The Sample Conference,', gap: 2 },
  { text: 'Recalling its sample resolution 6/3 on the same matter, and the reports that were made on it,' },
  { text: '1.     Requests the sample secretariat to train registrars in every region before the next session;' },
  { text: '2.     Invites States to name a contact point for it, and to tell the secretariat who it is.' },
]

/** Prints lines as paragraphs of a sample resolution. */
export async function print(path: string, lines: readonly Printed[], userPassword?: string): Promise<string> {
  const margins = { top: 90, bottom: 90, left: 110, right: 110 }
  const document = new PDFDocument({ size: 'A4', margins, ...(userPassword === undefined ? {} : { userPassword }) })
  const file = document.pipe(createWriteStream(path))
  for (const { text, gap = 1, bold = false } of lines) {
    document.font(bold ? 'Times-Bold' : 'Times-Roman').fontSize(bold ? 14 : 11)
    document.moveDown(gap * 0.8).text(text, { indent: /^\d/.test(text) ? 24 : 0, lineGap: 2 })
  }
  document.end()
  await finished(file)
  return path
}
