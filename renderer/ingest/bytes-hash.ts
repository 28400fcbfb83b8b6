import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of bytes, lower-case hex. About a second for 100 MB; runs in the worker. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
