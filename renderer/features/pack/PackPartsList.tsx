import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { OrderedList } from '#renderer/ui/OrderedList.tsx'
import { type PackPart, packParts } from '#shared/domain/pack-choices'

interface PackPartsListProps {
  /** Those that are in, in their order. */
  readonly parts: readonly PackPart[]
  readonly onChange: (parts: readonly PackPart[]) => void
}

/** The parts of the pack in their order, then those that are left out; one list, so that the focus stays on what is switched. */
export function PackPartsList({ parts, onChange }: PackPartsListProps) {
  const { t } = useTranslation()
  const hintId = useId()
  const nameOf = ({ id }: { readonly id: PackPart }) => t(`pack.part.${id}`)
  const left = packParts.filter((part) => !parts.includes(part))
  const takeOut = (part: string) => onChange(parts.filter((other) => other !== part))
  /** A part that is moved among those that are in comes in. */
  const move = (id: string, to: number) => {
    const part = packParts.find((known) => known === id)
    if (part === undefined || (!parts.includes(part) && to > parts.length)) return
    onChange(parts.filter((other) => other !== part).toSpliced(to, 0, part))
  }
  return (
    <fieldset className="pack-parts">
      <legend>{t('pack.parts')}</legend>
      <p id={hintId} className="visually-hidden">
        {t('pack.partsHint')}
      </p>
      <OrderedList
        className="pack-parts-list"
        label={t('pack.parts')}
        describedBy={hintId}
        entries={[...parts, ...left].map((id) => ({ id }))}
        nameOf={nameOf}
        dragWords={(name) => t('meeting.drag', { name })}
        movedWords={(name, place, count) => t('meeting.moved', { name, place, count })}
        onMove={move}
        onRemove={takeOut}
      >
        {({ id }) => {
          const isIn = parts.includes(id)
          return (
            <label className="pack-part" data-first-left={id === left[0] || undefined}>
              <input type="checkbox" checked={isIn} onChange={() => (isIn ? takeOut(id) : onChange(withPart(parts, id)))} />
              {nameOf({ id })}
            </label>
          )
        }}
      </OrderedList>
    </fieldset>
  )
}

/** A part comes in where a brief has it: before the first one that follows it there. */
function withPart(parts: readonly PackPart[], part: PackPart): readonly PackPart[] {
  const at = parts.findIndex((other) => packParts.indexOf(other) > packParts.indexOf(part))
  return parts.toSpliced(at < 0 ? parts.length : at, 0, part)
}
