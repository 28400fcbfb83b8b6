import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type RunningApp, withApp } from '../../tests/e2e/running-app.ts'

const textsInLibrary = 50
const starts = 7
const rendererFolder = resolve(import.meta.dirname, '../../out/renderer')

/** Cold start of the real app with a library of 50 texts, from the start of its process to a library that can be used; and the first bundle. */
export async function benchStart(): Promise<void> {
  await withApp([], async (app) => {
    const folder = join(app.folder, 'texts')
    await mkdir(folder)
    const paths = await Promise.all(Array.from({ length: textsInLibrary }, (_, index) => writeText(folder, index)))
    await app.chooseFilesToOpen(paths)
    await app.page.getByRole('button', { name: 'Import…' }).first().click()
    await app.page.locator('.library-count', { hasText: `${textsInLibrary} texts` }).waitFor()
    const times: number[] = []
    for (let start = 0; start < starts; start++) {
      await app.relaunch()
      times.push(await usableAfterMs(app))
    }
    const sorted = times.toSorted((a, b) => a - b)
    console.log(`cold start to a usable library of ${textsInLibrary} texts: median ${sorted[Math.floor(starts / 2)]} ms, of ${sorted.join(', ')} ms`)
  })
  const first = await firstBundle()
  console.log(`first bundle: ${(first.bytes / 1e6).toFixed(3)} MB in ${first.files} scripts`)
}

async function usableAfterMs({ electron, page }: RunningApp): Promise<number> {
  await page.locator('.library-table tbody tr').first().waitFor()
  const usableAt = await page.evaluate(() => {
    const mark = performance.getEntriesByName('library-usable')[0]
    return mark ? performance.timeOrigin + mark.startTime : Number.NaN
  })
  const startedAt = await electron.evaluate(() => process.getCreationTime() ?? Number.NaN)
  return Math.round(usableAt - startedAt)
}

/** The scripts that the first screen evaluates: what the page names, and what these import before they run. */
async function firstBundle(): Promise<{ readonly bytes: number; readonly files: number }> {
  const page = await readFile(join(rendererFolder, 'index.html'), 'utf8')
  const assets = await readdir(join(rendererFolder, 'assets'))
  const seen = new Set<string>()
  const queue = assets.filter((name) => name.endsWith('.js') && page.includes(name))
  for (let name = queue.pop(); name; name = queue.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const script = await readFile(join(rendererFolder, 'assets', name), 'utf8')
    for (const [, imported] of script.matchAll(/(?:from|^import|;import)\s*["']\.\/([^"']+\.js)["']/g)) if (imported) queue.push(imported)
  }
  const sizes = await Promise.all([...seen].map(async (name) => (await stat(join(rendererFolder, 'assets', name))).size))
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length }
}

async function writeText(folder: string, index: number): Promise<string> {
  const paragraphs = Array.from({ length: 40 }, (_, at) => `${at + 1}. Requests the sample States to report on point ${at + 1} of sample text ${index};`)
  const path = join(folder, `sample-${index}.txt`)
  await writeFile(path, `SAMPLE/RES/${index}/1\n\nSample resolution ${index}\n\nThe Sample Conference,\n\n${paragraphs.join('\n\n')}\n`)
  return path
}
