import type { Change, Env } from '#renderer/db/change.ts'
import { openLibrary } from '#renderer/db/open.ts'
import { importReturned, lookAtReturned } from '#renderer/db/returned.ts'
import { readReturned } from '#renderer/ingest/docx-returned.ts'
import type { ImportErrorCode } from '#shared/domain/import'
import { invariant } from '#shared/lib/assert'
import type { ChangeSentences } from '#shared/returned/proposals'
import type { ReturnedFile } from '#shared/returned/returned-file'
import type { ReturnedReport } from '#shared/returned/returned-lines'

/** What the page asks for, one after the other; `store` needs a file that was looked at before. */
export type ReturnedRequest =
  | { readonly task: 'look'; readonly bytes: Uint8Array; readonly sentences: ChangeSentences }
  | { readonly task: 'store'; readonly sentences: ChangeSentences }

/** `not-ours`: no text of the library is in the file. */
export type ReturnedRefusal = ImportErrorCode | 'not-ours'

export type ReturnedAnswer =
  | { readonly type: 'planned'; readonly report: ReturnedReport }
  | { readonly type: 'stored'; readonly change: Change; readonly report: ReturnedReport }
  | { readonly type: 'refused'; readonly code: ReturnedRefusal }

/** The library's own tables, read and written here: neither parsing nor comparing words holds up the window. */
const db = openLibrary()
const env: Env = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() }
let lookedAt: ReturnedFile | null = null

addEventListener('message', ({ data }: MessageEvent<ReturnedRequest>) => {
  // What is thrown becomes an error of the worker, which the page hears.
  answer(data).then((message) => postMessage(message), reportError)
})

async function answer(request: ReturnedRequest): Promise<ReturnedAnswer> {
  if (request.task === 'store') {
    invariant(lookedAt, 'a file is stored after it was looked at')
    const { change, report } = await importReturned(db, lookedAt, request.sentences, env)
    return report ? { type: 'stored', change, report } : { type: 'refused', code: 'not-ours' }
  }
  const read = await readReturned(request.bytes)
  if (!read.ok) return { type: 'refused', code: read.error.code }
  lookedAt = read.value
  const report = await lookAtReturned(db, lookedAt, request.sentences, env)
  return report ? { type: 'planned', report } : { type: 'refused', code: 'not-ours' }
}
