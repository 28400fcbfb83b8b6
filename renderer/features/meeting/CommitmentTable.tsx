import { useTranslation } from 'react-i18next'
import { shortDate } from '#renderer/desk/dates.ts'
import type { Commitment } from '#shared/domain/follow-up'
import type { Meeting } from '#shared/domain/meeting'
import { CitedPlaces } from './CitedPlaces.tsx'
import { commitmentFields } from './entry-fields.ts'
import { EntryTable } from './EntryTable.tsx'

const noCommitment: Omit<Commitment, 'id'> = { audience: 'internal', party: '', action: '', places: [], status: 'no-data', responsible: '', deadline: null, evidence: '', setAside: '' }

/** Who committed to what, and where it stands. */
export function CommitmentTable({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation()
  const fields = commitmentFields(t)
  const action = fields.find(({ name }) => name === 'action')
  if (!action) return null
  return (
    <EntryTable
      meeting={meeting}
      list="commitments"
      title={t('followUp.commitments.heading')}
      addWords={t('followUp.commitments.add')}
      emptyWords={t('followUp.commitments.none')}
      nameField={action}
      fields={fields}
      empty={noCommitment}
      columns={[
        { label: t('followUp.commitments.party'), cell: ({ party }) => party },
        {
          label: t('followUp.commitments.status'),
          cell: ({ status, setAside }) =>
            setAside.trim() === '' ? (
              <span className="verdict" data-verdict={status}>
                {t(`followUp.commitments.statuses.${status}`)}
              </span>
            ) : (
              <em>{t('followUp.commitments.isSetAside')}</em>
            ),
        },
        { label: t('followUp.commitments.places'), cell: ({ places }) => <CitedPlaces places={places} /> },
        { label: t('followUp.commitments.deadline'), cell: ({ deadline }) => shortDate(deadline) },
        { label: t('followUp.commitments.responsible'), cell: ({ responsible }) => responsible, className: 'spare' },
      ]}
    />
  )
}
