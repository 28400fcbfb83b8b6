import PDFDocument from 'pdfkit'
import type { Block, LayoutOptions, UnDocument } from '../document.ts'
import { randomFrom } from '../random.ts'
import { createMeasure, faceNameOf, tracking, unprintable } from './faces.ts'
import { pour } from './flow.ts'
import { printFrontMatter, printRunningMatter } from './furniture.ts'
import { frameAt, geometryOf, type Geometry } from './geometry.ts'
import { pageAt, type Owner, type Page, type PlacedText } from './page.ts'
import { typeset } from './typeset.ts'

/** Of the words that could be divided, this share is: enough to be seen on each page, as in real files. */
const divisionShare = 0.6

/** Lays a document out on pages; nothing is drawn yet. Throws where the faces lack a character. */
export function layOutPages(
  document: UnDocument,
  options: LayoutOptions,
): { readonly pages: readonly Page[]; readonly geometry: Geometry } {
  const missing = unprintable(JSON.stringify(document))
  if (missing.length) throw new Error(`${document.symbol}: Times has no ${missing.join(' ')}`)
  const geometry = geometryOf(document.paper)
  const measure = createMeasure()
  const random = randomFrom(options.seed)
  const pages: Page[] = []
  const firstTop = printFrontMatter(pageAt(pages, 0), document, geometry, measure)
  const { width } = frameAt(0, options.columns, geometry, firstTop)
  const divide = options.hyphenate ? () => random() < divisionShare : null
  const paragraphs = typeset(document, { columns: options.columns, width, breaking: { measure, divide } })
  pour(paragraphs, { pages, geometry, columns: options.columns, firstTop, measure })
  printRunningMatter(pages, document, options, geometry, measure)
  return { pages, geometry }
}

const tagOf = (block: Block | undefined): string =>
  block?.kind === 'heading' || block?.kind === 'annex-heading' ? `H${Math.min(block.level + 1, 4)}` : 'P'

const ownerKey = (owner: Owner): string =>
  owner === 'furniture' ? owner : 'block' in owner ? `block ${owner.block}` : `note ${owner.note}`

/** Groups neighbouring pieces of print that belong to the same paragraph. */
function stretchesOf(texts: readonly PlacedText[]): { readonly owner: Owner; readonly texts: PlacedText[] }[] {
  const stretches: { owner: Owner; texts: PlacedText[] }[] = []
  for (const text of texts) {
    const last = stretches.at(-1)
    if (last && ownerKey(last.owner) === ownerKey(text.owner)) last.texts.push(text)
    else stretches.push({ owner: text.owner, texts: [text] })
  }
  return stretches
}

function drawPage(
  pdf: PDFKit.PDFDocument,
  page: Page,
  elementFor: (owner: Exclude<Owner, 'furniture'>) => { tag: string; element: PDFKit.PDFStructureElement },
): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  for (const rule of page.rules) pdf.rect(rule.x, rule.y, rule.width, rule.thickness).fill('black')
  pdf.endMarkedContent()
  for (const { owner, texts } of stretchesOf(page.texts)) {
    if (owner === 'furniture') pdf.markContent('Artifact', { type: 'Pagination' })
    else {
      const { tag, element } = elementFor(owner)
      element.add(pdf.markStructureContent(tag))
    }
    for (const { text, face, size, x, baseline, wordSpacing } of texts) {
      // Word spacing as a text state, not as pdfkit's option: that one would leave the spaces out of the text layer.
      pdf.addContent(`${wordSpacing.toFixed(3)} Tw`)
      pdf.font(faceNameOf(face)).fontSize(size)
      pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking })
    }
    pdf.endMarkedContent()
  }
}

async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve())
    pdf.on('error', reject)
  })
  pdf.end()
  await finished
  return new Uint8Array(Buffer.concat(chunks))
}

/**
 * Renders a document to a tagged PDF with a text layer, in the layout of a UN document.
 *
 * The same document and options give the same bytes on every machine: dates are fixed and streams are left uncompressed,
 * because zlib's output differs between versions. Throws where Times lacks a character of the text.
 */
export async function renderPdf(document: UnDocument, options: LayoutOptions): Promise<Uint8Array> {
  const { pages, geometry } = layOutPages(document, options)
  const pdf = new PDFDocument({
    autoFirstPage: false,
    compress: false,
    displayTitle: true,
    lang: document.language,
    pdfVersion: '1.5',
    tagged: true,
    margin: 0,
    size: [geometry.pageWidth, geometry.pageHeight],
    info: {
      Title: `${document.symbol}: ${document.title}`,
      Subject: document.notice ?? document.title,
      Creator: 'Aide-Mémoire',
      Producer: 'pdfkit',
      CreationDate: new Date(Date.UTC(2026, 0, 1)),
    },
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const elements = new Map<string, { tag: string; element: PDFKit.PDFStructureElement }>()
  const elementFor = (owner: Exclude<Owner, 'furniture'>) => {
    const key = ownerKey(owner)
    const known = elements.get(key)
    if (known) return known
    const tag = 'note' in owner ? 'Note' : tagOf(document.blocks[owner.block])
    const made = { tag, element: pdf.struct(tag) }
    elements.set(key, made)
    root.add(made.element)
    return made
  }
  for (const page of pages) {
    pdf.addPage()
    drawPage(pdf, page, elementFor)
  }
  for (const { element } of elements.values()) element.end()
  root.end()
  return bytesOf(pdf)
}
