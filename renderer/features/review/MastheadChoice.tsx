import { useId } from 'react'

interface MastheadChoiceProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly wordsOf: (value: Value) => string
  readonly onTake: (value: Value) => void
}

/** A list of words to choose one of. */
export function MastheadChoice<Value extends string>({ name, value, values, wordsOf, onTake }: MastheadChoiceProps<Value>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value)
          if (chosen) onTake(chosen)
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {wordsOf(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
