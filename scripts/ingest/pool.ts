import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { deferred } from './deferred.ts'

/** A file may take this long at most, its start included. */
const limitMs = 60_000
/** Heap of a reader process in MB: enough for the largest text, small beside any machine. */
const heapMb = 1_536

const entry = fileURLToPath(new URL('./reader-process.ts', import.meta.url))

function startReader(): ChildProcess {
  return fork(entry, [], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${heapMb}`],
    // What libraries print must not reach our standard output, which holds JSON only.
    stdio: ['ignore', 'ignore', process.env['INGEST_DEBUG'] === undefined ? 'ignore' : 'inherit', 'ipc'],
  })
}

/** Reads files one after the other in one reader process, which is replaced when it hangs or dies. */
export class ReaderPool {
  private reader: ChildProcess | null = null

  /** One line of JSON for the file; a file that hangs or kills its reader gives a coded error. */
  async read(file: string): Promise<string> {
    const reader = (this.reader ??= startReader())
    const { promise, resolve } = deferred<string>()
    const give = (code: string, message: string): void => {
      this.stop()
      resolve(JSON.stringify({ ok: false, file, error: { code, message } }))
    }
    const timer = setTimeout(() => give('timed-out', 'Reading took longer than a minute.'), limitMs)
    const onExit = (): void => give('damaged', 'The file ended its reader: it is damaged or too large for the memory.')
    const onMessage = (line: unknown): void => resolve(String(line))
    reader.once('exit', onExit)
    reader.once('message', onMessage)
    reader.send(file)
    const line = await promise
    clearTimeout(timer)
    reader.off('exit', onExit)
    reader.off('message', onMessage)
    return line
  }

  stop(): void {
    this.reader?.kill('SIGKILL')
    this.reader = null
  }
}
