/**
 * Reads lines as they are copied from a table: a row a line, its cells parted by tabs.
 *
 * Null where it is no table but words for one field: a single line without a tab.
 */
export function readPastedRows(text: string): readonly (readonly string[])[] | null {
  const lines = text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '')
  if (lines.length < 2 && !text.includes('\t')) return null
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()))
}
