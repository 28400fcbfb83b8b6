// First: it brings the IndexedDB that Dexie looks for when it is loaded.
import { anEmptyLibrary } from '../../helpers/library.ts'
import { expect, test, vi } from 'vitest'
import type { InstrumentId } from '#shared/domain/ids'
import { addEditions, listLibrary } from '#renderer/db/editions.ts'
import { watchLibrary } from '#renderer/db/watch-library.ts'
import { aDraft, aSteadyEnv, paragraphsUpTo } from '../../helpers/builders.ts'

test('a list hears of each change, of many in short order together, and of none once it is closed', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const add = (count: number) =>
    addEditions(db, [{ source: { name: 'a.pdf', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: paragraphsUpTo(count) }), instrumentId: 'SAMPLE/1' as InstrumentId, origin: 'imported' }], env)
  const heard: number[] = []
  const stop = watchLibrary(db, listLibrary, (rows) => heard.push(rows.length))
  await vi.waitFor(() => expect(heard).toEqual([0]))
  for (let count = 1; count <= 10; count++) await add(count)
  await vi.waitFor(() => expect(heard.at(-1)).toBe(10), { timeout: 3000 })
  expect(heard.length).toBeLessThan(6)
  stop()
  await add(11)
  expect(heard.at(-1)).toBe(10)
})

test('a list that could not be read once is read again at the next change', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const failures: unknown[] = []
  const onFailure = (reason: unknown) => void failures.push(reason)
  process.on('unhandledRejection', onFailure)
  let looks = 0
  const heard: number[] = []
  const stop = watchLibrary(
    db,
    async (library) => {
      looks += 1
      if (looks === 1) throw new Error('the disk was away')
      return (await listLibrary(library)).length
    },
    (count) => heard.push(count),
  )
  await addEditions(db, [{ source: { name: 'a.pdf', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: paragraphsUpTo(1) }), instrumentId: 'SAMPLE/1' as InstrumentId, origin: 'imported' }], env)
  await vi.waitFor(() => expect(heard).toEqual([1]), { timeout: 3000 })
  stop()
  process.off('unhandledRejection', onFailure)
})
