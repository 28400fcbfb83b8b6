import { useTranslation } from 'react-i18next'
import { isReadByOlderEngine, type LibraryRow } from '#renderer/db/editions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'

interface OlderReadingsProps {
  readonly rows: readonly LibraryRow[]
  readonly onReadAgain: (editions: readonly Edition[]) => void
}

/** Offers to read texts again that an older engine has read; never does so by itself. */
export function OlderReadings({ rows, onReadAgain }: OlderReadingsProps) {
  const { t } = useTranslation()
  const older = rows.map(({ edition }) => edition).filter(isReadByOlderEngine)
  if (older.length === 0) return null
  return (
    <aside className="library-offer">
      <span>{t('library.older', { count: older.length })}</span>
      <Button look="quiet" onClick={() => onReadAgain(older)}>
        {t('library.readAgain', { count: older.length })}
      </Button>
    </aside>
  )
}
