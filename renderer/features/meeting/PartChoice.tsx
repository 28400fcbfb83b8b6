import { useTranslation } from 'react-i18next'

interface PartChoiceProps<Kind extends string> {
  readonly kinds: readonly Kind[]
  readonly nameOf: (kind: Kind) => string
  readonly onChoose: (kind: Kind) => void
}

/** The next part of a brief, by its kind. */
export function PartChoice<Kind extends string>({ kinds, nameOf, onChoose }: PartChoiceProps<Kind>) {
  const { t } = useTranslation()
  return (
    <select
      className="input item-parts-add"
      aria-label={t('itemParts.add')}
      value=""
      onChange={({ target }) => {
        const kind = kinds.find((one) => one === target.value)
        if (kind) onChoose(kind)
      }}
    >
      <option value="">{t('itemParts.add')}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {nameOf(kind)}
        </option>
      ))}
    </select>
  )
}
