import { addEditions, findEdition, findSameText } from '#renderer/db/editions.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'
import { startReading } from '#renderer/ingest/start-reading.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import type { ImportDraft, ImportErrorCode, ReadingProgress, SourceFile } from '#shared/domain/import'

/** Why a file did not come in: the engine's reasons, and those of the disk. */
type RefusalCode = ImportErrorCode | 'not-readable' | 'not-stored'

/** One file on its way in. */
export interface ImportLine {
  readonly id: number
  readonly name: string
  readonly state:
    | { readonly step: 'waiting' }
    | { readonly step: 'reading'; readonly progress: ReadingProgress | null }
    | { readonly step: 'storing' }
    | { readonly step: 'read'; readonly editionId: EditionId; readonly draft: Pick<ImportDraft, 'masthead' | 'report'>; readonly paragraphs: number; readonly isDoubtful: boolean }
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
  readonly cancel: (id: number) => void
  readonly cancelAll: () => void
  /** Forgets the ended lines. */
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
  const listeners = new Set<() => void>()

  const publish = (next: readonly ImportLine[]) => {
    lines = next
    for (const listener of listeners) listener()
  }
  const set = (id: number, state: ImportLine['state']) =>
    publish(lines.map((line) => (line.id === id ? { ...line, state } : line)))
  const refuse = (id: number, code: RefusalCode, known: Edition | null = null) => set(id, { step: 'refused', code, known })
  const isWaiting = (id: number) => lines.find((line) => line.id === id)?.state.step === 'waiting'

  const read = async (id: number, load: () => Promise<Uint8Array>, name: string) => {
    if (!isWaiting(id)) return
    set(id, { step: 'reading', progress: null })
    const bytes = await load().catch(() => null)
    if (!bytes) return refuse(id, 'not-readable')
    const reading = startReading({ name, bytes }, (progress) => set(id, { step: 'reading', progress }))
    cancels.set(id, () => reading.cancel())
    const result = await reading.result
    cancels.delete(id)
    if (!result.ok) return refuse(id, result.error.code)
    await store(id, { name, bytes }, result.value)
  }

  const store = async (id: number, source: SourceFile, draft: ImportDraft) => {
    const known = await findSameText(db, draft)
    if (known) return refuse(id, 'already-in-library', known)
    set(id, { step: 'storing' })
    try {
      const instrumentId = instrumentIdOf(await loadCatalogue(), draft)
      const done = await history.run(addEditions(db, [{ source, draft, instrumentId, origin: 'imported' }], env))
      const editionId = done.rows.find((row) => row.table === 'editions')?.key as EditionId
      const paragraphs = draft.paragraphs.filter(({ kind }) => kind !== 'heading' && kind !== 'annex-heading').length
      set(id, { step: 'read', editionId, draft, paragraphs, isDoubtful: (await findEdition(db, editionId))?.review === 'waiting' })
    } catch {
      // The transaction rolled back: nothing of this text is in the library.
      refuse(id, 'not-stored')
    }
  }

  const enqueue = (name: string, load: () => Promise<Uint8Array>): Promise<void> => {
    const id = nextId++
    publish([...lines, { id, name, state: { step: 'waiting' } }])
    last = last.then(() => read(id, load, name))
    return last
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
    cancel(id) {
      if (isWaiting(id)) refuse(id, 'cancelled')
      else cancels.get(id)?.()
    },
    cancelAll() {
      for (const { id } of lines) this.cancel(id)
    },
    clear: () => publish(lines.filter(({ state }) => state.step !== 'read' && state.step !== 'refused')),
    getState: () => lines,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function refusalOf(code: 'too-large' | 'not-readable' | 'not-writable' | 'disk-full' | 'unsupported-extension'): RefusalCode {
  if (code === 'too-large') return 'too-large'
  return code === 'unsupported-extension' ? 'unsupported-format' : 'not-readable'
}
