import type { SourceFormat } from '#shared/domain/edition'
import { decodeText } from './txt.ts'

export type Sniffed = SourceFormat | 'encrypted-office' | 'empty' | 'unknown'

/** Tells a file's format by its bytes; its name may lie. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0x50, 0x4b])) return 'docx'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holds(bytes, utf16('EncryptedPackage')) ? 'encrypted-office' : 'unknown'
  const head = latin(bytes.subarray(0, 1024))
  if (head.includes('%PDF') || looksLikePdf(bytes)) return 'pdf'
  if (isBinary(bytes)) return 'unknown'
  const text = decodeText(bytes.subarray(0, 64 * 1024)).trimStart()
  if (text === '') return 'empty'
  if (/^<(?:[?!](?!doctype html)|[\w.-]*:?akomaNtoso)/iu.test(text) && /<(?:[\w.-]+:)?akomaNtoso[\s>]/u.test(text)) return 'akn'
  if (text.startsWith('{\\rtf')) return 'unknown'
  if (
    /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|section|main|div|p|span|table|h[1-6]|ol|ul|font|b|i|strong|em|a|br)\b/iu.test(
      text,
    )
  )
    return 'html'
  return /^<\?xml|^<!DOCTYPE/iu.test(text) ? 'unknown' : 'txt'
}

/** PDFs whose first line is broken still hold objects and an end mark. */
function looksLikePdf(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 4096))
  const tail = latin(bytes.subarray(Math.max(0, bytes.length - 2048)))
  return (
    (/\b\d+ \d+ obj\b/u.test(head) && /%%EOF|startxref|endobj/u.test(tail)) || /\bobj\s*<<|^trailer\s*<</u.test(head)
  )
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  let control = 0
  let zero = 0
  for (const byte of sample) {
    if (byte === 0) zero++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++
  }
  const wide =
    startsWith(bytes, [0xff, 0xfe]) ||
    startsWith(bytes, [0xfe, 0xff]) ||
    (zero > 0.3 * sample.length && zero < 0.55 * sample.length)
  return control > 0.02 * sample.length + 1 || (zero > 0 && !wide)
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const utf16 = (text: string): number[] => text.split('').flatMap((sign) => [sign.charCodeAt(0), 0])
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
