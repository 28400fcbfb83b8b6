import { useEffect, useRef, useState } from 'react'

interface LabelFieldProps {
  readonly label: string | null
  readonly name: string
  /** Null = no label is printed. */
  readonly onDone: (label: string | null) => void
  readonly onClose: () => void
}

/** The printed number as a small field: Enter takes it, Escape leaves it as it was, leaving the field takes it. */
export function LabelField({ label, name, onDone, onClose }: LabelFieldProps) {
  const [typed, setTyped] = useState(label ?? '')
  const field = useRef<HTMLInputElement>(null)
  const isLeft = useRef(false)
  useEffect(() => field.current?.select(), [])
  const take = () => {
    if (isLeft.current) return
    isLeft.current = true
    onDone(typed.trim() || null)
  }
  return (
    <input
      ref={field}
      className="review-label-field"
      aria-label={name}
      value={typed}
      maxLength={24}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) take()
        else if (event.key === 'Escape') {
          isLeft.current = true
          onClose()
        } else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
