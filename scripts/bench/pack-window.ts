import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readExchange } from '../../renderer/exchange/read-exchange.ts'
import { writeExchange } from '../../renderer/exchange/write-exchange.ts'
import { type RunningApp, withApp } from '../../tests/e2e/running-app.ts'
import { grownInput } from './pack-input.ts'
import { traceTasks } from './trace-tasks.ts'

const library = resolve(import.meta.dirname, '../../resources/sample/sample-library.zip')
/** As often as the sample meeting fills 1,000 pages. */
const copies = 40
/** A key a third of a second: each asks for another pack. */
const typed = { words: 'draft 3', delayMs: 300 }

/** The pack of a meeting of 1,000 pages in the real app: how soon its first page stands, and how long the window is ever busy at once. */
export async function benchPackWindow(): Promise<void> {
  await withApp([], async (app) => {
    await importGrown(app)
    const { page } = app
    await app.chooseFromMenu('show-meetings')
    await page.getByRole('button', { name: /^Sample Conference/ }).first().click()
    const openPack = page.getByRole('button', { name: 'Briefing pack' })
    await openPack.waitFor()
    const stopOpening = await traceTasks(page)
    const started = Date.now()
    await openPack.click()
    await page.locator('.preview-page').first().waitFor()
    const first = Date.now() - started
    await waitForAllPages(app)
    const all = Date.now() - started
    const opening = await stopOpening()
    console.log(`a pack of ${await page.locator('.preview-page').count()} pages: the first one stands after ${first} ms, all after ${all} ms; the window's longest tasks ${opening.slice(0, 5).join(', ')} ms`)
    // Questions run in the page and would be measured with it: the field is found before, and one page is asked, not all.
    await page.getByLabel('Version').focus()
    const stopTyping = await traceTasks(page)
    await page.keyboard.type(typed.words, { delay: typed.delayMs })
    await page.waitForFunction((words) => document.querySelector('.preview-page[data-page="2"]')?.textContent.includes(words), typed.words)
    await waitForAllPages(app)
    console.log(`while its version is typed: the window's longest tasks ${(await stopTyping()).slice(0, 5).join(', ')} ms`)
  })
}

async function importGrown(app: RunningApp): Promise<void> {
  const read = await readExchange(new Uint8Array(await readFile(library)))
  if (!read.ok) throw new Error(read.error.detail)
  const { meeting, editions, paragraphs, notes } = grownInput(read.value.rows, copies)
  const rows = {
    ...read.value.rows,
    editions: [...editions.values()],
    texts: [...paragraphs].map(([editionId, own]) => ({ editionId, paragraphs: own })),
    notes: [...notes.values()],
    noteVersions: [],
    links: [],
    placements: [],
    meetings: [meeting],
  }
  const path = join(app.folder, 'grown.zip')
  await writeFile(path, await writeExchange({ rows, scope: { type: 'whole' }, readSource: async () => null }, { appVersion: '0', created: '2026-01-01T00:00:00Z' }))
  await app.chooseFilesToOpen([path])
  await app.chooseFromMenu('import-library')
  await app.page.getByRole('dialog', { name: /^Import “/ }).getByRole('button', { name: 'Import', exact: true }).click()
  await app.page.getByText(/was imported\.$/).waitFor()
  await app.page.getByRole('button', { name: 'Dismiss' }).first().click()
}

/** The bar under the pages says how many there are; they come one after the other. */
async function waitForAllPages({ page }: RunningApp): Promise<void> {
  await page.waitForFunction(() => {
    const counted = /(\d+)\D*$/.exec(document.querySelector('.pack-page-count')?.textContent ?? '')?.[1]
    return counted !== undefined && document.querySelectorAll('.preview-page').length >= Number(counted)
  })
}
