// Measures: `npm run bench` all, `npm run bench -- start` one by name.
import { findElectron } from './electron/find.mjs'
import { buildIfStale } from './run/build.mjs'
import { exitCodeOf } from './run/commands.mjs'
import { provideDisplay } from './run/display.mjs'
import { endPlainly } from './run/ending.mjs'

await endPlainly(async () => {
  const electron = await findElectron()
  await buildIfStale()
  const display = await provideDisplay()
  try {
    const args = ['--import', 'tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)]
    return await exitCodeOf(process.execPath, args, { env: { ...electron, ...display.env } })
  } finally {
    display.stop()
  }
})
