import { useId } from 'react'
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
  const left = packParts.filter((part) => !parts.includes(part))
  const takeOut = (part: string) => onChange(parts.filter((other) => other !== part))
  const move = (part: string, to: number) => {
    const moved = parts.find((other) => other === part)
    if (moved) onChange(parts.filter((other) => other !== moved).toSpliced(to, 0, moved))
  }
  return (
    <fieldset className="pack-parts">
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
        {(entry) => <PartSwitch name={nameOf(entry)} isIn onSwitch={() => takeOut(entry.id)} />}
      </OrderedList>
      {left.length > 0 && (
        <ul className="pack-parts-left" aria-label={t('pack.partsLeft')}>
          {left.map((part) => (
            <li key={part}>
              <PartSwitch name={nameOf({ id: part })} isIn={false} onSwitch={() => onChange(withPart(parts, part))} />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

function PartSwitch({ name, isIn, onSwitch }: { readonly name: string; readonly isIn: boolean; readonly onSwitch: () => void }) {
  return (
    <label className="pack-part">
      <input type="checkbox" checked={isIn} onChange={onSwitch} />
      {name}
    </label>
  )
}

/** A part comes in where a brief has it: before the first one that follows it there. */
function withPart(parts: readonly PackPart[], part: PackPart): readonly PackPart[] {
  const at = parts.findIndex((other) => packParts.indexOf(other) > packParts.indexOf(part))
  return parts.toSpliced(at < 0 ? parts.length : at, 0, part)
}
