import type { SendAnswer, SendRequest } from './send-worker.ts'

/** Makes a text's Word file off the main thread. Rejects where the worker dies, which would be a bug of ours. */
export function startSending(request: SendRequest): Promise<SendAnswer['made']> {
  const worker = new Worker(new URL('./send-worker.ts', import.meta.url), { type: 'module', name: 'send' })
  return new Promise<SendAnswer['made']>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SendAnswer>) => resolve(data.made))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error(`The file ended early: ${event.message}`))
    })
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
