import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type RunningApp, withApp } from '../../tests/e2e/running-app.ts'
import { resolution } from '../samples/resolution.ts'
import type { Block, UnDocument } from '../un-layout/document.ts'
import { renderDocx } from '../un-layout/docx/render-docx.ts'
import type { EosgItem } from '../un-layout/eosg-items.ts'
import { fromEosg } from '../un-layout/from-eosg.ts'
import { renderPdf } from '../un-layout/pdf/render-pdf.ts'

const filesToImport = 500
const collection = resolve(import.meta.dirname, '../../../shared/corpus/un-struct/eosg')
const layout = { columns: 1, hyphenate: true, runningHeads: true, seed: 1 } as const
const perWord = { ...layout, numbering: 'automatic', mastheadIn: 'header' } as const

/** Import of 500 texts in one go in the real app: time, memory, how long the window was ever busy, how soon a cancel is heard. */
export async function benchImport(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'))
  try {
    const paths = await writeTexts(folder)
    await withApp([], (app) => importAll(app, paths))
    await withApp([], (app) => cancelAll(app, paths))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const ended = (app: RunningApp) => app.page.locator('.imports h2', { hasText: /files? read/ }).waitFor({ timeout: 0 })

async function startImport(app: RunningApp, paths: readonly string[]): Promise<void> {
  await app.chooseFilesToOpen(paths)
  await app.page.getByRole('button', { name: 'Import…' }).first().click()
}

async function importAll(app: RunningApp, paths: readonly string[]): Promise<void> {
  await watchLongTasks(app)
  const started = performance.now()
  await startImport(app, paths)
  const peak = await peakMemoryUntil(app, () => ended(app))
  const seconds = (performance.now() - started) / 1000
  const lines = await app.page.locator('.import-line').evaluateAll((all) => all.map(({ className }) => className))
  const count = (step: string) => lines.filter((line) => line.endsWith(` ${step}`)).length
  const tray = await app.page.getByRole('navigation').getByRole('button', { name: /^Needs review/ }).innerText()
  const tasks = await longTasks(app)
  console.log(`${paths.length} files in ${seconds.toFixed(1)} s (${((1000 * seconds) / paths.length).toFixed(0)} ms a file): ${count('read')} texts, ${count('noted')} further files, ${count('refused')} refused; waiting for a look: ${tray.replace(/\D+/g, '')}`)
  console.log(`the window: longest task ${Math.max(0, ...tasks)} ms, ${tasks.filter((ms) => ms > 100).length} over 100 ms, ${tasks.length} over 50 ms; peak memory ${peak} MB`)
}

async function cancelAll(app: RunningApp, paths: readonly string[]): Promise<void> {
  await startImport(app, paths)
  await app.page.locator('.import-line.read').nth(5).waitFor({ timeout: 0 })
  const started = performance.now()
  await app.page.getByRole('button', { name: 'Cancel all' }).click()
  await ended(app)
  console.log(`cancelling all took ${Math.round(performance.now() - started)} ms`)
}

/** Resolutions of the collection as PDF and Word, each time under another symbol; the sample resolution where there is no collection. */
async function writeTexts(folder: string): Promise<readonly string[]> {
  const documents = readDocuments()
  const paths: string[] = []
  for (let index = 0; index < filesToImport; index++) {
    const document = documents[index % documents.length] ?? resolution
    const round = Math.floor(index / documents.length)
    // The same words under another symbol are another text.
    const symbol = round === 0 ? document.symbol : `SAMPLE/RES/${round}/${index}`
    const own: UnDocument = { ...document, symbol, blocks: index % 10 === 9 ? withGap(document.blocks) : document.blocks }
    const isPdf = index % 4 !== 3
    const path = join(folder, `text-${String(index).padStart(3, '0')}.${isPdf ? 'pdf' : 'docx'}`)
    await writeFile(path, isPdf ? await renderPdf(own, { ...layout, columns: index % 2 === 0 ? 1 : 2, seed: index }) : await renderDocx(own, perWord))
    paths.push(path)
  }
  return paths
}

/** Without its second numbered paragraph: a text that has to wait for a look. */
function withGap(blocks: readonly Block[]): readonly Block[] {
  const second = blocks.filter(({ kind }) => kind === 'operative')[1]
  return blocks.filter((block) => block !== second)
}

function readDocuments(): readonly UnDocument[] {
  if (!existsSync(collection)) return [resolution]
  return readdirSync(collection)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name, seed) => {
      const text = fromEosg(name, JSON.parse(readFileSync(join(collection, name), 'utf8')) as EosgItem[], seed)
      return text.ok ? [text.value.document] : []
    })
}

async function watchLongTasks({ page }: RunningApp): Promise<void> {
  await page.evaluate(() => {
    const durations: number[] = []
    Object.assign(globalThis, { longTaskDurations: durations })
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  })
}

const longTasks = ({ page }: RunningApp): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { longTaskDurations: number[] }).longTaskDurations.map(Math.round))

/** All processes of the app together, in MB, looked at once a second. */
async function peakMemoryUntil({ electron }: RunningApp, end: () => Promise<void>): Promise<number> {
  let peak = 0
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      const measuring = electron.evaluate(({ app }) => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0))
      // A main process that is busy with a large list of files may drop a question; the next second asks again.
      const now = await measuring.catch(() => 0)
      peak = Math.max(peak, Math.round(now / 1024))
      await new Promise((settle) => setTimeout(settle, 1000))
    }
  }
  const watching = watch()
  await end()
  isOver = true
  await watching
  return peak
}
