import { describe, expect, it } from 'vitest'
import { countSpokenWords, measureSpeaking, speakingTime } from '#shared/pack/speaking-time'

describe('the time that words take', () => {
  it.each([
    ['', ''],
    ['– –', ''],
    ['Thank you, Chair.', '0:05'],
    ['word '.repeat(130), '1:00'],
    ['word '.repeat(131), '1:05'],
  ])('of %j is %j at the usual rate', (words, time) => expect(speakingTime(words)).toBe(time))

  it('follows the rate of the speaker', () => {
    expect(speakingTime('word '.repeat(200), 100)).toBe('2:00')
  })
})

describe('words that are spoken', () => {
  it('leave out dashes and bullets that stand alone', () => {
    expect(countSpokenWords('• Thank you – Mr. Chair')).toBe(4)
  })

  it('are told apart where a script prints no spaces between them', () => {
    expect(countSpokenWords('主席先生，我们感谢各位代表。')).toBeGreaterThan(4)
    expect(countSpokenWords('主席先生，我们感谢各位代表。')).toBeLessThan(12)
    expect(countSpokenWords('議長、ありがとうございます。')).toBeGreaterThan(1)
  })
})

describe('a statement against its limit', () => {
  it('fits to the last word', () => {
    expect(measureSpeaking('word '.repeat(300), 100, 3)).toEqual({ words: 300, seconds: 180, wordsOver: 0 })
  })

  it('says how many words are to be cut', () => {
    expect(measureSpeaking('word '.repeat(312), 100, 3).wordsOver).toBe(12)
  })

  it('is never too long where nobody limits it', () => {
    expect(measureSpeaking('word '.repeat(5000), 100, null).wordsOver).toBe(0)
  })
})
