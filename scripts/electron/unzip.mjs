import { Reader, Uint8ArrayWriter, ZipReader, configure } from '@zip.js/zip.js'
import { chmod, mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'

const fileTypeMask = 0o170000
const symbolicLink = 0o120000

/** Reads an archive piece by piece, so that 200 MB never sit in memory. */
class FileReader extends Reader {
  #handle

  constructor(handle, size) {
    super()
    this.#handle = handle
    this.size = size
  }

  async readUint8Array(offset, length) {
    const bytes = new Uint8Array(Math.min(length, this.size - offset))
    await this.#handle.read(bytes, 0, bytes.length, offset)
    return bytes
  }
}

/**
 * Unpacks the files of an archive for which `placeOf` gives a path inside `target`; null leaves one out.
 * Keeps the permission bits, so that programs stay runnable. Needs no program of the system.
 */
export async function unzip(archive, target, placeOf) {
  configure({ useWebWorkers: false })
  const handle = await open(archive)
  try {
    const reader = new ZipReader(new FileReader(handle, (await handle.stat()).size))
    for await (const entry of reader.getEntriesGenerator()) {
      const place = entry.directory ? null : placeOf(entry.filename)
      if (place === null) continue
      const path = join(target, place)
      if (!resolve(path).startsWith(resolve(target) + sep)) throw new Error(`${entry.filename} leads out of the archive`)
      await mkdir(dirname(path), { recursive: true })
      const mode = entry.externalFileAttributes >>> 16
      const bytes = await entry.getData(new Uint8ArrayWriter())
      if ((mode & fileTypeMask) === symbolicLink) await symlink(new TextDecoder().decode(bytes), path)
      else {
        await writeFile(path, bytes)
        await chmod(path, (mode & 0o777) || 0o644)
      }
    }
  } finally {
    await handle.close()
  }
}
