import { useTranslation } from 'react-i18next'
import type { FactCheck } from '#shared/domain/follow-up'
import type { Meeting } from '#shared/domain/meeting'
import { CitedPlaces } from './CitedPlaces.tsx'
import { factCheckFields } from './entry-fields.ts'
import { EntryTable } from './EntryTable.tsx'
import { Verdict } from './Verdict.tsx'

const noCheck: Omit<FactCheck, 'id'> = {
  audience: 'internal',
  party: '',
  speaker: '',
  recording: '',
  wording: 'delivered',
  claim: '',
  claimClass: 'past',
  places: [],
  evidence: '',
  verdict: null,
  reply: '',
  reviewer: '',
}

/** What was claimed in statements, one claim a line, and what the check came to. */
export function FactCheckTable({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation()
  const fields = factCheckFields(t)
  const claim = fields.find(({ name }) => name === 'claim')
  if (!claim) return null
  return (
    <EntryTable
      meeting={meeting}
      list="factChecks"
      title={t('followUp.factChecks.heading')}
      addWords={t('followUp.factChecks.add')}
      emptyWords={t('followUp.factChecks.none')}
      nameField={claim}
      fields={fields}
      empty={noCheck}
      columns={[
        { label: t('followUp.factChecks.party'), cell: ({ party, speaker }) => [party, speaker].filter(Boolean).join(' · ') },
        { label: t('followUp.factChecks.claimClass'), cell: ({ claimClass }) => t(`followUp.factChecks.classes.${claimClass}`) },
        {
          label: t('followUp.verdict'),
          cell: ({ verdict }) => <Verdict verdict={verdict} word={verdict && t(`followUp.factChecks.verdicts.${verdict}`)} needsQuotation={false} />,
        },
        { label: t('followUp.factChecks.places'), cell: ({ places }) => <CitedPlaces places={places} /> },
        { label: t('followUp.factChecks.reviewer'), cell: ({ reviewer }) => reviewer, className: 'spare' },
      ]}
    />
  )
}
