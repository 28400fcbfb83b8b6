import type { PictureAnswer, PictureRequest } from './page-pictures-worker.ts'

/** A page that takes longer than this is given up: the worker is ended and another goes on with the other pages. */
const pageLimitMs = 20_000

/** Why a page has no picture. `stopped`: nobody waits for it any more; `locked`: the file asks for a password, or for another. */
export type PictureFailure = 'stopped' | 'locked' | 'not-drawable'

/** What a picture that was asked for ends in when it does not come. */
export class NoPicture extends Error {
  readonly why: PictureFailure
  constructor(why: PictureFailure, message: string) {
    super(message)
    this.name = 'NoPicture'
    this.why = why
  }
}

export interface PagePictures {
  /** Rejects with {@link NoPicture} when the file cannot be opened. */
  readonly pageCount: Promise<number>
  /**
   * Draws a page (1-based) as wide as asked, in device pixels. One page at a time, the one asked for last first: while
   * a reader scrolls, what is on screen now comes before what has passed. Rejects with {@link NoPicture}.
   * The caller owns the picture and closes it.
   */
  render(page: number, widthPx: number, signal?: AbortSignal): Promise<ImageBitmap>
  close(): void
}

interface Wanted {
  readonly id: number
  readonly page: number
  readonly widthPx: number
  readonly resolve: (picture: ImageBitmap) => void
  readonly reject: (why: NoPicture) => void
}

/** Opens a PDF's pages as pictures, drawn in a worker of their own; the caller keeps its bytes. */
export function openPages(bytes: Uint8Array, password: string | null = null): PagePictures {
  let tellCount: (count: number) => void = () => undefined
  let refuseAll: (why: NoPicture) => void = () => undefined
  const pageCount = new Promise<number>((resolve, reject) => {
    tellCount = resolve
    refuseAll = reject
  })
  // Whoever asks for pages hears it from them; nobody need listen to the count.
  pageCount.catch(() => undefined)
  let worker = startWorker()
  let nextId = 1
  let waiting: readonly Wanted[] = []
  let running: Wanted | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  function startWorker(): Worker {
    const fresh = new Worker(new URL('./page-pictures-worker.ts', import.meta.url), { type: 'module', name: 'page-pictures' })
    fresh.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isOurs(data)) hear(data)
    })
    fresh.addEventListener('error', (event) => {
      event.preventDefault()
      giveUp(event.message)
    })
    send(fresh, { type: 'open-pages', bytes, password })
    return fresh
  }

  function hear(answer: PictureAnswer): void {
    if (answer.type === 'pages-opened') tellCount(answer.pageCount)
    else if (answer.type === 'pages-failed') fail(answer.why, answer.message)
    else if (answer.id !== running?.id) {
      if (answer.type === 'page-drawn') answer.picture.close()
    } else {
      const { resolve, reject } = running
      endRunning()
      if (answer.type === 'page-drawn') resolve(answer.picture)
      else reject(new NoPicture('not-drawable', answer.message))
    }
  }

  function endRunning(): void {
    clearTimeout(timer)
    running = null
    startNext()
  }

  function startNext(): void {
    const next = waiting.at(-1)
    if (running || closed || !next) return
    waiting = waiting.slice(0, -1)
    running = next
    timer = setTimeout(() => giveUp('It took too long.'), pageLimitMs)
    send(worker, { type: 'draw-page', id: next.id, page: next.page, widthPx: next.widthPx })
  }

  /** Ends a worker that hangs or died; the page that it was at is lost, the others are drawn by the next. */
  function giveUp(message: string): void {
    if (closed) return
    worker.terminate()
    const lost = running
    if (!lost) return fail('not-drawable', message)
    worker = startWorker()
    lost.reject(new NoPicture('not-drawable', message))
    endRunning()
  }

  function fail(why: PictureFailure, message: string): void {
    const failure = new NoPicture(why, message)
    close(failure)
    refuseAll(failure)
  }

  function close(why = new NoPicture('stopped', 'The pages were closed.')): void {
    closed = true
    clearTimeout(timer)
    worker.terminate()
    running?.reject(why)
    for (const one of waiting) one.reject(why)
    running = null
    waiting = []
  }

  return {
    pageCount,
    render: (page, widthPx, signal) =>
      new Promise((resolve, reject) => {
        const stopped = new NoPicture('stopped', 'The page is no longer wanted.')
        if (signal?.aborted || closed) return reject(stopped)
        const wanted = { id: nextId++, page, widthPx, resolve, reject }
        waiting = [...waiting, wanted]
        signal?.addEventListener('abort', () => {
          reject(stopped)
          waiting = waiting.filter((one) => one !== wanted)
          if (running === wanted) send(worker, { type: 'stop-drawing', id: wanted.id })
        })
        startNext()
      }),
    close: () => close(),
  }
}

const send = (worker: Worker, request: PictureRequest): void => worker.postMessage(request)

function isOurs(message: unknown): message is PictureAnswer {
  const types = ['pages-opened', 'pages-failed', 'page-drawn', 'page-failed']
  return typeof message === 'object' && message !== null && 'type' in message && types.includes(String(message.type))
}
