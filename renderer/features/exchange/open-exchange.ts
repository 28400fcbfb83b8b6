import type { ExchangeAnswer, ExchangeProgress, ExchangeRequest } from './exchange-worker.ts'

export interface Failed {
  readonly type: 'failed'
}

/** A worker over the library that reads or writes one library file. */
export interface OpenExchange {
  /** Null once it was ended; `failed` where the disk was full or we have a bug: what was begun is then rolled back. */
  ask(request: ExchangeRequest): Promise<ExchangeAnswer | Failed | null>
  /** Ends the work at once; a transaction that was under way is rolled back. */
  end(): void
}

/** Starts a worker for one library file. */
export function openExchange(onProgress: (progress: ExchangeProgress) => void): OpenExchange {
  const worker = new Worker(new URL('./exchange-worker.ts', import.meta.url), { type: 'module', name: 'exchange' })
  let settle: (answer: ExchangeAnswer | Failed | null) => void = () => undefined
  worker.addEventListener('message', ({ data }: MessageEvent<ExchangeAnswer | ExchangeProgress>) => {
    if (data.type === 'progress') onProgress(data)
    else settle(data)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    settle({ type: 'failed' })
  })
  return {
    ask(request) {
      const { promise, resolve } = Promise.withResolvers<ExchangeAnswer | Failed | null>()
      settle = resolve
      worker.postMessage(request)
      return promise
    },
    end() {
      worker.terminate()
      settle(null)
    },
  }
}
