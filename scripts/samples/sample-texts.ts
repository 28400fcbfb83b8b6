/** Symbols of the sample texts. */
export const declaration = 'SAMPLE/RES/S-1/1'
export const resolution = 'SAMPLE/COSP/RES/2/3'
export const draft = 'SAMPLE/COSP/2024/L.5/Rev.1'
export const agendaSymbol = 'SAMPLE/COSP/2026/1'

/** A paragraph by the symbol of its text and its place in print: `annex/38`. */
export interface PlaceInText {
  readonly symbol: string
  readonly paragraphId: string
}
