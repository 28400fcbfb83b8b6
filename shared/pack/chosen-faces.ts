import type { PackLook } from '#shared/domain/pack-look'
import type { Face } from './count-lines.ts'
import type { Family } from './face-widths.ts'

export type ChosenFaces = Pick<PackLook, 'textFont' | 'headingFont'>

/** How a face is measured: by the widths of a known one, so much wider or narrower, on lines so much higher than its size. */
interface FaceMeasures {
  readonly family: Family
  readonly scale: number
  readonly ratio: number
}

const usual: Readonly<Record<Family, FaceMeasures>> = { serif: { family: 'serif', scale: 1, ratio: 1.15 }, sans: { family: 'sans', scale: 1, ratio: 1.2207 } }

/** Faces that organisations choose most, beside the known ones: average widths of English text. */
const known: Readonly<Record<string, FaceMeasures>> = {
  cambria: usual.serif,
  calibri: usual.sans,
  'times new roman': { family: 'serif', scale: 0.986, ratio: 1.15 },
  garamond: { family: 'serif', scale: 0.9, ratio: 1.125 },
  georgia: { family: 'serif', scale: 1.09, ratio: 1.136 },
  arial: { family: 'sans', scale: 1.084, ratio: 1.15 },
  helvetica: { family: 'sans', scale: 1.084, ratio: 1.15 },
  roboto: { family: 'sans', scale: 1.09, ratio: 1.172 },
  verdana: { family: 'sans', scale: 1.26, ratio: 1.215 },
}

/** Says how words are measured in an organisation's look; a face that is not known counts as the app's own. */
export function measuresOf({ family, isHeading }: Pick<Face, 'family' | 'isHeading'>, { textFont, headingFont }: ChosenFaces): FaceMeasures {
  const name = isHeading === true ? (headingFont ?? textFont) : textFont
  return known[name?.trim().toLowerCase() ?? ''] ?? usual[family]
}
