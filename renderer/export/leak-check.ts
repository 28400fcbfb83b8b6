import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { SaxesParser } from 'saxes'
import { unspacedScript } from '#shared/lib/text'

/** Something in a Word file that must not be there. */
export interface Leak {
  /** Where it stands in the package: `word/document.xml`. */
  readonly part: string
  readonly words: string
}

/** Places on somebody's computer. An address of the web may have such folders and is none. */
const ownPlace = /\bfile:\/|(?<![\p{L}\p{N}])[A-Za-z]:\\|(?<![\p{L}\p{N}:/.])\/(?:home|Users|Volumes|private|tmp|var|mnt|media|root)\/[^\s/]/iu

/** In a picture's bytes shorter stretches of letters are chance; what a camera or an editor wrote is longer. */
const wordsInBytes = /[\p{L}\p{N}\p{P}\p{Zs}]{12,}/gu

/**
 * Unzips a Word file and looks for secrets in every part: words, attributes, properties, comments, relationships.
 *
 * `harmless` is the file of the same meeting as if no secret had ever been: what stands there too gives nothing away, as
 * with a tag that is also a word of the agenda. Case, spaces and signs that nobody sees do not count; a single word is
 * found whole only, but in scripts without spaces.
 */
export async function findLeaks(file: Uint8Array, harmless: Uint8Array, secrets: readonly string[]): Promise<readonly Leak[]> {
  const said = await readStrings(file)
  return findLeaksInStrings(said, harmless === file ? said : await readStrings(harmless), secrets)
}

/** Everything that each part of a file says. */
export type FileStrings = ReadonlyMap<string, readonly string[]>

/** Looks for secrets in what a file says, as {@link findLeaks} does. */
export function findLeaksInStrings(file: FileStrings, harmless: FileStrings, secrets: readonly string[]): readonly Leak[] {
  const hidden = file === harmless ? [] : listHidden(harmless, secrets)
  const leaks: Leak[] = []
  for (const [part, said] of file) {
    const strings = said.map(normal)
    const all = strings.join('\n')
    for (const secret of hidden) if (holds(all, secret)) leaks.push({ part, words: secret })
    for (const words of strings) if (ownPlace.test(words)) leaks.push({ part, words })
  }
  return leaks
}

/** Lists the secrets that no harmless file says. */
function listHidden(harmless: FileStrings, secrets: readonly string[]): readonly string[] {
  const open = [...harmless.values()].flat().map(normal).join('\n')
  return secrets.map(normal).filter((secret) => /[\p{L}\p{N}]/u.test(secret) && !holds(open, secret))
}

/** Everything that each part says: its words by paragraph, and the values of its attributes. */
async function readStrings(bytes: Uint8Array): Promise<FileStrings> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false })
  const parts = new Map<string, readonly string[]>()
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue
    const text = new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter()))
    parts.set(entry.filename, [entry.filename, ...(text.startsWith('<') ? stringsOfXml(text) : (text.match(wordsInBytes) ?? []))])
  }
  await reader.close()
  return parts
}

/** A word may be cut into runs: it is whole again at the end of its paragraph. */
function stringsOfXml(xml: string): readonly string[] {
  const strings: string[] = []
  let words = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    for (const value of Object.values(attributes)) strings.push(value)
    if (name === 'w:tab' || name === 'w:br') words += ' '
  })
  parser.on('text', (text) => (words += text))
  parser.on('comment', (text) => strings.push(text))
  parser.on('closetag', ({ name }) => {
    if (name.startsWith('w:') && name !== 'w:p') return
    strings.push(words)
    words = ''
  })
  parser.write(xml).close()
  return [...strings, words].filter((string) => string.trim() !== '')
}

/** A file may not hold what nobody sees, or loses it on the way: it tells no words apart. */
function normal(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').replace(/\p{C}+/gu, '').replace(/ +/gu, ' ').trim().toLowerCase()
}

const letter = /[\p{L}\p{N}]/u

/** In characters: several words of this length are nobody's by chance, wherever they begin. */
const shortestPhrase = 16

function holds(text: string, words: string): boolean {
  if (unspacedScript.test(words) || (words.length >= shortestPhrase && words.includes(' '))) return text.includes(words)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' '
    const after = text.at(at + words.length) ?? ' '
    if (!letter.test(before) && !letter.test(after)) return true
  }
  return false
}
