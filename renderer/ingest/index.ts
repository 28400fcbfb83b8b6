import type { SourceFormat } from '#shared/domain/edition'
import type { ImportDraft, ImportError, ReadingProgress, RevisionChoice, SourceFile } from '#shared/domain/import'
import { bytesHash } from './bytes-hash.ts'
import { failed, ok, type Result } from '#shared/lib/result'
import type { SourceReading } from '#shared/segmentation/block'
import { engineVersion } from '#shared/segmentation/engine-version'
import { readBlocks, type ReadText } from '#shared/segmentation/read-blocks'
import { sniff } from './sniff.ts'

export interface ReadingOptions {
  readonly onProgress?: (progress: ReadingProgress) => void
  readonly signal?: AbortSignal
  /** Opens an encrypted PDF; kept nowhere. */
  readonly password?: string
  /** Which text of a Word file with tracked changes; `final` by default. */
  readonly revisions?: RevisionChoice
}

/** The largest file that is read at all. */
const largestFile = 100 * 1024 * 1024

/**
 * Reads a file of any supported format into a draft; nothing is stored. The format is told by the bytes, never by the name.
 * Bad input never throws: it ends in a coded error. Progress comes by page for PDF.
 * The bytes of a PDF are gone for the caller afterwards: long ones are not held twice.
 */
export async function readSource(
  source: SourceFile,
  options: ReadingOptions = {},
): Promise<Result<ImportDraft, ImportError>> {
  const { bytes } = source
  if (bytes.length > largestFile) return failed({ code: 'too-large', message: 'The file is larger than 100 MB.' })
  const kind = sniff(bytes)
  if (kind === 'empty') return failed({ code: 'no-paragraphs', message: 'The file is empty.' })
  if (kind === 'encrypted-office')
    return failed({
      code: 'encrypted',
      message: 'The Word file asks for a password: it must be saved without it.',
      opensWithPassword: false,
    })
  if (kind === 'unknown')
    return failed({ code: 'unsupported-format', message: 'The file is not a PDF, Word (.docx), HTML, Akoma Ntoso or text file.' })
  // Takes what it hashes before the reading gives a PDF's bytes away.
  const hash = bytesHash(bytes)
  const text = kind === 'akn' ? await readXml(bytes) : await readPrinted(kind, bytes, options)
  if (!text.ok) return text
  if (kind !== 'pdf') options.onProgress?.({ done: 1, total: 1 })
  return ok({ ...text.value, format: kind, sourceSha256: await hash, engineVersion })
}

/** Akoma Ntoso says what its paragraphs are; what others wrote of it still goes the way of every format. */
async function readXml(bytes: Uint8Array): Promise<Result<ReadText, ImportError>> {
  const { decodeText } = await import('./txt.ts')
  return (await import('./akn.ts')).readAkn(decodeText(bytes))
}

async function readPrinted(
  format: PrintedFormat,
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<Result<WordText, ImportError>> {
  if (format === 'docx') return readWord(bytes, options)
  const reading = await readFormat(format, bytes, options)
  if (!reading.ok) return reading
  if (options.signal?.aborted) return failed({ code: 'cancelled', message: 'The reading was cancelled.' })
  return readBlocks(reading.value)
}

/** Word files hold more than their words: what was changed in them, and what was said of them. */
async function readWord(bytes: Uint8Array, options: ReadingOptions): Promise<Result<WordText, ImportError>> {
  const { readDocx } = await import('./docx.ts')
  const reading = await readDocx(bytes, options.revisions)
  if (!reading.ok) return reading
  if (options.signal?.aborted) return failed({ code: 'cancelled', message: 'The reading was cancelled.' })
  const text = readBlocks(reading.value)
  if (!text.ok) return text
  const { blocks, revisions, wasSent } = reading.value
  const isChanged = revisions.inserted + revisions.deleted > 0
  const { placeComments } = await import('./place-comments.ts')
  const comments = placeComments(reading.value.comments, blocks, text.value.paragraphs)
  return ok({
    ...text.value,
    ...(isChanged ? { revisions } : {}),
    ...(comments.length > 0 ? { comments } : {}),
    ...(wasSent && (isChanged || comments.length > 0) ? { isReturned: true } : {}),
  })
}

type WordText = ReadText & Pick<ImportDraft, 'revisions' | 'comments' | 'isReturned'>
type PrintedFormat = Exclude<SourceFormat, 'akn'>

/** Each format's parser is loaded when a file first needs it. */
async function readFormat(
  format: Exclude<PrintedFormat, 'docx'>,
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<Result<SourceReading, ImportError>> {
  switch (format) {
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, options)
    case 'html': {
      const { decodeText } = await import('./txt.ts')
      return ok(await (await import('./html.ts')).readHtml(decodeText(bytes)))
    }
    case 'txt': {
      const { decodeText, readTxt } = await import('./txt.ts')
      return ok(readTxt(decodeText(bytes)))
    }
  }
}
