import { defineConfig } from 'playwright/test'

const results = '../../test-results'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Each test has an Electron of its own; more of them than cores only makes all of them slow.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A machine that is busy with others drops keys and windows; what passes only at the second try is counted aloud.
  retries: process.env['CI'] ? 1 : 0,
  outputDir: `${results}/e2e`,
  reporter: [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
})
