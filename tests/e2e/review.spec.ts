import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { closeImports, importFiles, importLine, openText, paragraph, selectWords, typeNote, walkTo as walkOn } from './delegate.ts'
import { expect, test } from './fixtures.ts'
import type { RunningApp } from './running-app.ts'
import { clean, doubtful, print } from './sample-prints.ts'

const row = (page: Page, words: string) => page.locator('.review-row', { hasText: words })
const here = (page: Page) => page.locator('.review-row[aria-current]')
const doubtStrip = (page: Page) => page.getByRole('region', { name: 'Doubts' })
const waitingCount = (page: Page) => page.getByRole('navigation').getByRole('button', { name: /^Needs review/ })

/** Presses a key until the row with these words is the one that is stood on. */
const walkTo = (page: Page, words: string, key = 'ArrowDown') => walkOn(key, here(page), here(page).filter({ hasText: words }))

/** Begins to choose a place in the words of the paragraph that is stood on. */
async function choosePlace(page: Page, key: 's' | 'w' = 's'): Promise<void> {
  await page.keyboard.press(key)
  await page.getByRole('toolbar', { name: 'Repairs with these words' }).waitFor()
}

async function openDoubtful(app: RunningApp): Promise<void> {
  await importFiles(app, [await print(join(app.folder, 'doubtful.pdf'), doubtful)])
  await importLine(app.page, 'doubtful.pdf').getByRole('button', { name: 'Review doubtful.pdf' }).click()
  await expect(here(app.page)).toBeFocused()
}

test('a doubtful text waits while a clean one passes, and its import line offers the review', async ({ app }) => {
  const { page } = app
  const paths = [await print(join(app.folder, 'doubtful.pdf'), doubtful), await print(join(app.folder, 'clean.pdf'), clean)]
  await importFiles(app, paths)
  await expect(importLine(page, 'doubtful.pdf')).toContainText('1 doubtful spot')
  await expect(importLine(page, 'doubtful.pdf').getByRole('button').first()).toHaveText('Review')
  await expect(importLine(page, 'clean.pdf').getByRole('button', { name: /^Review/ })).toHaveCount(0)
  await expect(waitingCount(page)).toContainText('1')
  await closeImports(page)
  await waitingCount(page).click()
  await expect(page.locator('.tray li')).toHaveCount(1)
  await expect(page.locator('.tray li')).toContainText('SAMPLE/RES/7/1')
  await expect(page.locator('.tray li')).toContainText('Number 2 was not found')
})

test('a doubt is walked to, a label and a broken paragraph are repaired and undone, and the text is approved, by keyboard alone', async ({ app }) => {
  const { page } = app
  await app.chooseFilesToOpen([await print(join(app.folder, 'doubtful.pdf'), doubtful)])
  await page.keyboard.press('Control+o')
  await page.locator('.import-line.read').waitFor()
  for (let step = 0; step < 60 && !(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Review doubtful.pdf')); step++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')

  await expect(doubtStrip(page)).toContainText('Doubt 1 of 1')
  await expect(doubtStrip(page)).toContainText('Number 2 was not found')
  await expect(here(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(here(page)).toContainText('Encourages civil society')
  await page.keyboard.press(',')
  await expect(here(page)).toContainText('keep the register of owners')
  await page.keyboard.press('.')
  await expect(here(page)).toContainText('keep the register of owners')
  await walkTo(page, 'Invites States to report')
  await page.keyboard.press('l')
  await expect(page.getByLabel('Label as printed')).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(here(page).getByRole('button', { name: 'Label 2: change it' })).toBeVisible()
  await expect(here(page)).toContainText('repaired')
  await expect(doubtStrip(page)).toContainText('No doubts')

  const before = await page.locator('.review-row').count()
  await walkTo(page, 'Decides to consider')
  await page.keyboard.press('m')
  await expect(here(page)).toContainText('how far the register of owners has been used by courts')
  await expect(page.locator('.review-row')).toHaveCount(before - 1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.review-row')).toHaveCount(before)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('.review-row')).toHaveCount(before - 1)

  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Nothing waits for a look')).toBeVisible()
  await expect(waitingCount(page)).toContainText('0')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: text approved')).toBeVisible()
})

test('every repair has its key: split, kind, level, heading, furniture, footnote, words', async ({ app }) => {
  const { page } = app
  await openDoubtful(app)
  const rows = page.locator('.review-row')
  const before = await rows.count()

  await walkTo(page, 'Also invites donors')
  await choosePlace(page)
  await page.keyboard.press('Home')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(before + 1)
  await expect(here(page)).not.toContainText('Also invites donors')
  await walkTo(page, 'Also invites donors', 'ArrowUp')
  await page.keyboard.press('m')
  await expect(rows).toHaveCount(before)
  await expect(here(page)).toContainText('a contact point for it.')

  await choosePlace(page)
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(before + 1)
  await expect(here(page)).not.toContainText('Also invites donors')
  await expect(here(page)).toContainText('States should name a contact point')
  await page.keyboard.press('k')
  await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused()
  await page.keyboard.press('s')
  await expect(here(page)).toContainText('Sub-paragraph')
  await page.keyboard.press(']')
  await expect(here(page)).toContainText('level 2')
  await page.keyboard.press('[')
  await expect(here(page)).toContainText('level 1')
  await page.keyboard.press('h')
  await expect(here(page)).toContainText('Heading')

  await walkTo(page, 'Encourages civil society', 'ArrowUp')
  await page.keyboard.press('x')
  await expect(row(page, 'Encourages civil society')).toHaveCount(0)
  await page.getByText(/^Taken as page furniture/).click()
  await page.getByRole('button', { name: /^Bring back into the text: .*Encourages civil society/ }).click()
  await expect(row(page, 'Encourages civil society')).toHaveCount(1)

  await expect(here(page)).toContainText('Encourages civil society')
  await here(page).focus()
  await choosePlace(page, 'w')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(row(page, 'Invites States to report')).toContainText('Encourages civil')

  await walkTo(page, 'Recalling', 'ArrowUp')
  await page.keyboard.press('f')
  await expect(page.getByLabel('Footnote’s label')).toBeFocused()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Recalling its sample')).toHaveCount(0)
  await expect(page.getByText('Footnotes: 1')).toBeVisible()

  // Letters that are typed are words.
  await page.keyboard.press('e')
  await page.getByLabel('Title').fill('Sample resolution, kms')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Nothing waits for a look')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.locator('.library-title')).toHaveText('Sample resolution, kms')
})

test('the pages show the paragraph that one stands on, and a click on a page goes to what is printed there', async ({ app }) => {
  const { page } = app
  await openDoubtful(app)
  await expect.poll(() => page.locator('.page-sheet canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(300)
  await expect(page.locator('.page-light.lit')).toHaveCount(1)
  const heightOf = async () => (await page.locator('.page-light.lit').first().boundingBox())?.y ?? 0
  const above = await heightOf()
  await walkTo(page, 'Encourages civil society')
  await expect.poll(heightOf).toBeGreaterThan(above)

  const halfway = await heightOf()
  await walkTo(page, 'Also invites donors')
  await expect.poll(heightOf).toBeGreaterThan(halfway)
  const box = await page.locator('.page-light.lit').first().boundingBox()
  await walkTo(page, 'Recalling', 'ArrowUp')
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await expect(here(page)).toContainText('Also invites donors')
})

test('only the pages near the screen hold pictures, and the one that is scrolled to is drawn', async ({ app }) => {
  const { page } = app
  const many = Array.from({ length: 240 }, (_, index) => ({ text: `${index + 1}.     Requests the sample secretariat to report on point ${index + 1} of this long sample, at each of its sessions, to all who ask;` }))
  await importFiles(app, [await print(join(app.folder, 'long.pdf'), [...doubtful.slice(0, 4), ...many.toSpliced(1, 1)])])
  await importLine(page, 'long.pdf').getByRole('button', { name: /^Review/ }).click()
  const drawn = () => page.locator('.page-sheet').evaluateAll((sheets) => sheets.flatMap((sheet) => ((sheet.querySelector('canvas')?.width ?? 0) > 300 ? [Number((sheet as HTMLElement).dataset['page'])] : [])))
  await expect.poll(drawn).toContain(1)
  const last = await page.locator('.page-sheet').count()
  expect(last).toBeGreaterThan(12)
  for (let step = 1; step <= last; step++) await page.locator('.page-scroll').evaluate((pane, part) => (pane.scrollTop = pane.scrollHeight * part), step / last)
  await expect.poll(drawn).toContain(last)
  const held = await drawn()
  expect(held.length).toBeLessThanOrEqual(6)
  expect(held).not.toContain(1)
})

test('the password of a locked file shows its pages too, is asked again after a restart, and is never stored', async ({ app }) => {
  await app.chooseFilesToOpen([await print(join(app.folder, 'locked.pdf'), doubtful, 'sample')])
  await app.page.keyboard.press('Control+o')
  await importLine(app.page, 'locked.pdf').getByLabel('Password', { exact: true }).fill('sample')
  await app.page.keyboard.press('Enter')
  await importLine(app.page, 'locked.pdf').getByRole('button', { name: /^Review/ }).click()
  const isDrawn = () => app.page.locator('.page-sheet canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width)
  await expect.poll(isDrawn).toBeGreaterThan(300)
  await app.relaunch()
  await app.page.keyboard.press('Control+4')
  await app.page.locator('.tray li button').click()
  const password = app.page.locator('.no-pages').getByLabel('Password')
  const tryPassword = (word: string) => password.fill(word).then(() => password.press('Enter'))
  await tryPassword('another')
  await expect(app.page.getByText('This password does not open the file.')).toBeVisible()
  await tryPassword('sample')
  await expect.poll(isDrawn).toBeGreaterThan(300)
})

test('a note written in the reader follows its words through a split', async ({ app }) => {
  const { page } = app
  await importFiles(app, [await print(join(app.folder, 'doubtful.pdf'), doubtful)])
  await closeImports(page)
  await openText(page, 'registers of ownership')
  await paragraph(page, 'body/5').click({ position: { x: 12, y: 12 } })
  await selectWords(page, 'body/5', 'name a contact point')
  await page.keyboard.press('n')
  await typeNote(page, 'Ask who it is.')
  await page.getByRole('button', { name: 'Repair…' }).click()

  await expect(here(page)).toContainText('Also invites donors')
  await expect(here(page)).toBeFocused()
  await choosePlace(page)
  await page.keyboard.press('Enter')
  await expect(here(page)).not.toContainText('Also invites donors')
  await expect(here(page)).toContainText('States should name a contact point')
  await page.getByRole('button', { name: /Open in the reader/ }).click()
  const noted = page.locator('[data-paragraph][data-noted]')
  await expect(noted).toHaveCount(1)
  await expect(noted).toContainText('States should name a contact point')
  await expect(noted).not.toContainText('donors')
  await expect(page.locator('.note-card')).toContainText('name a contact point')
  await expect(page.getByText('Its words are no longer in this text')).toHaveCount(0)
})

test('axe finds nothing on the tray and the review, light or dark, and nothing is cut off at 900 × 600', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const findings = async () => {
    await page.evaluate(axe.source)
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    })
  }
  const screens: Record<string, () => Promise<unknown>> = {
    'empty tray': async () => {
      await waitingCount(page).click()
      await page.getByText('Nothing waits for a look').waitFor()
    },
    tray: async () => {
      await importFiles(app, [await print(join(app.folder, 'doubtful.pdf'), doubtful)])
      await closeImports(page)
      await page.locator('.tray li').waitFor()
    },
    review: async () => {
      await page.locator('.tray li button').click()
      await here(page).waitFor()
      await expect.poll(() => page.locator('.page-sheet canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(300)
    },
    masthead: async () => {
      await page.keyboard.press('e')
      await page.getByLabel('Title').waitFor()
    },
    'kinds': async () => {
      await here(page).focus()
      await page.keyboard.press('k')
      await page.getByRole('menu').waitFor()
    },
    'place in the words': async () => {
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      await choosePlace(page)
    },
    label: async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('l')
      await page.getByLabel('Label as printed').waitFor()
    },
  }
  const found: Record<string, readonly string[]> = {}
  for (const [name, open] of Object.entries(screens)) {
    await open()
    for (const theme of ['light', 'dark']) {
      await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme)
      const problems = await findings()
      if (problems.length > 0) found[`${name}, ${theme}`] = problems
    }
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900)
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const list = document.querySelector('.review-list')
      return scrollWidth - clientWidth + (list ? list.scrollWidth - list.clientWidth : 0)
    })
    if (wider > 0) found[`${name}, 900 × 600`] = ['wider than the window']
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280)
  }
  expect(found).toEqual({})
})
