import type { PackLogo } from '#shared/domain/pack-look'

/** In pixels: sharp at 7 cm on paper, and no larger. */
const widest = 1200
const highest = 480

/** Tells what a picture is by its first bytes; null = neither PNG nor JPEG. */
function pictureType(bytes: Uint8Array): PackLogo['type'] | null {
  const begins = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'png'
  return begins(0xff, 0xd8, 0xff) ? 'jpeg' : null
}

/**
 * Reads a picture in the sandbox and draws it anew: no larger than a pack needs, and without what cameras and programs
 * write beside it (places, names, dates). Null where it cannot be read.
 */
export async function readLogo(bytes: Uint8Array): Promise<Omit<PackLogo, 'alt'> | null> {
  const type = pictureType(bytes)
  if (type === null) return null
  try {
    const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: `image/${type}` }))
    const scale = Math.min(1, widest / picture.width, highest / picture.height)
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
    picture.close()
    const drawn = await canvas.convertToBlob({ type: `image/${type}`, quality: 0.92 })
    return { bytes: new Uint8Array(await drawn.arrayBuffer()), type, width, height }
  } catch {
    // Damaged, or larger than any picture that can be drawn.
    return null
  }
}
