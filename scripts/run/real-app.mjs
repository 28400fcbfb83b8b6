import { findElectron } from '../electron/find.mjs'
import { buildIfStale } from './build.mjs'
import { provideDisplay } from './display.mjs'

/** Finds an Electron, builds the app if it is stale, gives it a display of its own, and runs `work` with the environment for all that. */
export async function withRealApp(work) {
  const electron = await findElectron()
  await buildIfStale()
  const display = await provideDisplay()
  try {
    return await work({ ...electron, ...display.env })
  } finally {
    display.stop()
  }
}
