/** True where typed letters are words, so that single-key shortcuts must stay silent (WCAG 2.1.4). */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
