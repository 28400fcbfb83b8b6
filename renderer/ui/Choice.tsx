interface ChoiceProps<Value extends string> {
  readonly label: string
  /** The word for no choice. */
  readonly any: string
  readonly value: Value | null
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value | null) => void
}

/** One of a few values, or none of them. */
export function Choice<Value extends string>({ label, any, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChoose(options.find(([option]) => option === target.value)?.[0] ?? null)}
    >
      <option value="">{any}</option>
      {options.map(([option, word]) => (
        <option key={option} value={option}>
          {word}
        </option>
      ))}
    </select>
  )
}
