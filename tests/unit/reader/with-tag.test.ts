import { expect, test } from 'vitest'
import { withTag } from '#renderer/features/reader/with-tag.ts'

test('a tag is kept once, whatever its case and spaces', () => {
  expect(withTag(['Registers'], '  registers ')).toEqual(['Registers'])
  expect(withTag(['registers'], 'follow  up,')).toEqual(['registers', 'follow up'])
  expect(withTag([], ' , ')).toEqual([])
})
