import { useState } from 'react'

interface LookTextProps {
  readonly label: string
  readonly value: string
  readonly list?: string
  readonly placeholder?: string
  readonly hint?: string
  readonly onChange: (value: string) => void
}

/** A line that is stored as it is typed. */
export function LookText({ label, value, hint, onChange, ...field }: LookTextProps) {
  // What is typed comes back from the library a moment later, and the caret would jump.
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className="look-text">
      <span>{label}</span>
      <input
        className="input"
        dir="auto"
        value={typed ?? value}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value)
        }}
        {...field}
      />
      {hint === undefined ? null : <small>{hint}</small>}
    </label>
  )
}
