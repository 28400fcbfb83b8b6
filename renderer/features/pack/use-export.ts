import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { wordFileName } from '#renderer/desk/file-name.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { BriefingPack } from '#shared/domain/pack'

/** Writes the pack to a Word file that the user names, and says what became of it. One at a time. */
export function useExport(pack: BriefingPack | null): { readonly isExporting: boolean; readonly onExport: () => void } {
  const { t } = useTranslation()
  const { notices } = useDesk()
  const [isExporting, setIsExporting] = useState(false)
  const isRunning = useRef(false)

  const exportPack = async () => {
    if (!pack || isRunning.current) return
    isRunning.current = true
    setIsExporting(true)
    try {
      const { renderDocx } = await import('#renderer/export/docx.ts')
      const saved = await mainApi.saveFile(wordFileName(t('pack.fileName', { title: pack.cover.title })), await renderDocx(pack))
      if (saved.ok) {
        if (saved.value !== null) notices.show(t('pack.saved', { name: saved.value }))
        return
      }
      const { code } = saved.error
      notices.show(t(`pack.error.${code === 'disk-full' || code === 'not-writable' ? code : 'other'}`), { tone: 'problem' })
    } catch {
      // A pack that cannot be rendered is a bug of ours; the user must still learn that there is no file.
      notices.show(t('pack.error.other'), { tone: 'problem' })
    } finally {
      isRunning.current = false
      setIsExporting(false)
    }
  }
  return { isExporting, onExport: () => void exportPack() }
}
