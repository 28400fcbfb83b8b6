import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'
import { type NoteKind, noteKinds } from '#shared/domain/note'

/** What a key does in the reader. What stands on a note does the like with the note while that has the focus. */
export interface ReaderCommands {
  readonly walk: (step: 1 | -1) => void
  readonly walkNotes: (step: 1 | -1) => void
  readonly note: () => void
  readonly tag: () => void
  readonly kind: (kind: NoteKind) => void
  readonly addToMeeting: () => void
  readonly copy: () => void
  readonly link: () => void
  readonly filter: () => void
  readonly list: () => void
  readonly sideBySide: () => void
  readonly enter: () => void
  readonly remove: () => void
  readonly escape: () => void
  readonly textSize: (step: 1 | -1) => void
}

/**
 * Single keys while nothing is being typed, no note is being written and no dialog is open; those that a page or a button has its own use for
 * only on a paragraph or a note.
 */
export function useReaderKeys(commands: ReaderCommands): void {
  useWindowKeys((event) => {
    const { target } = event
    if (event.key === 'Escape' && target instanceof Element && target.closest('.filter-bar, .link-bar')) return commands.escape()
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target) || document.querySelector('dialog[open], .note-card.editing')) return
    const isOnText = target instanceof Element && target.matches('[data-paragraph], [data-card]')
    const command = commandOf(event.key.length === 1 ? event.key.toLowerCase() : event.key, isOnText, commands)
    if (!command) return
    event.preventDefault()
    command()
  })
}

function commandOf(key: string, isOnText: boolean, commands: ReaderCommands): (() => void) | undefined {
  const kind = /^[1-7]$/.test(key) ? noteKinds[Number(key) - 1] : undefined
  if (kind) return () => commands.kind(kind)
  const everywhere: Readonly<Record<string, () => void>> = {
    j: () => commands.walk(1),
    k: () => commands.walk(-1),
    ']': () => commands.walkNotes(1),
    '[': () => commands.walkNotes(-1),
    n: commands.note,
    t: commands.tag,
    m: commands.addToMeeting,
    c: commands.copy,
    l: commands.link,
    o: commands.list,
    s: commands.sideBySide,
    '/': commands.filter,
    '+': () => commands.textSize(1),
    '-': () => commands.textSize(-1),
    Escape: commands.escape,
  }
  const onText: Readonly<Record<string, () => void>> = {
    ArrowDown: () => commands.walk(1),
    ArrowUp: () => commands.walk(-1),
    Enter: commands.enter,
    Delete: commands.remove,
  }
  return everywhere[key] ?? (isOnText ? onText[key] : undefined)
}
