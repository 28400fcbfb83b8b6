import type { Language } from '#shared/domain/edition'
import type { CitationPresetName } from '#shared/domain/pack-choices'
import type { CitationPreset } from './citation-preset.ts'
import { legal } from './presets/legal.ts'
import { shorthand } from './presets/shorthand.ts'
import { unEditorialIn } from './presets/un-editorial.ts'

const presets: Readonly<Record<CitationPresetName, (language: Language) => CitationPreset>> = {
  'un-editorial': unEditorialIn,
  // Negotiators' shorthand and the legal style are English wherever they are used.
  shorthand: () => shorthand,
  legal: () => legal,
}

/** Gives a house style of citing, in the language of the words around it where it has that one. */
export function citationPreset(name: CitationPresetName, language: Language = 'en'): CitationPreset {
  return presets[name](language)
}
