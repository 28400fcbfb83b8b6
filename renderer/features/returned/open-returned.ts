import type { ReturnedAnswer, ReturnedRequest } from './returned-worker.ts'

export interface Failed {
  readonly type: 'failed'
}

/** A worker over the library that reads one returned file. */
export interface OpenReturned {
  /** Null once it was ended; `failed` where it took too long, the disk was full or we have a bug: what was begun is then rolled back. */
  ask(request: ReturnedRequest): Promise<ReturnedAnswer | Failed | null>
  /** Ends the work at once; a transaction that was under way is rolled back. */
  end(): void
}

/** A file that takes longer than this is given up. */
const limitMs = 60_000

/** Starts a worker for one returned file. */
export function openReturned(): OpenReturned {
  const worker = new Worker(new URL('./returned-worker.ts', import.meta.url), { type: 'module', name: 'returned' })
  let settle: (answer: ReturnedAnswer | Failed | null) => void = () => undefined
  worker.addEventListener('message', ({ data }: MessageEvent<ReturnedAnswer>) => settle(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    settle({ type: 'failed' })
  })
  return {
    ask(request) {
      const { promise, resolve } = Promise.withResolvers<ReturnedAnswer | Failed | null>()
      const timer = setTimeout(() => resolve({ type: 'failed' }), limitMs)
      settle = resolve
      worker.postMessage(request)
      return promise.finally(() => clearTimeout(timer))
    },
    end() {
      worker.terminate()
      settle(null)
    },
  }
}
