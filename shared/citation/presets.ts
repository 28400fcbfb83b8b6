import type { CitationPresetName } from '#shared/domain/pack-choices'
import type { CitationPreset } from './citation-preset.ts'
import { legal } from './presets/legal.ts'
import { shorthand } from './presets/shorthand.ts'
import { unEditorial } from './presets/un-editorial.ts'

/** The house styles of citing that a person can choose from. */
export const citationPresets: Readonly<Record<CitationPresetName, CitationPreset>> = {
  'un-editorial': unEditorial,
  shorthand,
  legal,
}
