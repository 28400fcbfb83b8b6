import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of bytes, lower-case hex. The engine hashes beside this thread: a reading does not wait for it. */
export async function bytesHash(bytes: Uint8Array): Promise<string> {
  // Files are never read into memory that threads share, which alone could not be hashed.
  const own = bytes as Uint8Array<ArrayBuffer>
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', own)))
}
