/**
 * Puts words on the clipboard as plain text; false when the system refuses.
 *
 * Through a copy event, because the asynchronous clipboard asks for a permission that this app denies to every page.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', onCopy)
  const done = document.execCommand('copy')
  document.removeEventListener('copy', onCopy)
  return done
}
