import { usePausedText } from './use-paused-text.ts'

interface LookTextProps {
  readonly label: string
  readonly value: string
  readonly list?: string
  readonly placeholder?: string
  readonly hint?: string
  readonly onChange: (value: string) => void
}

/** A line that is stored as it is typed, pause by pause. */
export function LookText({ label, value, hint, onChange, ...field }: LookTextProps) {
  const text = usePausedText(value, onChange)
  return (
    <label className="look-text">
      <span>{label}</span>
      <input
        className="input"
        dir="auto"
        value={text.value}
        onBlur={text.finish}
        onChange={({ target }) => text.type(target.value)}
        {...field}
      />
      {hint === undefined ? null : <small>{hint}</small>}
    </label>
  )
}
