import type { PackAnswer, PackRequest } from './pack-worker.ts'

/** Makes a pack's Word file off the main thread: a thousand pages take seconds. Rejects where the worker dies, which would be a bug of ours. */
export function startMaking(request: PackRequest): Promise<PackAnswer['made']> {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module', name: 'pack' })
  return new Promise<PackAnswer['made']>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => resolve(data.made))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error(`The pack ended early: ${event.message}`))
    })
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
