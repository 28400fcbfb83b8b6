import { useEffect, useRef } from 'react'
import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { writtenDate } from '#renderer/desk/dates.ts'
import type { Masthead } from '#shared/domain/edition'
import { MastheadFields } from './MastheadFields.tsx'

interface MastheadPanelProps {
  readonly masthead: Masthead
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly onEdit: (edit: Partial<Masthead>) => void
}

/** What the front of the text says about it: one line, or its fields to correct. */
export function MastheadPanel({ masthead, isOpen, onToggle, onEdit }: MastheadPanelProps) {
  const { t } = useTranslation()
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) fields.current?.querySelector('input')?.focus()
  }, [isOpen])
  const { symbol, body, kind, date, session, language, statement, submittedBy } = masthead
  const author = statement?.delegation ?? submittedBy ?? null
  const facts = [symbol ?? t('library.noSymbol'), t(`kinds.${kind}`), author ?? body, writtenDate(date), t(`languages.${language}`), session]
  return (
    <section className="masthead-panel" aria-label={t('review.masthead')}>
      <button type="button" className="masthead-line" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        <ChevronRight size={14} aria-hidden />
        <strong>{t('review.masthead')}</strong>
        <span>{facts.filter(Boolean).join(' · ')}</span>
        <kbd>E</kbd>
      </button>
      {isOpen ? (
        <div ref={fields} className="masthead-fields">
          <MastheadFields masthead={masthead} onEdit={onEdit} onLeave={() => onToggle(false)} />
        </div>
      ) : null}
    </section>
  )
}
