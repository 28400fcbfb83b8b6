import { shell } from 'electron'
import { failed, ok, type Result } from '#shared/lib/result'

/** What the question shows before anything is opened. */
export interface LinkQuestion {
  /** The host of a page in its ASCII form, or the address of a letter: the part that decides whom one trusts. */
  readonly goesTo: string
  readonly address: string
}

/** A letter may bring a subject and a text; anything else in its address (`attach` above all) could carry files out. */
const letterFields = new Set(['subject', 'body'])

/** Reads an address that the page asks to open. Null when it is not a plain `https:` or `mailto:` one. */
export function parseExternalLink(address: string): LinkQuestion | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol === 'https:') {
    return url.username === '' && url.password === '' ? { goesTo: url.host, address: url.href } : null
  }
  // An escape in the address itself could hide a second recipient or a header.
  if (url.protocol !== 'mailto:' || url.pathname === '' || url.pathname.includes('%')) return null
  for (const field of url.searchParams.keys()) if (!letterFields.has(field.toLowerCase())) return null
  return { goesTo: url.pathname, address: url.href }
}

/** Opens an address in the user's own program once `ask` has said yes. */
export async function openExternal(
  address: string,
  ask: (question: LinkQuestion) => Promise<boolean>,
): Promise<Result<'opened' | 'declined', 'blocked-url'>> {
  const link = parseExternalLink(address)
  if (link === null) return failed('blocked-url')
  if (!(await ask(link))) return ok('declined')
  try {
    await shell.openExternal(link.address)
    return ok('opened')
  } catch {
    // The system has no program for it, which for the page is one more way of not opening.
    return ok('declined')
  }
}
