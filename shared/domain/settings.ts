/** The user's choices; one row. */
export interface Settings {
  readonly id: 'settings'
  readonly theme: 'system' | 'light' | 'dark'
  /** Size of the texts in the reader, 14–24 CSS pixels. */
  readonly textSizePx: number
  /** Whether the first start's offer of sample texts was answered. */
  readonly sampleOffer: 'open' | 'answered'
}

export const defaultSettings: Settings = { id: 'settings', theme: 'system', textSizePx: 17, sampleOffer: 'open' }
