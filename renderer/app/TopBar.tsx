import { useSyncExternalStore } from 'react'
import { Keyboard, Redo2, Search, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { History } from '#renderer/desk/history.ts'
import type { ImportQueue } from '#renderer/features/import/import-queue.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'

interface TopBarProps {
  readonly imports: ImportQueue
  readonly history: History
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onShortcuts: () => void
  readonly onPalette: () => void
}

/** The brand and what can be done from anywhere. */
export function TopBar({ imports, history, onUndo, onRedo, onShortcuts, onPalette }: TopBarProps) {
  const { t } = useTranslation()
  const { undoLabel, redoLabel } = useSyncExternalStore(history.subscribe, history.getState)
  return (
    <header className="top-bar">
      <div className="brand">
        Aide<i>-</i>Mémoire
      </div>
      <Button className="palette-door" onClick={onPalette} title={t('palette.title')}>
        <Search size={14} aria-hidden />
        <span>{t('palette.field')}</span>
        <kbd>Ctrl K</kbd>
      </Button>
      <Button look="quiet" disabled={!undoLabel} onClick={onUndo} title={undoLabel ? t(`change.${undoLabel}`) : undefined}>
        <Undo2 size={16} aria-hidden />
        {t('app.undo')}
      </Button>
      <Button
        look="quiet"
        disabled={!redoLabel}
        onClick={onRedo}
        aria-label={t('app.redo')}
        title={redoLabel ? t(`change.${redoLabel}`) : undefined}
      >
        <Redo2 size={16} aria-hidden />
      </Button>
      <ThemeChoice />
      <Button look="quiet" onClick={onShortcuts} aria-label={t('app.shortcuts')} title={t('app.shortcuts')}>
        <Keyboard size={16} aria-hidden />
      </Button>
      <Button look="primary" onClick={() => void imports.chooseFiles()}>
        {t('library.import')}
      </Button>
    </header>
  )
}
