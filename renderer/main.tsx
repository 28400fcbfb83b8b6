import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#renderer/app/App.tsx'
import { CannotOpen } from '#renderer/app/CannotOpen.tsx'
import type { Env } from '#renderer/db/change.ts'
import { isFromNewerApp, openLibrary } from '#renderer/db/open.ts'
import { DeskContext } from '#renderer/desk/desk.ts'
import { createHistory } from '#renderer/desk/history.ts'
import { createNotices } from '#renderer/desk/notices.ts'
import { openWords } from '#renderer/desk/words.ts'
import { createImportQueue } from '#renderer/features/import/import-queue.ts'
import { invariant } from '#shared/lib/assert'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'

/** The composition root: the only place that knows the clock, the identifiers and the one library. */
async function start(): Promise<void> {
  const element = document.getElementById('root')
  invariant(element, 'index.html has a root')
  const root = createRoot(element)
  openWords()
  const env: Env = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() }
  const db = openLibrary()
  try {
    await db.open()
  } catch {
    return root.render(<CannotOpen why="cannotOpen" />)
  }
  if (isFromNewerApp(db)) {
    db.close()
    return root.render(<CannotOpen why="newer" />)
  }
  // Asks Chromium never to evict the library when the disk runs full.
  void navigator.storage.persist()
  const history = createHistory(db, env.now)
  const notices = createNotices()
  history.subscribe(notices.dropUndo)
  const desk = { db, env, history, notices, passwords: new Map<string, string>() }
  root.render(
    <StrictMode>
      <DeskContext value={desk}>
        <App imports={createImportQueue(desk)} />
      </DeskContext>
    </StrictMode>,
  )
}

void start()
