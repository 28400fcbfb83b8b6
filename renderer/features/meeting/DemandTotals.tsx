import { useTranslation } from 'react-i18next'
import { type Demand, demandVerdicts } from '#shared/domain/follow-up'

/** How many demands came to what, theme by theme. */
export function DemandTotals({ demands }: { readonly demands: readonly Demand[] }) {
  const { t } = useTranslation()
  if (demands.length === 0) return null
  const themes = [...new Set(demands.map(({ theme }) => theme.trim()))]
  const columns = [...demandVerdicts, null]
  const row = (counted: readonly Demand[]) => [...columns.map((verdict) => counted.filter((demand) => demand.verdict === verdict).length), counted.length]
  const byTheme = themes.map((theme) => ({ name: theme || t('followUp.demands.noTheme'), counts: row(demands.filter((demand) => demand.theme.trim() === theme)) }))
  const rows = [...(themes.length > 1 ? byTheme : []), { name: t('followUp.demands.allThemes'), counts: row(demands) }]
  return (
    <table className="demand-totals" aria-label={t('followUp.demands.totals')}>
      <thead>
        <tr>
          <th scope="col">{t('followUp.demands.totals')}</th>
          {columns.map((verdict) => (
            <th key={verdict} scope="col">
              {verdict ? t(`followUp.demands.verdicts.${verdict}`) : t('followUp.notJudged')}
            </th>
          ))}
          <th scope="col">{t('followUp.demands.all')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {counts.map((count, index) => (
              <td key={index}>{count === 0 ? '–' : count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
