import { useTranslation } from 'react-i18next'
import type { Footnote } from '#shared/domain/paragraph'

/** The footnotes that were lifted out of the text, in their order. */
export function Footnotes({ footnotes }: { readonly footnotes: readonly Footnote[] }) {
  const { t } = useTranslation()
  if (footnotes.length === 0) return null
  return (
    <section className="reader-footnotes" aria-label={t('reader.footnotes')}>
      <ol>
        {footnotes.map(({ label, text, page }, index) => (
          <li key={`${index}-${label}`} data-footnote={label} tabIndex={-1}>
            <span className="para-label">{label}</span>
            <span>{text}</span>
            {page === null ? null : <small>{t('reader.page', { page })}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}
