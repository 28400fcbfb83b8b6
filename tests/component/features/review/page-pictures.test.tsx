import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPages } from '#renderer/ingest/page-pictures.ts'
import type { PictureAnswer, PictureRequest } from '#renderer/ingest/page-pictures-worker.ts'

/** Workers are the platform's: this one only keeps what it is told, and answers when the test lets it. */
class StandInWorker extends EventTarget {
  static started: StandInWorker[] = []
  readonly told: PictureRequest[] = []
  ended = false
  constructor() {
    super()
    StandInWorker.started.push(this)
  }
  postMessage(request: PictureRequest) {
    this.told.push(request)
  }
  terminate() {
    this.ended = true
  }
  answer(data: PictureAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  get drawn() {
    return this.told.flatMap((request) => (request.type === 'draw-page' ? [request.page] : []))
  }
  finish() {
    const last = this.told.findLast((request) => request.type === 'draw-page')
    if (last?.type === 'draw-page') this.answer({ type: 'page-drawn', id: last.id, picture: aPicture() })
  }
}

const aPicture = () => ({ width: 10, height: 14, close: vi.fn() }) as unknown as ImageBitmap
const worker = () => StandInWorker.started.at(-1)!
const why = (picture: Promise<unknown>) => picture.then(() => 'drawn', (error: { why: string }) => error.why)

beforeEach(() => {
  StandInWorker.started = []
  vi.stubGlobal('Worker', StandInWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('page pictures', () => {
  it('draw one page at a time, the one asked for last first', async () => {
    const pages = openPages(new Uint8Array([1]))
    const all = [1, 2, 3].map((page) => pages.render(page, 600))
    for (let page = 0; page < 3; page++) worker().finish()
    await Promise.all(all)
    expect(worker().drawn).toEqual([1, 3, 2])
  })

  it('drop what is no longer wanted, and stop what is being drawn', async () => {
    const pages = openPages(new Uint8Array([1]))
    const stop = [new AbortController(), new AbortController()]
    const running = why(pages.render(1, 600, stop[0]!.signal))
    const waiting = why(pages.render(2, 600, stop[1]!.signal))
    const wanted = pages.render(3, 600)
    stop[1]!.abort()
    stop[0]!.abort()
    expect(await running).toBe('stopped')
    expect(await waiting).toBe('stopped')
    expect(worker().told.at(-1)).toMatchObject({ type: 'stop-drawing', id: 1 })
    worker().answer({ type: 'page-failed', id: 1, message: 'stopped' })
    worker().finish()
    await wanted
    expect(worker().drawn).toEqual([1, 3])
  })

  it('give up a page that hangs, and draw the others with a new worker', async () => {
    vi.useFakeTimers()
    const pages = openPages(new Uint8Array([1]))
    const hanging = why(pages.render(1, 600))
    const next = why(pages.render(2, 600))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await hanging).toBe('not-drawable')
    expect(StandInWorker.started.map(({ ended }) => ended)).toEqual([true, false])
    worker().finish()
    expect(await next).toBe('drawn')
  })

  it('end with a reason when the file cannot be opened or is closed', async () => {
    const broken = openPages(new Uint8Array([1]))
    const picture = why(broken.render(1, 600))
    worker().answer({ type: 'pages-failed', why: 'not-drawable', message: 'Invalid PDF' })
    expect(await picture).toBe('not-drawable')
    expect(await why(broken.pageCount)).toBe('not-drawable')

    const locked = openPages(new Uint8Array([1]))
    worker().answer({ type: 'pages-failed', why: 'locked', message: 'No password given' })
    expect(await why(locked.pageCount)).toBe('locked')

    const closed = openPages(new Uint8Array([1]))
    const waiting = why(closed.render(1, 600))
    closed.close()
    expect(await waiting).toBe('stopped')
    expect(await why(closed.render(2, 600))).toBe('stopped')
    expect(worker().ended).toBe(true)
  })
})
