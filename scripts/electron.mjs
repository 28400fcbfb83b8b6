// Finds a runnable Electron, preparing one if need be.
//   node scripts/electron.mjs               prepares it and says where it is
//   node scripts/electron.mjs -- COMMAND…   runs a command that finds it through its environment
import { findElectron } from './electron/find.mjs'
import { exitCodeOf } from './run/commands.mjs'
import { endPlainly } from './run/ending.mjs'

await endPlainly(async () => {
  const env = await findElectron()
  const [separator, program, ...args] = process.argv.slice(2)
  if (separator !== '--' || program === undefined) return 0
  return exitCodeOf(program, args, { env, stdio: 'inherit' })
})
