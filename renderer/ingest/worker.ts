import type { ImportDraft, ImportError, ReadingProgress, SourceFile } from '#shared/domain/import'
import type { Result } from '#shared/lib/result'
import { readSource, type ReadingOptions } from './index.ts'

/** A source and how it is to be read. */
export interface WorkerRequest extends Pick<ReadingOptions, 'password' | 'revisions'> {
  readonly source: SourceFile
}

/** What the worker tells the page. pdf.js posts messages of its own through the same door; they carry no `type` of ours. */
export type WorkerMessage =
  | { readonly type: 'reading-progress'; readonly progress: ReadingProgress }
  | { readonly type: 'reading-done'; readonly result: Result<ImportDraft, ImportError> }

/** Pages pass faster than a bar can show: progress is told at most this often. */
const progressEveryMs = 80

let busy = false
let lastTold = 0

const tell = (message: WorkerMessage): void => postMessage(message)

function tellProgress(progress: ReadingProgress): void {
  const now = performance.now()
  if (now - lastTold < progressEveryMs && progress.done !== progress.total) return
  lastTold = now
  tell({ type: 'reading-progress', progress })
}

/** One worker reads one source: it ends with it, and its memory with it. */
async function read({ source, ...choices }: WorkerRequest): Promise<void> {
  tell({ type: 'reading-done', result: await readSource(source, { ...choices, onProgress: tellProgress }) })
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (busy || !isRequest(event.data)) return
  busy = true
  void read(event.data)
})

function isRequest(message: unknown): message is WorkerRequest {
  return typeof message === 'object' && message !== null && 'source' in message && isSource(message.source)
}

function isSource(source: unknown): source is SourceFile {
  return (
    typeof source === 'object' &&
    source !== null &&
    'name' in source &&
    'bytes' in source &&
    source.bytes instanceof Uint8Array
  )
}
