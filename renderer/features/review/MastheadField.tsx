import { type KeyboardEvent, useState } from 'react'
import { Field } from '#renderer/ui/Field.tsx'

interface MastheadFieldProps {
  readonly name: string
  readonly stored: string | null
  readonly onTake: (value: string | null) => void
  readonly onLeave: () => void
  readonly type?: 'text' | 'date'
  readonly className?: string
}

/** A field that is taken when it is left or Enter is pressed; Escape puts back what is stored, then leaves. Undo shows in it. */
export function MastheadField({ name, stored, onTake, onLeave, type = 'text', className = '' }: MastheadFieldProps) {
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
