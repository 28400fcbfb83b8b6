// Measures: `npm run bench` all, `npm run bench -- start` one by name.
import { exitCodeOf } from './run/commands.mjs'
import { endPlainly } from './run/ending.mjs'
import { withRealApp } from './run/real-app.mjs'

await endPlainly(() =>
  withRealApp((env) => exitCodeOf(process.execPath, ['--import', 'tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)], { env })),
)
