import { type DragEvent, useState } from 'react'
import { Inbox } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { clippingType } from './drag-types.ts'

interface TrayButtonProps {
  readonly count: number
  readonly isOpen: boolean
  readonly onOpen: () => void
  /** Takes a clipping that is dropped on it, by its identity. */
  readonly onDrop: (clippingId: string) => void
}

/** Under the agenda: what was clipped and not used yet; clippings are dropped on it. */
export function TrayButton({ count, isOpen, onOpen, onDrop }: TrayButtonProps) {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  const isClipping = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(clippingType)
  return (
    <button
      type="button"
      className="meeting-tray"
      aria-pressed={isOpen}
      data-drop-target={isOver || undefined}
      onClick={onOpen}
      onDragOver={(event) => {
        if (!isClipping(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (!isClipping(event)) return
        event.preventDefault()
        onDrop(event.dataTransfer.getData(clippingType))
      }}
    >
      <Inbox size={15} aria-hidden />
      <span>{t('meeting.tray')}</span>
      <span className="meeting-item-count">{count > 0 ? count : null}</span>
    </button>
  )
}
