import { block, type Block, type SourceReading } from '#shared/segmentation/block'

/** Decodes text: by its byte order mark, else UTF-8, else the Windows code page that old files are in. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = guessUtf16(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: every byte means something in windows-1252, so this cannot fail.
    return windows1252(bytes)
  }
}

const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: some versions of Node decode windows-1252 as Latin 1, which loses quotes and dashes. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (sign) => high[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** UTF-16 without a mark: Latin text has a zero in every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 4) return null
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const half = sample.length / 2
  if (odd > 0.7 * half && even < 0.1 * half) return 'utf-16le'
  if (even > 0.7 * half && odd < 0.1 * half) return 'utf-16be'
  return null
}

/** Splits plain text into line blocks, with the empty lines above each. A form feed starts a page. */
export function readTxt(text: string): SourceReading {
  const blocks: Block[] = []
  const pages = text.includes('\f')
  let page = 1
  let empty = 0
  for (const raw of text
    .replace(/\r\n?|\u2028|\u0085/gu, '\n')
    .replace(/\f/gu, '\n\f')
    .replace(/\u2029/gu, '\n\n')
    .split('\n')) {
    const starts = raw.startsWith('\f')
    if (starts) page++
    const line = (starts ? raw.slice(1) : raw).replace(/\s+$/u, '')
    if (line === '') {
      empty++
      continue
    }
    const indent = /^[ \u00a0\u3000\t]*/u.exec(line)?.[0] ?? ''
    const width = indent.split('').reduce((sum, sign) => sum + (sign === '\t' ? 8 : sign === '\u3000' ? 2 : 1), 0)
    const words = line.slice(indent.length).replace(/ {3,}/gu, '\t')
    blocks.push(
      block({
        extent: 'line',
        text: words,
        page: pages ? page : null,
        box: { left: width, top: 0, right: width + words.length, bottom: 0 },
        gapBefore: empty,
      }),
    )
    empty = 0
  }
  return { blocks, pages: pages ? page : null, emptyPages: [], declaredLanguage: null, declaredTitle: null }
}
