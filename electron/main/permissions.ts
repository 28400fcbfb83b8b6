import type { Session } from 'electron'
import { appOrigin, isOwnOrigin, isOwnRequest } from './origin.ts'

/** Lets Chromium keep the library when the disk runs low. The page needs no other permission. */
const allowed = 'persistent-storage'

/** Refuses every permission and device but the one above, and every request that would leave this computer. */
export function closeSession(session: Session): void {
  // The spell checker fetches a dictionary at the first start, past the filter below: it gets none to want, and no address.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/no-dictionaries/`)
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(isAllowed(permission, details.requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isOwnRequest(request.url) }))
  session.on('will-download', (event) => event.preventDefault())
}

function isAllowed(permission: string, address: string): boolean {
  return permission === allowed && isOwnOrigin(originOf(address))
}

function originOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
