import type { Desk } from '#renderer/desk/desk.ts'
import { startReading } from '#renderer/ingest/start-reading.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { Edition } from '#shared/domain/edition'
import type { ImportDraft, ImportError, RevisionChoice, SourceFile } from '#shared/domain/import'
import type { FileError } from '#shared/ipc/contract'
import { fewAtOnce } from './few-at-once.ts'
import { type ImportLine, isEnded, isLocked, type LineState, type RefusalCode } from './import-line.ts'

/** What is being read and what came of it. */
export interface Imports {
  readonly lines: readonly ImportLine[]
  /** How long files have been read without a pause; null while none is. */
  readonly elapsedMs: number | null
}

/** Reads files, a few at once, off the main thread; each ends in one line. */
export interface ImportQueue {
  /** Asks for files with the system's dialog, then reads them. */
  readonly chooseFiles: () => Promise<void>
  /** Reads files that were dropped or pasted. */
  readonly addFiles: (files: readonly File[]) => Promise<void>
  /** Reads text from the clipboard; resolves when its line has ended. */
  readonly addText: (text: string, name: string) => Promise<void>
  /** Reads the sources of texts again with the present engine and puts the new readings in their places. */
  readonly readAgain: (editions: readonly Edition[]) => Promise<void>
  /** Reads a locked file once more; the password is kept in memory as long as the window is. */
  readonly unlock: (id: number, password: string) => void
  /** Reads a file with tracked changes as it was before them, into an edition of its own. */
  readonly readOriginal: (id: number) => void
  /** Gives a file that came back from colleagues away, and forgets its line. */
  readonly takeReturned: (id: number) => Promise<SourceFile | null>
  /** Reads a file that came back from colleagues as a text. */
  readonly readAsText: (id: number) => void
  readonly cancel: (id: number) => void
  readonly cancelAll: () => void
  /** Forgets the ended lines, and those that wait for a password. */
  readonly clear: () => void
  readonly getState: () => Imports
  readonly subscribe: (listener: () => void) => () => void
}

/** What is to be read, and what becomes of the reading. */
interface Job {
  readonly name: string
  readonly load: () => Promise<Uint8Array>
  readonly store: (source: SourceFile, draft: ImportDraft) => Promise<LineState>
  readonly revisions?: RevisionChoice
  readonly password?: string
  /** Stop and ask where the file came back from colleagues. */
  readonly asksForComments?: boolean
}

/** The same limit as the engine's: a larger file is refused before its bytes are read. */
const maxBytes = 100 * 1024 * 1024

/** Readers at once: one core is left to the window; more than four would only wait for the disk. */
const mostAtOnce = Math.max(2, Math.min(4, navigator.hardwareConcurrency - 1))

/** Progress of five hundred files comes faster than a list can be drawn. */
const showEveryMs = 80

/** What puts a reading into the library holds all that a text's notes may follow: it comes with the first reading, not with the window. */
const loadStore = () => import('./store-draft.ts')

/** Makes an empty queue over a desk. */
export function createImportQueue(desk: Pick<Desk, 'db' | 'env' | 'history' | 'passwords'>): ImportQueue {
  const lines = new Map<number, ImportLine>()
  const jobs = new Map<number, Job>()
  const cancels = new Map<number, () => void>()
  const listeners = new Set<() => void>()
  const inTurn = fewAtOnce(mostAtOnce)
  let shown: Imports = { lines: [], elapsedMs: null }
  let startedAt: number | null = null
  let nextId = 1
  let isShowing = false

  const show = () => {
    if (isShowing) return
    isShowing = true
    setTimeout(() => {
      isShowing = false
      const now = [...lines.values()]
      const isGoingOn = now.some((line) => !isEnded(line) && !isLocked(line))
      startedAt = isGoingOn ? (startedAt ?? performance.now()) : null
      shown = { lines: now, elapsedMs: startedAt === null ? null : performance.now() - startedAt }
      for (const listener of listeners) listener()
    }, showEveryMs)
  }
  const set = (id: number, state: LineState) => {
    const line = lines.get(id)
    if (line) lines.set(id, { ...line, state })
    if (state.step === 'refused' || state.step === 'noted' || state.step === 'reread') jobs.delete(id)
    show()
  }
  const refuse = (id: number, code: RefusalCode) => set(id, { step: 'refused', code, known: null })
  const stepOf = (id: number) => lines.get(id)?.state.step
  const addLine = (name: string, state: LineState): number => {
    const id = nextId++
    lines.set(id, { id, name, state })
    show()
    return id
  }

  const read = async (id: number, job: Job) => {
    if (stepOf(id) !== 'waiting') return
    set(id, { step: 'reading', progress: null })
    const { name, password, revisions } = job
    const bytes = await job.load().catch(() => null)
    if (!bytes) return refuse(id, 'not-readable')
    const choices = { ...(password === undefined ? {} : { password }), ...(revisions ? { revisions } : {}) }
    const reading = startReading({ name, bytes }, { ...choices, onProgress: (progress) => set(id, { step: 'reading', progress }) })
    cancels.set(id, () => reading.cancel())
    const result = await reading.result
    cancels.delete(id)
    // Kept only where the file may have to be read once more from its line.
    const again = { ...job, load: async () => bytes }
    if (!result.ok) {
      const { code } = result.error
      if (code !== 'wrong-password' && !asksForPassword(result.error)) return refuse(id, code)
      jobs.set(id, again)
      return set(id, { step: 'locked', isWrong: code === 'wrong-password' })
    }
    if (result.value.isReturned && job.asksForComments) {
      jobs.set(id, again)
      return set(id, { step: 'returned' })
    }
    if (password !== undefined) desk.passwords.set(result.value.sourceSha256, password)
    set(id, { step: 'storing' })
    try {
      const state = await job.store({ name, bytes }, result.value)
      if (state.step === 'read' && state.tracked?.canReadOriginal) jobs.set(id, again)
      set(id, state)
    } catch {
      // The transaction rolled back: nothing of this text is in the library.
      refuse(id, 'not-stored')
    }
  }

  const enqueue = (job: Job): Promise<void> => {
    const id = addLine(job.name, { step: 'waiting' })
    return inTurn(() => read(id, job))
  }
  const importAs = (name: string, load: Job['load'], as: RevisionChoice = 'final'): Promise<void> =>
    enqueue({ name, load, revisions: as, asksForComments: as === 'final', store: async (source, draft) => (await loadStore()).storeDraft(desk, source, draft, as) })
  const refuseAtOnce = async (name: string, code: RefusalCode) => void addLine(name, { step: 'refused', code, known: null })

  const takeJob = (id: number): Job | undefined => {
    const job = jobs.get(id)
    jobs.delete(id)
    return job
  }
  const cancel = (id: number) => {
    const step = stepOf(id)
    if (step === 'waiting' || step === 'locked') refuse(id, 'cancelled')
    else cancels.get(id)?.()
  }

  return {
    async chooseFiles() {
      const files = await mainApi.openSourceFiles()
      await Promise.all(
        files.map((file) => {
          if (file.ok) return importAs(file.value.name, async () => file.value.bytes)
          return refuseAtOnce(file.error.name ?? '', refusalOf(file.error.code))
        }),
      )
    },
    async addFiles(files) {
      await Promise.all(
        files.map((file) => {
          if (file.size > maxBytes) return refuseAtOnce(file.name, 'too-large')
          return importAs(file.name, async () => new Uint8Array(await file.arrayBuffer()))
        }),
      )
    },
    addText: (text, name) => importAs(name, async () => new TextEncoder().encode(text)),
    async readAgain(editions) {
      await Promise.all(
        editions.map((edition) => {
          const password = desk.passwords.get(edition.sourceSha256)
          return enqueue({
            name: edition.sourceName,
            load: async () => (await desk.db.sources.get(edition.id))?.bytes ?? Promise.reject(new Error('The text is gone')),
            revisions: edition.readAs ?? 'final',
            ...(password === undefined ? {} : { password }),
            store: async (_source, draft) => (await loadStore()).storeRereading(desk, edition, draft),
          })
        }),
      )
    },
    unlock(id, password) {
      const job = takeJob(id)
      if (!job) return
      set(id, { step: 'waiting' })
      void inTurn(() => read(id, { ...job, password }))
    },
    async takeReturned(id) {
      const job = takeJob(id)
      lines.delete(id)
      show()
      return job ? { name: job.name, bytes: await job.load() } : null
    },
    readAsText(id) {
      const job = takeJob(id)
      if (!job) return
      set(id, { step: 'waiting' })
      void inTurn(() => read(id, { ...job, asksForComments: false }))
    },
    readOriginal(id) {
      const job = takeJob(id)
      const state = lines.get(id)?.state
      if (!job || state?.step !== 'read') return
      set(id, { ...state, tracked: { as: 'final', canReadOriginal: false } })
      void importAs(job.name, job.load, 'original')
    },
    cancel,
    cancelAll() {
      for (const id of lines.keys()) cancel(id)
    },
    clear() {
      for (const [id, line] of lines) {
        if (!isEnded(line) && !isLocked(line)) continue
        lines.delete(id)
        jobs.delete(id)
      }
      show()
    },
    getState: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A PDF opens here with its password; a Word file does not. */
const asksForPassword = ({ code, opensWithPassword }: ImportError): boolean => code === 'encrypted' && opensWithPassword !== false

function refusalOf(code: FileError['code']): RefusalCode {
  if (code === 'too-large') return 'too-large'
  return code === 'unsupported-extension' ? 'unsupported-format' : 'not-readable'
}
