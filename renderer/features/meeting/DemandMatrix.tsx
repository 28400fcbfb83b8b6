import { useTranslation } from 'react-i18next'
import type { Demand } from '#shared/domain/follow-up'
import type { Meeting } from '#shared/domain/meeting'
import { CitedPlaces } from './CitedPlaces.tsx'
import { DemandTotals } from './DemandTotals.tsx'
import { demandFields } from './entry-fields.ts'
import { EntryTable } from './EntryTable.tsx'
import { Verdict } from './Verdict.tsx'

const noDemand: Omit<Demand, 'id'> = { audience: 'internal', theme: '', ask: '', source: '', places: [], verdict: null, missing: '', force: '', novelty: '', nextHook: '' }

/** What was asked for beside what came of it. */
export function DemandMatrix({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation()
  const fields = demandFields(t)
  const ask = fields.find(({ name }) => name === 'ask')
  if (!ask) return null
  return (
    <EntryTable
      meeting={meeting}
      list="demands"
      title={t('followUp.demands.heading')}
      addWords={t('followUp.demands.add')}
      emptyWords={t('followUp.demands.none')}
      nameField={ask}
      fields={fields}
      empty={noDemand}
      columns={[
        { label: t('followUp.demands.theme'), cell: ({ theme }) => theme },
        {
          label: t('followUp.verdict'),
          cell: ({ verdict, places }) => (
            <Verdict verdict={verdict} word={verdict && t(`followUp.demands.verdicts.${verdict}`)} needsQuotation={verdict !== null && verdict !== 'absent' && places.length === 0} />
          ),
        },
        { label: t('followUp.demands.places'), cell: ({ places }) => <CitedPlaces places={places} /> },
        { label: t('followUp.demands.missing'), cell: ({ missing }) => missing, className: 'spare' },
        { label: t('followUp.demands.nextHook'), cell: ({ nextHook }) => nextHook, className: 'spare' },
      ]}
    >
      <DemandTotals demands={meeting.demands ?? []} />
    </EntryTable>
  )
}
