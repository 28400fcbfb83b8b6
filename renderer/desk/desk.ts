import { createContext, use } from 'react'
import type { Env } from '#renderer/db/change.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { invariant } from '#shared/lib/assert'
import type { History } from './history.ts'
import type { Notices } from './notices.ts'

/** What every feature works with: the open library, the way to change it, the way to speak. */
export interface Desk {
  readonly db: LibraryDb
  readonly env: Env
  readonly history: History
  readonly notices: Notices
  /** Passwords that opened files, by the SHA-256 of these: in memory, never stored, gone with the window. */
  readonly passwords: Map<string, string>
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk that the app was opened with. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  invariant(desk, 'every feature is mounted inside the App, which provides the desk')
  return desk
}
