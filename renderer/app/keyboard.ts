import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'
import type { MenuCommand } from '#shared/ipc/contract'

/** The same commands that the menu sends, by key. `Mod` is Ctrl, or Command on macOS. */
const keyCommands: Readonly<Record<string, MenuCommand>> = {
  'Mod+o': 'import-files',
  'Mod+Shift+v': 'paste-text',
  'Mod+Shift+n': 'new-meeting',
  'Mod+1': 'show-library',
  'Mod+2': 'show-reader',
  'Mod+3': 'show-meetings',
  'Mod+4': 'show-review',
  'Mod+5': 'show-compare',
  'Mod+6': 'show-carry-over',
  'Mod+f': 'find',
  'Mod+e': 'export-pack',
  'Mod+k': 'palette',
  'Mod+Shift+p': 'palette',
  F1: 'shortcuts',
}

/** In a text field these belong to the field. */
const historyCommands: Readonly<Record<string, MenuCommand>> = {
  'Mod+z': 'undo',
  'Mod+Shift+z': 'redo',
  'Mod+y': 'redo',
}

/** Calls `onCommand` for the app's keys, wherever the focus is. */
export function useKeyCommands(onCommand: (command: MenuCommand) => void): void {
  useWindowKeys((event) => {
    const mod = event.ctrlKey || event.metaKey ? 'Mod+' : ''
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const chord = `${mod}${event.shiftKey && mod ? 'Shift+' : ''}${key}`
    const plain = !mod && !isTyping(event.target) && event.key === '?' ? 'shortcuts' : undefined
    const command = keyCommands[chord] ?? (isTyping(event.target) ? undefined : historyCommands[chord]) ?? plain
    if (!command) return
    event.preventDefault()
    onCommand(command)
  })
}
