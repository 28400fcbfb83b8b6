import { type FormEvent, useRef, useState } from 'react'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'

interface AddItemLineProps {
  /** False when it could not be stored: the words then stay in the line. */
  readonly onAdd: (label: string, title: string) => Promise<boolean>
}

/** One line for the next agenda item; Enter adds it and is ready for another. */
export function AddItemLine({ onAdd }: AddItemLineProps) {
  const { t } = useTranslation()
  const [label, setLabel] = useState('')
  const [title, setTitle] = useState('')
  const labelInput = useRef<HTMLInputElement>(null)

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const words = { label: label.trim(), title: title.trim() }
    if (!words.label && !words.title) return labelInput.current?.focus()
    setLabel('')
    setTitle('')
    labelInput.current?.focus()
    if (await onAdd(words.label, words.title)) return
    setLabel(words.label)
    setTitle(words.title)
  }
  return (
    <form className="meeting-add" aria-label={t('meeting.addItem')} onSubmit={(event) => void onSubmit(event)}>
      <input
        ref={labelInput}
        className="input"
        aria-label={t('meeting.itemLabel')}
        placeholder={t('meeting.itemLabel')}
        title={t('meeting.itemLabelHint')}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <input
        className="input"
        dir="auto"
        aria-label={t('meeting.itemTitle')}
        placeholder={t('meeting.addItem')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type="submit" aria-label={t('meeting.addItemAction')} title={t('meeting.addItemAction')}>
        <Plus size={16} aria-hidden />
      </Button>
    </form>
  )
}
