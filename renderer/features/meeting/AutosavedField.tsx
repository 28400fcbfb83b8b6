import type { ComponentProps } from 'react'
import type { Change } from '#renderer/db/change.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { useAutosaved } from './use-autosaved.ts'

interface AutosavedFieldProps extends Omit<ComponentProps<typeof Field>, 'value' | 'onChange' | 'onFocus' | 'onBlur'> {
  readonly stored: string
  /** Names the field among all fields of the library, for undo. */
  readonly field: string
  readonly save: (value: string) => Promise<Change>
}

/** A labelled input that stores each keystroke. */
export function AutosavedField({ stored, field, save, ...rest }: AutosavedFieldProps) {
  const { type, ...autosaved } = useAutosaved(stored, field, save)
  return <Field {...rest} {...autosaved} onChange={(event) => type(event.target.value)} />
}
