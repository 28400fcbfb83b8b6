import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { writtenDate } from '#renderer/desk/dates.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { InstrumentKind, Language, Masthead } from '#shared/domain/edition'

interface MastheadPanelProps {
  readonly masthead: Masthead
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly onEdit: (edit: Partial<Masthead>) => void
}

const kinds: readonly InstrumentKind[] = [
  'resolution', 'decision', 'declaration', 'convention', 'draft', 'report', 'agenda', 'statement', 'submission', 'other',
]
const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'und']

/** What the front of the text says about it: one line, or its fields to correct. */
export function MastheadPanel({ masthead, isOpen, onToggle, onEdit }: MastheadPanelProps) {
  const { t } = useTranslation()
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) fields.current?.querySelector('input')?.focus()
  }, [isOpen])
  const close = () => onToggle(false)
  const { symbol, title, body, kind, date, session, agendaItem, language } = masthead
  const facts = [symbol ?? t('library.noSymbol'), t(`kinds.${kind}`), body, writtenDate(date), t(`languages.${language}`), session]
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
          <MastheadField onLeave={close} name={t('review.symbol')} stored={symbol} onTake={(value) => onEdit({ symbol: value })} />
          <MastheadField onLeave={close} name={t('review.textTitle')} stored={title} className="long" onTake={(value) => onEdit({ title: value ?? '' })} />
          <MastheadField onLeave={close} name={t('review.body')} stored={body} className="long" onTake={(value) => onEdit({ body: value })} />
          <Choice name={t('review.instrumentKind')} value={kind} values={kinds} wordsOf={(one) => t(`kinds.${one}`)} onTake={(value) => onEdit({ kind: value })} />
          <MastheadField onLeave={close} name={t('review.date')} stored={date} type="date" onTake={(value) => onEdit({ date: value })} />
          <Choice
            name={t('review.language')}
            value={language}
            values={languages}
            wordsOf={(one) => t(`languages.${one}`)}
            onTake={(value) => onEdit({ language: value, direction: value === 'ar' ? 'rtl' : 'ltr' })}
          />
          <MastheadField onLeave={close} name={t('review.session')} stored={session} onTake={(value) => onEdit({ session: value })} />
          <MastheadField onLeave={close} name={t('review.agendaItem')} stored={agendaItem} onTake={(value) => onEdit({ agendaItem: value })} />
        </div>
      ) : null}
    </section>
  )
}

interface MastheadFieldProps {
  readonly name: string
  readonly stored: string | null
  readonly onTake: (value: string | null) => void
  readonly onLeave: () => void
  readonly type?: 'text' | 'date'
  readonly className?: string
}

/** A field that is taken when it is left or Enter is pressed; Escape puts back what is stored, then leaves. Undo shows in it. */
function MastheadField({ name, stored, onTake, onLeave, type = 'text', className = '' }: MastheadFieldProps) {
  const [field, setField] = useState({ stored, typed: stored ?? '' })
  if (field.stored !== stored) setField({ stored, typed: stored ?? '' })
  const take = () => {
    const value = field.typed.trim() || null
    if (value !== (stored || null)) onTake(value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) take()
    else if (event.key === 'Escape' && field.typed !== (stored ?? '')) setField({ stored, typed: stored ?? '' })
    else if (event.key === 'Escape') onLeave()
  }
  return (
    <Field
      label={name}
      className={className}
      type={type}
      dir="auto"
      value={field.typed}
      onChange={(event) => setField({ stored, typed: event.target.value })}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  )
}

interface ChoiceProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly wordsOf: (value: Value) => string
  readonly onTake: (value: Value) => void
}

function Choice<Value extends string>({ name, value, values, wordsOf, onTake }: ChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value)
          if (chosen) onTake(chosen)
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {wordsOf(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
