import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editItemPart, type ItemPlace } from '#renderer/db/item-parts.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { ItemPart } from '#shared/domain/item-part'
import { isBlank } from '#shared/rich-text/plain-text'
import { AutosavedField } from './AutosavedField.tsx'

/** Whose position it is, where and when it was taken. */
export function PositionSource({ place, part }: { readonly place: ItemPlace; readonly part: ItemPart }) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const party = useRef<HTMLInputElement>(null)
  // As it was when it appeared: a position that has just been added begins with whose it is.
  const [isNew] = useState(!part.party && isBlank(part.body))
  useEffect(() => {
    if (isNew) party.current?.focus()
  }, [isNew])
  const autosaved = (field: 'party' | 'source' | 'date') => ({
    label: t(`itemParts.${field}`),
    stored: part[field] ?? '',
    field: `part:${part.id}:${field}`,
    save: (value: string) => editItemPart(db, place, part.id, { [field]: value }, env),
  })
  return (
    <div className="item-part-source">
      <AutosavedField {...autosaved('party')} dir="auto" ref={party} />
      <AutosavedField {...autosaved('source')} dir="auto" />
      <AutosavedField {...autosaved('date')} type="date" max="9999-12-31" />
    </div>
  )
}
