import type { BuildRequest, BuiltPack } from './build-worker.ts'

export interface Builder {
  /** Builds this pack next; one that waits to be built is forgotten for it. */
  build(request: BuildRequest): void
  close(): void
}

/** Starts building packs off the main thread: one of a thousand pages takes a third of a second, and each choice asks for one. */
export function openBuilder(onBuilt: (built: BuiltPack, of: BuildRequest) => void, onFailed: (error: Error) => void): Builder {
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module', name: 'pack-preview' })
  let current: BuildRequest | null = null
  let waiting: BuildRequest | null = null
  const start = (request: BuildRequest) => {
    current = request
    worker.postMessage(request)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<BuiltPack>) => {
    const done = current
    const next = waiting
    current = null
    waiting = null
    if (done !== null) onBuilt(data, done)
    if (next !== null) start(next)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    onFailed(new Error(`The pack could not be built: ${event.message}`))
  })
  return {
    build(request) {
      if (current === null) start(request)
      else waiting = request
    },
    close: () => worker.terminate(),
  }
}
