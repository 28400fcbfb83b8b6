import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'

/** Single keys while nothing is being typed and no dialog is open; letters in lower case, `Shift+o` for a capital. */
export function useCompareKeys(keys: Readonly<Record<string, () => void>>): void {
  useWindowKeys((event) => {
    const { target } = event
    // A switch or a choice of layout takes no letters.
    const isWriting = isTyping(target) && !(target instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(target.type))
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting || document.querySelector('dialog[open]')) return
    const command = keys[`${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`]
    if (!command) return
    event.preventDefault()
    command()
  })
}
