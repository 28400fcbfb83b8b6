import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '#renderer/desk/typing.ts'

/** Single keys while nothing is being typed and no dialog is open; letters in lower case, `Shift+o` for a capital. */
export function useCompareKeys(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    // A switch or a choice of layout takes no letters.
    const isWriting = isTyping(target) && !(target instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(target.type))
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting || document.querySelector('dialog[open]')) return
    const command = keys[`${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`]
    if (!command) return
    event.preventDefault()
    command()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
