import { type Archive, type ArchiveLimits, openArchive } from './open-archive.ts'

const megabyte = 1024 * 1024
const wordLimits: ArchiveLimits = { entries: 5_000, inflated: 512 * megabyte }
const largestPart = 128 * megabyte

/** The parts of a Word file. */
export interface WordPackage {
  has(path: string): boolean
  /** Null where the package holds no such part. */
  readText(path: string): Promise<string | null>
  close(): Promise<void>
}

/** Opens a Word file; case does not tell its parts apart. Throws as {@link openArchive} does. */
export async function openWordPackage(bytes: Uint8Array): Promise<WordPackage> {
  const archive = await openArchive(bytes, wordLimits)
  const paths = spellings(archive)
  return {
    has: (path) => paths.has(path.toLowerCase()),
    readText: async (path) => {
      const spelled = paths.get(path.toLowerCase())
      const part = spelled === undefined ? null : await archive.read(spelled, largestPart)
      return part && decodeXml(part)
    },
    close: () => archive.close(),
  }
}

function spellings({ paths }: Archive): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const path of paths) {
    const key = path.toLowerCase()
    // Two parts of one name could be read in two ways.
    if (known.has(key)) throw new Error(`two parts named ${key}`)
    known.set(key, path)
  }
  return known
}

/** Word writes UTF-8; some programs write UTF-16 with a mark. */
function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}
