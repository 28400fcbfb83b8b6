import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { Export } from './use-export.ts'

/** The ways out of the screen: Word, PDF, web page; while one is being made, what it is and the way to stop it. */
export function ExportBar({ making, onExport, onCancel }: Export) {
  const { t } = useTranslation()
  if (making !== null) {
    const words = t(making.printings > 1 ? 'pack.making.pdfPages' : `pack.making.${making.kind}`)
    return (
      <output className="pack-making">
        <progress aria-label={words} />
        <span>{words}</span>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </output>
    )
  }
  return (
    <div className="pack-exports">
      <Button onClick={() => onExport('html')}>{t('pack.exportHtml')}</Button>
      <Button onClick={() => onExport('pdf')}>{t('pack.exportPdf')}</Button>
      <Button look="primary" onClick={() => onExport('docx')}>
        <FileDown size={16} aria-hidden />
        {t('pack.export')} <kbd>{t('pack.exportKey')}</kbd>
      </Button>
    </div>
  )
}
