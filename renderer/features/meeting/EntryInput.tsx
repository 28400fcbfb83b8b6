import type { ComponentProps } from 'react'
import type { EntryField } from './entry-fields.ts'
import { LinkInput } from './LinkInput.tsx'

interface EntryInputProps<Field extends EntryField = EntryField> {
  readonly field: Pick<Field, 'label' | 'type' | 'options' | 'none'>
  readonly value: string
  readonly onType: (value: string) => void
  readonly input?: Pick<ComponentProps<'input'>, 'id' | 'onFocus' | 'onBlur' | 'aria-label' | 'placeholder' | 'title'> & { readonly 'data-field'?: string }
}

/** The input that a field of an entry is written in. */
export function EntryInput({ field: { type, options = [], none }, value, onType, input }: EntryInputProps) {
  const { placeholder, ...rest } = input ?? {}
  switch (type) {
    case 'choice':
      return (
        <select {...(rest as ComponentProps<'select'>)} className="input" value={value} onChange={({ target }) => onType(target.value)}>
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map(([option, word]) => (
            <option key={option} value={option}>
              {word}
            </option>
          ))}
        </select>
      )
    case 'lines':
      return (
        <textarea
          {...(rest as ComponentProps<'textarea'>)}
          className="input entry-lines"
          dir="auto"
          rows={2}
          placeholder={placeholder}
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      )
    case 'date':
      return <input {...rest} className="input" type="date" max="9999-12-31" value={value} onChange={({ target }) => onType(target.value)} />
    case 'link':
      return <LinkInput {...rest} className="input" dir="ltr" placeholder={placeholder} value={value} onChange={({ target }) => onType(target.value)} />
    case 'text':
    case 'places':
      return <input {...rest} className="input" dir="auto" placeholder={placeholder} value={value} onChange={({ target }) => onType(target.value)} />
  }
}
