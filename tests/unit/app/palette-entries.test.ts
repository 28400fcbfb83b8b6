import { expect, test } from 'vitest'
import { typedPlace } from '#renderer/app/palette/entries.ts'

test.each([
  ['para 85', ['85']],
  ['para. 5 (a)', ['5', '(a)']],
  ['paragraph 5(b)(i)', ['5', '(b)', '(i)']],
  ['¶ 12', ['12']],
  ['parallel', null],
  ['para', null],
])('“%s” names a place as it is printed', (typed, path) => {
  expect(typedPlace(typed)).toEqual(path)
})
