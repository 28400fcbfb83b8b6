import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { closeImports, importFiles } from '../../tests/e2e/delegate.ts'
import { type RunningApp, withApp } from '../../tests/e2e/running-app.ts'
import { putNotes } from './reader/put-notes.ts'
import { traceTasks } from './trace-tasks.ts'

const paragraphCount = 1000
const noteCount = 2000
const opens = 9
/** One turn of the wheel, and more turns than the text needs. */
const turnPx = 300
const maxTurns = 20_000
/** After so many turns the bench asks whether the end is reached: a call into the page at each turn would be part of every frame. */
const turnsPerQuestion = 10
const title = 'Sample text of a thousand paragraphs'

/** A text of 1,000 paragraphs with 2,000 notes in the real app: how soon it stands with its notes, how evenly it scrolls from end to end. */
export async function benchReader(): Promise<void> {
  await withApp([], async (app) => {
    await prepare(app)
    const { page } = app
    const times: number[] = []
    for (let open = 0; open < opens; open++) times.push(await openMs(page))
    const [first = 0, ...further] = times
    console.log(`${paragraphCount} paragraphs, ${noteCount} notes: click to painted with notes ${median(further)} ms (of ${further.toSorted((a, b) => a - b).join(', ')} ms; the first time in a window ${first} ms)`)
    // What is found in idle time is there by then.
    await page.locator('.reference').first().waitFor()
    const { frames, tasks, questions } = await scrollThrough(page)
    const sorted = frames.toSorted((a, b) => a - b)
    console.log(
      `scrolling by wheel over the whole text: ${frames.length} frames, median ${median(frames)} ms, p99 ${sorted[Math.floor(sorted.length * 0.99)] ?? 0} ms, longest ${sorted.at(-1) ?? 0} ms, over 50 ms: ${frames.filter((ms) => ms > 50).length}; CPU time of the longest tasks: ${tasks.slice(0, 5).join(', ')} ms; the bench's own questions: longest ${Math.max(...questions)} ms`,
    )
  })
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function prepare(app: RunningApp): Promise<void> {
  const path = join(app.folder, 'thousand.txt')
  const paragraphs = Array.from({ length: paragraphCount }, (_, at) => {
    const further = Array.from({ length: at % 4 }, (_sentence, part) => ` and, with regard to part ${part + 1} of sample point ${at + 1}, to make public what was received, by whom and on which day`)
    return `${at + 1}. Requests the sample States to report on point ${at + 1} in accordance with sample resolution 9/9, paragraph ${1 + (at % 40)}${further.join('')};`
  })
  await writeFile(path, `SAMPLE/RES/1/1\n\n${title}\n\nThe Sample Conference,\n\n${paragraphs.join('\n\n')}\n`)
  await importFiles(app, [path])
  await closeImports(app.page)
  await putNotes(app.page, title, noteCount)
  await app.relaunch()
  await app.page.locator('.library-title', { hasText: title }).first().waitFor()
}

/** From the click on the text in the library to the frame after the first that has its notes. */
async function openMs(page: Page): Promise<number> {
  await page.getByRole('navigation').getByRole('button', { name: /^Library/ }).click()
  await page.locator('.library-title', { hasText: title }).first().waitFor()
  return page.evaluate(
    (words) =>
      new Promise<number>((settle) => {
        const door = [...document.querySelectorAll<HTMLElement>('.library-title')].find((one) => one.textContent?.includes(words))
        const start = performance.now()
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('.note-card')) return
          observer.disconnect()
          // The second frame begins when the first is on the screen.
          requestAnimationFrame(() => requestAnimationFrame(() => settle(Math.round(performance.now() - start))))
        }).observe(document.body, { childList: true, subtree: true })
        door?.click()
      }),
    title,
  )
}

interface Scrolled {
  /** From frame to frame, in ms. */
  readonly frames: readonly number[]
  /** CPU time of the page's tasks in ms, the longest first: what other programs take of the machine is not in it. */
  readonly tasks: readonly number[]
  /** What asking for the end took in the page, in ms. */
  readonly questions: readonly number[]
}

async function scrollThrough(page: Page): Promise<Scrolled> {
  const stopTracing = await traceTasks(page)
  await page.evaluate(() => {
    const frames: number[] = []
    const clock = {
      last: performance.now(),
      tick(now: number) {
        frames.push(now - clock.last)
        clock.last = now
        requestAnimationFrame((next) => clock.tick(next))
      },
    }
    clock.tick(clock.last)
    Object.assign(globalThis, { scrolledFrames: frames })
  })
  await page.locator('.reader-scroll').hover()
  const questions: number[] = []
  const isAtEnd = async () => {
    const { isEnd, ms } = await page.locator('.reader-scroll').evaluate((pane) => {
      const start = performance.now()
      const isEnd = pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2
      return { isEnd, ms: Math.round(performance.now() - start) }
    })
    questions.push(ms)
    return isEnd
  }
  for (let turn = 0; turn < maxTurns && !(turn % turnsPerQuestion === 0 && (await isAtEnd())); turn++) await page.mouse.wheel(0, turnPx)
  const frames = await page.evaluate(() => (globalThis as unknown as { scrolledFrames: number[] }).scrolledFrames)
  return { frames: frames.slice(1).map(Math.round), tasks: await stopTracing(), questions }
}
