import { useTranslation } from 'react-i18next'
import { frontMatter, type InstrumentKind, type Language, type Masthead, type StatementFacts } from '#shared/domain/edition'
import { MastheadChoice } from './MastheadChoice.tsx'
import { MastheadField } from './MastheadField.tsx'

interface MastheadFieldsProps {
  readonly masthead: Masthead
  readonly onEdit: (edit: Partial<Masthead>) => void
  readonly onLeave: () => void
}

const kinds: readonly InstrumentKind[] = [
  'resolution', 'decision', 'declaration', 'convention', 'draft', 'report', 'agenda', 'statement', 'submission', 'other',
]
const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'und']
const adopted: ReadonlySet<InstrumentKind> = new Set(['resolution', 'decision', 'declaration', 'convention'])
const noStatement: StatementFacts = { speaker: null, delegation: null, meeting: null, date: null }

/** Every fact of the front as a field. What only some kinds of text print is asked of those, and where it was read. */
export function MastheadFields({ masthead, onEdit, onLeave }: MastheadFieldsProps) {
  const { t } = useTranslation()
  const { symbol, title, body, kind, date, session, agendaItem, distribution, language } = masthead
  const { aliases, originalLanguage, sponsors, adoptionLine, meetingLine, statement, submittedBy } = frontMatter(masthead)
  const words = { onLeave, className: 'long' }
  const editStatement = (edit: Partial<StatementFacts>) => onEdit({ statement: { ...(statement ?? noStatement), ...edit } })
  return (
    <>
      <MastheadField onLeave={onLeave} name={t('review.symbol')} stored={symbol} onTake={(value) => onEdit({ symbol: value })} />
      <MastheadField {...words} name={t('review.textTitle')} stored={title} onTake={(value) => onEdit({ title: value ?? '' })} />
      <MastheadField {...words} name={t('review.body')} stored={body} onTake={(value) => onEdit({ body: value })} />
      <MastheadChoice name={t('review.instrumentKind')} value={kind} values={kinds} wordsOf={(one) => t(`kinds.${one}`)} onTake={(value) => onEdit({ kind: value })} />
      {kind === 'statement' || statement ? (
        <>
          <MastheadField {...words} name={t('review.delegation')} stored={statement?.delegation ?? null} onTake={(value) => editStatement({ delegation: value })} />
          <MastheadField {...words} name={t('review.speaker')} stored={statement?.speaker ?? null} onTake={(value) => editStatement({ speaker: value })} />
          <MastheadField {...words} name={t('review.deliveredAt')} stored={statement?.meeting ?? null} onTake={(value) => editStatement({ meeting: value })} />
        </>
      ) : null}
      {kind === 'submission' || submittedBy !== null ? (
        <MastheadField {...words} name={t('review.submittedBy')} stored={submittedBy} onTake={(value) => onEdit({ submittedBy: value })} />
      ) : null}
      {kind === 'draft' || sponsors.length > 0 ? (
        <MastheadField {...words} name={t('review.sponsors')} stored={inOneLine(sponsors)} onTake={(value) => onEdit({ sponsors: listed(value) })} />
      ) : null}
      {statement ? (
        <MastheadField onLeave={onLeave} name={t('review.deliveredOn')} stored={statement.date} type="date" onTake={(value) => onEdit({ date: value, statement: { ...statement, date: value } })} />
      ) : (
        <MastheadField onLeave={onLeave} name={t('review.date')} stored={date} type="date" onTake={(value) => onEdit({ date: value })} />
      )}
      <MastheadField onLeave={onLeave} name={t('review.session')} stored={session} onTake={(value) => onEdit({ session: value })} />
      <MastheadField onLeave={onLeave} name={t('review.agendaItem')} stored={agendaItem} onTake={(value) => onEdit({ agendaItem: value })} />
      {adopted.has(kind) || adoptionLine !== null ? (
        <MastheadField {...words} name={t('review.adoptionLine')} stored={adoptionLine} onTake={(value) => onEdit({ adoptionLine: value })} />
      ) : null}
      {adopted.has(kind) || meetingLine !== null ? (
        <MastheadField onLeave={onLeave} name={t('review.meetingLine')} stored={meetingLine} onTake={(value) => onEdit({ meetingLine: value })} />
      ) : null}
      <MastheadChoice
        name={t('review.language')}
        value={language}
        values={languages}
        wordsOf={(one) => t(`languages.${one}`)}
        onTake={(value) => onEdit({ language: value, direction: value === 'ar' ? 'rtl' : 'ltr' })}
      />
      <MastheadChoice
        name={t('review.originalLanguage')}
        value={originalLanguage ?? 'und'}
        values={languages}
        wordsOf={(one) => (one === 'und' ? t('review.notPrinted') : t(`languages.${one}`))}
        onTake={(value) => onEdit({ originalLanguage: value === 'und' ? null : value })}
      />
      <MastheadField onLeave={onLeave} name={t('review.distribution')} stored={distribution} onTake={(value) => onEdit({ distribution: value })} />
      <MastheadField onLeave={onLeave} name={t('review.furtherSymbols')} stored={inOneLine(aliases)} onTake={(value) => onEdit({ aliases: listed(value) })} />
    </>
  )
}

/** Names of States have commas and "and" of their own; semicolons part them. */
const inOneLine = (names: readonly string[]): string | null => names.join('; ') || null
const listed = (typed: string | null): readonly string[] =>
  (typed ?? '').split(';').map((name) => name.trim()).filter((name) => name !== '')
