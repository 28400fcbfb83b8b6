import { type ComponentProps, useId } from 'react'
import './field.css'

interface FieldProps extends ComponentProps<'input'> {
  readonly label: string
  readonly hint?: string
}

/** A labelled one-line input. */
export function Field({ label, hint, className = '', ...input }: FieldProps) {
  const id = useId()
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  )
}
