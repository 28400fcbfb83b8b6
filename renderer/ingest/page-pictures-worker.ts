import type { PDFParse } from 'pdf-parse'
import { pdfFailure } from './pdf-door.ts'

/** What the page asks of this worker. */
export type PictureRequest =
  | { readonly type: 'open-pages'; readonly bytes: Uint8Array; readonly password: string | null }
  | { readonly type: 'draw-page'; readonly id: number; readonly page: number; readonly widthPx: number }
  | { readonly type: 'stop-drawing'; readonly id: number }

/** What it answers. pdf.js posts messages of its own through the same door; they carry no `type` of ours. */
export type PictureAnswer =
  | { readonly type: 'pages-opened'; readonly pageCount: number }
  | { readonly type: 'pages-failed'; readonly why: 'locked' | 'not-drawable'; readonly message: string }
  | { readonly type: 'page-drawn'; readonly id: number; readonly picture: ImageBitmap }
  | { readonly type: 'page-failed'; readonly id: number; readonly message: string }

type PdfDocument = Awaited<ReturnType<PDFParse['load']>>

/** Pixels of the largest picture, and of the largest image inside a page: an A4 page at 600 dots an inch. */
const largestArea = 36_000_000

let opened: Promise<PdfDocument> | null = null
let drawing: { readonly id: number; stop: () => void } | null = null

/** pdf.js asks for canvases through this; the page's own kind of canvas does not exist in a worker. */
class OffscreenCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  }
  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number) {
    canvas.width = width
    canvas.height = height
  }
  destroy({ canvas }: { readonly canvas: OffscreenCanvas }) {
    // A canvas without area gives its memory back at once.
    canvas.width = 0
    canvas.height = 0
  }
}

/** Filters live in the page's markup, which a worker has none of: transfer functions and high contrast are left out. */
class NoFilters {
  readonly addFilter = () => 'none'
  readonly addHCMFilter = () => 'none'
  readonly addAlphaFilter = () => 'none'
  readonly addLuminosityFilter = () => 'none'
  readonly addHighlightHCMFilter = () => 'none'
  readonly destroy = () => undefined
}

/** Opens the document by element access, in the manner of the reading: everything in this thread, nothing native but the canvas. */
async function openDocument(bytes: Uint8Array, password: string | null): Promise<PdfDocument> {
  if (!('pdfjsWorker' in globalThis)) {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    Object.assign(globalThis, { pdfjsWorker: worker })
  }
  const { PDFParse: Parser } = await import('pdf-parse')
  const { BundledCharacterMaps, BundledFonts } = await import('./pdf-own-files.ts')
  const options = {
    data: bytes,
    ...(password === null ? {} : { password }),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    // Letters are drawn as outlines: the fonts of a stranger's file never reach the system's font code.
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: true,
    isImageDecoderSupported: false,
    maxImageSize: largestArea,
    canvasMaxAreaInBytes: largestArea * 4,
    stopAtErrors: false,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    StandardFontDataFactory: BundledFonts,
    CMapReaderFactory: BundledCharacterMaps,
  }
  return new Parser(options)['load']()
}

async function draw(document: PdfDocument, id: number, number: number, widthPx: number): Promise<ImageBitmap> {
  const page = await document.getPage(number)
  const bare = page.getViewport({ scale: 1 })
  const scale = Math.min(widthPx / bare.width, Math.sqrt(largestArea / (bare.width * bare.height)))
  const viewport = page.getViewport({ scale })
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('No canvas')
  // pdf.js asks for nothing that only the page's own kind of canvas has.
  const task = page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport, annotationMode: 0 })
  // Between two slices of work the door is open: a request to stop must not wait for the page's end.
  task.onContinue = (goOn: () => void) => void setTimeout(goOn)
  drawing = { id, stop: () => task.cancel() }
  try {
    await task.promise
    return canvas.transferToImageBitmap()
  } finally {
    drawing = null
    page.cleanup()
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const tell = (answer: PictureAnswer, owned: Transferable[] = []): void => postMessage(answer, { transfer: owned })

async function open(bytes: Uint8Array, password: string | null): Promise<void> {
  opened = openDocument(bytes, password)
  try {
    tell({ type: 'pages-opened', pageCount: (await opened).numPages })
  } catch (error) {
    tell({ type: 'pages-failed', why: pdfFailure(error) === 'encrypted' ? 'locked' : 'not-drawable', message: messageOf(error) })
  }
}

async function answer(request: Extract<PictureRequest, { type: 'draw-page' }>): Promise<void> {
  const { id, page, widthPx } = request
  try {
    if (!opened) throw new Error('Nothing is open')
    const picture = await draw(await opened, id, page, widthPx)
    tell({ type: 'page-drawn', id, picture }, [picture])
  } catch (error) {
    tell({ type: 'page-failed', id, message: messageOf(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isOurs(data)) return
  if (data.type === 'open-pages') void open(data.bytes, data.password)
  else if (data.type === 'draw-page') void answer(data)
  else if (drawing?.id === data.id) drawing.stop()
})

function isOurs(message: unknown): message is PictureRequest {
  const types = ['open-pages', 'draw-page', 'stop-drawing']
  return typeof message === 'object' && message !== null && 'type' in message && types.includes(String(message.type))
}
