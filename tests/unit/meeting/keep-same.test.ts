import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepSame } from '#renderer/features/meeting/keep-same.ts'

test('what says the same stays the same object, also inside what changed', () => {
  const before = { speakers: [{ party: 'A' }, { party: 'B' }], links: [{ label: 'C' }], place: 'Doha' }
  expect(keepSame(before, structuredClone(before))).toBe(before)
  const now = keepSame(before, { ...structuredClone(before), speakers: [{ party: 'A' }, { party: 'B, for the Group' }] })
  expect(now.links).toBe(before.links)
  expect(now.speakers[0]).toBe(before.speakers[0])
  expect(now.speakers[1]).toEqual({ party: 'B, for the Group' })
})

test('nothing of before shows that is not so now', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
      expect(keepSame(before, now)).toEqual(now)
    }),
  )
})
