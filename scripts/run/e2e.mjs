import { findElectron } from '../electron/find.mjs'
import { buildIfStale } from './build.mjs'
import { exitCodeOf } from './commands.mjs'
import { provideDisplay } from './display.mjs'

/** Runs the tests in the real app, under Xvfb where there is no display, and returns Playwright's exit code. */
export async function runE2e(args) {
  const electron = await findElectron()
  await buildIfStale()
  const display = await provideDisplay()
  try {
    return await exitCodeOf('playwright', ['test', '-c', 'tests/e2e', ...args], { env: { ...electron, ...display.env } })
  } finally {
    display.stop()
  }
}
