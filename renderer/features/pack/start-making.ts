import type { PackRefusal } from '#renderer/export/make-pack-file.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { PrintedPage } from '#shared/ipc/contract'
import type { Result } from '#shared/lib/result'
import { fontFacesOfPage } from './font-faces.ts'
import type { FromPackWorker, PackRequest, ToPackWorker } from './making.ts'

export interface Making {
  /** Rejects where the worker dies or nothing can be printed, which would be a bug of ours; null = it was cancelled. */
  readonly made: Promise<Result<Uint8Array, PackRefusal> | null>
  cancel(): void
}

/** Makes a pack's file off the main thread: a thousand pages take seconds. `onPrinting` hears of each printing, from 1. */
export function startMaking(request: Omit<PackRequest, 'type' | 'fontFaces'>, onPrinting: (times: number) => void): Making {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module', name: 'pack' })
  const tell = (message: ToPackWorker) => worker.postMessage(message)
  let printings = 0
  let cancel: () => void = () => undefined
  const made = new Promise<Result<Uint8Array, PackRefusal> | null>((resolve, reject) => {
    cancel = () => {
      resolve(null)
      void mainApi.cancelPrinting()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromPackWorker>) => {
      if (data.type === 'made') resolve(data.made)
      // pdf.js, where it reads what was printed, greets the page in words of its own.
      else if (data.type === 'print') print(data.page)
    })
    const print = (page: PrintedPage) => {
      printings += 1
      onPrinting(printings)
      mainApi.printPdf(page).then((printed) => (printed.ok ? tell({ type: 'printed', bytes: printed.value }) : endPrinting(printed.error)), reject)
    }
    const endPrinting = (why: 'cancelled' | 'failed') => (why === 'cancelled' ? resolve(null) : reject(new Error('Nothing could be printed')))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error(`The pack ended early: ${event.message}`))
    })
    tell({ type: 'make', ...request, fontFaces: request.kind === 'pdf' ? fontFacesOfPage() : '' })
  }).finally(() => worker.terminate())
  return { made, cancel }
}
