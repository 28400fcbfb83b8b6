import { benchIngest } from './ingest.ts'
import { benchStart } from './start.ts'

/** Measurements by name: `npm run bench` runs all, `npm run bench -- start` one. */
const benches: Readonly<Record<string, () => Promise<void>>> = { start: benchStart, ingest: benchIngest }

const asked = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) {
    console.log(`\n# ${name}`)
    await bench()
  }
}
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${Object.keys(benches).join(', ')}.`)
  process.exitCode = 1
}
