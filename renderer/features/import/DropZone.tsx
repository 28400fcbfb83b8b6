import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './import.css'

/** Takes files dropped anywhere in the window and says so while they hover. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation()
  const [hovering, setHovering] = useState(false)

  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    // Without this the window would leave the app and show the file itself.
    event.preventDefault()
    const left = event.type === 'dragleave' && event.relatedTarget === null
    setHovering(event.type === 'dragover' || (event.type === 'dragleave' && !left))
    if (event.type === 'drop') onFiles([...event.dataTransfer.files])
  })
  useEffect(() => {
    const listener = (event: DragEvent) => onDrag(event)
    const kinds = ['dragover', 'dragleave', 'drop'] as const
    for (const kind of kinds) window.addEventListener(kind, listener)
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, listener)
    }
  }, [])

  if (!hovering) return null
  return (
    <div className="drop-zone">
      <strong>{t('app.dropHere')}</strong>
      <span>{t('app.dropHint')}</span>
    </div>
  )
}
