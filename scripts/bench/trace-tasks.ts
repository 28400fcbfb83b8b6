import type { Page } from 'playwright'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** In microseconds of the thread's own time. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Starts watching the page's own thread. The function that is given back ends it and tells the CPU time of its tasks in
 * ms, the longest first: what other programs take of the machine is not in it.
 */
export async function traceTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  const tracing = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await tracing.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } })
  return async () => {
    const complete = new Promise((settle) => tracing.once('Tracing.tracingComplete', settle))
    await tracing.send('Tracing.end')
    await complete
    const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    const own = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === main?.pid && tid === main.tid)
    return own.map(({ tdur = 0 }) => Math.round(tdur / 1000)).toSorted((a, b) => b - a)
  }
}
