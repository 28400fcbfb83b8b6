import { use } from 'react'
import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { shortDate } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { knownNotInLibrary } from '#shared/catalogue/editions'
import type { CatalogueEntry } from '#shared/catalogue/entry'
import { titleIn } from '#shared/catalogue/find'
import { loadCatalogue } from '#shared/catalogue/load'
import type { Edition } from '#shared/domain/edition'

/** Read once a session: the catalogue does not change while the app runs. */
const catalogue = loadCatalogue()

interface KnownTableProps {
  readonly editions: readonly Edition[]
  readonly query: string
}

/** The field's texts that the library lacks, with their official addresses. */
export function KnownTable({ editions, query }: KnownTableProps) {
  const { t } = useTranslation()
  const { notices } = useDesk()
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const held = editions.map(({ symbol, title }) => symbol ?? title)
  const entries = knownNotInLibrary(use(catalogue), held).filter((entry) => {
    const text = `${entry.id} ${entry.designation ?? ''} ${titleIn(entry, 'en') ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const onLink = async (link: string) => {
    const opened = await mainApi.openExternal(link)
    if (!opened.ok) notices.show(t('library.linkBlocked'), { tone: 'problem' })
  }
  return (
    <>
      <p>{t('library.knownHint')}</p>
      <ul>
        {entries.map((entry) => (
          <KnownLine key={entry.id} entry={entry} onLink={(link) => void onLink(link)} />
        ))}
      </ul>
    </>
  )
}

function KnownLine({ entry, onLink }: { readonly entry: CatalogueEntry; readonly onLink: (link: string) => void }) {
  const { t } = useTranslation()
  const { link } = entry
  const name = entry.designation ?? entry.id
  return (
    <li>
      <strong>{name}</strong>
      <span>
        {titleIn(entry, 'en') ?? <em>{t('library.knownUntitled')}</em>}
        {entry.certainty === 'unsourced' ? <small>{t('library.knownUnsure')}</small> : null}
      </span>
      <time dateTime={entry.date ?? undefined}>{shortDate(entry.date)}</time>
      {link ? (
        <Button look="quiet" aria-label={t('library.knownAtOf', { name })} title={t('library.knownAt')} onClick={() => onLink(link)}>
          <ExternalLink size={15} aria-hidden />
        </Button>
      ) : (
        <span />
      )}
    </li>
  )
}
