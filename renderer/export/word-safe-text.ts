/** All that XML 1.0 may not hold, lone surrogates among it; with the `u` flag a whole pair is one character and stays. */
const illegalInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Gives a text that Word opens: what XML 1.0 cannot hold is left out, tabs and line breaks become spaces.
 *
 * One such character in one note would make Word refuse the whole file.
 *
 * @see XML 1.0 §2.2, production 2 (Char)
 */
export function wordSafeText(text: string): string {
  return text.replace(illegalInXml, '').replace(/[\t\n\r]/g, ' ')
}
