/** What Chromium writes as a PDF's creator: its own name with the system's, `Mozilla/5.0 (X11; Linux …`. */
const key = '/Creator ('
const creator = 'Aide-Memoire'

/**
 * Puts the app's name where Chromium names the browser and the system that a PDF was made on.
 *
 * Changes the bytes given and returns them. The length stays, because a PDF counts its bytes; what is no such name stays
 * as it is.
 */
export function withoutAgent(pdf: Uint8Array): Uint8Array {
  const latin = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const at = latin.indexOf(key)
  if (at < 0) return pdf
  const start = at + key.length
  const end = endOfString(latin, start)
  if (end - start < creator.length) return pdf
  latin.fill(' ', start, end)
  latin.write(creator, start, 'latin1')
  return pdf
}

/** Where the bracket closes: brackets in between are escaped, or come in pairs. */
function endOfString(bytes: Buffer, start: number): number {
  let open = 1
  for (let at = start; at < bytes.length; at += 1) {
    const character = String.fromCharCode(bytes[at] ?? 0)
    if (character === '\\') at += 1
    else if (character === '(') open += 1
    else if (character === ')' && (open -= 1) === 0) return at
  }
  return start
}
