import type { PDFParse } from 'pdf-parse'
import { hasArabic, listGlyphs, putLigaturesInOrder } from './pdf-arabic.ts'
import { drawsNothing } from './pdf-blank.ts'

/** A run of glyphs as pdf.js gives it: in the order of the page's own stream. */
export interface PdfRun {
  readonly str: string
  /** PDF matrix [a, b, c, d, x, y]; y grows upwards. */
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
  readonly dir: string
}

export interface PdfFont {
  readonly bold: boolean
  readonly italic: boolean
}

export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Matrix from PDF space to points from the top left corner of the page as it is shown. */
  readonly toPage: readonly number[]
  readonly runs: readonly PdfRun[]
  readonly fonts: ReadonlyMap<string, PdfFont>
  /** It has no words, and no picture or shape either: nothing on it could have been missed. */
  readonly isBlank: boolean
}

export interface PdfDoor {
  readonly pages: number
  readonly title: string | null
  readonly language: string | null
  readPage(number: number): Promise<PdfPage>
  /** Pages (1-based) of the places that the file names. */
  readPlaces(): Promise<ReadonlyMap<string, number>>
  close(): Promise<void>
}

type PdfDocument = Awaited<ReturnType<PDFParse['load']>>
type PdfDocumentPage = Awaited<ReturnType<PdfDocument['getPage']>>

/**
 * Opens a PDF through pdf-parse. This is the only file that knows pdf-parse and the pdf.js document inside it:
 * `getText` loses positions, sizes and fonts, which paragraphs need, so the document is taken by element access.
 * pdf.js runs in the thread that calls: no second worker, no network, no eval, no wasm, no fonts in the page.
 * The bytes are gone for the caller. Throws what pdf-parse throws; {@link pdfFailure} tells the kinds apart.
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<PdfDoor> {
  await loadWorkerCodeHere()
  const { PDFParse: Parser } = await import('pdf-parse')
  const options = {
    // pdf.js takes the buffer away from its owner: a copy would hold the whole file twice.
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    stopAtErrors: false,
    ...(password === undefined ? {} : { password }),
    ...(await characterMaps(Parser.isNodeJS)),
  }
  const parser = new Parser(options)
  const document = await parser['load']()
  const fonts = new Map<string, PdfFont>()
  const { title, language } = await describe(document)
  return {
    pages: document.numPages,
    title,
    language,
    readPage: (number) => readPage(document, number, fonts),
    readPlaces: () => readPlaces(document),
    close: () => parser.destroy(),
  }
}

/** Tells why a PDF could not be opened: `encrypted` where it asks for a password, or for another one than it was given. */
export function pdfFailure(error: unknown): 'encrypted' | 'damaged' {
  const names = error instanceof Error ? [error.name, error.cause instanceof Error ? error.cause.name : ''] : []
  return names.includes('PasswordException') ? 'encrypted' : 'damaged'
}

/** Gives pdf.js its worker half in this thread: with `globalThis.pdfjsWorker` set it starts no worker of its own. */
async function loadWorkerCodeHere(): Promise<void> {
  if ('pdfjsWorker' in globalThis) return
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
}

/** Where pdf.js finds the character maps that Chinese, Japanese and Korean files name without carrying them: beside us, never on a network. */
async function characterMaps(inNode: boolean): Promise<object> {
  if (!inNode) return { CMapReaderFactory: (await import('./pdf-own-files.ts')).BundledCharacterMaps }
  const folder = new URL(import.meta.resolve('pdfjs-dist/package.json').replace(/package\.json$/u, 'cmaps/')).pathname
  return { cMapUrl: decodeURIComponent(folder).replace(/^\/(?=[A-Za-z]:)/u, ''), cMapPacked: true }
}

async function describe(document: PdfDocument): Promise<{ title: string | null; language: string | null }> {
  try {
    const { info } = await document.getMetadata()
    const known: Record<string, unknown> = { ...info }
    return { title: textOrNull(known['Title']), language: textOrNull(known['Language']) }
  } catch {
    // Metadata is a courtesy of the file: a broken one must not cost the text.
    return { title: null, language: null }
  }
}

async function readPlaces(document: PdfDocument): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>()
  for (const [name, place] of Object.entries(await document.getDestinations())) {
    const [page]: readonly unknown[] = Array.isArray(place) ? place : []
    if (isReference(page)) places.set(name, (await document.getPageIndex(page)) + 1)
  }
  return places
}

const isReference = (value: unknown): value is { num: number; gen: number } => typeof value === 'object' && value !== null && 'num' in value && 'gen' in value

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

async function readPage(document: PdfDocument, number: number, known: Map<string, PdfFont>): Promise<PdfPage> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  const runs: PdfRun[] = []
  for (const item of content.items) {
    if ('str' in item && item.str !== '') {
      runs.push({ str: item.str, transform: item.transform, width: item.width, fontName: item.fontName, dir: item.dir })
    }
  }
  await learnFonts(page, runs, known)
  const isBlank = !runs.some((run) => run.str.trim() !== '') && (await isBlankPage(page))
  const inOrder = hasArabic(runs) ? putLigaturesInOrder(runs, await glyphsOf(page)) : runs
  page.cleanup()
  const { width, height, transform } = viewport
  return { number, width, height, toPage: transform, runs: inOrder, fonts: known, isBlank }
}

/** Costs about as much as the page's text; pdf.js keeps it where it was asked for already. */
async function glyphsOf(page: PdfDocumentPage): Promise<string[]> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList()
    return listGlyphs(fnArray, argsArray)
  } catch {
    // A page that cannot be drawn still has its text, with ligatures as they came.
    return []
  }
}

async function isBlankPage(page: PdfDocumentPage): Promise<boolean> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList()
    return drawsNothing(fnArray, argsArray)
  } catch {
    // What cannot be drawn may have been anything.
    return false
  }
}

/**
 * Learns which fonts are bold or italic. pdf.js tells it only to who asks for the page's drawing, which costs as much
 * as the text; font names hold for the whole document, so it is asked only on pages that bring a new one.
 */
async function learnFonts(page: PdfDocumentPage, runs: readonly PdfRun[], known: Map<string, PdfFont>): Promise<void> {
  const unknown = [...new Set(runs.map((run) => run.fontName))].filter((name) => !known.has(name))
  if (unknown.length === 0) return
  try {
    await page.getOperatorList()
  } catch {
    // A page that cannot be drawn still has its text; its fonts count as plain.
  }
  for (const name of unknown) known.set(name, fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : null))
}

function fontFacts(font: unknown): PdfFont {
  const facts: Record<string, unknown> = typeof font === 'object' && font !== null ? fieldsOf(font) : {}
  const name = typeof facts['name'] === 'string' ? facts['name'] : ''
  return {
    bold: facts['bold'] === true || facts['black'] === true || /bold|black|heavy|[-,]bd|semibold|demi/i.test(name),
    italic: facts['italic'] === true || /italic|oblique|kursiv|[-,]it\b/i.test(name),
  }
}

/** Reads the few fields by name: in pdf.js they are getters of a class, which a spread does not copy. */
function fieldsOf(font: object): Record<string, unknown> {
  return {
    name: Reflect.get(font, 'name'),
    bold: Reflect.get(font, 'bold'),
    black: Reflect.get(font, 'black'),
    italic: Reflect.get(font, 'italic'),
  }
}
