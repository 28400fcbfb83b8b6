import type { ImportDraft, ImportError, SourceFile } from '#shared/domain/import'
import { failed, type Result } from '#shared/lib/result'
import type { ReadingOptions } from './index.ts'
import type { WorkerMessage, WorkerRequest } from './worker.ts'

/** A file that takes longer than this is given up. */
const readingLimitMs = 60_000

export interface Reading {
  readonly result: Promise<Result<ImportDraft, ImportError>>
  /** Ends the worker at once; the result is then `cancelled`. */
  cancel(): void
}

/**
 * Reads a source off the main thread, in a worker of its own: a broken or hostile file can neither freeze nor crash the page.
 * The bytes are copied to the worker; the caller keeps its own.
 */
export function startReading(
  source: SourceFile,
  { onProgress, ...choices }: Pick<ReadingOptions, 'onProgress' | 'password' | 'revisions'> = {},
): Reading {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reader' })
  const { promise, resolve } = Promise.withResolvers<Result<ImportDraft, ImportError>>()
  const end = (result: Result<ImportDraft, ImportError>): void => {
    clearTimeout(timer)
    worker.terminate()
    resolve(result)
  }
  const timer = setTimeout(
    () => end(failed({ code: 'timed-out', message: 'Reading took longer than a minute.' })),
    readingLimitMs,
  )
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!isOurs(event.data)) return
    if (event.data.type === 'reading-progress') onProgress?.(event.data.progress)
    else end(event.data.result)
  })
  // A worker that dies (out of memory, a bug) must still answer.
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    end(failed({ code: 'damaged', message: `The file could not be read: ${event.message}` }))
  })
  worker.addEventListener('messageerror', () =>
    end(failed({ code: 'damaged', message: 'The file could not be read.' })),
  )
  worker.postMessage({ ...choices, source } satisfies WorkerRequest)
  return { result: promise, cancel: () => end(failed({ code: 'cancelled', message: 'The reading was cancelled.' })) }
}

function isOurs(message: unknown): message is WorkerMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    (message.type === 'reading-progress' || message.type === 'reading-done')
  )
}
