import type { ComponentProps } from 'react'
import type { Change } from '#renderer/db/change.ts'
import { useAutosaved } from './use-autosaved.ts'

interface AutosavedTitleProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'onFocus' | 'onBlur' | 'rows'> {
  readonly stored: string
  readonly field: string
  readonly save: (value: string) => Promise<Change>
  /** Enter ends a title: titles have one line, however long it grows. */
  readonly onEnter?: () => void
}

/** A title in the words' own size, written where it stands; it grows with its words. */
export function AutosavedTitle({ stored, field, save, onEnter, className = '', ...rest }: AutosavedTitleProps) {
  const { type, ...autosaved } = useAutosaved(stored, field, save)
  return (
    <textarea
      rows={1}
      dir="auto"
      className={`meeting-words ${className}`}
      {...rest}
      {...autosaved}
      onChange={(event) => type(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onEnter?.()
      }}
    />
  )
}
