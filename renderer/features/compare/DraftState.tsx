import { useTranslation } from 'react-i18next'
import type { ComparedRow } from '#shared/comparison/comparison'
import type { OpenBrackets } from '#shared/comparison/open-brackets'
import { variantGroups } from '#shared/comparison/variants'
import type { ComparedText } from './use-comparison.ts'

interface DraftStateProps {
  readonly rows: readonly ComparedRow[]
  readonly before: ComparedText
  readonly after: ComparedText
  readonly brackets: { readonly before: OpenBrackets; readonly after: OpenBrackets }
  readonly onGoTo: (row: number) => void
}

/** What is still open in the text after: square brackets by paragraph, and numbers with alternatives. Nothing for texts that have none. */
export function DraftState({ rows, before, after, brackets, onGoTo }: DraftStateProps) {
  const { t } = useTranslation()
  const rowOf = (paragraph: number) => rows.findIndex((row) => row.after.includes(paragraph))
  const nameOf = (paragraph: number) => after.paragraphs[paragraph]?.label ?? t('compare.unnumbered')
  const bracketed = [...brackets.after.beginning.entries()].filter(([, count]) => count > 0)
  const variants = variantGroups(after.paragraphs)
  const jump = (paragraph: number, words: string) => (
    <button type="button" onClick={() => onGoTo(rowOf(paragraph))}>
      {words}
    </button>
  )
  const hasBrackets = brackets.before.total + brackets.after.total > 0
  if (!hasBrackets && variants.length + variantGroups(before.paragraphs).length === 0) return null
  return (
    <section className="compare-draft">
      {hasBrackets ? (
        <>
          <h3>
            {t('compare.brackets')}{' '}
            <b className={brackets.after.total === 0 ? 'settled' : ''}>
              {brackets.before.total} → {brackets.after.total}
            </b>
          </h3>
          {bracketed.length > 0 ? (
            <ul>
              {bracketed.map(([paragraph, count]) => (
                <li key={paragraph}>{jump(paragraph, `${nameOf(paragraph)} [${count}]`)}</li>
              ))}
            </ul>
          ) : (
            <p>{t('compare.noBrackets')}</p>
          )}
        </>
      ) : null}
      {variants.length > 0 ? (
        <>
          <h3>{t('compare.alternatives')}</h3>
          {variants.map(({ base, members }) => (
            <ul key={members.join()} aria-label={t('compare.alternativesOf', { base })}>
              {members.map((paragraph) => (
                <li key={paragraph}>{jump(paragraph, nameOf(paragraph))}</li>
              ))}
            </ul>
          ))}
        </>
      ) : null}
    </section>
  )
}
