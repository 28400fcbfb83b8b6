import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { OrderedList } from '#renderer/ui/OrderedList.tsx'
import { type PackPart, packParts } from '#shared/domain/pack-choices'

interface PackPartsListProps {
  /** Those that are in, in their order. */
  readonly parts: readonly PackPart[]
  readonly onChange: (parts: readonly PackPart[]) => void
}

/** The parts of the pack: those that are in can be put in order, the others stand below. */
export function PackPartsList({ parts, onChange }: PackPartsListProps) {
  const { t } = useTranslation()
  const hintId = useId()
  const nameOf = ({ id }: { readonly id: PackPart }) => t(`pack.part.${id}`)
  const list = useRef<HTMLFieldSetElement>(null)
  /** Switched last: it comes into the other list, and the focus goes along. */
  const switched = useRef<PackPart | null>(null)
  useEffect(() => {
    if (switched.current !== null) list.current?.querySelector<HTMLElement>(`input[data-part="${switched.current}"]`)?.focus()
    switched.current = null
  }, [parts])
  const left = packParts.filter((part) => !parts.includes(part))
  const takeOut = (part: string) => onChange(parts.filter((other) => other !== part))
  const onSwitch = (part: PackPart, isIn: boolean) => {
    switched.current = part
    if (isIn) takeOut(part)
    else onChange(withPart(parts, part))
  }
  const move = (part: string, to: number) => {
    const moved = parts.find((other) => other === part)
    if (moved) onChange(parts.filter((other) => other !== moved).toSpliced(to, 0, moved))
  }
  return (
    <fieldset className="pack-parts" ref={list}>
      <legend>{t('pack.parts')}</legend>
      <p id={hintId} className="visually-hidden">
        {t('pack.partsHint')}
      </p>
      <OrderedList
        className="pack-parts-in"
        label={t('pack.parts')}
        describedBy={hintId}
        entries={parts.map((id) => ({ id }))}
        nameOf={nameOf}
        dragWords={(name) => t('meeting.drag', { name })}
        movedWords={(name, place, count) => t('meeting.moved', { name, place, count })}
        onMove={move}
        onRemove={takeOut}
      >
        {(entry) => <PartSwitch part={entry.id} name={nameOf(entry)} isIn onSwitch={onSwitch} />}
      </OrderedList>
      {left.length > 0 && (
        <ul className="pack-parts-left" aria-label={t('pack.partsLeft')}>
          {left.map((part) => (
            <li key={part}>
              <PartSwitch part={part} name={nameOf({ id: part })} isIn={false} onSwitch={onSwitch} />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

interface PartSwitchProps {
  readonly part: PackPart
  readonly name: string
  readonly isIn: boolean
  readonly onSwitch: (part: PackPart, isIn: boolean) => void
}

function PartSwitch({ part, name, isIn, onSwitch }: PartSwitchProps) {
  return (
    <label className="pack-part">
      <input type="checkbox" data-part={part} checked={isIn} onChange={() => onSwitch(part, isIn)} />
      {name}
    </label>
  )
}

/** A part comes in where a brief has it: before the first one that follows it there. */
function withPart(parts: readonly PackPart[], part: PackPart): readonly PackPart[] {
  const at = parts.findIndex((other) => packParts.indexOf(other) > packParts.indexOf(part))
  return parts.toSpliced(at < 0 ? parts.length : at, 0, part)
}
