// Stands in for Electron's own `default_app.asar`, which the registry copy lacks: runs the app folder named on the
// command line. It must be an ES module: Electron holds back `ready` until the `await` at its end has settled, and
// schemes can only be registered before `ready`.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const words = process.argv.slice(1)
let folder = null
for (let at = 0; at < words.length && folder === null; at += 1) {
  const word = words[at]
  if (word === '-r' || word === '--require') {
    at += 1
    createRequire(pathToFileURL(join(process.cwd(), 'index.js')))(words[at])
  } else if (!word.startsWith('-')) {
    folder = resolve(word)
  }
}

if (folder === null) {
  console.error('Name the folder of the app to run.')
  app.exit(2)
} else {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(described.productName ?? described.name)
  app.setVersion(described.version)
  app.setAppPath(folder)
  app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), app.getName()))
  await import(pathToFileURL(join(folder, described.main)).href)
}
