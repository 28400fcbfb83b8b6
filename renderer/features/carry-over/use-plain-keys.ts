import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'

/** Single keys while nothing is being typed and no dialog is open, letters in lower case. Enter on a button stays that button's. */
export function usePlainKeys(keys: Readonly<Record<string, () => void>>): void {
  useWindowKeys((event) => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(target) || document.querySelector('dialog[open]')) return
    const isButton = target instanceof HTMLElement && target.closest('button, a, summary') !== null && target.closest('[data-carried]') === null
    if (key === 'Enter' && isButton) return
    const command = keys[key.toLowerCase()]
    if (!command) return
    event.preventDefault()
    command()
  })
}
