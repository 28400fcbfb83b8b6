import { ArchiveTooLarge } from '#renderer/archive/open-archive.ts'
import { openWordPackage } from '#renderer/archive/open-word-package.ts'
import type { PackLook } from '#shared/domain/pack-look'
import { type Result, failed, ok } from '#shared/lib/result'
import { cleanWordStyles } from './clean-word-styles.ts'
import { noTheme, readTheme } from './word-theme.ts'

export interface WordStylesError {
  /** `password` = it asks for one; `no-word-file` = it is something else; `no-styles` = it has none that a pack can use. */
  readonly code: 'password' | 'no-word-file' | 'no-styles' | 'too-large' | 'damaged'
  /** For logs; screens say it in their own words. */
  readonly message: string
}

/** A Word file with its pictures; styles alone are a hundred times smaller. */
const largestFile = 64 * 1024 * 1024
/** In characters: Word's own templates have a twentieth of it. */
const largestStyles = 4 * 1024 * 1024

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
/** What Word puts a protected file into, in the two-byte letters of its directory. */
const protectedEntry = Array.from('EncryptedPackage', (letter) => [letter.codePointAt(0) ?? 0, 0]).flat()

/**
 * Takes the styles of the user's own Word file or template (.docx, .dotx) over, cleaned of all that is no look.
 *
 * Reads nothing but styles and theme, under the limits of every archive. `fileName` is kept to show where they are from.
 */
export async function readWordStyles(bytes: Uint8Array, fileName: string): Promise<Result<NonNullable<PackLook['styles']>, WordStylesError>> {
  if (bytes.length > largestFile) return failed({ code: 'too-large', message: 'The Word file is larger than any that brings styles.' })
  if (startsWith(bytes, compoundFile)) {
    const isProtected = holds(bytes, protectedEntry)
    return failed(isProtected ? { code: 'password', message: 'The Word file asks for a password.' } : { code: 'no-word-file', message: 'The file is of an older kind than .docx.' })
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return failed({ code: 'no-word-file', message: 'The file is no archive.' })
  try {
    return await readStylesPart(bytes, fileName)
  } catch (error) {
    if (error instanceof ArchiveTooLarge) return failed({ code: 'too-large', message: error.message })
    return failed({ code: 'damaged', message: String(error) })
  }
}

async function readStylesPart(bytes: Uint8Array, fileName: string): ReturnType<typeof readWordStyles> {
  const parts = await openWordPackage(bytes)
  try {
    if (!parts.has('word/document.xml') && !parts.has('word/styles.xml')) return failed({ code: 'no-word-file', message: 'The archive is no Word file.' })
    const xml = await parts.readText('word/styles.xml')
    if (xml !== null && xml.length > largestStyles) return failed({ code: 'too-large', message: 'The Word file has more styles than Word can use.' })
    const theme = await parts.readText('word/theme/theme1.xml')
    const clean = xml === null ? null : cleanWordStyles(xml, theme === null || theme.length > largestStyles ? noTheme : readTheme(theme))
    return clean === null ? failed({ code: 'no-styles', message: 'The Word file has no styles.' }) : ok({ fileName, xml: clean.xml })
  } finally {
    await parts.close()
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function holds(bytes: Uint8Array, words: readonly number[]): boolean {
  const [first = 0] = words
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (words.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
