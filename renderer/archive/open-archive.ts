import type { FileEntry } from '@zip.js/zip.js'

/** What a hostile archive may cost at most. Declared sizes are written by its author: bytes are counted while inflating. */
export interface ArchiveLimits {
  readonly entries: number
  /** Bytes of all that is inflated out of one archive. */
  readonly inflated: number
}

/** What swells more than `ratio` times is made to swell: real documents and libraries shrink to a tenth. Small entries may. */
const ratio = 200
const ratioFrom = 10 * 1024 * 1024

/** Thrown while an archive is opened or inflated and costs more than its limits. */
export class ArchiveTooLarge extends Error {}

export interface Archive {
  /** As the archive spells them, files only. */
  readonly paths: ReadonlySet<string>
  /** Folders that have entries of their own. */
  readonly folders: readonly string[]
  /** Inflates an entry, counting; null where there is none of that path. Throws on what is broken or swells beyond `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Uint8Array | null>
  /** Nothing is read afterwards. */
  close(): Promise<void>
}

/** Opens a zip. Throws on archives that two programs could read in two ways, and on names that leave their folder. */
export async function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<Archive> {
  const { Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js/index-native.js')
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    checkOverlappingEntry: true,
    checkSignature: true,
    filenameValidation: 'balanced',
  })
  const entries = new Map<string, FileEntry>()
  const folders: string[] = []
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.size + folders.length >= limits.entries) throw new ArchiveTooLarge('more entries than any such file has')
    if (entry.directory) folders.push(entry.filename)
    else keep(entries, entry)
  }
  const budget = { left: limits.inflated }
  return {
    paths: new Set(entries.keys()),
    folders,
    read: async (path, maxBytes) => {
      const entry = entries.get(path)
      return entry === undefined ? null : inflate(entry, maxBytes, budget)
    },
    close: async () => {
      await reader.close()
    },
  }
}

function keep(entries: Map<string, FileEntry>, entry: FileEntry): void {
  if (entries.has(entry.filename)) throw new Error(`two entries named ${entry.filename}`)
  if (entry.encrypted) throw new Error(`an encrypted entry: ${entry.filename}`)
  entries.set(entry.filename, entry)
}

async function inflate(entry: FileEntry, maxBytes: number, budget: { left: number }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      budget.left -= chunk.length
      const isSwollen = size > ratioFrom && size > ratio * Math.max(1, entry.compressedSize)
      if (size > maxBytes || budget.left < 0 || isSwollen) throw new ArchiveTooLarge(`${entry.filename} swells beyond the limit`)
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
