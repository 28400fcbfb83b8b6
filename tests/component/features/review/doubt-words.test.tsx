import i18next from 'i18next'
import { expect, it } from 'vitest'
import { openWords } from '#renderer/desk/words.ts'
import { sayDoubt } from '#renderer/features/review/doubt-words.ts'

openWords()

it.each([
  ['garbled-text', 'no-spaces: 12', 'About 12 % of the letters stand in words that run into each other.'],
  ['garbled-text', '12', 'About 12 % of the letters look garbled.'],
  ['repair-unfit', 'move-words', 'A repair of an earlier reading no longer fits: words that moved. Is this right as it is?'],
  ['numbering-gap', '5 (c)', 'Number 5 (c) was not found: it may be inside this paragraph.'],
  ['of a later version', 'what it noted', 'Doubtful: what it noted'],
])('says the doubt %s “%s” in plain words', (code, what, words) => {
  expect(sayDoubt(i18next.t, { code, what })).toBe(words)
})
