import { addEditions, findEdition, findSameText } from '#renderer/db/editions.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'
import { startReading } from '#renderer/ingest/start-reading.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import type { ImportDraft, ImportError, ImportErrorCode, ReadingProgress, RevisionChoice, SourceFile } from '#shared/domain/import'

/** Why a file did not come in: the engine's reasons, and those of the disk. */
type RefusalCode = Exclude<ImportErrorCode, 'wrong-password'> | 'not-readable' | 'not-stored'

/** How a file with tracked changes was read, and whether it can still be read the other way from its line. */
interface TrackedReading {
  readonly as: RevisionChoice
  readonly canReadOriginal: boolean
}

/** How a file is to be read; kept no longer than its reading takes. */
interface ReadingChoices {
  readonly password?: string
  readonly revisions?: RevisionChoice
}

/** One file on its way in. */
export interface ImportLine {
  readonly id: number
  readonly name: string
  readonly state:
    | { readonly step: 'waiting' }
    | { readonly step: 'reading'; readonly progress: ReadingProgress | null }
    | { readonly step: 'storing' }
    | { readonly step: 'locked'; readonly isWrong: boolean }
    | { readonly step: 'read'; readonly editionId: EditionId; readonly draft: Pick<ImportDraft, 'masthead' | 'report' | 'comments'>; readonly paragraphs: number; readonly isDoubtful: boolean; readonly tracked: TrackedReading | null }
    | { readonly step: 'refused'; readonly code: RefusalCode; readonly known: Edition | null }
}

/** Reads files one after the other, off the main thread; each ends in one line. */
export interface ImportQueue {
  /** Asks for files with the system's dialog, then reads them. */
  readonly chooseFiles: () => Promise<void>
  /** Reads files that were dropped or pasted. */
  readonly addFiles: (files: readonly File[]) => Promise<void>
  /** Reads text from the clipboard; resolves when its line has ended. */
  readonly addText: (text: string, name: string) => Promise<void>
  /** Reads a locked file once more; the password is handed on and forgotten. */
  readonly unlock: (id: number, password: string) => void
  /** Reads a file with tracked changes as it was before them, into an edition of its own. */
  readonly readOriginal: (id: number) => void
  readonly cancel: (id: number) => void
  readonly cancelAll: () => void
  /** Forgets the ended lines, and those that wait for a password. */
  readonly clear: () => void
  readonly getState: () => readonly ImportLine[]
  readonly subscribe: (listener: () => void) => () => void
}

/** The same limit as the engine's: a larger file is refused before its bytes are read. */
const maxBytes = 100 * 1024 * 1024

/** Makes an empty queue over a desk. */
export function createImportQueue({ db, env, history }: Pick<Desk, 'db' | 'env' | 'history'>): ImportQueue {
  let lines: readonly ImportLine[] = []
  let nextId = 1
  let last: Promise<void> = Promise.resolve()
  const cancels = new Map<number, () => void>()
  /** Of lines that may be read once more. */
  const sources = new Map<number, SourceFile>()
  const listeners = new Set<() => void>()

  const publish = (next: readonly ImportLine[]) => {
    lines = next
    for (const listener of listeners) listener()
  }
  const set = (id: number, state: ImportLine['state']) =>
    publish(lines.map((line) => (line.id === id ? { ...line, state } : line)))
  const refuse = (id: number, code: RefusalCode, known: Edition | null = null) => set(id, { step: 'refused', code, known })
  const isWaiting = (id: number) => lines.find((line) => line.id === id)?.state.step === 'waiting'
  const isLocked = (id: number) => lines.find((line) => line.id === id)?.state.step === 'locked'

  const read = async (id: number, load: () => Promise<Uint8Array>, name: string, choices: ReadingChoices = {}) => {
    if (!isWaiting(id)) return
    set(id, { step: 'reading', progress: null })
    const bytes = await load().catch(() => null)
    if (!bytes) return refuse(id, 'not-readable')
    const reading = startReading({ name, bytes }, { ...choices, onProgress: (progress) => set(id, { step: 'reading', progress }) })
    cancels.set(id, () => reading.cancel())
    const result = await reading.result
    cancels.delete(id)
    if (result.ok) return store(id, { name, bytes }, result.value, choices.revisions ?? 'final')
    const { code } = result.error
    if (code !== 'wrong-password' && !asksForPassword(result.error)) return refuse(id, code)
    sources.set(id, { name, bytes })
    set(id, { step: 'locked', isWrong: code === 'wrong-password' })
  }

  const store = async (id: number, source: SourceFile, draft: ImportDraft, as: RevisionChoice) => {
    const known = await findSameText(db, draft)
    if (known) return refuse(id, 'already-in-library', known)
    set(id, { step: 'storing' })
    try {
      const instrumentId = instrumentIdOf(await loadCatalogue(), draft)
      const done = await history.run(addEditions(db, [{ source, draft, instrumentId, origin: 'imported' }], env))
      const editionId = done.rows.find((row) => row.table === 'editions')?.key as EditionId
      const paragraphs = draft.paragraphs.filter(({ kind }) => kind !== 'heading' && kind !== 'annex-heading').length
      const tracked = draft.revisions ? { as, canReadOriginal: as === 'final' } : null
      if (tracked?.canReadOriginal) sources.set(id, source)
      set(id, { step: 'read', editionId, draft, paragraphs, isDoubtful: (await findEdition(db, editionId))?.review === 'waiting', tracked })
    } catch {
      // The transaction rolled back: nothing of this text is in the library.
      refuse(id, 'not-stored')
    }
  }

  const enqueue = (name: string, load: () => Promise<Uint8Array>, choices: ReadingChoices = {}): Promise<void> => {
    const id = nextId++
    publish([...lines, { id, name, state: { step: 'waiting' } }])
    last = last.then(() => read(id, load, name, choices))
    return last
  }
  const take = (id: number): SourceFile | undefined => {
    const source = sources.get(id)
    sources.delete(id)
    return source
  }
  const refuseAtOnce = (name: string, code: RefusalCode) =>
    publish([...lines, { id: nextId++, name, state: { step: 'refused', code, known: null } }])

  return {
    async chooseFiles() {
      for (const file of await mainApi.openSourceFiles()) {
        if (file.ok) void enqueue(file.value.name, async () => file.value.bytes)
        else refuseAtOnce(file.error.name ?? '', refusalOf(file.error.code))
      }
      await last
    },
    async addFiles(files) {
      for (const file of files) {
        if (file.size > maxBytes) refuseAtOnce(file.name, 'too-large')
        else void enqueue(file.name, async () => new Uint8Array(await file.arrayBuffer()))
      }
      await last
    },
    addText: (text, name) => enqueue(name, async () => new TextEncoder().encode(text)),
    unlock(id, password) {
      const source = take(id)
      if (!source) return
      set(id, { step: 'waiting' })
      last = last.then(() => read(id, async () => source.bytes, source.name, { password }))
    },
    readOriginal(id) {
      const source = take(id)
      const line = lines.find((one) => one.id === id)
      if (!source || line?.state.step !== 'read') return
      set(id, { ...line.state, tracked: { as: 'final', canReadOriginal: false } })
      void enqueue(source.name, async () => source.bytes, { revisions: 'original' })
    },
    cancel(id) {
      if (isWaiting(id) || isLocked(id)) {
        sources.delete(id)
        refuse(id, 'cancelled')
      }
      else cancels.get(id)?.()
    },
    cancelAll() {
      for (const { id } of lines) this.cancel(id)
    },
    clear() {
      sources.clear()
      publish(lines.filter(({ state }) => state.step !== 'read' && state.step !== 'refused' && state.step !== 'locked'))
    },
    getState: () => lines,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A PDF opens here with its password; a Word file does not. */
const asksForPassword = ({ code, opensWithPassword }: ImportError): boolean => code === 'encrypted' && opensWithPassword !== false

function refusalOf(code: 'too-large' | 'not-readable' | 'not-writable' | 'disk-full' | 'unsupported-extension'): RefusalCode {
  if (code === 'too-large') return 'too-large'
  return code === 'unsupported-extension' ? 'unsupported-format' : 'not-readable'
}
