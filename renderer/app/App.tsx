import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useReducer, useRef } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { findEdition } from '#renderer/db/editions.ts'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { chooseComparison, getSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { isTyping } from '#renderer/desk/typing.ts'
import { useExchange } from '#renderer/features/exchange/use-exchange.ts'
import { DropZone } from '#renderer/features/import/DropZone.tsx'
import type { ImportQueue } from '#renderer/features/import/import-queue.ts'
import { useReturned } from '#renderer/features/returned/use-returned.ts'
import { Library } from '#renderer/features/library/Library.tsx'
import { onMainEvent } from '#renderer/platform/main-api.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { MenuCommand } from '#shared/ipc/contract'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { exportAkn } from './export-akn.ts'
import { useKeyCommands } from './keyboard.ts'
import { Notices } from './Notices.tsx'
import { Panels } from './Panels.tsx'
import { Popups } from './Popups.tsx'
import { Rail } from './Rail.tsx'
import { StatusLine } from './StatusLine.tsx'
import { TopBar } from './TopBar.tsx'
import { firstPlace, move } from './view.ts'
import './app.css'

const loadReader = () => import('#renderer/features/reader/Reader.tsx')
const Reader = lazy(async () => ({ default: (await loadReader()).Reader }))
const Notes = lazy(async () => ({ default: (await import('#renderer/features/notes/Notes.tsx')).Notes }))
const Bin = lazy(async () => ({ default: (await import('#renderer/features/notes/Bin.tsx')).Bin }))
const Meetings = lazy(async () => ({ default: (await import('#renderer/features/meeting/Meetings.tsx')).Meetings }))
const Review = lazy(async () => ({ default: (await import('#renderer/features/review/Review.tsx')).Review }))
const Tray = lazy(async () => ({ default: (await import('#renderer/features/review/Tray.tsx')).Tray }))
const Compare = lazy(async () => ({ default: (await import('#renderer/features/compare/Compare.tsx')).Compare }))
const CarryOver = lazy(async () => ({ default: (await import('#renderer/features/carry-over/CarryOver.tsx')).CarryOver }))
const Pack = lazy(async () => ({ default: (await import('#renderer/features/pack/Pack.tsx')).Pack }))

/** The window: places at the side, one view, the status line; popups and imports over it. */
export function App({ imports }: { readonly imports: ImportQueue }) {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const [place, go] = useReducer(move, firstPlace)
  const filter = useRef<HTMLInputElement>(null)
  const settings = useLiveQuery(() => getSettings(db), [db])
  const editionId = place.reading?.editionId
  const edition = useLiveQuery(() => (editionId ? findEdition(db, editionId) : null), [db, editionId])

  // The first text opens as soon as every other: what the reader is made of comes while nothing else is to do.
  useEffect(() => {
    const asked = requestIdleCallback(() => void loadReader())
    return () => cancelIdleCallback(asked)
  }, [])

  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings])

  const stepHistory = async (direction: 'undo' | 'redo') => {
    const label = await history[direction]()
    const what = label && t(`change.${label}`)
    if (direction === 'undo') notices.show(what ? t('app.undone', { what }) : t('app.nothingToUndo'))
    else notices.show(what ? t('app.redone', { what }) : t('app.nothingToRedo'))
  }

  const openNewMeeting = async () => {
    const { addMeeting, noDetails } = await import('#renderer/db/meetings.ts')
    const { id } = await history.run(() => addMeeting(db, noDetails, env))
    go({ go: 'meetings', meetingId: id })
  }

  const saveAkn = async () => {
    const id = place.view.name === 'review' ? (place.view.editionId ?? editionId) : editionId
    if (!id) return notices.show(t('exportAkn.noText'))
    const saved = await exportAkn(db, id)
    if (saved.ok) return saved.value === null ? undefined : notices.show(t('exportAkn.saved', { name: saved.value }))
    const { code } = saved.error
    notices.show(t(`exportAkn.error.${code === 'disk-full' || code === 'not-writable' ? code : 'other'}`), { tone: 'problem' })
  }

  const returned = useReturned()
  const sendText = () => {
    const id = place.view.name === 'review' ? (place.view.editionId ?? editionId) : editionId
    if (id) go({ go: 'popup', popup: { name: 'send-text', editionId: id } })
    else notices.show(t('send.noText'))
  }

  const exchange = useExchange()
  const exportMeeting = async () => {
    const id = place.view.name === 'meetings' || place.view.name === 'pack' ? place.view.meetingId : null
    const meeting = id && (await (await import('#renderer/db/meetings.ts')).findMeeting(db, id))
    if (meeting) exchange.exportMeeting(meeting)
    else notices.show(t('exchange.noMeeting'))
  }

  const onCommand = (command: MenuCommand) => {
    switch (command) {
      case 'import-files':
        return void imports.chooseFiles()
      case 'paste-text':
        return go({ go: 'popup', popup: { name: 'paste-text', text: '' } })
      case 'new-meeting':
        return void openNewMeeting()
      case 'show-meetings':
        return go({ go: 'meetings' })
      // The pack itself hears these; elsewhere they lead to it.
      case 'export-pack':
      case 'export-pack-pdf':
      case 'export-pack-web-page':
        return place.view.name === 'meetings' && place.view.meetingId
          ? go({ go: 'pack', meetingId: place.view.meetingId })
          : undefined
      case 'undo':
      case 'redo':
        if (isTyping(document.activeElement)) return void document.execCommand(command)
        return void stepHistory(command)
      case 'export-akn':
        return void saveAkn()
      case 'send-text':
        return sendText()
      case 'import-comments':
        return returned.chooseFiles()
      case 'import-library':
        return exchange.chooseFile()
      case 'export-library':
        return exchange.exportLibrary()
      case 'export-meeting':
        return void exportMeeting()
      case 'show-review':
        return go({ go: 'review' })
      case 'show-compare':
        return go({ go: 'compare' })
      case 'show-carry-over':
        return go({ go: 'carry-over' })
      case 'show-library':
        return go({ go: 'library' })
      case 'show-reader':
        return go({ go: 'reader' })
      case 'find':
        go({ go: 'library' })
        return void requestAnimationFrame(() => filter.current?.focus())
      case 'palette':
        return go({ go: 'popup', popup: { name: 'palette' } })
      case 'shortcuts':
        return go({ go: 'popup', popup: { name: 'shortcuts' } })
    }
  }
  useKeyCommands(onCommand)
  const onMenuCommand = useEffectEvent(onCommand)
  useEffect(() => onMainEvent('menuCommand', (command) => onMenuCommand(command)), [])

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (isTyping(event.target) || place.popup) return
    const files = [...(event.clipboardData?.files ?? [])]
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (files.length > 0) void imports.addFiles(files)
    else if (text.trim()) go({ go: 'popup', popup: { name: 'paste-text', text } })
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event)
    window.addEventListener('paste', listener)
    return () => window.removeEventListener('paste', listener)
  }, [])

  // Long lists and the reader's paragraphs render again when these change, so they must not.
  const selectParagraph = useCallback((paragraphId: ParagraphId) => go({ go: 'paragraph', paragraphId }), [])
  const openText = useCallback((editionId: EditionId, paragraphId?: ParagraphId) => go({ go: 'text', editionId, ...(paragraphId ? { paragraphId } : {}) }), [])
  const openReview = useCallback((editionId: EditionId) => go({ go: 'review', editionId }), [])
  const openCarryOver = useCallback((editionId: EditionId | null) => go({ go: 'carry-over', editionId }), [])
  const askNewEdition = useCallback((editionId: EditionId) => go({ go: 'popup', popup: { name: 'new-edition', editionId } }), [])
  const addToMeeting = useCallback(
    (drafts: readonly ClippingDraft[], subject: string, documents: readonly EditionId[] = []) =>
      go({ go: 'popup', popup: { name: 'add-to-meeting', drafts, documents, subject } }),
    [],
  )

  const openComparison = (beforeId: EditionId, afterId: EditionId) => void chooseComparison(db, { beforeId, afterId }).then(() => go({ go: 'compare' }))

  const { view, popup, reading } = place
  return (
    <div className="desk">
      <TopBar
        imports={imports}
        history={history}
        onUndo={() => void stepHistory('undo')}
        onRedo={() => void stepHistory('redo')}
        onShortcuts={() => onCommand('shortcuts')}
        onPalette={() => onCommand('palette')}
      />
      <Rail place={place} go={go} edition={edition ?? null} />
      <main>
        <ErrorBoundary
          key={view.name}
          renderFallback={(error, reset) => (
            <EmptyState title={t('app.crashTitle')} text={t('app.crashText')}>
              <Button
                look="primary"
                onClick={() => {
                  reset()
                  go({ go: 'library' })
                }}
              >
                {t('app.crashAction')}
              </Button>
              <details>
                <summary>{t('app.crashDetails')}</summary>
                <code>{error.message}</code>
              </details>
            </EmptyState>
          )}
        >
          <Suspense fallback={<p className="opening">{t('app.loading')}</p>}>
            {view.name === 'library' ? (
              <Library
                filterRef={filter}
                onImport={() => onCommand('import-files')}
                onOpen={openText}
                onPaste={() => onCommand('paste-text')}
                onReadAgain={(editions) => void imports.readAgain(editions)}
                onAddToMeeting={addToMeeting}
                onCarryOver={openCarryOver}
                onNewEdition={askNewEdition}
              />
            ) : null}
            {view.name === 'reader' ? (
              <Reader
                reading={reading}
                onSelect={selectParagraph}
                onAddToMeeting={addToMeeting}
                onLibrary={() => go({ go: 'library' })}
                onRepair={(id, startAt) => go({ go: 'review', editionId: id, startAt })}
                onEdition={(id, paragraphId) => go({ go: 'text', editionId: id, paragraphId })}
                onReadAgain={(one) => void imports.readAgain([one])}
                onCarryOver={openCarryOver}
              />
            ) : null}
            {view.name === 'notes' ? <Notes onOpenParagraph={openText} onAddToMeeting={addToMeeting} onReader={() => go({ go: 'reader' })} /> : null}
            {view.name === 'bin' ? <Bin /> : null}
            {view.name === 'review' && view.editionId === null ? (
              <Tray onOpen={(id) => go({ go: 'review', editionId: id })} onLibrary={() => go({ go: 'library' })} />
            ) : null}
            {view.name === 'review' && view.editionId !== null ? (
              <Review
                editionId={view.editionId}
                startAt={view.startAt}
                onDone={(next) => go({ go: 'review', editionId: next })}
                onNewEdition={askNewEdition}
                onOpenReader={(id, paragraphId) => go({ go: 'text', editionId: id, paragraphId })}
              />
            ) : null}
            {view.name === 'meetings' ? (
              <Meetings
                meetingId={view.meetingId}
                onOpenMeeting={(meetingId) => go({ go: 'meetings', meetingId })}
                onOpenPack={(meetingId) => go({ go: 'pack', meetingId })}
                onOpenParagraph={openText}
                onOpenComparison={openComparison}
              />
            ) : null}
            {view.name === 'compare' ? (
              <Compare from={view.from} onOpenText={openText} onAddToMeeting={addToMeeting} onLibrary={() => go({ go: 'library' })} />
            ) : null}
            {view.name === 'carry-over' ? (
              <CarryOver
                editionId={view.editionId}
                onReport={openCarryOver}
                onNewEdition={askNewEdition}
                onOpenText={openText}
                onLibrary={() => go({ go: 'library' })}
              />
            ) : null}
            {view.name === 'pack' ? (
              <Pack meetingId={view.meetingId} onBack={() => go({ go: 'meetings', meetingId: view.meetingId })} />
            ) : null}
          </Suspense>
        </ErrorBoundary>
      </main>
      <StatusLine view={view} edition={edition ?? null} paragraphId={reading?.paragraphId ?? null} />
      <Popups popup={popup} view={view.name} reading={editionId ?? null} imports={imports} go={go} onCommand={onCommand} />
      <Panels imports={imports} exchange={exchange} returned={returned} onOpen={openText} onReview={openReview} onCarryOver={openCarryOver} onTray={() => go({ go: 'review' })} />
      <Notices onUndo={() => void stepHistory('undo')} />
      <DropZone onFiles={(files) => void imports.addFiles(files)} />
    </div>
  )
}
