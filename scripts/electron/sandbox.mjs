import { statSync } from 'node:fs'
import { join } from 'node:path'
import { outputOf } from '../run/commands.mjs'

const rootOwnedHelper = 0o4755

/**
 * Says what to do where Chromium's sandbox cannot work for this user: some Linux systems (Ubuntu since 23.10) keep users
 * from making the namespaces that it is built of. Null when it works, and for root, for whom it never does.
 */
export async function sandboxRemedy(folder) {
  if (process.platform !== 'linux' || process.getuid() === 0) return null
  const helper = join(folder, 'chrome-sandbox')
  if (isSetUp(helper) || (await outputOf('unshare', ['--user', '--map-root-user', 'true'])) !== null) return null
  return `Chromium's sandbox needs its helper here. Run this once, then start again:  sudo chown root: '${helper}' && sudo chmod 4755 '${helper}'`
}

function isSetUp(helper) {
  const found = statSync(helper, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o7777) === rootOwnedHelper
}
