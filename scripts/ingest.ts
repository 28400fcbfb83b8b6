import { availableParallelism } from 'node:os'
import { deferred } from './ingest/deferred.ts'
import { ReaderPool } from './ingest/pool.ts'

/**
 * The headless door: `npm run --silent ingest -- FILE…`.
 * One JSON object a line on standard output, in the order given; exit 0 when all were read, 1 when any was not.
 */
async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write('Usage: npm run --silent ingest -- FILE…\n')
    return 2
  }
  const waiting = files.map((file) => ({ file, line: deferred<string>() }))
  let next = 0
  const work = async (): Promise<void> => {
    const pool = new ReaderPool()
    for (let job = waiting[next++]; job; job = waiting[next++]) job.line.resolve(await pool.read(job.file))
    pool.stop()
  }
  const workers = Array.from({ length: Math.min(files.length, Math.max(1, Math.min(4, availableParallelism()))) }, work)
  let failures = 0
  for (const { line } of waiting) {
    const text = await line.promise
    if (text.startsWith('{"ok":false')) failures++
    await write(`${text}\n`)
  }
  await Promise.all(workers)
  return failures === 0 ? 0 : 1
}

/** Waits for a slow pipe: exiting before it is empty would cut the last line. */
const write = async (text: string): Promise<void> => {
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(text, (error) => (error ? reject(error) : resolve())),
  )
}

process.exitCode = await main(process.argv.slice(2))
