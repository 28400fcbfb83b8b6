import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outputOf, runQuietly } from '../run/commands.mjs'

/** What Electron needs on Debian and Ubuntu. */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxtst6',
]
const virtualDisplay = ['xvfb', 'xauth']

/**
 * Sees to it that the system libraries Electron needs are there, and Xvfb where there is no display.
 * Installs them as root on Debian and Ubuntu. Returns null when all is well, else a sentence that says what to run.
 */
export async function provideSystemLibraries(folder, needsVirtualDisplay, say) {
  if (process.platform !== 'linux') return null
  const missing = await missingParts(folder, needsVirtualDisplay)
  if (missing.length === 0) return null
  say(`missing on this system: ${missing.join(', ')}`)
  if (!isDebianLike()) return `Install the packages that hold ${missing.join(', ')}, then start again.`
  const wanted = needsVirtualDisplay ? [...libraries, ...virtualDisplay] : libraries
  if (process.getuid() !== 0) {
    const names = await Promise.all(wanted.map(nameHere))
    return `Run this once, then start again:  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`
  }
  say('installing them with apt-get')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], env)
  const names = await Promise.all(wanted.map(nameHere))
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...names], env)
  const still = await missingParts(folder, needsVirtualDisplay)
  return still.length === 0 ? null : `Still missing after the installation: ${still.join(', ')}.`
}

async function missingParts(folder, needsVirtualDisplay) {
  const listed = await outputOf('ldd', [join(folder, 'electron')])
  const missing = (listed ?? '').split('\n').filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0])
  if (needsVirtualDisplay && !isOnPath('Xvfb')) missing.push('Xvfb')
  return missing
}

/** Newer releases call the libraries that count time in 64 bits `…t64`. */
async function nameHere(name) {
  return (await outputOf('apt-cache', ['show', `${name}t64`])) ? `${name}t64` : name
}

function isDebianLike() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    // A system that does not say what it is gets the general sentence.
    return false
  }
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)))
}
