import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { drawsNothing } from '#renderer/ingest/pdf-blank.ts'
import { readPdf } from '#renderer/ingest/pdf.ts'

/** One grey dot. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** A page of words, then one on which `draw` has drawn. */
async function emptyPages(draw: (page: PDFKit.PDFDocument) => void): Promise<readonly number[] | string> {
  const document = new PDFDocument()
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()))
  document.text('1. Decides that harbour records shall be kept in two places.')
  document.addPage()
  draw(document)
  document.end()
  await ended
  const reading = await readPdf(new Uint8Array(Buffer.concat(parts)), {})
  return reading.ok ? reading.value.emptyPages : reading.error.code
}

describe('pages without words', () => {
  it('does not doubt a page on which nothing stands at all', async () => {
    expect(await emptyPages(() => undefined)).toEqual([])
    expect(await emptyPages((page) => page.text('   '))).toEqual([])
    expect(await emptyPages((page) => page.rect(40, 40, 500, 700).clip())).toEqual([])
  })

  it('doubts a page with a picture, however it is stretched', async () => {
    expect(await emptyPages((page) => page.image(picture, 0, 0, { width: 612, height: 792 }))).toEqual([2])
    expect(await emptyPages((page) => page.rotate(90).image(picture, 100, -300, { width: 40, height: 20 }))).toEqual([2])
  })

  it('doubts a page with a drawing', async () => {
    expect(await emptyPages((page) => page.moveTo(50, 50).lineTo(500, 500).stroke())).toEqual([2])
    expect(await emptyPages((page) => page.rect(50, 50, 300, 300).fill('#dddddd'))).toEqual([2])
  })

  it('still knows what pdf.js calls what a page does: a new version that changes this must be seen', () => {
    expect(drawsNothing([OPS.save, OPS.setFont, OPS.showText, OPS.restore], [null, [], [[{ unicode: ' ' }, -20]], null])).toBe(true)
    expect(drawsNothing([OPS.showText], [[[{ unicode: 'a' }]]])).toBe(false)
    expect(drawsNothing([OPS.constructPath], [[OPS.endPath, [], null]])).toBe(true)
    const marks = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintSolidColorImageMask]
    for (const mark of [...marks, OPS.shadingFill, OPS.rawFillPath, OPS.constructPath])
      expect([mark, drawsNothing([mark], [[OPS.fill]])]).toEqual([mark, false])
  })
})
