import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { openPdf, pdfFailure } from '#renderer/ingest/pdf-door.ts'
import { samplePdf } from './files.ts'

describe('the door to pdf-parse', () => {
  it('still leads to positions, sizes and fonts: a new version that changes this must be seen', async () => {
    const bytes = await samplePdf()
    const door = await openPdf(bytes)
    const page = await door.readPage(1)
    const organ = page.runs.find((run) => run.str.startsWith('The General Assembly'))
    expect(door.pages).toBe(1)
    expect([page.width, page.height]).toEqual([612, 792])
    expect(organ?.transform).toHaveLength(6)
    expect(organ?.transform[4]).toBeCloseTo(147, 0)
    expect(organ?.width).toBeGreaterThan(50)
    expect(page.fonts.get(organ?.fontName ?? '')).toEqual({ bold: false, italic: true })
    expect([...page.fonts.values()]).toContainEqual({ bold: true, italic: false })
    await door.close()
  })

  it('tells on which page each named place stands', async () => {
    const pdf = new PDFDocument()
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))))
    pdf.addNamedDestination('item_1')
    pdf.addPage()
    pdf.addNamedDestination('item_2')
    pdf.end()
    const door = await openPdf(await done)
    expect(Object.fromEntries(await door.readPlaces())).toEqual({ item_1: 1, item_2: 2 })
    await door.close()
  })

  it('takes the bytes away from their owner, so that a long file is not held twice', async () => {
    const bytes = await samplePdf()
    const door = await openPdf(bytes)
    await door.close()
    expect(bytes).toHaveLength(0)
  })

  it('tells a locked file from a broken one', async () => {
    const locked = await openPdf(await samplePdf({ userPassword: 'x' })).catch(pdfFailure)
    const broken = await openPdf(new TextEncoder().encode('%PDF-1.4 nothing')).catch(pdfFailure)
    expect([locked, broken]).toEqual(['encrypted', 'damaged'])
  })
})
