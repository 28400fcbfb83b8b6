import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay } from '../run/display.mjs'
import { PlainFailure } from '../run/ending.mjs'
import { packageElectron } from './package-electron.mjs'
import { prepareRegistryCopy } from './registry-copy.mjs'
import { sandboxRemedy } from './sandbox.mjs'
import { provideSystemLibraries } from './system-libraries.mjs'

const programs = { linux: 'electron', darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

const say = (line) => console.log(`electron: ${line}`)

/**
 * Finds an Electron that runs here, preparing one if need be, and returns the variables that make
 * `require('electron')`, electron-vite and Playwright use it. Throws a {@link PlainFailure} when there is none.
 *
 * Tries what `ELECTRON_OVERRIDE_DIST_PATH` names, the one that the `electron` package downloads, and on Linux x64 the
 * registry's copy.
 */
export async function findElectron() {
  const folder = await findFolder()
  const program = join(folder, programs[process.platform] ?? 'electron')
  if (!existsSync(program)) throw new PlainFailure(`There is no Electron in ${folder}.`)
  const remedy = (await provideSystemLibraries(folder, !hasDisplay(), say)) ?? (await sandboxRemedy(folder))
  if (remedy !== null) throw new PlainFailure(remedy)
  say(`using ${program}`)
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_EXEC_PATH: program }
}

async function findFolder() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) return named
  const downloaded = await packageElectron(say)
  if (downloaded !== null) return downloaded
  if (process.platform === 'linux' && process.arch === 'x64') return prepareRegistryCopy(say)
  throw new PlainFailure('Electron could not be downloaded. Check the network connection and start again.')
}
