import { useTranslation } from 'react-i18next'
import { shortDate } from '#renderer/desk/dates.ts'
import type { Edition } from '#shared/domain/edition'
import type { ComparisonChoice } from '#shared/domain/settings'

interface ComparedHeadProps {
  readonly before: Edition
  readonly after: Edition
  readonly layout: ComparisonChoice['layout']
}

/** Which text stands in which column; in one column, how the words of each are marked. */
export function ComparedHead({ before, after, layout }: ComparedHeadProps) {
  const { t } = useTranslation()
  const nameOf = ({ symbol, title, date, language }: Edition) => (
    <>
      <b dir="auto">{symbol ?? (title || t('library.untitled'))}</b>
      <small>{[t(`languages.${language}`), shortDate(date)].filter(Boolean).join(' · ')}</small>
    </>
  )
  return (
    <div className="compare-head">
      <h2>
        {layout === 'inline' ? <del>{t('compare.deletedWords')}</del> : t('compare.before')} {nameOf(before)}
      </h2>
      <h2>
        {layout === 'inline' ? <ins>{t('compare.insertedWords')}</ins> : t('compare.after')} {nameOf(after)}
      </h2>
      {before.language === after.language ? null : <p className="compare-doubt">{t('compare.otherLanguage')}</p>}
    </div>
  )
}
