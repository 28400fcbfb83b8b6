import { createHash } from 'node:crypto'
import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCodeOf, projectFolder } from './commands.mjs'
import { PlainFailure } from './ending.mjs'
import { inTurn } from './turn.mjs'

const sources = ['electron', 'renderer', 'shared', 'resources', 'electron.config.ts', 'package-lock.json']
const mark = join(projectFolder, 'out', 'built-from')

/** Builds the app into `out/` unless what lies there was built from the very sources that are here now. */
export async function buildIfStale() {
  const say = (line) => console.log(`build: ${line}`)
  await inTurn(join(projectFolder, 'out', 'build.lock'), say, async () => {
    const state = await stateOfSources()
    if ((await readFile(mark, 'utf8').catch(() => '')) === state) return say('out/ is fresh')
    const code = await exitCodeOf('electron-vite', ['build', '--config', 'electron.config.ts', '--logLevel', 'warn'])
    if (code !== 0) throw new PlainFailure('The app could not be built; the lines above say why.')
    await writeFile(mark, state)
    say('done')
  })
}

/** Sums up names, sizes and times of the sources: a file that was added, changed or removed changes it. */
async function stateOfSources() {
  const sum = createHash('sha256')
  for (const source of sources) for (const line of await describe(join(projectFolder, source))) sum.update(`${line}\n`)
  return sum.digest('hex')
}

async function describe(path) {
  const { size, mtimeMs } = await stat(path)
  const inside = await readdir(path).catch(() => null)
  if (inside === null) return [`${path} ${size} ${mtimeMs}`]
  return (await Promise.all(inside.toSorted().map((name) => describe(join(path, name))))).flat()
}
