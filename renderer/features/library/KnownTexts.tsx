import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '#shared/domain/edition'

const KnownTable = lazy(async () => ({ default: (await import('./KnownTable.tsx')).KnownTable }))

interface KnownTextsProps {
  readonly editions: readonly Edition[]
  /** Words that must all occur in symbol or title; empty = every text. */
  readonly query: string
}

/** What the catalogue knows and the library lacks; read from disk when it is first opened. */
export function KnownTexts({ editions, query }: KnownTextsProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="library-known" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('library.known')}</summary>
      {isOpen ? (
        <Suspense fallback={<p>{t('app.loading')}</p>}>
          <KnownTable editions={editions} query={query} />
        </Suspense>
      ) : null}
    </details>
  )
}
