import { useEffect, useRef, useState } from 'react'

interface TagNameFieldProps {
  readonly label: string
  readonly initial: string
  /** Null = thought better of it. */
  readonly onDone: (typed: string | null) => void
}

/** A name being typed in the place of the tag: Enter and leaving take it, Escape leaves it as it was. */
export function TagNameField({ label, initial, onDone }: TagNameFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(initial)
  const isDone = useRef(false)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const end = (name: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(name)
  }
  return (
    <input
      ref={input}
      className="input tag-name-field"
      aria-label={label}
      dir="auto"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => end(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(typed)
        if (event.key === 'Escape') end(null)
      }}
    />
  )
}
