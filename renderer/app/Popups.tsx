import { lazy, Suspense } from 'react'
import type { ImportQueue } from '#renderer/features/import/import-queue.ts'
import type { EditionId } from '#shared/domain/ids'
import type { MenuCommand } from '#shared/ipc/contract'
import type { Move, Popup, View } from './view.ts'

const NewEdition = lazy(async () => ({ default: (await import('#renderer/features/carry-over/NewEdition.tsx')).NewEdition }))
const AddToMeeting = lazy(async () => ({ default: (await import('#renderer/features/meeting/AddToMeeting.tsx')).AddToMeeting }))
const PasteText = lazy(async () => ({ default: (await import('#renderer/features/import/PasteText.tsx')).PasteText }))
const SendText = lazy(async () => ({ default: (await import('#renderer/features/returned/SendText.tsx')).SendText }))
const Palette = lazy(async () => ({ default: (await import('./palette/Palette.tsx')).Palette }))
const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts.tsx')).Shortcuts }))

interface PopupsProps {
  readonly popup: Popup | null
  readonly view: View['name']
  /** The text that is open in the reader. */
  readonly reading: EditionId | null
  readonly imports: ImportQueue
  readonly go: (step: Move) => void
  readonly onCommand: (command: MenuCommand) => void
}

/** What stands over the view, one at a time. */
export function Popups({ popup, view, reading, imports, go, onCommand }: PopupsProps) {
  const close = () => go({ go: 'popup', popup: null })
  return (
    <Suspense fallback={null}>
      {popup?.name === 'add-to-meeting' ? <AddToMeeting {...popup} onClose={close} /> : null}
      {popup?.name === 'paste-text' ? <PasteText text={popup.text} imports={imports} onClose={close} /> : null}
      {popup?.name === 'palette' ? (
        <Palette
          view={view}
          reading={reading}
          onCommand={onCommand}
          onOpenText={(editionId, paragraphId) => go({ go: 'text', editionId, paragraphId })}
          onClose={close}
        />
      ) : null}
      {popup?.name === 'new-edition' ? (
        <NewEdition editionId={popup.editionId} onCarried={(editionId) => go({ go: 'carry-over', editionId })} onClose={close} />
      ) : null}
      {popup?.name === 'send-text' ? <SendText editionId={popup.editionId} onClose={close} /> : null}
      {popup?.name === 'shortcuts' ? <Shortcuts onClose={close} /> : null}
    </Suspense>
  )
}
