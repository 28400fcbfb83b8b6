import { isTyping } from '#renderer/desk/typing.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'

/** What a key does now; a key that is not named keeps its own meaning. */
export type ReviewKeys = Readonly<Record<string, (() => void) | false | undefined>>

/**
 * Single keys while nothing is being typed and no menu or dialog is open. Letters are named in lower case, `Mod+Enter`
 * counts even while typing, and arrows, Enter and Escape only where no control wants them.
 */
export function useReviewKeys(keys: ReviewKeys): void {
  useWindowKeys((event) => {
    const target = event.target instanceof Element ? event.target : null
    if (document.querySelector('dialog[open]') || target?.closest('[role=menu]')) return
    const isMod = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const shifted = event.shiftKey && event.key.length > 1 ? `Shift+${name}` : name
    const command = isMod ? keys[`Mod+${name}`] : keys[shifted]
    if (!command) return
    if (!isMod) {
      if (isTyping(event.target) || (event.altKey && !event.getModifierState('AltGraph'))) return
      if (event.key.length > 1 && isWanted(target, event.key)) return
    }
    event.preventDefault()
    command()
  })
}

/** Whether the control that has the focus uses this key itself: buttons take Enter, the pages and the bar take arrows. */
function isWanted(target: Element | null, key: string): boolean {
  if (!target || target === document.body || target.hasAttribute('data-paragraph')) return false
  if (key === 'Enter') return target.closest('button, summary, a') !== null
  return key.startsWith('Arrow') && target.closest('.page-scroll, [role=toolbar], summary') !== null
}
