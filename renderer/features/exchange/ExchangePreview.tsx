import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { ExchangeScope, ExchangeTable } from '#shared/exchange/exchange-file'
import type { PlannedRow, Verdict } from '#shared/exchange/plan'

interface ExchangePreviewProps {
  /** Of the file. */
  readonly name: string
  readonly scope: ExchangeScope
  readonly rows: readonly PlannedRow[]
  readonly onStore: () => void
  readonly onClose: () => void
}

const verdicts: readonly Verdict[] = ['new', 'same', 'beside', 'kept']
/** A text and its paragraphs are one thing to a person, and one row of the plan. */
const tables = ['editions', 'meetings', 'notes', 'tags', 'links', 'placements', 'noteVersions'] as const satisfies readonly ExchangeTable[]

/** More titles than this are not read one by one. */
const longestList = 200

/** Shows what a library file would bring, before anything is stored. */
export function ExchangePreview({ name, scope, rows, onStore, onClose }: ExchangePreviewProps) {
  const { t } = useTranslation()
  const brings = rows.some(({ verdict }) => verdict === 'new' || verdict === 'beside')
  const used = verdicts.filter((verdict) => rows.some((row) => row.verdict === verdict))
  return (
    <Dialog title={t('exchange.askTitle', { name })} closeLabel={t('app.close')} onClose={onClose} wide>
      <p>{scope.type === 'whole' ? t('exchange.whole') : t('exchange.meeting', { title: scope.title })}</p>
      <table className="exchange-counts">
        <thead>
          <tr>
            <th scope="col">{t('exchange.what')}</th>
            {used.map((verdict) => (
              <th scope="col" key={verdict}>
                {t(`exchange.verdict.${verdict}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables
            .filter((table) => rows.some((row) => row.table === table))
            .map((table) => (
              <tr key={table}>
                <th scope="row">{t(`exchange.table.${table}`)}</th>
                {used.map((verdict) => (
                  <td key={verdict}>{rows.filter((row) => row.table === table && row.verdict === verdict).length || '–'}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {used.map((verdict) => (
        <Titles key={verdict} verdict={verdict} rows={rows.filter((row) => row.verdict === verdict)} />
      ))}
      {brings ? null : <p className="exchange-nothing">{t('exchange.nothingNew')}</p>}
      <div className="dialog-actions">
        {brings ? (
          <>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button look="primary" onClick={onStore}>
              {t('exchange.store')}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={onClose}>
            {t('exchange.close')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function Titles({ verdict, rows }: { readonly verdict: Verdict; readonly rows: readonly PlannedRow[] }) {
  const { t } = useTranslation()
  const titled = rows.filter(({ title }) => title.trim() !== '')
  if (titled.length === 0) return null
  return (
    <details className="exchange-titles" open={verdict === 'beside' || verdict === 'kept'}>
      <summary>{t(`exchange.titles.${verdict}`, { count: rows.length })}</summary>
      <ul>
        {titled.slice(0, longestList).map(({ table, title }, index) => (
          <li key={index} dir="auto" data-table={table}>
            {title}
          </li>
        ))}
      </ul>
    </details>
  )
}
