import { exitCodeOf } from './commands.mjs'
import { withRealApp } from './real-app.mjs'

/** Runs the tests in the real app, under Xvfb where there is no display, and returns Playwright's exit code. */
export const runE2e = (args) => withRealApp((env) => exitCodeOf('playwright', ['test', '-c', 'tests/e2e', ...args], { env }))
