import { defaultSettings } from '#shared/domain/settings'
import { unspacedScript } from '#shared/lib/text'

const spoken = /[\p{L}\p{N}]/u

/** Making a segmenter costs milliseconds, and few statements need it. */
let segmenter: Intl.Segmenter | undefined

/** Counts the words that are spoken; what stands between white space is one, but in scripts without spaces its words are told apart. */
export function countSpokenWords(text: string): number {
  return text
    .split(/\s+/u)
    .filter((run) => spoken.test(run))
    .reduce((count, run) => count + (unspacedScript.test(run) ? countUnspaced(run) : 1), 0)
}

function countUnspaced(run: string): number {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length
}

/** Says how many seconds words take to be spoken. */
const speakingSeconds = (wordCount: number, wordsPerMinute: number): number => (wordCount * 60) / wordsPerMinute

/** Writes seconds as `1:05`, up to the next five. */
export function formatSpeakingTime(seconds: number): string {
  const rounded = Math.ceil(seconds / 5) * 5
  return `${Math.floor(rounded / 60)}:${String(rounded % 60).padStart(2, '0')}`
}

/** Says how long a text takes to be spoken, as `1:05`; empty for no words. */
export function speakingTime(text: string, wordsPerMinute: number = defaultSettings.wordsPerMinute): string {
  const count = countSpokenWords(text)
  return count === 0 ? '' : formatSpeakingTime(speakingSeconds(count, wordsPerMinute))
}

/** How a statement stands to the time that it may take. */
export interface SpeakingLoad {
  readonly words: number
  readonly seconds: number
  /** Words above what fits; 0 where it fits, or where nobody limits it. */
  readonly wordsOver: number
}

/** Measures a text against a limit in minutes; null = no limit. */
export function measureSpeaking(text: string, wordsPerMinute: number, limitMinutes: number | null): SpeakingLoad {
  const words = countSpokenWords(text)
  const room = limitMinutes === null ? Infinity : Math.floor(limitMinutes * wordsPerMinute)
  return { words, seconds: speakingSeconds(words, wordsPerMinute), wordsOver: Math.max(0, words - room) }
}
