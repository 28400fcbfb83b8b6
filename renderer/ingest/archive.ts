import type { Entry, FileEntry, ZipReader as Reader } from '@zip.js/zip.js'

/** What a hostile archive may cost at most. Declared sizes are written by its author: bytes are counted while inflating. */
const archiveLimits = {
  entries: 5_000,
  inflated: 512 * 1024 * 1024,
  part: 128 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 10 * 1024 * 1024,
} as const

/** Thrown while inflating; the adapter turns it into `too-large`. */
export class ArchiveTooLarge extends Error {}

export interface Archive {
  has(path: string): boolean
  /** Null where the archive holds no such part. */
  readText(path: string): Promise<string | null>
  close(): Promise<void>
}

/** Opens a zip. Throws on archives that two programs could read in two ways, and on names that leave their folder. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { ZipReader, Uint8ArrayReader, configure } = await import('@zip.js/zip.js/index-native.js')
  configure({ useWebWorkers: false })
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    checkOverlappingEntry: true,
    checkSignature: true,
    filenameValidation: 'balanced',
  })
  const parts = new Map<string, FileEntry>()
  for await (const entry of reader.getEntriesGenerator()) {
    if (parts.size >= archiveLimits.entries) throw new ArchiveTooLarge('more entries than any document has')
    keep(parts, entry)
  }
  const budget = { left: archiveLimits.inflated }
  return {
    has: (path) => parts.has(path.toLowerCase()),
    readText: async (path) => {
      const entry = parts.get(path.toLowerCase())
      return entry === undefined ? null : decodeXml(await inflate(entry, budget))
    },
    close: () => closeReader(reader),
  }
}

function keep(parts: Map<string, FileEntry>, entry: Entry): void {
  if (entry.directory) return
  const path = entry.filename.toLowerCase()
  // Two parts of one name could be read in two ways.
  if (parts.has(path)) throw new Error(`two parts named ${path}`)
  parts.set(path, entry)
}

async function closeReader<T>(reader: Reader<T>): Promise<void> {
  await reader.close()
}

async function inflate(entry: FileEntry, budget: { left: number }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      budget.left -= chunk.length
      const swollen = size > archiveLimits.ratioFrom && size > archiveLimits.ratio * Math.max(1, entry.compressedSize)
      if (size > archiveLimits.part || budget.left < 0 || swollen)
        throw new ArchiveTooLarge('a part swells beyond the limit')
      chunks.push(chunk)
    },
  })
  await entry.getData(sink)
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Word writes UTF-8; some programs write UTF-16 with a mark. */
function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}
