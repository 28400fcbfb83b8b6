import type { Entry, FileEntry } from '@zip.js/zip.js'
import { exchangeLimits } from './limits.ts'

/** Thrown while an archive is opened or inflated; `readExchange` turns it into `too-large`. */
export class SwollenArchive extends Error {}

export interface OpenedArchive {
  readonly paths: ReadonlySet<string>
  /** Inflates an entry, counting; null where there is none of that path. Throws on what is broken or swells beyond `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Uint8Array | null>
}

/** Opens a zip of an exchange file. Throws on archives that two programs could read in two ways, and on names that leave their folder. */
export async function openExchangeArchive(bytes: Uint8Array): Promise<OpenedArchive> {
  const { Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js/index-native.js')
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    checkOverlappingEntry: true,
    checkSignature: true,
    filenameValidation: 'balanced',
  })
  const entries = new Map<string, FileEntry>()
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.size >= exchangeLimits.entries) throw new SwollenArchive('more entries than any library has')
    keep(entries, entry)
  }
  const budget = { left: exchangeLimits.inflated }
  return {
    paths: new Set(entries.keys()),
    read: async (path, maxBytes) => {
      const entry = entries.get(path)
      return entry === undefined ? null : inflate(entry, maxBytes, budget)
    },
  }
}

function keep(entries: Map<string, FileEntry>, entry: Entry): void {
  if (entry.directory) throw new Error(`a folder of its own: ${entry.filename}`)
  if (entries.has(entry.filename)) throw new Error(`two entries named ${entry.filename}`)
  if (entry.encrypted) throw new Error(`an encrypted entry: ${entry.filename}`)
  entries.set(entry.filename, entry)
}

async function inflate(entry: FileEntry, maxBytes: number, budget: { left: number }): Promise<Uint8Array> {
  const { ratio, ratioFrom } = exchangeLimits
  const chunks: Uint8Array[] = []
  let size = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      budget.left -= chunk.length
      const isSwollen = size > ratioFrom && size > ratio * Math.max(1, entry.compressedSize)
      if (size > maxBytes || budget.left < 0 || isSwollen) throw new SwollenArchive(`${entry.filename} swells beyond the limit`)
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
