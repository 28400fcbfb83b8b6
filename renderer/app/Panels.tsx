import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { Exchange } from '#renderer/features/exchange/use-exchange.ts'
import type { ImportQueue } from '#renderer/features/import/import-queue.ts'
import type { Returned } from '#renderer/features/returned/use-returned.ts'
import type { EditionId, ParagraphId } from '#shared/domain/ids'

const ImportPanel = lazy(async () => ({ default: (await import('#renderer/features/import/ImportPanel.tsx')).ImportPanel }))
const ExchangePanel = lazy(async () => ({ default: (await import('#renderer/features/exchange/ExchangePanel.tsx')).ExchangePanel }))
const ReturnedPanel = lazy(async () => ({ default: (await import('#renderer/features/returned/ReturnedPanel.tsx')).ReturnedPanel }))

interface PanelsProps {
  readonly imports: ImportQueue
  readonly exchange: Exchange
  readonly returned: Returned
  readonly onOpen: (id: EditionId, paragraphId?: ParagraphId) => void
  readonly onReview: (id: EditionId) => void
  readonly onCarryOver: (id: EditionId) => void
  readonly onTray: () => void
}

/** What goes on beside the view: texts that are read, library files, files that came back. Each is loaded when it first has something to say. */
export function Panels({ imports, exchange, returned, onOpen, onReview, onCarryOver, onTray }: PanelsProps) {
  const isImporting = useSyncExternalStore(imports.subscribe, () => imports.getState().lines.length > 0)
  return (
    <>
      <Suspense fallback={null}>
        {isImporting ? (
          <ImportPanel imports={imports} onOpen={onOpen} onReview={onReview} onCarryOver={onCarryOver} onTray={onTray} onReturned={returned.look} />
        ) : null}
      </Suspense>
      <Suspense fallback={null}>{exchange.state.step === 'idle' ? null : <ExchangePanel exchange={exchange} />}</Suspense>
      <Suspense fallback={null}>
        {returned.state.step === 'idle' ? null : <ReturnedPanel returned={returned} onOpenText={onOpen} onTray={onCarryOver} />}
      </Suspense>
    </>
  )
}
