import { expect, test } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'

async function kindOf(title: string): Promise<string> {
  const text = ['SAMPLE/RES/7/1', title, 'The Sample Conference,', 'Recalling its earlier sample resolution,', '1. Requests the secretariat to report.'].join('\n\n')
  const read = await readSource({ name: 'sample.txt', bytes: new TextEncoder().encode(text) }, {})
  return read.ok ? read.value.masthead.kind : read.error.code
}

test.each([
  ['Sample political declaration on integrity', 'declaration'],
  ['Declaration on sample matters', 'declaration'],
  ['Follow-up to the sample political declaration', 'resolution'],
  ['Implementation of the Declaration on sample matters', 'resolution'],
])('a title that names a declaration is one, a title about a declaration is not: %s', async (title, kind) => {
  expect(await kindOf(title)).toBe(kind)
})
