import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { isFromNewerApp, openLibrary } from '#renderer/db/open.ts'
import { schemaHistory } from '#renderer/db/schema.ts'
import { anEmptyLibrary } from '../../helpers/library.ts'

test('versions rise by one and each says why', () => {
  expect(schemaHistory.map(({ version }) => version)).toEqual(schemaHistory.map((_, index) => index + 1))
  for (const { why } of schemaHistory) expect(why).not.toBe('')
})

test('a library that a newer app wrote is recognised, ours is not', async () => {
  const newer = new Dexie('newer-library')
  newer.version(schemaHistory.length + 1).stores({ ...schemaHistory.at(-1)?.stores, later: 'id' })
  await newer.open()
  newer.close()
  const opened = openLibrary('newer-library')
  await opened.open()
  expect(isFromNewerApp(opened)).toBe(true)
  opened.close()
  const ours = anEmptyLibrary()
  await ours.open()
  expect(isFromNewerApp(ours)).toBe(false)
})

test('each commit is flushed to disk before it is reported', () => {
  expect(anEmptyLibrary()._options.chromeTransactionDurability).toBe('strict')
})
