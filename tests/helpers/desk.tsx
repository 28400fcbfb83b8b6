import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import i18next from 'i18next'
import { type ReactNode, useSyncExternalStore } from 'react'
import type { Env } from '#renderer/db/change.ts'
import { DeskContext, type Desk } from '#renderer/desk/desk.ts'
import { createHistory } from '#renderer/desk/history.ts'
import { createNotices, type Notices } from '#renderer/desk/notices.ts'
import { openWords } from '#renderer/desk/words.ts'
import { aSteadyEnv } from './builders.ts'
import { anEmptyLibrary } from './library.ts'

/** A real desk over a library of its own; only the clock and the identifiers are set. */
export function aDesk(env: Env = aSteadyEnv()): Desk {
  const db = anEmptyLibrary()
  return { db, env, history: createHistory(db, env.now), notices: createNotices(), passwords: new Map() }
}

export interface OnDesk extends RenderResult {
  readonly user: UserEvent
}

/** Renders a feature as the App does: on the desk, in English, with the notices in sight. */
export function renderOnDesk(desk: Desk, feature: ReactNode): OnDesk {
  if (!i18next.isInitialized) openWords()
  const user = userEvent.setup()
  const onDesk = (children: ReactNode) => (
    <DeskContext value={desk}>
      {children}
      <SaidNotices notices={desk.notices} />
    </DeskContext>
  )
  const result = render(onDesk(feature))
  return { ...result, rerender: (children) => result.rerender(onDesk(children)), user }
}

function SaidNotices({ notices }: { readonly notices: Notices }) {
  const shown = useSyncExternalStore(notices.subscribe, notices.getState)
  return (
    <ul aria-label="Notices">
      {shown.map(({ id, text, undo }) => (
        <li key={id}>{undo ? `${text} [Undo]` : text}</li>
      ))}
    </ul>
  )
}
