import type { ImportDraft, ImportError, ReadingProgress, SourceFile } from '#shared/domain/import'
import type { Result } from '#shared/lib/result'
import { readSource } from './index.ts'

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
async function read(source: SourceFile): Promise<void> {
  tell({ type: 'reading-done', result: await readSource(source, { onProgress: tellProgress }) })
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (busy || !isSource(event.data)) return
  busy = true
  void read(event.data)
})

function isSource(message: unknown): message is SourceFile {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    'bytes' in message &&
    message.bytes instanceof Uint8Array
  )
}
