import PDFDocument from 'pdfkit'

/**
 * The four cuts of Times, the face of UN documents, built into every PDF reader and so not embedded.
 * They hold the letters of Windows-1252: English, French, Spanish and their like.
 */
const faceNames = {
  roman: 'Times-Roman',
  italic: 'Times-Italic',
  bold: 'Times-Bold',
  boldItalic: 'Times-BoldItalic',
} as const

export type Face = keyof typeof faceNames

export const faceNameOf = (face: Face): string => faceNames[face]

export const faceFor = (look: { readonly italic?: boolean | undefined; readonly bold?: boolean | undefined }): Face =>
  look.bold ? (look.italic ? 'boldItalic' : 'bold') : look.italic ? 'italic' : 'roman'

/** Added between letters, in points: UN documents are set a little wide (`w:spacing` 4 in their Word templates). */
export const tracking = 0.2

const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

/** Tells which characters of a text the faces do not hold; empty = the whole text can be printed. */
export function unprintable(text: string): string[] {
  return [...new Set(text)].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return !((code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || beyondLatin1.includes(sign))
  })
}

export type Measure = (text: string, face: Face, size: number) => number

/** Makes a function that measures words in points, tracking included; it remembers what it has measured. */
export function createMeasure(): Measure {
  const ruler = new PDFDocument({ autoFirstPage: false })
  const known = new Map<string, number>()
  return (text, face, size) => {
    const key = `${face} ${text}`
    let width = known.get(key)
    if (width === undefined) {
      width = ruler.font(faceNames[face]).fontSize(1000).widthOfString(text) / 1000
      known.set(key, width)
    }
    return width * size + tracking * text.length
  }
}
