// Runs every check that CI runs, in order, and stops at the first stage that fails.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildIfStale } from './run/build.mjs'
import { exitCodeOf, projectFolder } from './run/commands.mjs'
import { runE2e } from './run/e2e.mjs'
import { endPlainly } from './run/ending.mjs'

const results = join(projectFolder, 'test-results')
const unitResults = join(results, 'unit.json')
const e2eResults = join(results, 'e2e.json')

const stages = {
  types: () => exitCodeOf('tsc', ['-b']),
  lint: () => exitCodeOf('oxlint', ['--type-aware']),
  'dead code': () => exitCodeOf('knip', []),
  build: () => buildIfStale().then(() => 0),
  'unit and component tests': () =>
    exitCodeOf('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`]),
  'tests in the real app': () => runE2e([]),
}

await endPlainly(async () => {
  await mkdir(results, { recursive: true })
  for (const path of [unitResults, e2eResults]) await rm(path, { force: true })
  const failedStage = await firstToFail()
  if (failedStage !== null) console.log(`\nFailed: ${failedStage}. What comes after it was not run.`)
  console.log(await closingLine())
  return failedStage === null ? 0 : 1
})

async function firstToFail() {
  for (const [name, run] of Object.entries(stages)) {
    console.log(`\n=== ${name}`)
    const start = Date.now()
    const code = await run().catch((error) => {
      console.error(error.message)
      return 1
    })
    console.log(`=== ${name}: ${code === 0 ? 'passed' : 'failed'} in ${((Date.now() - start) / 1000).toFixed(1)} s`)
    if (code !== 0) return name
  }
  return null
}

/** Sums the runners' own counts. A runner that left none has counted nothing. */
async function closingLine() {
  const unit = await readJson(unitResults)
  const { stats: e2e } = (await readJson(e2eResults)) ?? {}
  const sum = (ofUnit, ofE2e) => (unit?.[ofUnit] ?? 0) + ofE2e.reduce((total, name) => total + (e2e?.[name] ?? 0), 0)
  const passed = sum('numPassedTests', ['expected', 'flaky'])
  const failed = sum('numFailedTests', ['unexpected'])
  const skipped = sum('numPendingTests', ['skipped']) + (unit?.numTodoTests ?? 0)
  const unsteady = e2e?.flaky ?? 0
  const remarks = [[skipped, 'skipped'], [unsteady, 'only at the second try']].filter(([count]) => count > 0)
  return [`tests: ${passed} passed`, `${failed} failed`, ...remarks.map(([count, what]) => `${count} ${what}`)].join(', ')
}

async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    // The runner was not reached, or broke off before it wrote.
    return null
  }
}
