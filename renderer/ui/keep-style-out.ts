/**
 * Keeps the library of accessible lists from adding a style element of its own, which the page's policy refuses with an
 * error: it adds none where this name is taken. Where touch matters, the rule stands in the list's own style sheet.
 */
export function keepStyleOut(): void {
  const name = 'react-aria-pressable-style'
  if (document.getElementById(name)) return
  const mark = document.createElement('meta')
  mark.id = name
  document.head.append(mark)
}
