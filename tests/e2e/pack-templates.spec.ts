import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import axe from 'axe-core'
import mammoth from 'mammoth'
import type { Page } from 'playwright'
import type {} from '#renderer/platform/main-api.ts'
import { exportPack } from './delegate.ts'
import { expect, test } from './fixtures.ts'
import type { RunningApp } from './running-app.ts'

const sampleLibrary = resolve(import.meta.dirname, '../../resources/sample/sample-library.zip')
const canRead = ['pdftotext', 'pdfinfo'].every((program) => spawnSync(program, ['-v']).error === undefined)

/** Opens the pack of the sample library's meeting. */
async function openSamplePack(app: RunningApp): Promise<void> {
  const { page } = app
  await app.chooseFilesToOpen([sampleLibrary])
  await app.chooseFromMenu('import-library')
  await page.getByRole('dialog', { name: /^Import “/ }).getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByText(/was imported\.$/).waitFor()
  await page.getByRole('button', { name: 'Dismiss' }).first().click()
  await app.chooseFromMenu('show-meetings')
  await page.getByRole('button', { name: /^Sample Conference/ }).first().click()
  await page.getByRole('button', { name: 'Briefing pack' }).click()
  await page.locator('.preview-page').first().waitFor()
}

async function chooseTemplate(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Change…' }).click()
  await page.getByRole('dialog', { name: 'Templates' }).getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('dialog', { name: 'Templates' }).waitFor({ state: 'detached' })
  await expect(page.locator('.pack-template strong')).toHaveText(name)
}

/** The words of the preview's paragraphs and headings, without what stands on every page, in their order. */
const previewWords = (page: Page): Promise<string[]> =>
  page.locator('.preview-body').evaluateAll((bodies) =>
    bodies.flatMap((body) => [...body.querySelectorAll('h2, .preview-heading, .preview-quoted .preview-numbered, .preview-note p, .preview-line')].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())),
  )

const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

test('a pack changes with its template, which can be kept under a name of one’s own', async ({ app }) => {
  const { page } = app
  await openSamplePack(app)
  await chooseTemplate(page, 'Table of authorities')
  await expect(page.locator('.preview-heading').first()).toHaveText('Table of authorities')
  await expect(page.locator('.preview-quotation')).toHaveCount(0)

  await chooseTemplate(page, 'Delegation brief')
  await page.getByRole('checkbox', { name: 'Texts in full' }).click()
  await expect(page.getByRole('checkbox', { name: 'Texts in full' })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Asks' }).press(' ')
  await expect(page.getByRole('checkbox', { name: 'Asks' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Asks' })).toBeFocused()
  await page.getByRole('button', { name: 'Change…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Templates' })
  await dialog.getByLabel('Name of the template').fill('Our brief')
  await dialog.getByRole('button', { name: 'Save as template' }).click()
  await dialog.getByRole('button', { name: 'Our brief', exact: true }).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await chooseTemplate(page, 'Speaking notes')
  await chooseTemplate(page, 'Our brief')
  await expect(page.getByRole('checkbox', { name: 'Texts in full' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Agenda items' })).toBeChecked()
})

test('the same pack goes out as Word, as a tagged PDF with true page numbers, and as a web page', async ({ app }) => {
  test.skip(!canRead, 'pdftotext and pdfinfo are not installed')
  const { page } = app
  await openSamplePack(app)
  const save = async (name: string, kind: 'pdf' | 'html') => {
    const path = join(app.folder, `pack.${kind}`)
    await app.chooseSavePath(path)
    await page.getByRole('button', { name }).click()
    await page.getByText(`Saved: pack.${kind}`).waitFor()
    return path
  }
  const word = join(app.folder, 'pack.docx')
  await exportPack(app, word)
  const pdf = await save('PDF…', 'pdf')
  const html = await save('Web page…', 'html')

  const squeezed = (words: string) => words.replace(/\s+/g, '')
  const read = (...options: string[]) => spawnSync('pdftotext', [...options, pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout
  const shown = (await previewWords(page)).filter((line) => /^[\x20-\x7e]{12,}$/.test(line))
  expect(shown.length).toBeGreaterThan(40)
  const ofWord = squeezed((await mammoth.extractRawText({ path: word })).value)
  const ofPdf = squeezed(read('-raw'))
  const ofHtml = squeezed((await readFile(html, 'utf8')).replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
  const missing = (whole: string) => shown.filter((line) => !whole.includes(squeezed(line).slice(0, 40)))
  expect(missing(ofWord)).toEqual([])
  expect(missing(ofHtml)).toEqual([])
  expect(missing(ofPdf)).toEqual([])

  const facts = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout
  expect(facts).toMatch(/Tagged:\s+yes/)
  expect(facts).toMatch(/Creator:\s+Aide-Memoire\s/)
  const entry = /^Demands and outcome\s+(\d+)$/m.exec(read('-layout', '-f', '2', '-l', '2').replace(/^ +/gm, ''))
  expect(read('-f', entry?.[1] ?? '1', '-l', entry?.[1] ?? '1')).toContain('Demands and outcome')
  expect(Number(entry?.[1])).toBeGreaterThan(2)

  await page.getByRole('region', { name: 'Since the pack was saved' }).getByText('Nothing has changed.').waitFor()
})

test('the pack’s screen has nothing for axe to find, light or dark, with its dialogs open', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSamplePack(app)
  const found: string[] = []
  const look = async (what: string) => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme)
      found.push(...(await findings(page)).map((problem) => `${what}, ${theme}: ${problem}`))
    }
  }
  await look('the pack')
  await page.getByRole('button', { name: 'Change…' }).click()
  await look('templates')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Look of the organisation…' }).click()
  await look('the look')
  expect(found).toEqual([])
})

test('an organisation’s look shows at once, goes into the files, and is taken back with Undo', async ({ app }) => {
  const { page } = app
  await openSamplePack(app)
  await page.getByRole('button', { name: 'Look of the organisation…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Look of the organisation’s packs' })
  await app.chooseFilesToOpen([resolve(import.meta.dirname, '../../resources/icons/icon-512.png')])
  await dialog.getByRole('button', { name: 'Choose a picture…' }).click()
  await dialog.getByLabel('What the logo shows').fill('Sample Coalition')
  await dialog.getByLabel('Line at the foot of each page').fill('For the room only')
  await dialog.getByText('US Letter').click()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('.preview-cover').getByRole('img', { name: 'Sample Coalition' })).toBeVisible()
  await expect(page.locator('.preview-page[data-page="2"] [data-place="foot"]')).toContainText('For the room only')
  await expect(page.locator('.preview-sheet[data-paper="Letter"]').first()).toBeVisible()

  const path = join(app.folder, 'look.html')
  await app.chooseSavePath(path)
  await page.getByRole('button', { name: 'Web page…' }).click()
  await page.getByText('Saved: look.html').waitFor()
  expect(await readFile(path, 'utf8')).toMatch(/<img class="logo" src="data:image\/png;base64,[^"]{100,}" alt="Sample Coalition">/)

  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(page.locator('.preview-sheet[data-paper="Letter"]')).toHaveCount(0)
})

test('what is printed runs no script and asks nobody for anything', async ({ app }) => {
  test.skip(!canRead, 'pdftotext and pdfinfo are not installed')
  app.provoke(/violates the following Content Security Policy/)
  const html = `<!doctype html><title>Quiet</title><link rel="stylesheet" href="print.css"><p>Printed words</p>
    <script>document.querySelector('p').textContent = 'A script ran'</script><p onclick="x()">After</p>
    <img src="https://elsewhere.invalid/x.png" alt=""><iframe src="https://elsewhere.invalid/"></iframe>`
  const bytes = await app.page.evaluate(async (markup) => {
    const printed = await window.aideMemoire.mainApi.printPdf({ html: markup, css: '@import "https://elsewhere.invalid/x.css"; @page { margin: 3cm }', direction: 'ltr', head: ['<b>head</b>'], foot: { lines: [], numbers: '{page}' } })
    return printed.ok ? [...printed.value] : printed.error
  }, html)
  const path = join(app.folder, 'quiet.pdf')
  await writeFile(path, Buffer.from(bytes as number[]))
  const words = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout
  expect(words).toContain('Printed words')
  expect(words).toContain('<b>head</b>')
  expect(words).not.toContain('A script ran')
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('Page Down turns the pages, and says on which one is', async ({ app }) => {
  const { page } = app
  await openSamplePack(app)
  const count = page.locator('.pack-page-count')
  await expect(count).toHaveText(/^Page 1 of \d+$/)
  await page.locator('.pack-desk').press('PageDown')
  await expect(count).toHaveText(/^Page 2 of \d+$/)
  await page.locator('.pack-desk').press('PageDown')
  await expect(count).toHaveText(/^Page 3 of \d+$/)
  await page.locator('.pack-desk').press('PageUp')
  await expect(count).toHaveText(/^Page 2 of \d+$/)
})
