import type { ImportError, ReadingProgress } from '#shared/domain/import'
import { failed, ok, type Result } from '#shared/lib/result'
import type { Block, SourceReading } from '#shared/segmentation/block'
import { openPdf, pdfFailure, type PdfDoor } from './pdf-door.ts'
import { readingOrder } from './pdf-columns.ts'
import { gatherLines, lineBlock, placeRuns } from './pdf-lines.ts'
import { isRightToLeft, withBracketsInOrder } from './pdf-right-to-left.ts'

export interface AdapterOptions {
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** Of an encrypted file; kept nowhere. */
  readonly password?: string | undefined
}

/** Reads a PDF page by page into line blocks. Pages that cannot be read count as empty. */
export async function readPdf(bytes: Uint8Array, options: AdapterOptions): Promise<Result<SourceReading, ImportError>> {
  let door: PdfDoor
  try {
    door = await openPdf(bytes, options.password)
  } catch (error) {
    const failure = pdfFailure(error)
    const code = failure === 'encrypted' && options.password !== undefined ? 'wrong-password' : failure
    return failed({ code, message: closedBecause[code] })
  }
  try {
    return await readPages(door, options)
  } finally {
    // The text is read by now: a document that fails to close changes nothing in it.
    await door.close().catch(() => undefined)
  }
}

const closedBecause: Readonly<Record<ReturnType<typeof pdfFailure> | 'wrong-password', string>> = {
  encrypted: 'The PDF asks for a password.',
  'wrong-password': 'The password does not open the PDF.',
  damaged: 'The PDF is damaged: its pages cannot be opened.',
}

async function readPages(
  door: PdfDoor,
  { onProgress, signal }: AdapterOptions,
): Promise<Result<SourceReading, ImportError>> {
  const blocks: Block[] = []
  const emptyPages: number[] = []
  let broken = 0
  let gutter: number | null = null
  for (let number = 1; number <= door.pages; number++) {
    if (signal?.aborted) return failed({ code: 'cancelled', message: 'The reading was cancelled.' })
    const lines = await pageLines(door, number, gutter)
    gutter = lines?.gutter ?? gutter
    if (lines === null) broken++
    for (const line of lines?.blocks ?? []) blocks.push(line)
    if (lines === null || (lines.blocks.length === 0 && !lines.isBlank)) emptyPages.push(number)
    onProgress?.({ done: number, total: door.pages })
  }
  if (blocks.length === 0) {
    return broken > 0 && broken === door.pages
      ? failed({ code: 'damaged', message: 'The PDF is damaged: none of its pages can be read.' })
      : failed({ code: 'no-text-layer', message: 'The PDF holds no text: it is a scan or a picture.' })
  }
  return ok({ blocks, pages: door.pages, emptyPages, declaredLanguage: door.language, declaredTitle: door.title })
}

interface PageLines {
  readonly blocks: readonly Block[]
  /** Where the columns part; null on a page of one column. */
  readonly gutter: number | null
  readonly isBlank: boolean
}

/** Null where the page is broken. */
async function pageLines(
  door: PdfDoor,
  number: number,
  knownGutter: number | null,
): Promise<PageLines | null> {
  try {
    const page = await door.readPage(number)
    const runs = placeRuns(page)
    const { lines, gutter } = readingOrder(gatherLines(runs), page.width, knownGutter)
    const rightToLeft = isRightToLeft(runs)
    // Lines keep what they are given of the page: its size, not its runs.
    const sheet = { number, width: page.width, height: page.height }
    const blocks = lines
      .map(({ line, column }) => lineBlock(line, sheet, column, rightToLeft))
      .filter((line) => line.text !== '' || line.calls.length > 0)
    return { blocks: rightToLeft ? withBracketsInOrder(blocks) : blocks, gutter, isBlank: page.isBlank }
  } catch {
    // One broken page must not cost the others; the report names it as a page without text.
    return null
  }
}
