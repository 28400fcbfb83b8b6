// Does the main job in the real app, on a library of its own, and keeps a picture of each step.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { withApp, type RunningApp } from '../tests/e2e/running-app.ts'
import { demoFolder, packPath, steps, type DemoStep } from './demo/steps.ts'

/** Far longer than any step takes; a step that hangs must not hang the command. */
const stepTimeoutMs = 60_000

try {
  await clearFolder()
  await withApp([], doMainJob)
  console.log('demo: done. It left:')
  for (const name of await readdir(demoFolder)) console.log(`  ${relative('.', join(demoFolder, name))}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function doMainJob(app: RunningApp): Promise<void> {
  for (const [index, step] of steps.entries()) {
    console.log(`demo: ${index + 1} of ${steps.length}, ${step.title}`)
    try {
      await inTime(step.work(app))
      await app.page.screenshot({ path: join(demoFolder, `${index + 1}-${step.picture}.png`) })
    } catch (error) {
      throw new Error(failureOf(step, app, error), { cause: error })
    }
  }
}

function failureOf(step: DemoStep, app: RunningApp, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  const heard = app.complaints().map((complaint) => `\n  ${complaint}`)
  return `The step “${step.title}” failed: ${reason}${heard.join('')}`
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_settle, fail) => {
    timer = setTimeout(() => fail(new Error(`it took longer than ${stepTimeoutMs / 1000} s`)), stepTimeoutMs)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Removes what an earlier run left, and nothing else that may lie there. */
async function clearFolder(): Promise<void> {
  await mkdir(demoFolder, { recursive: true })
  const pictures = (await readdir(demoFolder)).filter((name) => /^\d+-.*\.png$/.test(name))
  for (const path of [packPath, ...pictures.map((name) => join(demoFolder, name))]) await rm(path, { force: true })
}
