import { type ReactNode, useEffect, useId, useRef } from 'react'
import { X } from 'lucide-react'
import { Button } from './Button.tsx'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
}

/**
 * A modal dialog on the platform's own element: focus stays inside, Escape closes, focus returns to
 * where it was. Mount it to open it.
 */
export function Dialog({ title, closeLabel, onClose, children, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}
