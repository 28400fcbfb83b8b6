interface PackChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Value[]
  readonly wordOf: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

/** One of a few ways in which the pack is made. */
export function PackChoice<Value extends string>({ label, value, options, wordOf, onChoose }: PackChoiceProps<Value>) {
  return (
    <label className="pack-field">
      <span>{label}</span>
      <select
        className="input"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {wordOf(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
