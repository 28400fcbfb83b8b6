/** A short sentence at the foot of the window, read out politely; it leaves by itself or when closed. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'problem'
  /** Whether the sentence offers Undo. */
  readonly undo: boolean
}

export interface Notices {
  readonly show: (text: string, options?: { readonly undo?: boolean; readonly tone?: Notice['tone'] }) => void
  readonly dismiss: (id: number) => void
  /** Takes away the sentences that offer Undo: after another change they would undo the wrong thing. */
  readonly dropUndo: () => void
  readonly getState: () => readonly Notice[]
  readonly subscribe: (listener: () => void) => () => void
}

/** Long enough to read and reach Undo by keyboard; problems stay until they are closed. */
const visibleMs = 8000

const maxShown = 3

/** Makes an empty list of notices. A new one takes the place of the plain one before it; problems stay beside it. */
export function createNotices(): Notices {
  let notices: readonly Notice[] = []
  let nextId = 1
  const listeners = new Set<() => void>()
  const set = (next: readonly Notice[]) => {
    notices = next
    for (const listener of listeners) listener()
  }
  const dismiss = (id: number) => set(notices.filter((notice) => notice.id !== id))
  return {
    show(text, { undo = false, tone = 'plain' } = {}) {
      const id = nextId++
      set([...notices.filter((notice) => notice.tone === 'problem'), { id, text, tone, undo }].slice(-maxShown))
      if (tone === 'plain') setTimeout(() => dismiss(id), visibleMs)
    },
    dismiss,
    dropUndo: () => set(notices.filter((notice) => !notice.undo)),
    getState: () => notices,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
