import type { EditionId } from './ids.ts'

/** The texts that were compared last, and how they were shown. */
export interface ComparisonChoice {
  /** Null = not chosen yet. */
  readonly beforeId: EditionId | null
  readonly afterId: EditionId | null
  readonly layout: 'side-by-side' | 'inline'
  readonly onlyChanges: boolean
}

/** The user's choices; one row. */
export interface Settings {
  readonly id: 'settings'
  readonly theme: 'system' | 'light' | 'dark'
  /** Size of the texts in the reader, 14–24 CSS pixels. */
  readonly textSizePx: number
  /** Whether the first start's offer of sample texts was answered. */
  readonly sampleOffer: 'open' | 'answered'
  /** Stands on the notes that are written from now on; empty = notes are not signed. */
  readonly authorName: string
  readonly comparison: ComparisonChoice
  /** Words that are spoken in a minute, and fewer where interpreters follow. */
  readonly wordsPerMinute: number
  readonly interpretedWordsPerMinute: number
}

export const defaultSettings: Settings = { id: 'settings', theme: 'system', textSizePx: 17, sampleOffer: 'open', authorName: '', comparison: { beforeId: null, afterId: null, layout: 'side-by-side', onlyChanges: false }, wordsPerMinute: 130, interpretedWordsPerMinute: 100 }
