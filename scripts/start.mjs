// Opens the app. Where there is no display, does its main job unattended instead and leaves the results in `demo/`.
import { findElectron } from './electron/find.mjs'
import { buildIfStale } from './run/build.mjs'
import { exitCodeOf } from './run/commands.mjs'
import { hasDisplay } from './run/display.mjs'
import { endPlainly } from './run/ending.mjs'
import { withRealApp } from './run/real-app.mjs'

await endPlainly(() => (hasDisplay() ? openApp() : demonstrate()))

async function openApp() {
  const electron = await findElectron()
  await buildIfStale()
  const asRoot = process.platform === 'linux' && process.getuid() === 0
  if (asRoot) console.log('start: as root there is no Chromium sandbox; better start it as an ordinary user')
  const args = [...(asRoot ? ['--no-sandbox'] : []), '.', ...process.argv.slice(2)]
  return exitCodeOf(electron.ELECTRON_EXEC_PATH, args, { env: { ...electron, ELECTRON_RENDERER_URL: '' }, shell: false })
}

function demonstrate() {
  console.log('start: there is no display here, so the main job runs unattended in the real app')
  return withRealApp((env) => exitCodeOf(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], { env }))
}
