import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ClaimVerdict, DemandVerdict } from '#shared/domain/follow-up'

interface VerdictProps {
  /** Null = not judged yet. */
  readonly verdict: DemandVerdict | ClaimVerdict | null
  readonly word: string | null
  /** A verdict stands on words of a text. */
  readonly needsQuotation: boolean
}

/** What something came to, by word and colour, and what the verdict lacks. */
export function Verdict({ verdict, word, needsQuotation }: VerdictProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className="verdict" data-verdict={verdict ?? 'none'}>
        {word ?? t('followUp.notJudged')}
      </span>
      {needsQuotation ? (
        <span className="verdict-lacks">
          <TriangleAlert size={12} aria-hidden /> {t('followUp.needsQuotation')}
        </span>
      ) : null}
    </>
  )
}
