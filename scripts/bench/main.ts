import { benchAnchoring } from './anchoring.ts'
import { benchImport } from './import.ts'
import { benchIngest } from './ingest.ts'
import { benchPack } from './pack.ts'
import { benchPackWindow } from './pack-window.ts'
import { benchReader } from './reader.ts'
import { benchStart } from './start.ts'

/** Measurements by name: `npm run bench` runs all, `npm run bench -- start` one; what begins with `--` is for the measurement itself. */
const benches: Readonly<Record<string, () => Promise<void>>> = { start: benchStart, import: benchImport, ingest: benchIngest, pack: benchPack, 'pack-window': benchPackWindow, reader: benchReader, anchoring: benchAnchoring }

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
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
