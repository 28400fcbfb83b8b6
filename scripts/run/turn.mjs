import { mkdir, open, rm, stat, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A holder touches its lock every 2 s; one that has been silent for so long is gone. */
const silentMs = 20_000
const touchMs = 2_000

/**
 * Runs `work` while no other process holds `lock`; waits for its turn. A lock whose holder died is taken over.
 * The lock spares double work, not correctness: what `work` makes must appear by one rename.
 */
export async function inTurn(lock, say, work) {
  await mkdir(dirname(lock), { recursive: true })
  let waited = false
  while (!(await take(lock))) {
    if (!waited) say('another process is preparing it: waiting')
    waited = true
    await pause(500)
    if (await isSilent(lock)) await rm(lock, { force: true })
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
    await (await open(lock, 'wx')).close()
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function isSilent(lock) {
  const touched = await stat(lock).catch(() => null)
  return touched !== null && Date.now() - touched.mtimeMs > silentMs
}
