import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const fresh = sha256.create()
const hasher = sha256.create()
const digest = new Uint8Array(32)
const figures = Array.from('0123456789abcdef', (figure) => figure.charCodeAt(0))
const signs = Array.from({ length: 2 * digest.length }, () => 0)

/**
 * SHA-256 of a text's UTF-8 bytes, lower-case hex. Synchronous: a paragraph takes microseconds, and pure code needs it.
 * A long text has thousands: one hasher serves them all, and the figures are one string, not one added to another.
 */
export function textHash(text: string): string {
  fresh._cloneInto(hasher).update(utf8ToBytes(text)).digestInto(digest)
  for (let place = 0; place < digest.length; place++) {
    const byte = digest[place] ?? 0
    signs[2 * place] = figures[byte >> 4] ?? 0
    signs[2 * place + 1] = figures[byte & 15] ?? 0
  }
  return String.fromCharCode(...signs)
}
