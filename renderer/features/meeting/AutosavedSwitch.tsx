import { useId } from 'react'
import type { Change } from '#renderer/db/change.ts'
import { useAutosaved } from './use-autosaved.ts'

interface AutosavedSwitchProps {
  readonly label: string
  readonly stored: boolean
  readonly field: string
  readonly save: (value: boolean) => Promise<Change>
}

/** A box that is ticked at once and stored. */
export function AutosavedSwitch({ label, stored, field, save }: AutosavedSwitchProps) {
  const id = useId()
  const { value, type, ...visits } = useAutosaved(stored ? 'on' : '', field, (typed) => save(typed === 'on'))
  return (
    <label className="meeting-switch" htmlFor={id}>
      <input id={id} type="checkbox" checked={value === 'on'} {...visits} onChange={({ target }) => type(target.checked ? 'on' : '')} />
      {label}
    </label>
  )
}
