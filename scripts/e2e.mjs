// Runs the tests in the real app:  node scripts/e2e.mjs [what `playwright test` takes]
import { runE2e } from './run/e2e.mjs'
import { endPlainly } from './run/ending.mjs'

await endPlainly(() => runE2e(process.argv.slice(2)))
