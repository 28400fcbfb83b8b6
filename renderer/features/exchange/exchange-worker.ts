import { findSourceBytes, importExchange, planExchangeImport, readExchangeRows } from '#renderer/db/exchange.ts'
import type { Change } from '#renderer/db/change.ts'
import { openLibrary } from '#renderer/db/open.ts'
import { type ExchangeFile, readExchange } from '#renderer/exchange/read-exchange.ts'
import { type ExchangeOrigin, writeExchange } from '#renderer/exchange/write-exchange.ts'
import type { MeetingId } from '#shared/domain/ids'
import type { ExchangeError, ExchangeScope } from '#shared/exchange/exchange-file'
import type { PlannedRow } from '#shared/exchange/plan'
import { invariant } from '#shared/lib/assert'

/** What the page asks for, one after the other; `store` needs a file that was looked at before. */
export type ExchangeRequest =
  /** Null = the whole library. */
  | { readonly task: 'write'; readonly meetingId: MeetingId | null; readonly origin: ExchangeOrigin }
  | { readonly task: 'look'; readonly bytes: Uint8Array }
  | { readonly task: 'store' }

export type ExchangeAnswer =
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'planned'; readonly scope: ExchangeScope; readonly rows: readonly PlannedRow[] }
  | { readonly type: 'stored'; readonly change: Change }
  | { readonly type: 'refused'; readonly error: ExchangeError }

/** Files that were passed, of those there are. */
export interface ExchangeProgress {
  readonly type: 'progress'
  readonly done: number
  readonly total: number
}

/** The library's own tables, read and written here: neither hashing nor inflating holds up the window. */
const db = openLibrary()
let lookedAt: ExchangeFile | null = null

const tell = (message: ExchangeAnswer | ExchangeProgress): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ExchangeRequest>) => {
  // What is thrown becomes an error of the worker, which the page hears.
  answer(data).then(tell, reportError)
})

function answer(request: ExchangeRequest): Promise<ExchangeAnswer> {
  switch (request.task) {
    case 'write':
      return write(request.meetingId, request.origin)
    case 'look':
      return look(request.bytes)
    case 'store':
      return store()
  }
}

async function write(meetingId: MeetingId | null, origin: ExchangeOrigin): Promise<ExchangeAnswer> {
  const rows = await readExchangeRows(db, meetingId)
  const title = rows.meetings.find(({ id }) => id === meetingId)?.title ?? ''
  const scope: ExchangeScope = meetingId === null ? { type: 'whole' } : { type: 'meeting', meetingId, title }
  const pass = counter(rows.editions.length)
  const bytes = await writeExchange({ rows, scope, readSource: ({ id }) => findSourceBytes(db, id).finally(pass) }, origin)
  return { type: 'written', bytes }
}

async function look(bytes: Uint8Array): Promise<ExchangeAnswer> {
  const read = await readExchange(bytes)
  if (!read.ok) return { type: 'refused', error: read.error }
  lookedAt = read.value
  const { preview } = await planExchangeImport(db, read.value.rows)
  return { type: 'planned', scope: read.value.manifest.scope, rows: preview }
}

async function store(): Promise<ExchangeAnswer> {
  invariant(lookedAt, 'a file is stored after it was looked at')
  const { rows, readSource } = lookedAt
  const { rows: added } = await planExchangeImport(db, rows)
  const pass = counter(added.editions.length)
  const sources = new Map<string, Uint8Array>()
  for (const { sourceSha256 } of added.editions) {
    const source = await readSource(sourceSha256)
    if (!source.ok) return { type: 'refused', error: source.error }
    if (source.value !== null) sources.set(sourceSha256, source.value)
    pass()
  }
  return { type: 'stored', change: await importExchange(db, rows, sources) }
}

function counter(total: number): () => void {
  let done = 0
  tell({ type: 'progress', done, total })
  return () => {
    done += 1
    tell({ type: 'progress', done, total })
  }
}
