import type { IFontAttributesProperties } from 'docx'
import type { Language } from '#shared/domain/edition'
import type { PackLook } from '#shared/domain/pack-look'
import { readableOnWhite } from './readable-on-white.ts'
import { wordSafeText } from './word-safe-text.ts'

/** Hexadecimal, without `#`. */
export const colour = {
  ink: '1C2230',
  ink2: '535C6E',
  line: 'CFC9BD',
  noteFill: 'F7F3EA',
  noteRule: 'C98A2B',
  markFill: 'FBEFD9',
  headFill: 'F3F1EB',
  warning: 'A3262A',
} as const

const ownAccent = '#0b5c7a'

/** What an organisation may choose of how a file looks. */
export interface Ink {
  readonly accent: string
  readonly text: Face
  readonly heading: Face
  /** Of what stands beside the text: notes, citations, tables, running heads. */
  readonly small: Face
}

/** Of a style; empty where it is inherited. */
type Face = { readonly font: IFontAttributesProperties } | Record<never, never>

/**
 * Faces that Word has on Windows and macOS, with Caladea and Carlito as their like-sized stand-ins in LibreOffice.
 * Complex scripts (Arabic) and East Asian text take faces of their own.
 */
const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: 'SimSun' }
const sans = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' }

/** Mixes the ink of one file; `language` is that of its own words. Where somebody's own styles say the faces, ours do not. */
export function mixInk({ accent, textFont, headingFont, styles }: PackLook, language: Language): Ink {
  const usual = styles === null
  return {
    accent: readableOnWhite(accent ?? ownAccent).slice(1).toUpperCase(),
    text: inFace(textFont, usual ? serif : null, language),
    heading: inFace(headingFont ?? textFont, usual ? serif : null, language),
    small: inFace(textFont, usual ? sans : null, language),
  }
}

/** A chosen face is for Latin letters, and for the script of the file's own words. */
function inFace(name: string | null, usual: typeof serif | null, language: Language): Face {
  const face = wordSafeText(name ?? '').trim()
  if (face === '') return usual === null ? {} : { font: usual }
  return { font: { ...usual, ascii: face, hAnsi: face, ...(language === 'ar' ? { cs: face } : {}), ...(language === 'zh' ? { eastAsia: face } : {}) } }
}
