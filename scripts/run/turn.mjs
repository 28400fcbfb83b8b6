import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const touchMs = 2_000
/** A holder on another computer that has been silent for so long is gone. */
const silentMs = 20_000

/**
 * Runs `work` while no other process holds `lock`; waits for its turn. A lock whose holder died is taken over.
 * The lock spares double work, not correctness: what `work` makes must appear by one rename.
 */
export async function inTurn(lock, say, work) {
  await mkdir(dirname(lock), { recursive: true })
  let waited = false
  while (!(await take(lock))) {
    if (await isAbandoned(lock)) {
      await rm(lock, { force: true })
      continue
    }
    if (!waited) say('another process is preparing it: waiting')
    waited = true
    await pause(300)
  }
  const touching = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => clearInterval(touching)), touchMs)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    await rm(lock, { force: true })
  }
}

async function take(lock) {
  try {
    await writeFile(lock, `${process.pid} ${hostname()}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(lock) {
  const touched = await stat(lock).catch(() => null)
  if (touched === null) return false
  const [pid, host] = (await readFile(lock, 'utf8').catch(() => '')).split(' ')
  return host === hostname() ? !isRunning(Number(pid)) : Date.now() - touched.mtimeMs > silentMs
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
