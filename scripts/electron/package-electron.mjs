import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { exitCodeOf } from '../run/commands.mjs'

const require = createRequire(import.meta.url)
/** How long the release page may take to answer before it counts as out of reach. */
const answerMs = 4_000
/** How long unpacking an archive that is already on this machine may take. */
const unpackMs = 60_000

/**
 * Returns the folder of the Electron that the `electron` package downloads, downloading it if need be.
 * Null when there is none and its release page cannot be reached.
 */
export async function packageElectron(say) {
  const home = dirname(require.resolve('electron/package.json'))
  if (isDownloaded(home)) return join(home, 'dist')
  const { version } = require('electron/package.json')
  const reachable = await isReachable(version)
  if (!reachable && !existsSync(downloadCache())) {
    say(`Electron ${version}: the release page cannot be reached`)
    return null
  }
  say(`downloading Electron ${version} from its release page`)
  const code = await exitCodeOf(process.execPath, [join(home, 'install.js')], reachable ? {} : { timeout: unpackMs })
  if (code === 0 && isDownloaded(home)) return join(home, 'dist')
  say(`Electron ${version} could not be downloaded`)
  return null
}

function isDownloaded(home) {
  try {
    const program = readFileSync(join(home, 'path.txt'), 'utf8')
    const version = readFileSync(join(home, 'dist', 'version'), 'utf8').trim().replace(/^v/, '')
    return version === require('electron/package.json').version && existsSync(join(home, 'dist', program))
  } catch {
    // Without these two files nothing has been downloaded yet.
    return false
  }
}

/** Asks the release page for one small file. A mirror or a proxy is trusted to answer: the download itself will tell. */
async function isReachable(version) {
  const { env } = process
  if (env.ELECTRON_MIRROR || env.npm_config_electron_mirror || env.ELECTRON_GET_USE_PROXY) return true
  const page = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`
  try {
    return (await fetch(page, { method: 'HEAD', signal: AbortSignal.timeout(answerMs) })).ok
  } catch {
    // Every way of failing means the same here.
    return process.platform !== 'linux'
  }
}

function downloadCache() {
  return process.env.electron_config_cache || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron')
}
