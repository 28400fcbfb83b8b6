import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { ImportQueue } from './import-queue.ts'

interface PasteTextProps {
  /** What the clipboard held; empty when the dialog was opened from the menu. */
  readonly text: string
  readonly imports: ImportQueue
  readonly onClose: () => void
}

/** Shows pasted words before they are read into paragraphs. */
export function PasteText({ text, imports, onClose }: PasteTextProps) {
  const { t } = useTranslation()
  const [words, setWords] = useState(text)
  const id = useId()
  const onImport = () => {
    void imports.addText(words, t('import.pastedName'))
    onClose()
  }
  return (
    <Dialog title={t('import.pasteTitle')} closeLabel={t('app.close')} onClose={onClose} wide>
      <div className="field paste-text">
        <label htmlFor={id}>{t('import.pasteLabel')}</label>
        <textarea
          id={id}
          dir="auto"
          value={words}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && words.trim()) onImport()
          }}
        />
        <small id={`${id}-hint`}>{t('import.pasteHint')}</small>
      </div>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button look="primary" disabled={!words.trim()} onClick={onImport}>
          {t('import.pasteAction')}
        </Button>
      </div>
    </Dialog>
  )
}
