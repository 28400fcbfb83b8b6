import { type Change, type ChangeLabel, redoChange, undoChange } from '#renderer/db/change.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'

/** Steps that can be taken back; older ones are forgotten. */
const maxSteps = 200

interface Step {
  readonly change: Change
  /** Steps with the same key become one: the keystrokes of one edit are taken back together. Null = never. */
  readonly coalesce: string | null
}

/** What the undo menu and the status line show. */
export interface HistoryState {
  readonly undoLabel: ChangeLabel | null
  readonly redoLabel: ChangeLabel | null
  /** ISO 8601; null until something was saved in this session. */
  readonly savedAt: string | null
}

/** What a command ends in: its change, alone or with what it made beside it; null where it was refused and changed nothing. */
export type Outcome = Change | { readonly change: Change } | null

/** The one stack of changes, kept across views. Works one at a time, in the order asked for. */
export interface History {
  /** Starts a command once all that was asked for before is done, and remembers what it changed. */
  readonly run: <Done extends Outcome>(command: () => Promise<Done>, coalesce?: string) => Promise<Done>
  /** Takes back the last step; null when there is none. */
  readonly undo: () => Promise<ChangeLabel | null>
  readonly redo: () => Promise<ChangeLabel | null>
  readonly getState: () => HistoryState
  readonly subscribe: (listener: () => void) => () => void
}

/** Makes an empty history over a library. */
export function createHistory(db: LibraryDb, now: () => string): History {
  let undoable: readonly Step[] = []
  let redoable: readonly Step[] = []
  let state: HistoryState = { undoLabel: null, redoLabel: null, savedAt: null }
  let last: Promise<unknown> = Promise.resolve()
  const listeners = new Set<() => void>()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next
    return next
  }
  const publish = () => {
    state = {
      undoLabel: undoable.at(-1)?.change.label ?? null,
      redoLabel: redoable.at(-1)?.change.label ?? null,
      savedAt: now(),
    }
    for (const listener of listeners) listener()
  }
  const remember = (change: Change, coalesce: string | null) => {
    if (change.rows.length === 0) return
    const top = undoable.at(-1)
    const joins = top && coalesce !== null && top.coalesce === coalesce
    const step = { change: joins ? merged(top.change, change) : change, coalesce }
    const before = joins ? undoable.slice(0, -1) : undoable
    undoable = step.change.rows.length > 0 ? [...before, step].slice(-maxSteps) : before
    redoable = []
    publish()
  }

  return {
    run: (command, coalesce) =>
      inTurn(async () => {
        const done = await command()
        if (done) remember('change' in done ? done.change : done, coalesce ?? null)
        return done
      }),
    undo: () =>
      inTurn(async () => {
        const step = undoable.at(-1)
        if (!step) return null
        await undoChange(db, step.change)
        undoable = undoable.slice(0, -1)
        redoable = [...redoable, step]
        publish()
        return step.change.label
      }),
    redo: () =>
      inTurn(async () => {
        const step = redoable.at(-1)
        if (!step) return null
        await redoChange(db, step.change)
        redoable = redoable.slice(0, -1)
        undoable = [...undoable, { ...step, coalesce: null }]
        publish()
        return step.change.label
      }),
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * The first state of each row before, the last after; the first label names the whole ("add", then typing).
 * A row that was made and unmade in between leaves no trace.
 */
function merged(first: Change, second: Change): Change {
  const rows = [...first.rows]
  for (const row of second.rows) {
    const at = rows.findIndex((known) => known.table === row.table && String(known.key) === String(row.key))
    const known = rows[at]
    if (known) rows[at] = { ...known, after: row.after }
    else rows.push(row)
  }
  return { label: first.label, rows: rows.filter(({ before, after }) => before !== null || after !== null) }
}
