/** At this rate interpreters can follow; in conversation people speak a third faster. */
const wordsAMinute = 120

/** Says how long words take to be spoken, as `1:05`; empty for no words. */
export function speakingTime(words: string): string {
  const count = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const seconds = Math.ceil((count * 60) / wordsAMinute / 5) * 5
  return count === 0 ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
