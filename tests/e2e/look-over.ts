import axe from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import type { RunningApp } from './running-app.ts'

/** What axe finds against WCAG 2.2 AA and its own good practice; run in a world of its own, which the page's policy does not reach. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}

/** Parts of the page that are wider than the window: what a reader would have to scroll sideways for. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

async function resize({ electron, page }: RunningApp, width: number, height: number): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, [w = 0, h = 0]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height])
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
}

/** Looks at the screen that is open, light and dark, and at 900 × 600 for what is cut off; empty where all is well. */
export async function lookOver(app: RunningApp, name: string): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {}
  for (const theme of ['light', 'dark']) {
    await app.page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme)
    const problems = await findings(app.page)
    if (problems.length > 0) found[`${name}, ${theme}`] = problems
  }
  await resize(app, 900, 600)
  if ((await overflowing(app.page)) > 0) found[`${name}, 900 × 600`] = ['wider than the window']
  await resize(app, 1280, 800)
  return found
}
