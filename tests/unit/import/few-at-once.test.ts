import { expect, test } from 'vitest'
import { fewAtOnce } from '#renderer/features/import/few-at-once.ts'

/** Works that end when they are told to. */
function aBench() {
  const begun: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<void>((settle, fail) => ends.set(name, (error) => (error ? fail(error) : settle())))
  }
  return { begun, work, end: async (name: string, error?: Error) => (ends.get(name)?.(error), new Promise((settle) => setImmediate(settle))) }
}

test('a few go on at once, the others in the order in which they were asked for', async () => {
  const { begun, work, end } = aBench()
  const inTurn = fewAtOnce(2)
  const all = ['a', 'b', 'c', 'd'].map((name) => inTurn(work(name)))
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c', 'd']) await end(name)
  await expect(Promise.all(all)).resolves.toHaveLength(4)
})

test('one that fails says so to whoever asked for it, and the next goes on', async () => {
  const { begun, work, end } = aBench()
  const inTurn = fewAtOnce(1)
  const failing = expect(inTurn(work('a'))).rejects.toThrow('broken')
  const next = inTurn(work('b'))
  await end('a', new Error('broken'))
  await failing
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  await next
})
