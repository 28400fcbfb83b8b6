import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { getSettings } from '#renderer/db/settings.ts'
import { wordFileName } from '#renderer/desk/file-name.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { PackInput, PackOptions } from '#shared/pack/build-pack'
import { startMaking } from './start-making.ts'

/** Writes the pack to a Word file that the user names, and says what became of it. One at a time; null = no meeting. */
export function useExport(input: PackInput | null, options: PackOptions): { readonly isExporting: boolean; readonly onExport: () => void } {
  const { t } = useTranslation()
  const { db, notices } = useDesk()
  const [isExporting, setIsExporting] = useState(false)
  const isRunning = useRef(false)

  const exportPack = async () => {
    if (!input || isRunning.current) return
    isRunning.current = true
    setIsExporting(true)
    try {
      const { authorName } = await getSettings(db)
      const made = await startMaking({ input, options, ownNames: [authorName] })
      if (!made.ok) {
        notices.show(t('pack.error.leak', { words: made.error[0]?.words ?? '' }), { tone: 'problem' })
        return
      }
      const title = input.meeting.title.trim() || options.labels.untitledMeeting
      const saved = await mainApi.saveFile(wordFileName(t(`pack.fileNames.${options.choices.audience}`, { title })), made.value)
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
